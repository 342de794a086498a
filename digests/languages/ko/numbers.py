from digests.languages.numbers import NumberWords, bounds, phrases, rows, table, word_set

_YEAR = r"(?:(?:19|20)\d{2}|[‘'’]\d{2})년"

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
        JPY: 엔
        CNY: 위안
        """
    ),
    percent=("퍼센트", "프로"),
    points=("%포인트", "%p", "％p", "퍼센트포인트"),
    basis_points=("bp",),
    durations=word_set("년 년간 개월 개월간 주 주간 일간 시간 분 분간 주년 일"),
    units=rows(
        """
        MW: 메가와트
        GW: 기가와트
        t: 톤
        km: 킬로미터
        m: 미터
        m²: 제곱미터, 평방미터
        kg: 킬로그램
        ha: 헥타르
        평: 평
        """
    ),
    counters=tuple(
        """
        개사 개국 개소 개 명 사 건 대 곳 종 회 차례 가구 세대 인 팀
        가지 호 점 마리 그루 권 편 장 석 척 동 개교 교 기 필지
        """.split()
    ),
    heads=word_set("명 사 개사 개국 개소 곳 가구 세대 인 팀 호 마리 그루 개교 필지"),
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
    levels=phrases("한, 된, 난, 든, 른, 진, 던, 뛴"),
    from_=("기존", "전년"),
    nouns="particles",
    verbs=word_set("은 는 이 가 을 를 도 의 총 로 으로"),
    up=word_set(
        "증가 상승 늘어 늘었 늘며 늘고 늘면서 늘린 성장 확대 인상 증액 개선 오른 올랐 급증 뛰었 뛴 높아 신장 상향 상회 "
        "웃돌 ↑"
    ),
    down=word_set(
        "감소 하락 줄어 줄었 줄며 줄고 줄면서 줄인 축소 인하 감액 단축 낮아 급감 떨어 하향 하회 밑돌 내린 내렸 ↓"
    ),
    losses=word_set("손실 적자 순손실 영업손실"),
    against=phrases("전년 동기, 전년동기, 지난해 같은, 작년 같은, 작년 동기"),
    of_which=phrases("이 중, 이중"),
    last_time=phrases("전년 동기, 전년동기, 지난해 같은 기간, 작년 같은 기간, 작년 동기, 전년도, 전년"),
    particular=r"\d|분기|상반기|하반기",
    outlook=phrases("전망, 예상, 목표로, 할 계획, 예정, 할 것"),
    conditions=phrases("경우, 이라면"),
    periods=(
        rf"{_YEAR}?\s?(?:\d{{1,2}}\s?[~∼～-]\s?\d{{1,2}}월|[1-4]분기|상반기|하반기)|(?:{_YEAR}|올해|내년|지난해|금년)(?:도|까지|말)?|연간|매년",
    ),
    bases=rows("adjusted: 조정\nconsolidated: 연결\npreliminary: 잠정"),
    markets=phrases("시장, 업계"),
    time_before=phrases(
        """
        지난, 향후, 최근, 앞으로, 매, 올해
        """
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
    not_counted=word_set("호 조 항 층 쪽 면 번지 페이지 월 차 회 번 년도 시"),
    before_names=word_set("제 no. tel fax 전화 버전 제"),
    context=("설립", "본사"),
    built=phrases("무게는, 무게, 중량, 해상도, 해상도는"),
    penalties=phrases("이하의 징역, 이하의 벌금"),
    registers=("자본금",),
    scale_heads=rows(
        """
        6: 단위: 백만, 단위 : 백만
        8: 단위: 억, 단위 : 억
        3: 단위: 천, 단위 : 천
        """
    ),
)
