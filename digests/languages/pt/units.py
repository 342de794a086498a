"""Currencies, lengths of time and units of Portuguese texts."""

from __future__ import annotations

from digests.languages.listed import rows, word_set

CURRENCIES = rows(
    """
    BRL: reais, de reais, real
    BRL/100: centavos
    EUR: euros, de euros, euro
    USD: dólares, de dólares, dólares americanos, de dólares americanos
    GBP: libras, de libras
    """
)

DURATIONS = word_set(
    """
    ano anos mês meses semana semanas dia dias hora horas minuto minutos segundos década décadas noites temporadas
    """
)

LENGTHS = rows(  # units that are told together, each with how many of the smallest it holds
    """
    12 m: ano, anos
    1 m: mês, meses
    604800 s: semana, semanas
    86400 s: dia, dias
    3600 s: hora, horas
    60 s: minuto, minutos
    1 s: segundo, segundos
    """
)

UNITS = rows(
    """
    MW: megawatts, megawatt
    kW: quilowatts
    MWh: megawatts hora
    GWh: gigawatts hora
    kWh: quilowatts hora
    GW: gigawatts, gigawatt
    t: toneladas, tonelada
    km: quilômetros, quilómetros, quilômetro, quilómetro
    km²: quilômetros quadrados, quilómetros quadrados
    cm: centímetros
    mm: milímetros
    m: metros, metro
    m²: metros quadrados, metro quadrado
    m³: metros cúbicos, metro cúbico
    ha: hectares, hectare
    l: litros, litro
    kg: quilogramas, quilos, quilo
    g: gramas
    lm: lúmens
    """
)
