"""What figures measure in Chinese, Japanese and Korean: no verb, time, rate or particle stands for the thing."""

from decimal import Decimal

import pytest

from tests.digests.facts.written_release import figures

HEADLINES = {"zh": "远帆机械发布第一季度业绩", "ja": "浜風製作所、決算を発表", "ko": "한솔기계, 실적 발표"}
MEASURES = [
    ("zh", "该项目总投资35亿元，预计年产值可达60亿元。", "60亿元", "产值"),
    ("zh", "全市共有登记志愿者46.8万人。", "46.8万人", "登记志愿者"),
    ("zh", "电耗由每吨120千瓦时降至98千瓦时。", "98千瓦时", "电耗"),
    ("zh", "客户数量从2023年的1200家增加到1850家。", "1850家", "客户数量"),
    ("zh", "公司向灾区捐赠了价值200万元的药品和50万元现金。", "200万元", "药品"),
    ("zh", "公司向灾区捐赠了价值200万元的药品和50万元现金。", "50万元", "现金"),
    ("zh", "会上，公司与12家供应商签订合作协议。", "12家供应商", "供应商"),
    ("zh", "該基金將資助30名學者，每人每年獲得20萬元資助。", "20萬元", "資助"),
    ("zh", "活动当天，共有320人参加义诊。", "320人", "参加义诊"),
    ("zh", "该市新增就业岗位4.5万个。", "4.5万个", "新增就业岗位"),
    ("zh", "展会期间共签约项目56个。", "56个", "签约项目"),
    ("zh", "公司拟派发股息每股0.2元，共计派发2.1亿元。", "2.1亿元", "派发"),
    ("zh", "新增登记船舶156艘，累计1204艘。", "1204艘", "新增登记船舶"),
    ("zh", "台风造成1204户居民受灾。", "1204户居民", "居民"),
    ("zh", "大会吸引1800名来自各地港口的船长。", "1800名来自各地港口的船长", "船长"),
    ("zh", "调查显示，超过七成家庭支持新规，其中32%表示非常支持。", "超过七成", "家庭支持新规"),
    ("zh", "调查显示，超过七成家庭支持新规，其中32%表示非常支持。", "32%", "表示非常支持"),
    ("zh", "新船销量123艘，占总销量的34.5%。", "34.5%", "新船销量占总销量"),
    ("zh", "专案组先后抓获嫌疑人63名。", "63名", "抓获嫌疑人"),
    ("zh", "该车续航里程达620公里。", "620公里", "续航里程"),
    ("zh", "双方将建设3个联合实验室。", "3个联合实验室", "联合实验室"),
    ("zh", "超过60%的受访者表示，10分钟的休息足够。", "超过60%", "受访者表示，10分钟的休息足够"),
    ("ja", "一般会計は前年度当初比3.2％増の1,245億円となった。", "1,245億円", "一般会計"),
    ("ja", "市債残高は年度末で890億円となる見通し。", "890億円", "市債残高"),
    ("ja", "高齢者が最も多く55,966人、次いで成人32,222人でした。", "55,966人", "高齢者"),
    ("ja", "二酸化炭素を年間約12万トン削減できる。", "約12万トン", "二酸化炭素"),
    ("ja", "契約できることを知っていた方は72.4％でした。", "72.4％", "契約できることを知っていた"),
    ("ja", "目標額の300万円に対し、4,512,000円の支援が集まりました。", "4,512,000円", "支援"),
    ("ja", "期末配当は1株当たり35円とし、年間配当は70円となります。", "35円", "期末配当"),
    ("ja", "期末配当は、普通配当45円に記念配当10円を加え、1株につき55円とする。", "55円", "期末配当"),
    ("ja", "訪日外客数は304万人でした。", "304万人", "訪日外客数"),
    ("ja", "全国の20～69歳の男女1,000人に聞きました。", "1,000人", "男女"),
    ("ja", "約7割が節約を意識していると答えた。", "約7割", "節約を意識している"),
    ("ja", "3人に1人が睡眠に不満を感じていることが分かりました。", "3人に1人", "睡眠に不満を感じている"),
    ("ko", "위반은 표시방법 위반(21건), 거짓 표시(9건) 순이다.", "21건", "표시방법 위반"),
    ("ko", "관람객 수는 개관 첫날 8,700명을 넘어섰다.", "8,700명", "관람객 수"),
    ("ko", "상금이 걸린 이번 공모전에 427개 팀이 참가했다.", "427개 팀", "공모전에 참가"),
    ("ko", "임직원 120여 명이 참여했다.", "120여 명", "임직원 참여"),
    ("ko", "김치를 담가 이웃 600세대에 전달했다.", "600세대", "이웃"),
    ("ko", "체납자 215명의 명단을 공개했으며 총 체납액은 98억 원이다.", "215명", "체납자"),
    ("ko", "체납자 215명의 명단을 공개했으며 총 체납액은 98억 원이다.", "98억 원", "체납액"),
    ("ko", "연령별로는 30대 28.4%, 40대 26.7% 순이다.", "26.7%", "40대"),
    ("ko", "1인 가구의 38.6%는 반려동물을 키우고 있다.", "38.6%", "반려동물을 키우고 있다"),
    ("ko", "단속 결과 2,632명 검거, 77명 구속.", "77명", "구속"),
    ("ko", "품목별로는 팽이(9,120만 달러), 새송이(7,045만 달러) 순이다.", "7,045만 달러", "새송이"),
    ("ko", "지원 규모가 작년에 비해 3,336억원 증가한 역대 최대다.", "3,336억원", "지원"),
    ("ko", "응답자 가운데 41.8%는 ‘비용 부담’을, 27.3%는 ‘시간 부족’을 꼽았다.", "41.8%", "비용 부담"),
    ("ko", "회사는 2028년까지 1조 2,000억 원을 투자할 계획이다.", "1조 2,000억 원", "투자"),
    ("ko", "시는 올해 2,300명을 새로 고용할 계획이다.", "2,300명", "고용"),
    ("ja", "当社は2028年までに1,200億円を投資する。", "1,200億円", "投資"),
    ("ja", "パネル3,200枚を設置し、年間約180万kWhを発電します。", "約180万kWh", "発電"),
    ("zh", "公交票价由2元调整为3元。", "3元", "公交票价"),
    ("zh", "基金会已累计资助学生3.2万名。", "3.2万名", "资助学生"),
    ("ko", "이 제도로 지금까지 어민 3,200명이 지원받았다.", "3,200명", "어민 지원"),
    ("ja", "平成27年度の出荷台数は3万2,000台で、前年度比8.1%増となった。", "8.1%", "出荷台数"),
    ("ja", "排出量を2013年度比で46%削減しました。", "46%", "排出量"),
    ("ja", "価格は1台あたり29,800円です。", "29,800円", "価格"),
    ("ja", "従業員数を現在の800人から1,000人に増やす計画です。", "1,000人", "従業員数"),
    ("ja", "総資産は前連結会計年度末に比べ25億円増加し、612億円となりました。", "612億円", "総資産"),
    ("ja", "重量は従来品より15%軽い1.2kgです。", "1.2kg", "重量"),
    ("ja", "入場料は大人1,200円、子ども600円。", "600円", "入場料 子ども"),
    ("ja", "6月末現在の契約者数は310万件です。", "310万件", "契約者数"),
    ("ja", "研修は5日間にわたり、25名が受講しました。", "25名", "研修"),
    ("ja", "昨年度は80万人が利用した。", "80万人", "利用"),
    ("ja", "9月27日に開かれた総会には150人が出席した。", "150人", "総会に出席"),
    ("ko", "지원금은 1인당 최대 50만 원까지 지급된다.", "최대 50만 원", "지원금"),
    ("ko", "최저임금은 시간당 1만30원으로 결정됐다.", "1만30원", "최저임금"),
    ("ko", "불법 건축물 230건을 적발하고 과태료 3억 원을 부과했다.", "3억 원", "과태료"),
    ("ko", "또한 어린이집 15개소에 공기청정기 60대를 지원했다.", "60대", "공기청정기"),
    ("ko", "취업자 수는 2,880만 명으로 집계됐다.", "2,880만 명", "취업자 수"),
    ("ko", "2024년 한 해 동안 헌혈자는 126만 명에 달했다.", "126만 명", "헌혈자"),
    ("ko", "병상 500개 규모의 병원이 문을 연다.", "500개", "병상"),
    ("ko", "산림 면적은 630만㏊로 국토의 62.6%를 차지한다.", "630만㏊", "산림 면적"),
]
PERIODS = [
    ("zh", "截至9月底，全市共有登记志愿者46.8万人。", "46.8万人", "截至9月底"),
    ("zh", "十月合併營收約為新台幣35億2千萬元。", "新台幣35億2千萬元", "十月"),
    ("ja", "10月の新規受注は480件でした。", "480件", "10月"),
    ("ko", "10월 한 달간 신고된 사고는 총 1,240건이다.", "1,240건", "10월 한 달"),
]


