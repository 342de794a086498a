"""English nouns that name nobody without an article, peoples, and words that open sentences: no house's name."""

from digests.languages.page import phrases

GENERIC_NAMES = frozenset(
    phrases(
        """
        income | ratio | margin
        senate | congress | house of representatives | parliament | supreme court
        company | corporation | group | board | board of directors | management | committee | department
        agency | government | governor | mayor | office | city | county | state | president | investors
        shareholders | stockholders | customers | revenue | revenues | net income | net loss | results
        report | survey | study | research | company reports | firm | bank | university | police | court
        council | team | event | program | project | directors | members | americans | consumers | officials
        officers | deputies | detectives | troopers | investigators | authorities | prosecutors | residents
        cash position | north | south | east | west
        isin | wkn | lei | cusip | nyse | nasdaq | tsx | tsxv
        partnership | agreement | acquisition | transaction | merger | offering | announcement | launch
        developers | patients | families | visitors | readers
        researchers | scientists | experts | people | students | employees | half | note | notes | special
        early tender date | record date | additional information | full size | read more
        gaap | non-gaap | ebitda | eps | cpr | covid-19 | covid | ai | it | iot | usa | u.s | ceo | cfo
        ipo | esg | roi | ifrs | pdf
        african | african-american | asian | asian-american | australian | austrian | belgian | black
        black-owned | brazilian | british | canadian | caribbean | catholic | chilean | chinese | christian
        christians | colombian | czech | danish | democratic | democrats | dutch | eastern | egyptian
        emirati | english | european | filipino | finnish | french | gen-z | german | greek | hispanic
        hispanics | hungarian | indian | indigenous | indonesian | iranian | iraqi | irish | israeli
        israelis | italian | italians | japanese | jewish | kenyan | korean | latin | latino | latinos
        latinx | malaysian | mexican | mexican-american | millennials | moroccan | muslim | muslims | native
        nigerian | nordic | northern | norwegian | pakistani | palestinian | peruvian | philippine | polish
        portuguese | republican | republicans | romanian | russian | russians | saudi | scottish
        singaporean | south-african | southern | spanish | swedish | swiss | taiwanese | thai | turkish
        ukrainian | ukrainians | vietnamese | welsh | western
        fifth | fourth | third | second | sixth | seventh | eighth | ninth | tenth | last | previous | america
        europe | asia | africa | latin america | assistant | associate | chairman | chairwoman | founder
        director | officer | manager | spokesperson | spokesman | spokeswoman | donor | donors | school
        schools | teachers | parents | children | women | men | volunteers | homeowners | drivers | travelers
        travellers | shoppers | voters | adults | teens | seniors | veterans | farmers | workers | employers
        businesses | companies | analysts | doctors | physicians | nurses | owners | guests | attendees
        participants | respondents | renters | buyers | sellers | users | ventures | bancorp | bancshares
        holdings | industries | museum | library | church | foundation | community foundation
        research and development | so | however | moreover | furthermore | additionally | meanwhile
        nevertheless | nonetheless | therefore | thus | hence | also | still | instead | finally | recently
        currently | formerly | previously | originally | overall | together | once | only | just | more | less
        nearly | approximately | about | almost | both | each | every | all | many | some | most | several
        few | other | another | such | same | adjusted ebitda | sales | profit | profits | earnings | backlog
        demand | summer reading | entertainment news
        """
    )
)
