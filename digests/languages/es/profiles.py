"""Spanish words of what a house is and has at all times."""

from digests.languages.listed import phrases, word_set
from digests.languages.profiles import ProfileWords

PROFILES = ProfileWords(
    keeps=phrases(
        """
        emplea, emplean, cuenta con, cuentan con, cuenta ya con, opera, operan, gestiona, gestionan, posee, poseen
        dispone de, disponen de, agrupa, agrupan, reúne, representa a, representan a, atiende, atienden, da empleo
        sirve a, sirven a, explota, administra, administran, está presente, están presentes, tiene presencia
        tiene oficinas, tiene sedes, mantiene oficinas, brinda servicio, transporta, transportan, produce, producen
        fabrica, fabrican, exporta, exportan, entrega, vende, venden, suministra, suministran, cuenta, cuentan
        tiene, emplea a, abastece, abastecen, presta servicio, cubre, alberga
        """
    ),
    houses=word_set(
        """
        empresa compañía grupo firma sociedad banco entidad cadena aseguradora aerolínea operadora constructora
        distribuidora fabricante productora editorial marca filial multinacional corporación holding tecnológica
        asociación federación sindicato gremio unión red alianza fundación cooperativa organización ong universidad
        escuela hospital clínica museo instituto agencia cámara startup planta fábrica puerto aeropuerto teatro zoo
        consorcio ayuntamiento comarca provincia región municipio centro naviera astillero molino imprenta cervecera
        lechera papelera eléctrica gasista banca caja mutua club politécnica
        """
    ),
    which=word_set("que"),
    upon=word_set("con tras después gracias desde por cuando si mediante"),
    novel=word_set("nuevo nueva nuevos nuevas ahora futuro futura fusionada resultante"),
    staff=word_set(
        """
        habitantes empleados trabajadores colaboradores empleadas operarios profesionales asalariados
        trabajadoras
        """
    ),
    having=word_set("de"),
    circles=phrases("red de, red de más de, red mundial de, red nacional de"),
    about=word_set("sobre acerca"),
    brief=word_set("breve resumen perfil"),
    habits=word_set(
        """
        transporta transportan produce producen fabrica fabrican exporta exportan vende venden recibe reciben atiende
        atienden procesa procesan muele moltura consume visitan acoge acogen suministra genera mueve
        """
    ),
    yearly=phrases(
        """
        al año, por año, anuales, cada año, al mes, por mes, mensuales, al día, diarios, diarias, por día
        a la semana, anualmente
        """
    ),
)
