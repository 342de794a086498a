"""What figures measure in Chinese, Japanese and Korean: no verb, time, rate or particle stands for the thing."""

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


def test_what_is_surpassed_is_last_years() -> None:
    sentence = "上半期の訪日客数は1,850万人で、前年の1,500万人を上回った。"
    level = {figure.text: figure for figure in figures(HEADLINES["ja"], sentence, language="ja")}["1,850万人"]
    assert level.change is not None
    assert (level.change.direction, level.change.against) == ("up", "1,500万人")
