"""Spanish words that stand inside no noun phrase or close none: closed classes, all of them."""

from digests.languages.listed import word_set

ARTICLES = word_set(
    """
    el la los las lo un una unos unas al del
    """
)
PRONOUNS = word_set(
    """
    yo tú él ella ello ellos ellas nosotros nosotras usted ustedes me te se nos os le les mi mis tu tus su sus
    nuestro nuestra nuestros nuestras mío suyo suya suyos suyas este esta esto estos estas ese esa eso esos esas
    aquel aquella aquello aquellos aquellas que quien quienes cual cuales cuyo cuya cuyos cuyas qué quién cuánto
    cuántos donde dónde cuando cuándo como cómo otro otra otros otras todo toda todos todas cada mismo misma
    mismos mismas ambos ambas alguno alguna algunos algunas algún ninguno ninguna ningún varios varias tal tales
    tanto tanta tantos tantas cualquier cualquiera demás dicho dicha dichos dichas mucho mucha muchos muchas
    poco poca pocos pocas
    """
)
PREPOSITIONS = word_set(
    """
    a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras versus
    vía salvo excepto incluso frente junto cerca alrededor acerca respecto debido acorde conforme pese además
    aproximadamente
    """
)
CONJUNCTIONS = word_set(
    """
    y e o u ni pero sino mas aunque porque pues si mientras apenas luego conque siquiera ya así
    """
)
HELPERS = word_set(
    """
    es son eran fue fueron será serán sería serían sean fuera fueran fuese soy eres somos ha han había habían
    hubo hubieron habrá habrán habría habrían haya hayan hubiera hubieran hay he hemos está están estaba estaban
    estuvo estuvieron estará estarán estaría esté estén puede pueden podía podían pudo pudieron podrá podrán
    podría podrían pueda puedan debe deben debía debían debió debieron deberá deberán debería deberían va van
    iba iban suele suelen solía quiere quieren
    """
)  # finite forms
INFINITE = word_set(
    """
    siendo sido ser habiendo haber estando estar poder sea era
    """
)
ADVERBS = word_set(
    """
    no más menos muy también aún todavía sólo solo tan casi nunca siempre jamás tampoco
    """
)
SMALL = ARTICLES | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | HELPERS | INFINITE | ADVERBS
