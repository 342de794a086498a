"""Chinese, Japanese and Korean: sums of scales, currencies in words, turns, older ends, measures."""

from __future__ import annotations

from decimal import Decimal

import pytest

from digests.facts.quantities import quantities
from digests.languages import LANGUAGES
from digests.model import Span
from digests.plain import plain_decimal
from tests.digests.facts.written_release import figures


@pytest.mark.parametrize(
    ("language", "text", "amount", "value", "unit"),
    [
        ("ko", "항만 매출 15조1천894억원", "15조1천894억원", "15189400000000", "KRW"),
        ("ko", "수출 359억 6천 800만 달러로", "359억 6천 800만 달러", "35968000000", "USD"),
        ("ko", "흑자 69억 천 400만 달러를", "69억 천 400만 달러", "6914000000", "USD"),
        ("ko", "계약(483만불 규모)", "483만불 규모", "4830000", "USD"),
        ("ko", "창고 △0.9% 하락", "△0.9%", "-0.9", "%"),
        ("ko", "▲교정직 ▲5.2% 상승", "5.2%", "5.2", "%"),
        ("zh", "预算1万2千亿元", "1万2千亿元", "1200000000000", "CNY"),
        ("zh", "碼頭盈利為港幣二十億六千七百萬元", "港幣二十億六千七百萬元", "2067000000", "HKD"),
        ("zh", "收益共港幣二十五億零三百萬元", "港幣二十五億零三百萬元", "2503000000", "HKD"),
        ("zh", "共三百五十万人", "三百五十万人", "3500000", "人"),
        ("zh", "产值超百亿元", "超百亿元", "10000000000", "CNY"),
        ("zh", "吸引逾千家门店", "逾千家门店", "1000", "门店"),
        ("zh", "净额为人民币 2,340.7 百万元", "人民币 2,340.7 百万元", "2340700000", "CNY"),
        ("zh", "集團收益為港幣2.8億元", "港幣2.8億元", "280000000", "HKD"),
        ("zh", "每股盈利為港幣3元65仙", "港幣3元65仙", "3.65", "HKD/share"),
        ("zh", "末期股息每股15港仙", "15港仙", "0.15", "HKD/share"),
        ("zh", "每股股息港币1.419元", "港币1.419元", "1.419", "HKD/share"),
        ("zh", "总收益减少百分之二十四", "百分之二十四", "24", "%"),
        ("zh", "增长百分之三点五", "百分之三点五", "3.5", "%"),
        ("zh", "净利润-2.08亿元", "-2.08亿元", "-208000000", "CNY"),
        ("zh", "集中签约14家企业", "14家企业", "14", "企业"),
        ("zh", "经过十位专家初选", "十位专家", "10", "专家"),
        ("ko", "회복한 수입은 712억 1천여만 원에 달한다", "712억 1천여만 원", "71210000000", "KRW"),
        ("ko", "보수비 43억여 원", "43억여 원", "4300000000", "KRW"),
        ("ko", "수문 2천여억원을", "2천여억원", "200000000000", "KRW"),
        ("ko", "소금 300여 톤을", "300여 톤", "300", "t"),
        ("zh", "投资3000余万元", "3000余万元", "30000000", "CNY"),
        ("zh", "耗资43亿多元", "43亿多元", "4300000000", "CNY"),
        ("zh", "输水30余亿立方米", "30余亿立方米", "3000000000", "m³"),
        ("zh", "惠及一千余万人", "一千余万人", "10000000", "人"),
        ("ja", "港湾の300余社", "300余社", "300", "社"),
        ("ja", "約40余万人が", "約40余万人", "400000", "人"),
        ("ja", "純資産△8000万円の港", "△8000万円", "-80000000", "JPY"),
        ("ja", "前年比▲3.2％", "▲3.2％", "-3.2", "%"),
    ],
)
def test_amount(language: str, text: str, amount: str, value: str, unit: str) -> None:
    (one, *_) = quantities(text, Span(0, len(text)), LANGUAGES[language])
    assert (one.span.cut(text), plain_decimal(one.value), one.unit) == (amount, value, unit)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "항만청은 30일 밝혔다"),
        ("ko", "2분기 실적"),
        ("ko", "1조분의 1만큼 남았다"),
        ("zh", "统计局13日发布"),
        ("zh", "与百度合作"),
        ("zh", "数百万人"),
        ("ja", "3千数百万円の灯台"),
        ("ja", "港湾局は22日に発表した"),
        ("zh", "证券代码:600123 证券简称:马尔股份 公告编号:2023-015"),
        ("ja", "コード番号 6123 東証プライム"),
        ("ko", "마를공업(종목코드: 012345)"),
    ],
)
def test_no_amount(language: str, text: str) -> None:
    assert not quantities(text, Span(0, len(text)), LANGUAGES[language])


