"""Spanish words of what a house is and has at all times."""

from digests.languages.numbers import phrases, word_set
from digests.languages.profiles import ProfileWords

PROFILES = ProfileWords(
    keeps=phrases(
        """
        emplea, emplean, cuenta con, cuentan con, cuenta ya con, opera, operan, gestiona, gestionan, posee, poseen
        dispone de, disponen de, agrupa, agrupan, reúne, representa a, representan a, atiende, atienden, da empleo
        sirve a, sirven a, explota, administra, administran, está presente, están presentes, tiene presencia
        tiene oficinas, tiene sedes, mantiene oficinas, brinda servicio
        """
    ),
    houses=word_set(
        """
        empresa compañía grupo firma sociedad banco entidad cadena aseguradora aerolínea operadora constructora
        distribuidora fabricante productora editorial marca filial multinacional corporación holding tecnológica
        asociación federación sindicato gremio unión red alianza fundación cooperativa organización ong
        universidad escuela hospital clínica museo instituto agencia cámara startup
        """
    ),
    which=word_set("que"),
    upon=word_set("con tras después gracias desde por cuando si mediante"),
    novel=word_set("nuevo nueva nuevos nuevas ahora futuro futura fusionada resultante"),
    staff=word_set("habitantes empleados trabajadores colaboradores"),
    having=word_set("de"),
    circles=phrases("red de, red de más de, red mundial de, red nacional de"),
)
