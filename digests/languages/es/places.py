"""Cities and regions that stand in Spanish datelines."""

from digests.languages.page import phrases

CITIES = frozenset(
    phrases(
        """
        luxemburgo | ginebra | berlín | múnich | fráncfort | tokio | pekín | shanghái | moscú | roma
        lisboa | zúrich | viena | estocolmo | copenhague | ámsterdam | hong kong | são paulo
        san francisco | los ángeles | chicago | dubái | madrid | barcelona | valencia | sevilla | bilbao
        málaga | zaragoza | ciudad de méxico | méxico | cdmx | monterrey | guadalajara | puebla | bogotá
        bogota | medellín | cali | cartagena | lima | santiago | santiago de chile | buenos aires
        córdoba | rosario | montevideo | quito | guayaquil | caracas | la paz | asunción | panamá
        ciudad de panamá | san josé | san salvador | tegucigalpa | managua | santo domingo | san juan
        la habana | ciudad de guatemala | guatemala | miami | washington | nueva york | londres | parís
        bruselas | barranquilla | tijuana | murcia | palma | alicante | granada | vigo | oviedo
        pamplona | toledo | a coruña | la coruña | albacete | alcalá de henares | alcobendas | almería
        antofagasta | arequipa | armenia | ávila | badajoz | bucaramanga | burgos | cáceres | cádiz
        cancún | castellón | ceuta | chihuahua | ciudad juárez | ciudad real | concepción | cuenca
        culiacán | cúcuta | donostia | durango | elche | ferrol | gijón | girona | guanajuato
        hermosillo | huelva | huesca | ibagué | jaén | jerez | la plata | las palmas de gran canaria
        las palmas | león | lérida | lleida | logroño | lugo | manizales | mar del plata | maracaibo
        mendoza | mérida | mexicali | morelia | neuquén | oaxaca | ourense | orense | pachuca | palencia
        palma de mallorca | pasto | pereira | pontevedra | popayán | puerto vallarta | querétaro | reus
        sabadell | salamanca | salta | saltillo | san luis potosí | san pedro sula | san sebastián
        santa cruz de la sierra | santa cruz de tenerife | santa fe | santa marta | santander
        santiago de compostela | segovia | soria | tarragona | temuco | tenerife | teruel | toluca
        trujillo | tucumán | valladolid | valparaíso | veracruz | villahermosa | villavicencio | vitoria
        vitoria-gasteiz | xalapa | zacatecas | zamora | zapopan | milán | cochabamba | sucre
        """
    )
)
REGIONS = frozenset(
    phrases(
        """
        españa | méxico | mexico | colombia | chile | argentina | perú | peru | ecuador | venezuela | uruguay
        paraguay | bolivia | panamá | costa rica | guatemala | honduras | el salvador | nicaragua | cuba
        república dominicana | puerto rico | estados unidos | ee.uu | ee. uu | co | mx | brasil | cdmx | jalisco
        """
    )
)