@pytest.mark.parametrize(
    ("language", "text", "level", "change"),
    [
        ("ko", "부두 수입은 지난해 같은 기간보다 21.4% 증가한 386억 원이다.", "386억", ("up", "21.4", "%", None)),
        ("ko", "부두 수입이 2060억원으로 작년 동기(2192억원)보다 6% 줄었다.", "2060억", ("down", "6", "%", "2192억원")),
        ("ko", "기준액을 213만 원에서 228만 원으로 올린다.", "228만", ("up", None, None, "213만 원")),
        ("ko", "예산을 확대(2.4억 원 → 3.6억 원)한다.", "3.6억", ("up", None, None, "2.4억 원")),
        ("ko", "배출량은 지난해에 비해 1,214만톤 감소(1.9%↓)한 6억 3,107만톤이다.", "6억", ("down", "1.9", "%", None)),
        ("zh", "年度溢利为港币391亿元，按年上升港币42亿元或12.2%。", "391", ("up", "12.2", "%", None)),
        ("zh", "淨利率為24.60%，較上年同期下降7.41個百分點。", "24.60%", ("down", "7.41", "pp", None)),
        ("zh", "总收益减少百分之三至港币338亿元。", "338", ("down", "3", "%", None)),
        ("zh", "准点率由85%提升至91%。", "91%", ("up", None, None, "85%")),
        ("ja", "手数料を5％から8％に引き上げる。", "8％", ("up", None, None, "5％")),
    ],
)
def test_how_it_moved(
    language: str, text: str, level: str, change: tuple[str, str | None, str | None, str | None]
) -> None:
    (one,) = [figure for figure in figures("港 항", text, language=language) if level in figure.text]
    assert one.change is not None
    value = None if change[1] is None else Decimal(change[1])
    assert (one.change.direction, one.change.value, one.change.unit, one.change.against) == (
        change[0],
        value,
        *change[2:],
    )


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("ko", "완충자본 적립수준을 1%로 상향한다.", "1%"),
        ("ko", "정비율이 35%까지 상승했다.", "35%"),
        ("ja", "手数料率は8％に上昇しました。", "8％"),
        ("zh", "毛利率提升至35.6%。", "35.6%"),
        ("zh", "失业率下降到3.5%。", "3.5%"),
    ],
)
def test_what_it_has_come_to_is_no_change(language: str, text: str, amount: str) -> None:
    (one, *_) = [figure for figure in figures("港 항", text, language=language) if amount in figure.text]
    assert one.value > 0
    assert "change" not in (one.why_not or "")
    assert one.rank


@pytest.mark.parametrize(
    ("language", "text", "amount", "measure"),
    [
        ("ko", "부두 수입은 지난해 같은 달보다 21.4% 증가한 386억 원이다.", "386억", "부두 수입"),
        ("ko", "항만청은 부두 수입이 역대 최대 규모인 468억 원이라고 밝혔다.", "468억", "부두 수입"),
        ("ko", "특히 예인선 수출은 사상 최고치인 64억 달러를 기록했다.", "64억", "예인선 수출"),
        ("ko", "총 12개 사업에 588억원 규모의 부두 과제를 지원한다.", "588억", "부두 과제"),
        ("ko", "등대 관리 예산을 전년도보다 늘린 26억 원으로 정했다.", "26억", "등대 관리 예산"),
        ("ja", "売上高は、前年同期比で1.1％増、前四半期比13.3％減の2,510億円となりました。", "2,510億", "売上高"),
        ("ja", "灯台の理由は「霧の多さ」が最多（25.2％）でした。", "25.2％", "霧の多さ"),
        ("ja", "全国の船員1,900名を対象に調べました。", "1,900名", "全国の船員"),
        ("ja", "85.9％の方が期間を「延ばすべき」と回答しました。", "85.9％", "延ばすべき"),
        ("ja", "埠頭社は三信から42.6％の株式を買い取ります。", "42.6％", "株式"),
        ("ja", "灯台の数は前年同期を37基上回る727基に達しました。", "727基", "灯台の数"),
        ("zh", "全国固定资产投资（不含农户）271430亿元。", "271430", "全国固定资产投资"),
        ("zh", "调整后净利润同比增长25.0%至人民币2,340.7百万元。", "2,340.7", "调整后净利润"),
        ("zh", "新签项目80个 意向投资额达331亿元。", "331亿元", "意向投资额"),
    ],
)
def test_what_is_measured(language: str, text: str, amount: str, measure: str) -> None:
    (one, *_) = [figure for figure in figures("港 항", text, language=language) if amount in figure.text]
    assert one.measure == measure


