"""English nouns that head the name of an institution, as lines around a release have it.

Without those that towns are called by as well: "Park City", "Port Ellery", "Merrow Hall". Such a noun names a house
where "of" follows it: "City of Merrow".
"""

INSTITUTIONS = frozenset(
    """
    fc afc rfc cfc cf sc academy administration agency airline airlines airport airways alliance ambulance
    archdiocese archive archives army assembly association associates athletic auditor authority ballet bank
    bar battalion board brewery brewing brigade broadcaster broadcasting bureau cancer center centre chamber
    charity choir chorale cinema clinic club coalition coast-guard coastguard college command commission
    commissioner committee companies company confederation conference congregation congress conservancy
    conservatoire conservatory consortium constabulary consulate cooperative co-operative co-op corporation
    corps council councils court department dept diocese directorate embassy enterprise enterprises ensemble
    exchange exchequer executive faculty federation festival fire firefighters forum foundation fund galleries
    gallery garda gendarmerie government group guard guild hospice hospital hospitals housing inspectorate
    inspection institute institution institutions insurance investigations laboratories laboratory labs league
    libraries library lifeboat lottery magistrates mayor ministry mission municipality museum museums nations
    navy network networks nhs observatory office officer ombudsman opera orchestra organisation organization
    parliament partnership philharmonic police polytechnic post prefecture presidency prison prosecutor
    prosecutors quartet railway railways railroad refuge registry regiment rescue research sanctuary school
    schools secretariat senate service services sheriff society coroner clerk registrar assessor marshal
    soldiers station statistics studios survey symphony synagogue synod theatre theater transit transport
    transportation treasury tribunal troopers trust trustees union unit university utilities utility veterans
    volunteers water works zoo
    """.split()
)

# with "of" behind them
CIVIC = frozenset(
    """
    bank city county town township village borough port parish state kingdom republic commonwealth archdiocese
    diocese church house hall chamber order bishopric duchy isle province region district
    """.split()
)

# what somebody is who speaks for an office or a seat: "Jane Roe, Member for Merrow"
SEATS = frozenset("member mp mla mlc msp mep minister senator secretary premier treasurer".split())
SEATS_OF = frozenset("for of".split())
