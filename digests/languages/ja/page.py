from digests.languages.page import PageWords, kinds, phrases

# Months and weekdays are figures and need no words here.
PAGE = PageWords(
    function_words=frozenset("の は を が に で と も する した ます です として により および こと この".split()),
    weekdays=frozenset("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日".split()),
    stamp_words=frozenset(
        "公開 公開日 更新 更新日 日付 発表 発表日 配信 配信日時 掲載 掲載日 報道発表 年 月 日 時 分 発".split()
    ),
    today=phrases("本日"),
    told_then=phrases("に発表 | 発表し | 付で発表"),
    cities=frozenset(
        phrases(
            """
            東京 | 大阪 | 京都 | 名古屋 | 横浜 | 神戸 | 福岡 | 札幌 | 仙台 | 広島 | 沖縄 | 千葉 | 埼玉
            川崎 | 北京 | 上海
            ニューヨーク | ロンドン | パリ | サンフランシスコ | シンガポール | 香港 | ソウル | 台北
            ミュンヘン | ボストン
            """
        )
    ),
    regions=frozenset(
        phrases(
            """
                日本 | 米国 | 中国 | 韓国 | 英国 | ドイツ | フランス | カリフォルニア州 | マサチューセッツ州
                東京都 | 大阪府
                """
        )
    ),
    place_and=phrases("、 | および | ・"),
    place_labels=phrases("場所 | 所在地"),
    labels=phrases(
        """
            プレスリリース | ニュースリリース | 報道発表 | 報道関係者各位 | 報道資料 | お知らせ | 各位
            ニュース | 報道関係各位 | リリース | プレスリリース詳細
            """
    ),
    title_labels=phrases("タイトル： | タイトル: | 件名： | 件名: | 表題： | 題名："),
    letterhead=phrases(
        """
        会社名 | 代表者名 | 代表者 | 問合せ先 | 問い合わせ先 | 上場取引所 | 本社所在地 | 上場会社名 | コード番号
        （コード
        """
    ),
    kickers=phrases("更新 | 再送 | 速報"),
    corrections=phrases("訂正 | 【訂正】 | 修正 | お詫びと訂正 | （訂正） | 誤記訂正"),
    replaced=(("（正）", "（誤）"), ("正：", "誤：")),
    corrected=phrases("訂正後"),
    bylines=phrases("文： | 記者："),
    chrome=phrases(
        """
        印刷 | 印刷する | シェア | ツイート | 検索 | メニュー | ホーム | トップ | 戻る | ページトップ
        一覧 | 一覧へ | 閉じる
        ダウンロード | ログイン | もっと見る | 続きを読む | お問い合わせ | 前へ | 次へ
        ページの先頭へ | 本文へスキップ
        ▲page top | page top | すべての画像 | 共有 | コピー | フォロー | いいね | 会員登録
        プレスリリース素材 | 関連リンク
        """
    ),
    chrome_openers=phrases("""
            シェアする | このサイトはクッキー | 当サイトでは | 画像： | 写真： | この記事を | 本文へ
            """),
    elsewhere=phrases(
        """
        関連記事 | 関連ニュース | おすすめ記事 | 人気記事 | 最新記事 | 最新情報 | ランキング | 関連リリース
        他のリリース | ほかの記事 | 製品情報 | このプレスリリースには | ピックアップ | 関連情報
        """
    ),
    summaries=phrases("ポイント | 概要 | 要旨 | 主なポイント"),
    about_closers=phrases("について | とは | 概要"),
    about_headings=phrases(
        "会社概要 | 企業情報 | 会社情報 | 企業概要 | 団体概要 | 法人概要 | 会社紹介 | 【会社概要】 | ■会社概要"
    ),
    not_about=phrases("サービス | 製品 | イベント | 商品 | 開催 | 本"),
    safe_harbor_headings=phrases("将来見通し | 将来の見通し | 将来予想 | 免責事項 | 注意事項 | ご注意"),
    safe_harbor_openers=phrases(
        """
        本プレスリリースには | このリリースに掲載されている | 本リリースに掲載 | 記載されている会社名
        記載の会社名 | 本資料に記載 | 本発表資料 | ※本リリース | ※記載されている | 本リリースに記載
        本プレスリリースに記載
        """
    ),
    profile_words=phrases("設立 | 本社 | 創業 | 従業員 | 展開 | 企業です | リーディング | 提供しています"),
    legal_words=phrases("登録商標 | 商標です | 無断転載"),
    contact_headings=phrases(
        """
        お問い合わせ先 | 報道関係者お問い合わせ先 | 本件に関するお問い合わせ | 本件に関するお問い合わせ先
        連絡先 | 報道関係のお問い合わせ先 | お問合せ先 | お問い合わせ | 問い合わせ先
        報道機関からのお問い合わせ先 | 本件のお問い合わせ先 | お客様からのお問い合わせ先
        プレスお問い合わせ
        """
    ),
    end_openers=phrases("出典： | ソース： | 元の記事 | 提供：| 配信元"),
    end_marks=phrases("以上 | （以上） | 以　上 | -以上-"),
    source_openers=phrases("出典： | 提供： | 配信元："),
    announces=phrases("は、 | は | が、"),
    generic_names=frozenset(
        phrases(
            """
            当社 | 弊社 | 同社 | 売上高 | 会社 | 本社 | このたび | この度 | 今回 | 本製品 | 当期 | 連結
            """
        )
    ),
    clause_openers=phrases(
        "しかし | だが | 一方 | ただし | そこ | この | その | 今回 | 本 | 近年 | これ | また | なお | さらに | 当"
    ),
    company_words=frozenset("株式会社 有限会社 合同会社 財団法人 社団法人 大学 銀行 協会 省 庁 研究所".split()),
    provided_by=phrases("リリース発行企業 | 配信企業 | 発表企業 | 発行企業 | 発表者"),
    kinds=kinds(
        """
        earnings: 決算 | 業績 | 四半期 | 売上高 | 営業利益 | 純利益
        merger: 買収 | 合併 | 子会社化 | 株式取得 | 統合 | tob
        financing: 資金調達 | 社債 | 増資 | 上場 | 融資 | 配当
        personnel: 人事 | 就任 | 任命 | 社長交代 | 新社長 | 役員異動 | 退任
        legal: 訴訟 | 裁判 | 判決 | 行政処分 | 課徴金
        survey: 調査 | アンケート | 意識調査 | レポート
        event: 開催 | イベント | セミナー | 展示会 | 出展 | フェア | カンファレンス | キャンペーン
        product: 発売 | 新製品 | 提供開始 | リリース | 新登場 | 販売開始 | 公開
        government: 省 | 庁 | 大臣 | 自治体
        partnership: 提携 | 業務提携 | 協業 | パートナーシップ | 契約 | 締結
        award: 受賞 | 表彰 | 認定
        """
    ),
    denied=phrases("アクセスが拒否 | ページが見つかりません | 見つかりませんでした"),
    attachment=phrases("添付資料 | 別紙参照 | 添付ファイル"),
    embargo=phrases("解禁日時 | 解禁 | エンバーゴ"),
)