@pytest.mark.parametrize(("language", "sentence", "text", "measure"), MEASURES)
def test_a_measure_is_the_thing_itself(language: str, sentence: str, text: str, measure: str) -> None:
    found = {figure.text: figure for figure in figures(HEADLINES[language], sentence, language=language)}[text]
    assert found.measure == measure


@pytest.mark.parametrize(("language", "sentence", "text", "period"), PERIODS)
def test_a_month_without_a_year_is_the_period_of_its_amount(
    language: str, sentence: str, text: str, period: str
) -> None:
    found = {figure.text: figure for figure in figures(HEADLINES[language], sentence, language=language)}[text]
    assert found.period == period


def test_what_is_counted_has_no_currency() -> None:
    told = figures(HEADLINES["zh"], "票房突破20亿元，观影人次超过4800万。", language="zh")
    assert [(figure.unit, figure.measure) for figure in told] == [("CNY", "票房"), ("", "观影人次")]


def test_an_answer_tells_no_fall() -> None:
    told = figures(HEADLINES["ja"], "理由は「通勤時間の削減」が45.2％で最も多かった。", language="ja")
    assert [(figure.value, figure.change) for figure in told] == [(Decimal("45.2"), None)]


def test_an_index_and_its_users_are_told_by_their_noun() -> None:
    for language, sentence, text in (
        ("ja", "消費者物価指数は109.2と、前年同月に比べ2.8％上昇しました。", "109.2"),
        ("zh", "注册用户达3200万。", "3200万"),
        ("ko", "소비자물가지수는 114.5로 집계됐다.", "114.5"),
    ):
        found = {figure.text: figure for figure in figures(HEADLINES[language], sentence, language=language)}
        assert found[text].rank, sentence


