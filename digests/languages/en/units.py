"""What English numbers are counted in: currencies, lengths of time, units, shares."""

from digests.languages.listed import phrases, rows, word_set

CURRENCIES = rows(
    """
    USD: dollars, dollar, us dollars, u.s. dollars, united states dollars, american dollars
    USD/100: cents, cent
    EUR/100: euro cents, euro cent, eurocents, eurocent
    EUR: euros, euro
    GBP: pounds sterling, pounds, british pounds
    GBP/100: pence
    CAD/100: canadian cents
    AUD/100: australian cents
    HKD/100: hong kong cents, hk cents
    JPY: yen, japanese yen
    CNY: yuan, renminbi, chinese yuan
    INR: rupees, indian rupees
    KRW: won, korean won, south korean won
    CHF: swiss francs, francs
    CAD: canadian dollars
    AUD: australian dollars
    NZD: new zealand dollars
    HKD: hong kong dollars
    SGD: singapore dollars
    TWD: new taiwan dollars, taiwan dollars
    THB: baht
    MXN: pesos, mexican pesos
    CLP: chilean pesos
    COP: colombian pesos
    ARS: argentine pesos, argentinian pesos
    UYU: uruguayan pesos
    PHP: philippine pesos
    PEN: soles, peruvian soles
    SEK: kronor, swedish kronor, swedish crowns
    NOK: kroner, norwegian kroner, norwegian crowns
    DKK: danish kroner, danish crowns
    CZK: koruna, korunas, czech koruna, czech korunas, czech crowns
    ISK: icelandic kronur, kronur
    HUF: forint, forints
    RON: lei, romanian lei
    BGN: leva
    PLN: zloty, zlotys
    RUB: rubles, roubles
    UAH: hryvnia, hryvnias
    KZT: tenge
    GEL: lari
    TRY: turkish lira, lira, liras
    ILS: shekels
    NGN: naira
    GHS: cedis
    KES: kenyan shillings
    ZAR: rand
    EGP: egyptian pounds
    MAD: moroccan dirhams
    AED: dirhams
    SAR: riyals, saudi riyals
    QAR: qatari riyals
    KWD: kuwaiti dinars
    BHD: bahraini dinars
    OMR: omani rials
    PKR: pakistani rupees
    LKR: sri lankan rupees
    BDT: taka
    MYR: ringgit
    IDR: rupiah
    VND: dong
    BRL: reais
    """
)

DURATIONS = word_set(
    """
    year years yr yrs month months week weeks day days hour hours hr hrs minute minutes min mins second
    seconds decade decades weekend weekends season seasons night nights
    """
)

LENGTHS = rows(  # units that are told together, each with how many of the smallest it holds
    """
    12 m: year, years, yr, yrs
    1 m: month, months
    604800 s: week, weeks
    86400 s: day, days
    3600 s: hour, hours, hr, hrs
    60 s: minute, minutes, min, mins
    1 s: second, seconds, sec, secs
    12 in: foot, feet, ft
    1 in: inch, inches, in
    16 oz: pound, pounds, lb, lbs
    1 oz: ounce, ounces, oz
    1000000 g: tonne, tonnes
    1000 g: kilogram, kilograms, kilo, kilos, kg
    1 g: gram, grams, g
    1000 metres: kilometre, kilometres, kilometer, kilometers, km
    1 metres: metre, metres, meter, meters
    """
)

UNITS = rows(
    """
    acres: acres
    acre: acre
    hectares: hectares
    hectare: hectare
    miles: miles
    mile: mile
    kilometers: kilometers
    kilometres: kilometres
    kilometer: kilometer
    meters: meters
    metres: metres
    kilometre: kilometre
    meter: meter
    metre: metre
    centimeters: centimeters, centimetres
    centimeter: centimeter, centimetre
    millimeters: millimeters, millimetres
    millimeter: millimeter, millimetre
    nautical miles: nautical miles, nautical mile
    knots: knots
    feet: feet
    foot: foot
    inches: inches
    inch: inch
    tons: tons
    ton: ton
    tonnes: tonnes
    tonne: tonne
    pounds: pounds
    ounces: ounces
    ounce: ounce
    barrels: barrels
    barrel: barrel
    bushels: bushels
    gallons: gallons
    gallon: gallon
    liters: liters
    liter: liter
    litres: litres
    litre: litre
    megawatts: megawatts
    megawatt: megawatt
    gigawatts: gigawatts
    gigawatt: gigawatt
    kilowatts: kilowatts
    kilowatt: kilowatt
    terabytes: terabytes, terabyte
    gigabytes: gigabytes, gigabyte
    petabytes: petabytes, petabyte
    megabytes: megabytes, megabyte
    petaflops: petaflops
    teraflops: teraflops
    exaflops: exaflops
    watts: watts
    horsepower: horsepower
    degrees: degrees
    stars: stars
    kilograms: kilograms, kilogrammes
    kilogram: kilogram, kilogramme
    grams: grams
    gram: gram
    square feet: square feet, square foot, sq ft, sq. ft., sq. ft, sq. feet, sqft, sf
    m²: square meters, square metres, square meter, square metre, sq m, sq. m, sqm
    square miles: square miles, square mile
    m³: cubic meters, cubic metres, cubic meter, cubic metre
    km²: square kilometers, square kilometres, square kilometer, square kilometre
    cubic feet equivalent: cubic feet equivalent, cubic feet of gas equivalent
    °F: degrees fahrenheit, degree fahrenheit
    °C: degrees celsius, degree celsius, degrees centigrade
    cubic feet: cubic feet, cubic foot
    t: metric tons, metric tonnes, metric ton, metric tonne
    g/t: grams per tonne, grams per metric tonne, grams per ton, g per tonne, gram per tonne, grams/tonne
    ounces per ton: ounces per ton, ounces per tonne
    MWh: megawatt hours, megawatt hour
    GWh: gigawatt hours, gigawatt hour
    kWh: kilowatt hours, kilowatt hour
    TWh: terawatt hours, terawatt hour
    light years: light years
    """
)

SHARES = (
    *phrases("share, shares, unit, units, warrant, ads, adss, gds, adr"),
    *phrases("share of common stock, share of class a common stock, share in cash, depositary receipt"),
)
# What may stand before one of them, several after another: "per fully diluted common share"
SHARE_KINDS = phrases(
    """
    and, fully, basic, diluted, adjusted, undiluted, average, weighted, weighted average, outstanding, issued, public
    common, ordinary, preferred, preference, voting, class a, class b, class c, series a, series b, restricted
    american depositary, american depository, global depositary, depositary, registered, bearer, new, flow through
    trust, limited partner, limited partnership, limited partners', lp, partnership, operating, fund, subordinate voting
    """
)
