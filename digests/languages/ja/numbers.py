from digests.languages.ja.deeds import DEEDS, FATES, VISITORS
from digests.languages.ja.replies import REPLIES
from digests.languages.ja.times import TIMES
from digests.languages.ja.world import WORLD
from digests.languages.listed import bounds, phrases, rows, table, word_set
from digests.languages.numbers import NumberWords

_YEAR = r"(?:(?:19|20)\d{2}\s?年|(?:令和|平成|昭和)(?:\d{1,2}|元)年)"

NUMBERS = NumberWords(
    replies=REPLIES,
    sums=True,
    lasting=(
        "寿命",
        "時間",
        "推奨期限",
        "使用期限",
        "賞味期限",
        "保証期間",
        "契約期間",
        "工期",
        "懲役",
        "禁錮",
        "任期",
    ),
    counting=("数", "率", "指数", "会員", "ユーザー", "人口", "フォロワー"),
    some="余",
    several="数",
    cardinals={
        "二": 2,
        "三": 3,
        "四": 4,
        "五": 5,
        "六": 6,
        "七": 7,
        "八": 8,
        "九": 9,
        "十": 10,
        "百": 100,
    },
    scales=table(
        """
        2: 百
        3: 千
        4: 万, 萬
        5: 十万
        6: 百万
        7: 千万
        8: 億
        9: 十億
        12: 兆
        """
    ),
    glued=table("6: M\n9: B\n3: K"),
    rank_words=("第", "no.", "top", "トップ"),
    fractions=rows("1/2: 半数, 半分"),
    times=("倍",),
    one_in=("人に",),
    currencies=rows(
        """
        JPY: 円, 日本円
        USD: ドル, 米ドル
        EUR: ユーロ
        CNY: 元, 人民元
        GBP: ポンド
        KRW: ウォン
        HKD: 香港ドル
        AUD: 豪ドル
        CAD: カナダドル
        SGD: シンガポールドル
        TWD: 台湾ドル
        CHF: スイスフラン
        INR: ルピー
        THB: バーツ
        VND: ドン
        IDR: ルピア
        MYR: リンギット
        BRL: レアル
        RUB: ルーブル
        NZD: ニュージーランドドル, NZドル
        """
    ),
    percent=("パーセント", "割"),
    points=("ポイント", "pt"),
    basis_points=("ベーシスポイント", "bp"),
    lengths=rows(
        """
        12 m: 年, 年間
        1 m: か月, ヶ月, カ月, ヵ月, ヶ月間, か月間, カ月間
        604800 s: 週間
        86400 s: 日, 日間
        3600 s: 時間
        60 s: 分, 分間
        1 s: 秒, 秒間
        """
    ),
    durations=word_set("年 年間 か月 ヶ月 カ月 ヵ月 ヶ月間 か月間 カ月間 週間 日間 時間 分 分間 秒 周年 泊"),
    units=rows(
        """
        MW: メガワット
        GW: ギガワット
        kW: キロワット
        t: トン
        km: キロメートル, キロ
        m: メートル
        m²: 平方メートル, 平米
        kg: キログラム
        g: グラム
        坪: 坪
        ha: ヘクタール
        L: リットル
        mL: ミリリットル
        cm: センチメートル, センチ
        mm: ミリメートル
        m³: 立方メートル
        kWh: キロワット時
        kW: キロワット
        """
    ),
    counters=tuple(
        """
        社 名 人 件 台 個 つ 種類 種 店舗 店 か所 ヶ所 カ所 箇所 モデル
        色 本 回 棟 戸 室 軒 機種 冊 枚 校 組 作品 製品 商品 拠点
        カ国 か国 ヶ国 都市 施設 団体 票 品目 品 自治体 席 区画 機 曲 話 団地 便
        路線 頭 匹 足 着 位 通 口 袋 箱 缶 食 杯 皿 粒 錠 両 隻 艘 基 床 社員 組合 事業所 事業者 世帯
        案件 プラン コース 講座 セット ページビュー ダウンロード ユーザー アカウント
        株主 法人 機関 学校 病院 企業
        """.split()
    ),
    heads=word_set("""
        社 名 人 台 種類 店舗 店 か所 ヶ所 カ所 箇所 モデル 色 棟 戸 室
        軒 機種 冊 校 組 作品 製品 商品 拠点 カ国 か国 ヶ国 都市 施設 団体 自治体
        席 区画 路線 便 品目 袋 箱 缶 杯 皿 口 食 床 社員 組合 事業所 事業者 世帯 プラン コース 講座
        ダウンロード ユーザー アカウント
        株主 法人 機関 学校 病院 企業
        """),
    per=("/",),
    shares=("株",),
    before=bounds(
        """
        over: 超
        about: 約, およそ, 総額約, 平均, 計約
        up_to: 最大, 最長, 上限, 最高
        at_least: 最低, 最小, 少なくとも
        """
    ),
    after=bounds(
        """
        over: を突破, 突破, 超, 余り, 強, を超える, を超え, 以上の
        at_least: 以上
        under: 未満, 弱
        up_to: 以下, まで
        about: 程度, 前後, ほど
        """
    ),
    levels=(
        "の",
        "し、",
        "し",
        "り、",
        "え、",
        "がり、",
        "上回る",
        "下回る",
        "多い",
        "少ない",
        "高い",
        "低い",
        "長い",
        "短い",
        "安い",
    ),
    to=("から", "ー"),
    from_=("前年の",),
    nouns="joined",
    verbs=word_set("は が を も 計 が約 は約"),
    up=word_set(
        """
        ↑ 増 増加 上昇 増収 増益 向上 拡大 上回 増え 伸び アップ プラス 高まり 引き上げ 値上げ 上方修正
        成長 改善 回復 急増 急伸
        """
    ),
    down=word_set(
        """
        ↓ 減 減少 低下 減収 減益 下落 縮小 下回 軽く 軽量 削減 短縮 ダウン マイナス 落ち込 引き下げ 値下げ 下方修正
        悪化
        急減         減り 下が
        """
    ),
    this=("これは", "これ", "同", "この数字は", "この金額は"),
    above=("多い", "多く", "高い", "高く", "長い", "大きい", "上回る", "上回り", "上回っ"),
    below=("少ない", "少なく", "低い", "低く", "短い", "小さい", "安い", "安く", "下回る", "下回り", "下回っ"),
    general=word_set(
        """
    最多 最大 最高 過去最高 過去最多 過去最大 また うち 全体 月間 年間 同 これ 残る さらに なお 現在 今年
    今回 昨年 本年 今後 同社 当社 弊社 同州 同国 累計 合計 平均 これまで 平成 令和 昭和 残り その他 全国
    一方 次 次いで 続い 以下 このほか ほか 内訳
    調査 本調査 同調査 アンケート 回答者 調査結果 結果 全員
    """
    ),
    fates=FATES,
    visitors=VISITORS,
    deed_words=DEEDS,
    losses=word_set("損失 赤字 純損失 営業損失"),
    against=phrases("前年同期は, 前年は, 前回は"),
    of_which=phrases("うち"),
    last_time=phrases(
        """
        前年同期は, 前年は, 前年同月は, 前期は, 前月は, 昨年は, 前回は, 前回調査は, 前回予想, 前回発表予想
        前回公表予想, 前回見通し, 従来予想, 従来見通し, 従来計画, 期初予想, 期初計画, 当初予想, 当初計画
        前回予想は, 従来予想は, 当初計画は
        """
    ),
    time_words=TIMES,
    particular=r"\d|四半期|上期|下期|上半期|下半期|通期",
    outlook=phrases("予想, 見通し, 見込み, 見込ん, 見込む, 予定, 計画, 目指, 目標"),
    conditions=phrases("場合, であれば, ならば"),
    periods=(
        rf"{_YEAR}?度?(?:第[1-4一二三四]四半期|(?<![\d年])(?:1[0-2]|[1-9])月(?:度|分)?(?=の[^。、\s]{{0,10}}?(?:数|高|額|率|受注|出荷|販売|売上|生産|実績|指数|利益|収入))|上半期|下半期|上期|下期|通期)(?:累計期間)?|{_YEAR}\d{{1,2}}月期(?:第[1-4]四半期)?",
        rf"{_YEAR}?(?:1[0-2]|[1-9])月?[～〜~](?:1[0-2]|[1-9])月期?",
        rf"{_YEAR}?\d{{1,2}}月\d{{1,2}}日(?:から|～|〜|~|-){_YEAR}?(?:\d{{1,2}}月)?\d{{1,2}}日|{_YEAR}?\d{{1,2}}月(?:\d{{1,2}}日|末)(?:現在|時点)|{_YEAR}(?:から|～|〜|-){_YEAR}|{_YEAR}(?:1[0-2]|[1-9])月(?:以降|以来)?(?![\d期号])|{_YEAR}(?:度|末)?(?:以降|以来)?|年間",
        r"[今本来]年度?(?![会々])|[今来]期|今シーズン|当期(?![純利損末])|当(?:四半期|中間期|上半期)",
    ),
    bases=rows("adjusted: 調整後\ndiluted: 希薄化後\nconsolidated: 連結"),
    markets=phrases("市場, 業界, 市場予想, コンセンサス"),
    time_before=phrases(
        """
        過去, 今後, 直近, 毎, この
        """
    ),
    penalties=phrases("の罰金, の懲役, の拘禁刑, の過料, の禁錮"),
    time_after=phrases("に一度, に1回, に１回, ごと, 前, 後, 以内, ぶり, 以上前, ほど前, 連続, にわたり, 以来"),
    headline_measures=(
        phrases("売上高, 売上収益, 営業収益, 売上"),
        phrases("純利益, 当期利益, 純損失, 損失"),
        phrases("1株当たり, 一株当たり"),
        phrases("営業利益, 経常利益, 事業利益, 営業損失, 経常損失"),
        phrases("予想, 見通し"),
        phrases("受注, 受注高, 受注残高, キャッシュ・フロー, キャッシュフロー"),
        phrases("配当, 利益率"),
    ),
    burdens=word_set("原価 費用 剰余金 繰延 前受 売掛 未払"),
    segments=("セグメント", "部門"),
    not_counted=word_set("号 階 番地 丁目 ページ 条 章 版 時 分 行目 番"),
    before_names=word_set("第 no. tel fax バージョン ver 令和 平成 昭和 電話"),
    world=WORLD,
    context=(
        *phrases("で事業を展開して, 店舗を展開して, 拠点を展開して, 店舗を運営して, 施設を運営して"),
        "設立",
        "本社",
        "創業",
        "所在地",
        "代表",
        "資本金",
    ),
    built=phrases("重量は, 重さは, 質量は, 重さ, 重量, 分解能, 解像度"),
    market_prices=phrases("相場, 業界平均, 市場平均"),
    registers=("資本金",),
    scale_heads=rows(
        """
        6: 単位：百万
        3: 単位：千
        8: 単位：億
        """
    ),
)
