"""Towns in which German releases are dated."""

from digests.languages.page import phrases

CITIES = frozenset(
    phrases(
        """
            peking | moskau | kopenhagen | prag | warschau | rom | athen | lissabon | tokio | straßburg
            den haag | neu-delhi | budapest | genf | mailand | vaduz | eschborn | itzehoe | flensburg
            offenbach | fulda | jülich | wolfenbüttel | neuherberg | salzgitter | dessau | aachen | augsburg
            bamberg | basel | bayreuth | berlin | bern | bielefeld | bochum | bonn | braunschweig | bremen
            chemnitz | darmstadt | dortmund | dresden | duisburg | düsseldorf | erfurt | erlangen | eschborn
            essen | frankfurt | frankfurt am main | frankfurt/main | freiburg | genf | gera | göttingen
            graz | halle | hamburg | hannover | heidelberg | heilbronn | herzogenaurach | ingolstadt
            innsbruck | jena | karlsruhe | kassel | kiel | koblenz | köln | konstanz | leipzig | leverkusen
            linz | ludwigshafen | lübeck | luzern | magdeburg | mailand | mainz | mannheim | münchen
            münster | nürnberg | oldenburg | osnabrück | paderborn | paris | potsdam | regensburg | rostock
            saarbrücken | salzburg | schwerin | st. gallen | stuttgart | trier | ulm | walldorf | wien
            wiesbaden | wolfsburg | wuppertal | würzburg | zug | zürich | brüssel | luxemburg | ahaus
            ahlen | albstadt | altenburg | amberg | ansbach | arnsberg | arnstadt | aschaffenburg | aschheim
            bad homburg | bad kissingen | bad kreuznach | bad oeynhausen | baden-baden | bautzen
            bergisch gladbach | bernburg | biberach | bitterfeld-wolfen | bottrop | böblingen
            brandenburg an der havel | bremerhaven | bruchsal | celle | coburg | cottbus | cuxhaven
            deggendorf | delmenhorst | detmold | dornbirn | düren | eberswalde | eisenach | eisenstadt
            emden | esslingen | ettlingen | euskirchen | feldkirch | frankenthal | frankfurt (oder)
            freiberg | freising | friedrichshafen | fürth | garching | garmisch-partenkirchen
            gelsenkirchen | gießen | gifhorn | goslar | gotha | greifswald | grünwald | gummersbach
            gütersloh | hagen | halle (saale) | halle/saale | hamm | hanau | heidenheim | herford | herne
            hilden | hildesheim | holzminden | homburg | husum | ingelheim | iserlohn | kaiserslautern
            kempten | klagenfurt | krefeld | krems | künzelsau | landshut | leonberg
            leoben | lindau | lippstadt | lörrach | ludwigsburg | lüdenscheid | lüneburg | lustenau
            marburg | memmingen | merseburg | minden | mönchengladbach | mülheim an der ruhr
            neubrandenburg | neu-isenburg | neumünster | neuss | neuwied | oberhausen | passau | pforzheim
            pirmasens | plauen | quickborn | ratingen | ravensburg | recklinghausen | remscheid | reutlingen
            rosenheim | rüsselsheim | schaffhausen | schwabach | schweinfurt | siegburg | siegen
            sindelfingen | singen | solingen | speyer | st. ingbert | st. pölten | stade | stendal | steyr
            stralsund | straubing | suhl | taufkirchen | tübingen | tuttlingen | unna | unterföhring
            unterschleißheim | villach | villingen-schwenningen | wedel | weimar | wels | wesel
            wetzlar | wiener neustadt | wilhelmshaven | winterthur | wismar | witten | wittenberg | worms
            zwickau | zwönitz | london | new york | amsterdam | venlo | chur | aarau
            freiburg im breisgau | friedrichsdorf
            """
    )
)
