from digests.languages.dates import Cues, DateSigns, DateWords

DATES = DateWords(
    signs=DateSigns(
        year="年",
        month="月",
        day="日",
        hour="時",
        minute="分",
        half_hour="半",
        not_after_day="間本目々",
        not_after_month="額間々例謝",
        fiscal_year="度",
        fiscal_month="期",
        eras={"令和": 2018, "平成": 1988, "昭和": 1925},
        years={"今年": 0, "本年": 0, "来年": 1, "翌年": 1, "昨年": -1, "去年": -1, "一昨年": -2, "同年": 0},
        months={"今月": 0, "来月": 1, "先月": -1, "本月": 0},
        weeks={"今週": 0, "来週": 1, "先週": -1},
        days={"本日": 0, "今日": 0, "昨日": -1, "明後日": 2},
        parts={
            "上旬": "early",
            "初旬": "early",
            "中旬": "mid",
            "下旬": "late",
            "初頭": "early",
            "初め": "early",
            "頭": "early",
            "半ば": "mid",
            "末": "end",
        },
        seasons={"春": 3, "夏": 6, "秋": 9, "冬": 12},
        halves={"上半期": 1, "下半期": 2, "前半": 1, "後半": 2, "上期": 1, "下期": 2},
        quarters={
            f"第{sign}四半期": number
            for number, signs in enumerate(("1１一", "2２二", "3３三", "4４四"), 1)
            for sign in signs
        },
        am=("午前", "朝"),
        pm=("午後", "夜"),
        noon={"正午": 12, "深夜0時": 0},
        to=("から", "～", "〜", "~", "-", "－", "–", "ー", "より", "至"),
        by=("まで", "迄", "までに"),
        zones={"日本時間": "Asia/Tokyo", "米国東部時間": "America/New_York", "現地時間": ""},
    ),
    cues=Cues(
        roles={
            "record": "基準日",
            "payable": "支払開始日 | 支払日 | 効力発生日",
            "deadline": "締切 | 締め切り | まで | 期限 | 募集期間 | 応募期間 | 期間限定",
            "closing": "完了予定 | 取得予定 | 株式譲渡実行日 | クロージング",
            "effective": "付け | 付で | より施行 | 施行 | 就任 | 改定 | 適用",
            "period_end": "期末 | 決算期 | 現在 | 時点 | 月期",
        },
        future="予定 | 開催 | 開始いたします | 発売 | 開始します | 実施します | "
        "公開 | 始まる | 来年 | 来月 | より | から",
        past="ました | 開催した | 昨年 | 先月 | 実施した | 発表した | 行われ | でした",
        begins="開幕 | 開催 | 開始 | スタート | より",
        lasts="間 | わたり | にわたって",
        plans="発売 | 開始 | 開催 | 公開 | 提供 | オープン | 予定 | リリース | "
        "販売 | 完成 | 竣工 | 配信 | 導入 | 稼働 | 出荷 | 目指",
        calls="電話会議 | 決算説明会 | 説明会 | ウェブキャスト",
        periods="調査期間 | 調査 | アンケート | 実施期間",
        compared="前年同期 | 前年 | 比べ | 比 | 前期",
        references="公表 | 法律 | 報告書 | 付で発表 | お知らせ | 適時開示 | 有価証券報告書",
        history="設立 | 創業 | 以来 | 創立 | 開業 | 誕生 | 入社",
        labels="売上 | 業績 | 利益 | 市場規模 | 見通し | 計画 | 版 | シーズン | 目標",
        states="現在 | 時点",
        stamps="更新日 | 最終更新 | copyright | ©",
        moved="延期 | 変更",
        hours="営業時間 | 受付時間 | 開館時間 | 対応時間",
    ),
)
