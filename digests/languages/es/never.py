"""Spanish words that alone name nothing to be measured."""

from digests.languages.listed import word_set

NEVER = word_set(
    """
    este esta estos estas ese esa esos esas aquel aquella aquellos aquellas otro otra otros otras ellos ellas alguno
    alguna algunos algunas varios varias todos todas todo toda cual cuales quienes mitad tercio cuarto mayoría
    primero primera primer segundo segunda tercero tercera último última últimos últimas mismo misma actual enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
    viernes sábado domingo
    """
)
