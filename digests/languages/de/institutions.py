"""German nouns that head the name of an institution; most are written in one with what stands before them."""

INSTITUTIONS = frozenset(
    """
    fc sv tsv vfb vfl fsv tus sc ssv esv tsg spvgg abtei akademie allianz amt anstalt apotheke archiv
    arbeitsgemeinschaft bank behörde berufsgenossenschaft bistum botschaft brauerei bücherei bündnis bund büro
    bürgermeisteramt caritas chor diakonie domkapitel druckerei erzbistum fachhochschule fakultät feuerwehr
    flughafen forum fraktion gemeinde genossenschaft gericht gesellschaft gesellschaften gewerkschaft gruppe
    gymnasium handelskammer handwerkskammer hilfswerk hochschule hotel initiative innung institut
    jugendherberge justizvollzugsanstalt kammer kanton kanzlei kirche kirchenkreis klinik klinikum komitee
    kommission konsulat konzern krankenhaus krankenkasse kreis kreisverwaltung kuratorium kunsthalle landesamt
    landkreis landratsamt landtag magistrat ministerium molkerei museum netzwerk oper orchester partei pfarrei
    philharmonie polizei präsidium präsidentschaft quartett rathaus regierung regierungspräsidium reederei
    rettungsdienst rundfunk sanatorium schauspiel schule schulen senat sparkasse stadt stadtverwaltung
    stadtwerke staatsanwaltschaft staatskanzlei stiftung tagblatt theater tierpark tierheim tourismus
    universität universitätsmedizin verband verbund verein vereinigung verlag versicherung verwaltung volksbank
    volkshochschule wache weingut werft werke wetterdienst zeitung zentrale zentrum zoo zweckverband
    """.split()
)

INSTITUTION_ENDS = tuple(
    """
    akademie allianz amt anstalt anwaltschaft archiv bank behörde bibliothek brauerei bücherei bund büro
    direktion feuerwehr fraktion gemeinde gemeinschaft genossenschaft gericht gesellschaft gewerkschaft gruppe
    gymnasium hochschule hilfe innung inspektion institut kammer kanzlei kasse kirche klinik klinikum
    kommission kommando kreis kreisverwaltung krankenhaus ministerium molkerei museum netzwerk orchester partei
    philharmonie polizei präsidium regierung revier rundfunk schule senat sparkasse stiftung theater
    universität verband verbund verein vereinigung verlag versicherung verwaltung wache wehr werft werke
    zentrale zentrum
    """.split()
)

SEATS = frozenset(
    """
    minister ministerin abgeordnete abgeordneter senator senatorin landrat landrätin oberbürgermeister
    bürgermeister oberbürgermeisterin bürgermeisterin
    """.split()
)
SEATS_OF = frozenset("für des der von".split())

# A town's house or who speaks for it, where the text leaves the town to its dateline
TOWN_HOUSES = {
    "stadt": "Stadt",
    "stadtverwaltung": "Stadt",
    "oberbürgermeister": "Stadt",
    "oberbürgermeisterin": "Stadt",
    "gemeinde": "Gemeinde",
    "gemeinderat": "Gemeinde",
    "stadtrat": "Stadt",
}
