from digests.languages.ko.deeds import DEEDS, FATES, VISITORS
from digests.languages.ko.times import TIMES
from digests.languages.ko.world import WORLD
from digests.languages.listed import bounds, phrases, rows, table, word_set
from digests.languages.numbers import NumberWords

_YEAR = r"(?:(?:19|20)\d{2}|[‘'’]\d{2})년"

# A month is the period of what is counted in it: 4월 수출, 10월 말 기준; "4월 출시" is a day of the calendar.
_MONTH = (
    r"(?:1[0-2]|[1-9])월(?=(?:\s(?:한\s?달|중|말|기준|누적))?\s(?:\S{1,8}\s)?(?:수출|수입|매출|실적|판매|소비자물가|물가|취업|실업|고용"
    r"|무역|생산|거래|분양|입주|인구|출생|사망|혼인|관광|방한|항공|여객|교통|발전|수주|물동량|가계|예금|대출|지수|내수|등록|가입|이용|방문"
    r"|외환|경상수지|수지|세수|국세|소매|온라인|누적|말\s기준|기준))"
)

NUMBERS = NumberWords(
    sums=True,
    cardinals={
        "한": 1,
        "두": 2,
        "세": 3,
        "네": 4,
        "다섯": 5,
        "여섯": 6,
        "일곱": 7,
        "여덟": 8,
        "아홉": 9,
        "열": 10,
    },
    weak=word_set("한 세 네 열"),
    lasting=(
        "수명",
        "사용시간",
        "사용 시간",
        "재생시간",
        "재생 시간",
        "충전시간",
        "충전 시간",
        "보증기간",
        "보증 기간",
        "유통기한",
    ),
    some="여",
    several="수",
    scales=table(
        """
        2: 백
        3: 천
        4: 만
        6: 백만
        7: 천만
        8: 억
        9: 십억
        11: 천억
        12: 조
        """
    ),
    glued=table("6: M\n9: B\n3: K"),
    rank_words=("제", "상위", "no."),
    fractions=rows("1/2: 절반"),
    times=("배",),
    one_in=("명 중",),
    currencies=rows(
        """
        KRW: 원
        USD: 달러, 미국 달러, 미달러, 불 규모, 불 상당, 불 수준
        EUR: 유로
        JPY: 엔, 엔화
        CNY: 위안, 위안화
        GBP: 파운드
        HKD: 홍콩달러, 홍콩 달러
        CAD: 캐나다달러, 캐나다 달러
        AUD: 호주달러, 호주 달러
        SGD: 싱가포르달러, 싱가포르 달러
        TWD: 대만달러, 대만 달러
        CHF: 스위스프랑, 스위스 프랑
        INR: 루피
        VND: 동화
        THB: 바트
        RUB: 루블
        BRL: 헤알
        """
    ),
    percent=("퍼센트", "프로"),
    points=("%포인트", "%p", "％p", "퍼센트포인트"),
    basis_points=("bp",),
    lengths=rows(
        """
        12 m: 년, 년간
        1 m: 개월, 개월간
        604800 s: 주, 주간
        86400 s: 일, 일간
        3600 s: 시간
        60 s: 분, 분간
        1 s: 초
        """
    ),
    durations=word_set("년 년간 개월 개월간 주 주간 일간 시간 분 분간 주년 일"),
    units=rows(
        """
        MW: 메가와트
        GW: 기가와트
        t: 톤
        km: 킬로미터, 킬로
        cm: 센티미터
        mm: 밀리미터
        g: 그램
        L: 리터
        kW: 킬로와트
        kWh: 킬로와트시
        배럴: 배럴
        m: 미터
        m²: 제곱미터, 평방미터
        kg: 킬로그램
        ha: 헥타르, ㏊
        평: 평
        """
    ),
    counters=tuple(
        """
        개사 개국 개소 개 명 사 건 대 곳 종 회 차례 가구 세대 인 팀
        가지 호 점 마리 그루 권 편 장 석 척 동 개교 교 기 필지 개팀 개점 학급 병상 객실 좌석 채 켤레 벌
        포기 송이 상자 박스 노선 구좌 계좌
        """.split()
    ),
    heads=word_set(
        "병상 객실 좌석 학급 노선 계좌 구좌 상자 박스 명 사 개사 개국 개소 곳 가구 세대 인 팀 호 마리 그루 개교 필지"
    ),
    per=("/",),
    shares=("주",),
    before=bounds(
        """
        over: 초과
        about: 약, 평균, 총 약
        up_to: 최대, 최장, 최고
        at_least: 최소, 최저
        """
    ),
    after=bounds(
        """
        over: 초과, 여, 을 넘는, 넘게, 이 넘는
        at_least: 이상
        under: 미만
        up_to: 이하, 까지
        about: 가량, 내외, 정도, 안팎
        """
    ),
    levels=phrases(
        """
        한, 된, 난, 든, 른, 진, 던, 뛴, 린, 인, 많은, 적은, 높은, 낮은, 돈, 춘
        줄어, 늘어, 올라, 내려, 줄며, 늘며, 감소해, 증가해, 하락해, 상승해, 감소하며, 증가하며
        """
    ),
    from_=("기존", "전년"),
    nouns="particles",
    general=word_set(
        """
        분기 상반기 하반기 연간 총 약 모두 각각 전년 대비 지난해 올해 대해 및 등 통해 위해 오는 최대 최소
        전년동기 동기 도 년도 전년대비 기준 규모 누적 수준 월말 중 으로 로 내년 이후 현재 당시 기간 넘는 이상
        이하 월 연 역대 사상 최고 규모인 수준인 최대인 최고인 최고치인 최대치인 최대규모인 역대최대 최대규모
        최고치 최저 작년 금년 지난 지난달 이번 이달 같은 기존 당초 전체 가운데 이 그 또 특히 한편 또한 이를 이에
        이에따라 따라 그중 이중 단 매년 매월 월평균 평균 연평균 전월 전분기 전기 직전 잠정 예년 추가 추가로 별도
        동안 선착순 인당 시간당 톤당 대당 개당 건당 가구당 회당 평당 합계 합산 도합 연말 말 초 계획 예정 결과 가량 정도
        """
    ),
    like_particles=word_set(
        """
        국가 평가 증가 추가 주가 물가 원가 단가 허가 인가 전문가 참가 휴가 지가 분양가 출고가 판매가 정가 매매가
        고가 저가 공모가 높이 길이 깊이 나이 차이 넓이 놀이 제도 속도 온도 농도 수도 용도 강도 정도 도로 경로
        진로 회의 협의 결의 합의 동의 주의 항만 배당 부당 담당 식당 할당 이자 고로 의도 시도 보도 지도 태도
        만족도 인지도 선호도 참여도 신뢰도 노르웨이 상하이 하와이 우루과이 파라과이 사이 어린이
        """
    ),
    verbs=word_set("은 는 이 가 을 를 도 의 총 로 으로"),
    up=word_set(
        """
        증가 상승 늘어 늘었 늘며 늘고 늘면서 늘린 늘렸 성장 확대 인상 증액 개선 오른 올랐 올라 오르 올린 올렸
        급증 급등 폭증
        뛰었 뛴 뛰며 치솟 불어난 불어났 커졌 커진 높아 높인 높였 신장 상향 상회 웃돌 웃돈 반등 회복 호전 증대 확충 ↑
        """
    ),
    down=word_set(
        """
        감소 하락 줄어 줄었 줄며 줄고 줄면서 줄인 줄였 축소 인하 감액 단축 낮아 낮춘 낮췄 급감 급락 폭락 떨어
        하향 하회 밑돌
        밑돈 내린 내렸 내려 위축 둔화 후퇴 악화 절감 경감 삭감 감축 ↓
        """
    ),
    this=("이는", "이것은", "이 금액은", "이 수치는", "이같은", "이 같은"),
    above=("많은", "많았", "많아", "높은", "높았", "비싼", "큰 ", "길어", "빠른"),
    below=("적은", "적었", "낮은", "낮았", "싼 ", "작은", "저렴", "짧은", "짧아"),
    fates=FATES,
    visitors=VISITORS,
    deed_words=DEEDS,
    losses=word_set("손실 적자 순손실 영업손실"),
    against=phrases("전년 동기, 전년동기, 전년 동월, 전월, 전분기, 직전 분기, 지난해 같은, 작년 같은, 작년 동기"),
    of_which=phrases("이 중, 이중"),
    last_time=phrases("전년 동기, 전년동기, 지난해 같은 기간, 작년 같은 기간, 작년 동기, 전년도, 전년"),
    time_words=TIMES,
    particular=r"\d|분기|상반기|하반기",
    outlook=phrases("전망, 예상, 목표로, 할 계획, 예정, 할 것"),
    conditions=phrases("경우, 이라면"),
    periods=(
        (
            rf"(?:{_YEAR}|올해|올|내년|지난해|작년|금년)?\s?(?:\d{{1,2}}\s?[~∼～-]\s?\d{{1,2}}월"
            rf"|(?<![.\d])[1-4](?:[./]4)?\s?분기"
            rf"|상반기|하반기|(?:1[0-2]|[1-9])월\s한\s?달|{_MONTH})(?!\s?(?:보다|대비|에\s?비|[과와]\s?비교))"
            rf"(?:(?:까지의?)?\s?(?:연결\s)?누[적계])?|(?:{_YEAR}|올해|내년|(?:지난해|작년)(?!\s?(?:같은|동기|동월|보다|대비|\d{{1,2}}월))|금년)(?:도|까지|말|\s?이후|부터)?|연간|매년"
        ),
        r"(?:지난\s?달|이달|이번\s?달)(?!\s?(?:같은|보다|대비|에\s?비|\d))|지난\s한\s해",
    ),
    bases=rows("adjusted: 조정\nconsolidated: 연결\npreliminary: 잠정"),
    markets=phrases("시장, 업계, 전망치, 컨센서스"),
    time_before=phrases(
        """
        지난, 향후, 최근, 앞으로, 매, 올해
        """
    ),
    penalties=phrases("의 벌금, 의 과태료, 의 징역, 의 금고, 의 과징금, 형을 선고, 의 형을, 의 형이, 의 형벌"),
    time_after=phrases(
        "마다, 전, 만에, 만의, 새, 이내, 내에, 내, 후, 뒤, 안에, 이후, 연속, 째, 진행, 열리, 열린, 개최"
    ),
    headline_measures=(
        phrases("매출액, 매출"),
        phrases("당기순이익, 순이익, 순손실"),
        phrases("주당"),
        phrases("영업이익, 영업손실"),
        phrases("전망, 과징금"),
        phrases("수주"),
        phrases("배당, 이익률"),
    ),
    burdens=word_set("원가 비용 잉여금 채권 선수금"),
    segments=("부문", "사업부"),
    not_counted=word_set("규모 호기 번째 호 조 항 층 쪽 면 번지 페이지 월 차 회 번 년도 시"),
    before_names=word_set("제 no. tel fax 전화 버전 제"),
    world=WORLD,
    context=(
        *phrases("를 운영하고 있다, 을 운영하고 있다, 진출해 있다, 를 보유하고 있다, 을 보유하고 있다"),
        "설립",
        "본사",
    ),
    built=phrases("무게는, 무게, 중량, 해상도, 해상도는"),
    market_prices=phrases("시세, 업계 평균, 시장 평균"),
    registers=("자본금",),
    scale_heads=rows(
        """
        6: 단위: 백만, 단위 : 백만
        8: 단위: 억, 단위 : 억
        3: 단위: 천, 단위 : 천
        """
    ),
)