@pytest.mark.parametrize(
    ("language", "text", "amount", "reason"),
    [
        ("ko", "제36차 등대 위원회를 열었다.", "제36", "edition"),
        ("ko", "3년간 뱃사람 150명을 뽑는다.", "3년간", "says when"),
        ("ko", "8년 만에 항로를 연다.", "8년", "says when"),
        ("ko", "창립 19주년을 맞았다.", "19주년", "how long"),
        ("ko", "계약금액은 매출액 347억 원의 22.7% 수준이다.", "347억", "comparison"),
        ("ko", "역대 최고치인 66억 달러를 넘어섰다.", "66억", "comparison"),
        ("ko", "2011년 등대 수출 20억 달러를 처음으로 넘어선 이후 늘고 있다.", "20억", "comparison"),
        ("ko", "김은 2010년 1억 달러를 달성한 이래 꾸준히 늘었다.", "1억", "comparison"),
        ("ko", "뱃사람은 51,820명으로, 2025년(51,849명/2025.12.31. 기준)에 비해 줄었다.", "51,849", "comparison"),
        ("ja", "2020年に1億円を突破して以来、毎年伸びています。", "1億円", "comparison"),
        ("ja", "1月から10月の10カ月間に発表しました。", "10カ月間", "says when"),
        ("ja", "取得価額は約1424億円（9億500万ドル）です。", "9億", "in brackets"),
    ],
)
def test_no_figure_of_its_own(language: str, text: str, amount: str, reason: str) -> None:
    (one, *_) = [
        figure for figure in figures("港 항", "항만과 등대 港と灯台", text, language=language) if amount in figure.text
    ]
    assert reason in (one.why_not or "")


@pytest.mark.parametrize(
    ("text", "amount", "period"),
    [
        ("2025년 우리나라 등대 수출액이 전년(23억 달러) 대비 5.8% 증가한 25억 달러를 달성했다.", "25억", "2025년"),
        ("해안부는 지난달 등대 수출이 512억 달러라고 밝혔다. 상반기 수출은 297억 달러다.", "512억", "지난달"),
        ("해안부는 지난 한 해 포상금 55억 원을 지급했다.", "55억", "지난 한 해"),
        ("등대 수출은 지난해 2분기 9.9억 달러에서 올해 2분기 12억 달러로 늘었다.", "12억", "올해 2분기"),
    ],
)
def test_when(text: str, amount: str, period: str) -> None:
    (one, *_) = [figure for figure in figures("항만", text, language="ko") if amount in figure.text]
    assert one.period == period


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("ja", "灯具の充電時間は約6時間で、重さは約300グラムです。", "6時間"),
        ("zh", "灯具的使用寿命为15年，深受船员欢迎。", "15年"),
        ("ko", "등대 램프의 보증기간은 10년이다.", "10년"),
    ],
)
def test_a_length_that_is_told_of_a_thing(language: str, text: str, amount: str) -> None:
    lead = {"ja": "港湾局は新しい灯具を発表した。", "zh": "港务局推出新灯具。", "ko": "항만청은 새 램프를 선보였다."}
    (one, *_) = [one for one in figures("港 항", lead[language], text, language=language) if amount in one.text]
    assert one.why_not is None


def test_two_turns_of_a_kind() -> None:
    text = "품목별로는 등대 47%, 예인선 6.2% 늘었고, 부표는 51.8% 줄었다."
    (first, *_) = [one for one in figures("항만", text, language="ko") if "47" in one.text]
    assert first.change is None or first.change.value != Decimal("6.2")
