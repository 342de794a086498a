"""German nouns with a capital that name nobody."""

from digests.languages.page import phrases

GENERIC_NAMES = frozenset(
    phrases(
        """
            unternehmensgruppe
            statistiker | experten | forscher | wissenschaftler | meteorologen | analysten | ökonomen | volkswirte
            behörden | ermittler | betreiber | veranstalter | organisatoren | hersteller
            vorjahr | im vorjahr | konzernumsatz | auftragseingang | dividende | vorjahreszeitraum
            unternehmen | gesellschaft | vorstand | konzern | gruppe | firma | bund | land | stadt | regierung
            bundesregierung | ministerium | minister | präsident | studie | umfrage | ergebnis | umsatz
            verband | umsatzerlöse | mehrheit | kunden | verbraucher | aktionäre | menschen | deutschland
            immer | nach angaben | angaben | experten | forscher | forschende | anleger | bürger | beim | heute
            neue | neuer | neues | dax | mdax | sdax | tecdax | prognose | atx
            verbandes | verbands | unternehmens | instituts | was | wer | wie | warum | wann | wo | welche | wenn
            dass | zum | zur | erstmals | rund | im | mit
            plangemäß | lediglich | annähernd | so | insgesamt | dabei | damit | dadurch | daher | deshalb
            deswegen | außerdem | zudem | ferner | weiterhin | auch | nur | etwa | knapp | fast | mehr | weniger
            mindestens | höchstens | bereits | derzeit | aktuell | künftig | zukünftig | jetzt | nun | dann | dort
            hier | gestern | morgen | bisher | seither | seitdem | zuletzt | zunächst | schließlich | dennoch
            trotzdem | jedoch | allerdings | aber | doch | denn | also | gleichzeitig | zugleich | ebenso
            ebenfalls | entsprechend | erwartungsgemäß | demnach | danach | davor | davon | darüber | dafür
            dagegen | hierbei | hiermit | hierzu | hierfür | besonders | insbesondere | vor allem | leider
            natürlich | tatsächlich | vielleicht | vermutlich | voraussichtlich | gemeinsam | zusammen | endlich
            nachdem | während | obwohl | sobald | solange | trotz | wegen | dank | aufgrund | laut | gemäß
            infolge | angesichts | viele | einige | mehrere | alle | manche | wenige | zahlreiche | beide | jeder
            jede | jedes | kein | keine | gewinn | verlust | ertrag | ebit | ebitda
            ergebnis je aktie | nachfrage | markt | branche | preise | aktie | quartal | geschäftsjahr | halbjahr
            deutsche | österreicher | schweizer | europäer | amerikaner | frauen | männer | kinder | eltern
            schüler | studierende | beschäftigte | arbeitnehmer | mitarbeiter | mitarbeitende | besucher
            teilnehmer | unternehmer | haushalte | sparkassen | banken | händler | hersteller | polizei
            feuerwehr | fest | charity-aktion | aktion | projekt | veranstaltung | ausstellung | konzert
            rohertrag | investitionsvolumen | investitionen | kosten | absatz
            """
    )
)
