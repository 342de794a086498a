"""What is of no period, and of another time than the one reported on, in Spanish."""

from digests.languages.listed import phrases, word_set
from digests.languages.times import TimeWords

TIMES = TimeWords(
    timeless=word_set(
        """
        dividendo dividendos recompra recompras bonos bono obligaciones préstamo préstamos ampliación colocación
        empleados empleado trabajadores plantilla empleos personas tiendas oficinas sucursales países sedes
        donación donaciones subvención subvenciones beca becas premio premios invertir inversión
        """
    ),
    own=phrases(
        "desde, hasta la fecha, hasta ahora, actualmente, hoy, hace, ayer, en la actualidad, tras el cierre del"
    ),
    coming=word_set("invertirá destinará aportará pagará prevé va van"),
    inside=phrases("en un plazo de, dentro de"),
    more=word_set("más menos mayor menor superior inferior mejor"),
    than=word_set("que"),
    events=phrases(
        """
        fundado, fundada, fundados, fundadas, creado, creada, creados, creadas, lanzado, lanzada, firmado, firmada
        nacido, nacida, construido, construida, inaugurado, inaugurada, aprobado, aprobada, vencimiento, vence
        vencen, con vencimiento, pagadero, pagadera, se pagará, constituido, constituida, celebrado, celebrada
        lanzados, lanzadas, firmados, firmadas, nacidos, nacidas, construidos, construidas, inaugurados, inauguradas
        aprobados, aprobadas, constituidos, constituidas, celebrados, celebradas, promulgado, promulgada
        promulgados, promulgadas, publicado, publicada, publicados, publicadas, estrenado, estrenada, estrenados
        estrenadas
        """
    ),
)
