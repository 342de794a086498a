"""Spanish words of the world beside the news."""

from digests.languages.listed import phrases, word_set
from digests.languages.world import WorldWords

WORLD = WorldWords(
    margins=phrases("margen de error, error muestral, nivel de confianza, intervalo de confianza"),
    groups=phrases("compras, compra, pedidos, con ventas de, con ventas, con ingresos de, con una facturación de"),
    standards=phrases("salario mínimo, línea de pobreza, umbral de pobreza"),
    habits=phrases("cada año, todos los años, cada día, cada mes, anualmente, en el mundo"),
    plans=word_set("nuevo nueva nuevos nuevas va prevé programa primer será serán"),
    sources=("según", "de acuerdo con", "de acuerdo a", "datos de", "datos del"),
    authorities=word_set("ine inegi dane instituto ministerio observatorio agencia oms ocde onu banco asociación"),
    crowds=phrases("los españoles, los mexicanos, los consumidores, los hogares, el mercado mundial"),
    truths=phrases("acaban en el mar, terminan en el mar, de la población, de la población mundial"),
    celebrated=phrases("celebra, celebran, cumple, cumplen, festeja"),
    within=("en", "en solo", "en menos de"),
    young=word_set("niños niñas menores jóvenes personas mujeres hombres alumnos"),
    was_then=("eran", "fueron", "era de", "había"),
    months=word_set(
        """
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
        diciembre
        """
    ),
    ago=phrases("hace"),
)

POPULACE = word_set(
    """
    personas españoles españolas pacientes enfermos hogares habitantes niños mujeres hombres adultos jóvenes
    mexicanos argentinos colombianos chilenos peruanos españa méxico argentina colombia chile perú casos
    """
)

ALWAYS = word_set("viven sufren padecen mueren utilizan conviven necesitan fallecen")

THERE_ARE = phrases(
    """
    hay, existen, viven, sufren, padecen, mueren, se diagnostican, se registran, se estima que
    """
)
