"""Places that English datelines name without a country or state, and the names and short forms of regions."""

from digests.languages.page import phrases

CITIES = frozenset(
    phrases(
        """
        abu dhabi | accra | addis ababa | almaty | amsterdam | ankara | athens | atlanta | auckland | austin
        baku
        baltimore | bangalore | bangkok | barcelona | basel | beijing | beirut | bengaluru | berlin | birmingham
        bogota | boston | bratislava | brisbane | brussels | bucharest | budapest | buenos aires | cairo | calgary
        cannes | cape town | caracas | casablanca | charlotte | charlottetown | chengdu | chennai | chicago
        cincinnati | cleveland | cologne | colombo | columbus | copenhagen | dallas | dallas/fort worth | davos
        delhi | denver | detroit | dhaka | doha | dubai | dublin | durban | dusseldorf | düsseldorf | edinburgh
        edmonton | espoo | fort worth | frankfurt | geneva | glasgow | gothenburg | guadalajara | guangzhou
        halifax
        hamburg | hangzhou | hanoi | harare | havana | helsinki | ho chi minh city | hong kong | honolulu
        houston
        hyderabad | indianapolis | istanbul | jakarta | jeddah | jerusalem | johannesburg | kampala | kansas city
        karachi | kiev | kigali | kingston | kuala lumpur | kuwait city | kyiv | kyoto | lagos | lahore
        las vegas
        lausanne | leeds | leipzig | lima | lisbon | liverpool | ljubljana | london | los angeles | louisville
        lugano | luxembourg | lyon | macao | macau | madrid | manama | manchester | manila | marseille | melbourne
        memphis | mexico city | miami | milan | milwaukee | minneapolis | minsk | monaco | monterrey | montevideo
        montreal | montréal | moscow | mountain view | mumbai | munich | muscat | nairobi | nashville | new delhi
        new orleans | new york | new york city | nicosia | osaka | oslo | ottawa | oxford | palo alto
        panama city
        paris | perth | philadelphia | phoenix | pittsburgh | portland | prague | pune | quebec city | quito
        québec
        rabat | reykjavik | riga | rio de janeiro | riyadh | rome | rotterdam | sacramento | salt lake city
        san antonio | san diego | san francisco | san jose | san juan | santiago | sao paulo | sarajevo
        saskatoon
        seattle | seoul | shanghai | shenzhen | silicon valley | singapore | sofia | st. louis | stockholm
        stuttgart
        sydney | são paulo | taipei | tallinn | tampa | tashkent | tbilisi | tel aviv | the hague | tianjin
        tokyo
        toronto | tunis | turin | ulaanbaatar | united nations | utrecht | vancouver | venice | vienna | vilnius
        warsaw | washington | wellington | winnipeg | wuhan | wuhu | yerevan | yokohama | zagreb | zug | zurich
        zürich
        """
    )
)

REGIONS = frozenset(
    phrases(
        """
        ab | ak | al | ala | alabama | alaska | alberta | alta | ar | argentina | ariz | arizona | ark | arkansas
        australia | austria | az | b.c | bahrain | bangladesh | bc | belgium | bermuda | brazil | british columbia
        bulgaria | ca | calif | california | cambodia | canada | cayman islands | chile | china | co | colo
        colombia
        colorado | conn | connecticut | costa rica | croatia | ct | cyprus | czech republic | d.c | dc | de | del
        delaware | denmark | district of columbia | ecuador | egypt | england | estonia | ethiopia | finland | fl
        fla | florida | france | ga | georgia | germany | ghana | greece | guernsey | hawaii | hi | hong kong
        hong kong sar | hungary | ia | iceland | id | idaho | il | ill | illinois | in | ind | india | indiana
        indonesia | iowa | iraq | ireland | isle of man | israel | italy | ivory coast | jamaica | japan | jersey
        jordan | kan | kansas | kazakhstan | kentucky | kenya | korea | ks | kuwait | ky | la | latvia | lebanon
        liechtenstein | lithuania | louisiana | luxembourg | ma | macau | maine | malaysia | malta | man
        manitoba
        maryland | mass | massachusetts | mauritius | mb | md | me | mexico | mi | mich | michigan | minn
        minnesota
        miss | mississippi | missouri | mn | mo | monaco | mongolia | mont | montana | morocco | ms | mt | myanmar
        n.b | n.c | n.d | n.h | n.j | n.m | n.s | n.y | nb | nc | nd | ne | neb | nebraska | nepal
        netherlands | nev
        nevada | new brunswick | new hampshire | new jersey | new mexico | new south wales | new york
        new zealand
        newfoundland | nh | nigeria | nj | nl | nm | north carolina | north dakota | northern ireland | norway
        nova scotia | ns | nsw | nt | nu | nv | ny | oh | ohio | ok | okla | oklahoma | oman | on | ont
        ontario | or
        ore | oregon | p.e.i | p.r | pa | pakistan | panama | pe | pennsylvania | peru | philippines | poland
        portugal | pr | prc | prince edward island | puerto rico | qatar | qc | qld | que | quebec | queensland
        québec | r.i | rhode island | ri | romania | russia | rwanda | s.c | s.d | sar | sask | saskatchewan
        saudi arabia | sc | scotland | sd | senegal | serbia | singapore | sk | slovakia | slovenia | south africa
        south australia | south carolina | south dakota | south korea | spain | sri lanka | sweden | switzerland
        taiwan | tanzania | tasmania | tenn | tennessee | tex | texas | thailand | the netherlands | tn | tunisia
        turkey | tx | türkiye | u.a.e | u.k | u.s | u.s.a | uae | uganda | uk | ukraine | united arab emirates
        united kingdom | united states | uruguay | us | usa | ut | utah | uzbekistan | va | venezuela
        vermont | vic
        victoria | vietnam | virginia | vt | w.va | wa | wales | wash | washington | west virginia
        western australia
        wi | wis | wisconsin | wv | wy | wyo | wyoming | yt | yukon | zambia | zimbabwe
        """
    )
)
