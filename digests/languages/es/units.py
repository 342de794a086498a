"""Currencies, lengths of time and units of Spanish texts."""

from __future__ import annotations

from digests.languages.listed import rows, word_set

CURRENCIES = rows(
    """
    EUR: de €, euros, de euros, euro
    EUR/100: céntimos
    USD: dólares, de dólares, dólares estadounidenses, de dólares estadounidenses
    $: pesos, de pesos
    $/0.000001: mdp
    USD/0.000001: mdd
    MXN: pesos mexicanos, de pesos mexicanos
    CLP: pesos chilenos, de pesos chilenos
    COP: pesos colombianos, de pesos colombianos
    ARS: pesos argentinos, de pesos argentinos
    PEN: soles, de soles
    GBP: libras, de libras
    """
)

DURATIONS = word_set(
    """
    año años mes meses semana semanas día días hora horas minuto minutos segundos década décadas noches temporadas
    jornadas
    """
)

LENGTHS = rows(  # units that are told together, each with how many of the smallest it holds
    """
    12 m: año, años
    1 m: mes, meses
    604800 s: semana, semanas
    86400 s: día, días
    3600 s: hora, horas
    60 s: minuto, minutos
    1 s: segundo, segundos
    """
)

UNITS = rows(
    """
    MW: megavatios, megavatio, megawatts
    kW: kilovatios, kilovatio
    MWh: megavatios hora
    kWh: kilovatios hora
    GW: gigavatios, gigavatio
    GWh: gigavatios hora
    t: toneladas, tonelada
    km: kilómetros, kilómetro
    km²: kilómetros cuadrados
    cm: centímetros, centímetro
    mm: milímetros, milímetro
    m: metros, metro
    m²: metros cuadrados, metro cuadrado
    m³: metros cúbicos, metro cúbico
    ha: hectáreas, hectárea
    l: litros, litro
    kg: kilogramos, kilogramo, kilos, kilo
    g: gramos
    lm: lúmenes
    """
)
