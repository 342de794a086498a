"""Italian names of currencies and units of measure."""

from digests.languages.listed import rows

CURRENCIES = rows(
    """
    EUR: euro, di euro
    EUR/100: centesimi
    USD: dollari, di dollari
    GBP: sterline, di sterline
    CHF: franchi svizzeri, di franchi svizzeri, franchi, di franchi
    """
)

UNITS = rows(
    """
    MW: megawatt
    GW: gigawatt
    kW: kilowatt
    MWh: megawattora
    GWh: gigawattora
    kWh: kilowattora
    t: tonnellate, tonnellata
    km: chilometri, chilometro
    km²: chilometri quadrati
    cm: centimetri
    mm: millimetri
    m: metri, metro
    m³: metri cubi, metro cubo
    m²: metri quadrati, metro quadrato, metro quadro, metri quadri, mq
    ha: ettari, ettaro
    stelle: stelle
    l: litri, litro
    kg: chilogrammi, chilogrammo, chili, chilo
    g: grammi
    lm: lumen
    """
)