def test_how_many_for_one_is_a_ratio_and_a_score_is_none() -> None:
    told = figures(HEADLINES["ko"], "청약 경쟁률은 842.7대 1이다.", language="ko")
    assert [(figure.value, figure.unit) for figure in told] == [(Decimal("842.7"), "x")]
    assert figures(HEADLINES["ko"], "한솔은 3대 1로 이겼다.", language="ko") == ()


def test_how_much_less_leads_to_the_level() -> None:
    told = figures(HEADLINES["ja"], "地方交付税は5億円減の62億円を見込む。", language="ja")
    level = {figure.text: figure for figure in told}["62億円"]
    assert level.change is not None
    assert (level.change.direction, level.change.value) == ("down", Decimal(500_000_000))
    told = figures(HEADLINES["zh"], "失业人数约为11.8万人，增加3000人。", language="zh")
    assert [figure.text for figure in told if figure.rank] == ["约为11.8万人"]


def test_shares_of_a_firm_are_no_weeks() -> None:
    told = figures(HEADLINES["ko"], "회사는 자사주 50만 주를 사들인다.", language="ko")
    assert [(figure.kind, figure.measure) for figure in told] == [("count", "자사주")]


def test_what_is_surpassed_is_last_years() -> None:
    sentence = "上半期の訪日客数は1,850万人で、前年の1,500万人を上回った。"
    level = {figure.text: figure for figure in figures(HEADLINES["ja"], sentence, language="ja")}["1,850万人"]
    assert level.change is not None
    assert (level.change.direction, level.change.against) == ("up", "1,500万人")
