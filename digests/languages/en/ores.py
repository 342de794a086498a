"""What English releases of mines tell grades of: metals and minerals with their signs."""

from digests.languages.listed import word_set

ORES = word_set(
    """
    gold silver copper nickel zinc lead lithium cobalt platinum palladium rhodium iridium ruthenium uranium vanadium
    titanium iron manganese molybdenum antimony tin tungsten tantalum niobium gallium germanium indium tellurium
    scandium yttrium neodymium praseodymium dysprosium terbium cerium lanthanum bismuth barite fluorspar fluorite
    graphite phosphate potash spodumene magnesium magnesite chromium chromite chrome aluminium aluminum alumina
    bauxite mercury rubidium caesium cesium beryllium zirconium zircon rutile ilmenite helium boron borates sulphur
    sulfur kaolin silica arsenic cadmium rhenium selenium strontium thorium hafnium nb
    au ag cu ni zn pb li co pt pd rh ir ru u3o8 eu3o8 v2o5 tio2 fe mn mo sb sn w wo3 ta ta2o5 nb2o5 ga ge te sc y nd
    pr dy tb ce la bi p2o5 k2o mgo cr cr2o3 al2o3 li2o treo reo tree mreo ndpr tgc cg cgc baso4 caf2 zro2 eth
    aueq ageq cueq nieq zneq pbeq pdeq pteq coeq sbeq wo3eq 3e 4e 2pge pge pgm 2e 6e
    equivalent oxide oxides concentrate carbon
    """
)
