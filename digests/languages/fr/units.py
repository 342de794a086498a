"""French names of currencies and units of measure."""

from digests.languages.listed import rows

CURRENCIES = rows(
    """
    EUR: de €, d’€, euros, d'euros, d’euros, euro, de euros
    EUR/100: centimes, centime, centimes d'euro, centimes d’euro, centimes d'euros, centimes d’euros
    EUR/0.000001: me, meur
    EUR/0.001: keur, k euros
    $: dollars, de dollars
    USD: dollars us, dollars américains, de dollars américains
    CAD: dollars canadiens, de dollars canadiens
    CHF: francs suisses, de francs suisses, francs
    GBP: livres sterling, de livres sterling, livres
    MAD: dirhams, de dirhams
    JPY: yens, de yens
    """
)

UNITS = rows(
    """
    MW: mégawatts, mégawatt
    kW: kilowatts, kilowatt
    MWh: mégawattheures, mégawattheure, mégawatts-heures
    GWh: gigawattheures, gigawattheure, gigawatts-heures
    TWh: térawattheures, térawattheure
    kWh: kilowattheures, kilowattheure
    GW: gigawatts, gigawatt
    t: tonnes, tonne
    km: kilomètres, kilomètre
    km²: kilomètres carrés, kilomètre carré
    cm: centimètres, centimètre
    mm: millimètres, millimètre
    m: mètres, mètre
    m²: mètres carrés, mètre carré
    m³: mètres cubes, mètre cube
    ha: hectares, hectare
    l: litres, litre
    kg: kilogrammes, kilogramme, kilos, kilo
    g: grammes, gramme
    lm: lumens
    """
)
