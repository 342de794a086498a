"""Places that English datelines name without a country or state, and the names and short forms of regions."""

from digests.languages.page import phrases

CITIES = frozenset(
    phrases(
        """
        abu dhabi | accra | addis ababa | almaty | amsterdam | ankara | athens | atlanta | auckland | austin
        baku | baltimore | bangalore | bangkok | barcelona | basel | beijing | beirut | bengaluru | berlin
        birmingham | bogota | boston | bratislava | brisbane | brussels | bucharest | budapest
        buenos aires | cairo | calgary | cannes | cape town | caracas | casablanca | charlotte
        charlottetown | chengdu | chennai | chicago | cincinnati | cleveland | cologne | colombo | columbus
        copenhagen | dallas | dallas/fort worth | davos | delhi | denver | detroit | dhaka | doha | dubai
        dublin | durban | dusseldorf | düsseldorf | edinburgh | edmonton | espoo | fort worth | frankfurt
        geneva | glasgow | gothenburg | guadalajara | guangzhou | halifax | hamburg | hangzhou | hanoi
        harare | havana | helsinki | ho chi minh city | hong kong | honolulu | houston | hyderabad
        indianapolis | istanbul | jakarta | jeddah | jerusalem | johannesburg | kampala | kansas city
        karachi | kiev | kigali | kingston | kuala lumpur | kuwait city | kyiv | kyoto | lagos | lahore
        las vegas | lausanne | leeds | leipzig | lima | lisbon | liverpool | ljubljana | london
        los angeles | louisville | lugano | luxembourg | lyon | macao | macau | madrid | manama | manchester
        manila | marseille | melbourne | memphis | mexico city | miami | milan | milwaukee | minneapolis
        minsk | monaco | monterrey | montevideo | montreal | montréal | moscow | mountain view | mumbai
        munich | muscat | nairobi | nashville | new delhi | new orleans | new york | new york city | nicosia
        osaka | oslo | ottawa | oxford | palo alto | panama city | paris | perth | philadelphia | phoenix
        pittsburgh | portland | prague | pune | quebec city | quito | québec | rabat | reykjavik | riga
        rio de janeiro | riyadh | rome | rotterdam | sacramento | salt lake city | san antonio | san diego
        san francisco | san jose | san juan | santiago | sao paulo | sarajevo | saskatoon | seattle | seoul
        shanghai | shenzhen | silicon valley | singapore | sofia | st. louis | stockholm | stuttgart
        sydney | são paulo | taipei | tallinn | tampa | tashkent | tbilisi | tel aviv | the hague | tianjin
        tokyo | toronto | tunis | turin | ulaanbaatar | united nations | utrecht | vancouver | venice
        vienna | vilnius | warsaw | washington | wellington | winnipeg | wuhan | wuhu | yerevan | yokohama
        zagreb | zug | zurich | zürich | albany | albuquerque | anchorage | ann arbor | asheville
        bakersfield | baton rouge | bismarck | boise | boulder | buffalo | burlington | carson city
        cedar rapids | champaign | chapel hill | charleston | chattanooga | cheyenne | colorado springs
        corpus christi | dayton | des moines | durham | el paso | fargo | fort lauderdale | fort wayne
        fresno | grand rapids | green bay | greensboro | greenville | harrisburg | hartford | huntsville
        irvine | jacksonville | jersey city | knoxville | lansing | little rock | long beach | lubbock
        menlo park | montpelier | newark | norfolk | oakland | oklahoma city | omaha | orlando | pasadena
        peoria | plano | princeton | raleigh | redmond | redwood city | reno | rochester | santa ana
        santa barbara | santa clara | santa fe | santa monica | savannah | scottsdale | shreveport
        sioux falls | south bend | spokane | springfield | stamford | st. paul | st. petersburg | sunnyvale
        syracuse | tacoma | tallahassee | tempe | toledo | topeka | trenton | tucson | tulsa
        virginia beach | west palm beach | wichita | wilmington | winston-salem | worcester | brooklyn
        manhattan | silver spring | bethesda | rockville | arlington | aberdeen | abidjan | abuja | adelaide
        ahmedabad | aleppo | algiers | amman | antananarivo | antwerp | asuncion | asunción | baghdad
        bamako | bandung | bangui | batumi | belfast | belgrade | bergen | bilbao | bishkek | bogotá | bonn
        bordeaux | brasilia | brasília | brazzaville | bremen | bridgetown | brno | bujumbura
        canberra | cardiff | cebu | chandigarh | changsha | chisinau | chongqing | christchurch | coimbatore
        conakry | dakar | dalian | damascus | dar es salaam | da nang | djibouti | dortmund | dresden
        dushanbe | eindhoven | erbil | freetown | fukuoka | gaborone | galway | gdansk | genoa
        ghent | grand cayman | guatemala city | guayaquil | gurgaon | gurugram | haifa | hefei | hiroshima
        hobart | hsinchu | ibadan | incheon | innsbruck | islamabad | izmir | jaipur | jinan | juba | kabul
        kaohsiung | kathmandu | khartoum | kinshasa | kolkata | krakow | kunming | la paz | leuven
        libreville | lille | lilongwe | limassol | linz | lodz | luanda | lucknow | lusaka | malmo | malmö
        managua | maputo | maseru | mecca | medellin | medellín | mogadishu | mombasa | monrovia | nagoya
        nanjing | nantes | naples | n'djamena | nassau | ningbo | niamey | noida | nouakchott | nuremberg
        ouagadougou | palermo | petaling jaya | penang | phnom penh | podgorica | port louis | port moresby
        port-au-prince | porto | port of spain | poznan | pretoria | pristina | pyongyang | qingdao
        salzburg | sana'a | san salvador | san josé | sanya | santo domingo | sapporo | seville | sharjah
        sheffield | shenyang | skopje | southampton | st. john's | suva | suzhou | taichung | tampere
        tangier | tegucigalpa | tehran | tirana | toulouse | trieste | tripoli | turku | ulsan | uppsala
        valletta | vientiane | windhoek | wroclaw | xi'an | xiamen | yangon | yaounde | yaoundé | zhengzhou
        zhuhai | haikou | bern | berne | lucerne | st. gallen | liège | the internet
        """
    )
)

REGIONS = frozenset(
    phrases(
        """
        ab | ak | al | ala | alabama | alaska | alberta | alta | ar | argentina | ariz | arizona | ark
        arkansas | australia | austria | az | b.c | bahrain | bangladesh | bc | belgium | bermuda | brazil
        british columbia | bulgaria | ca | calif | california | cambodia | canada | cayman islands | chile
        china | co | colo | colombia | colorado | conn | connecticut | costa rica | croatia | ct | cyprus
        czech republic | d.c | dc | de | del | delaware | denmark | district of columbia | ecuador | egypt
        england | estonia | ethiopia | finland | fl | fla | florida | france | ga | georgia | germany
        ghana | greece | guernsey | hawaii | hi | hong kong | hong kong sar | hungary | ia | iceland | id
        idaho | il | ill | illinois | in | ind | india | indiana | indonesia | iowa | iraq | ireland
        isle of man | israel | italy | ivory coast | jamaica | japan | jersey | jordan | kan | kansas
        kazakhstan | kentucky | kenya | korea | ks | kuwait | ky | la | latvia | lebanon | liechtenstein
        lithuania | louisiana | luxembourg | ma | macau | maine | malaysia | malta | man | manitoba
        maryland | mass | massachusetts | mauritius | mb | md | me | mexico | mi | mich | michigan | minn
        minnesota | miss | mississippi | missouri | mn | mo | monaco | mongolia | mont | montana | morocco
        ms | mt | myanmar | n.b | n.c | n.d | n.h | n.j | n.m | n.s | n.y | nb | nc | nd | ne | neb
        nebraska | nepal | netherlands | nev | nevada | new brunswick | new hampshire | new jersey
        new mexico | new south wales | new york | new zealand | newfoundland | nh | nigeria | nj | nl | nm
        north carolina | north dakota | northern ireland | norway | nova scotia | ns | nsw | nt | nu | nv
        ny | oh | ohio | ok | okla | oklahoma | oman | on | ont | ontario | or | ore | oregon | p.e.i | p.r
        pa | pakistan | panama | pe | pennsylvania | peru | philippines | poland | portugal | pr | prc
        prince edward island | puerto rico | qatar | qc | qld | que | quebec | queensland | québec | r.i
        rhode island | ri | romania | russia | rwanda | s.c | s.d | sar | sask | saskatchewan | saudi arabia
        sc | scotland | sd | senegal | serbia | singapore | sk | slovakia | slovenia | south africa
        south australia | south carolina | south dakota | south korea | spain | sri lanka | sweden
        switzerland | taiwan | tanzania | tasmania | tenn | tennessee | tex | texas | thailand
        the netherlands | tn | tunisia | turkey | tx | türkiye | u.a.e | u.k | u.s | u.s.a | uae | uganda
        uk | ukraine | united arab emirates | united kingdom | united states | uruguay | us | usa | ut
        utah | uzbekistan | va | venezuela | vermont | vic | victoria | vietnam | virginia | vt | w.va | wa
        wales | wash | washington | west virginia | western australia | wi | wis | wisconsin | wv | wy | wyo
        wyoming | yt | yukon | zambia | zimbabwe | afghanistan | albania | algeria | andorra | angola
        armenia | azerbaijan | bahamas | the bahamas | barbados | belarus | belize | benin | bhutan
        bolivia | bosnia and herzegovina | botswana | brunei | burkina faso | burundi | cameroon
        cape verde | cote d'ivoire | côte d'ivoire | cuba | curacao | czechia | dominican republic | drc
        el salvador | eritrea | eswatini | fiji | gabon | gambia | gibraltar | guam | guatemala | guinea
        guyana | haiti | honduras | iran | kosovo | kyrgyzstan | laos | lesotho | liberia | libya
        madagascar | malawi | maldives | mali | mauritania | moldova | montenegro | mozambique | namibia
        newfoundland and labrador | nicaragua | niger | north korea | north macedonia | palestine
        papua new guinea | paraguay | republic of korea | san marino | seychelles | sierra leone | somalia
        south sudan | sudan | suriname | syria | tajikistan | togo | trinidad and tobago | turkmenistan
        turkiye | vatican city | yemen | karnataka | maharashtra | tamil nadu | telangana | gujarat
        haryana | uttar pradesh | kerala | punjab | rajasthan | west bengal | british virgin islands
        u.s. virgin islands | n. ireland | guangdong | zhejiang | jiangsu | hainan | shandong | hubei
        sichuan | fujian | great britain | p.r.c | nfld | republic of ireland | the philippines
        kingdom of saudi arabia | ksa | bavaria | catalonia | flanders
        """
    )
)
