from digests.languages.numbers import NumberWords, bounds, phrases, rows, table, word_set

_YEAR = r"(?:19|20)\d{2}\s?年"

NUMBERS = NumberWords(
    sums=True,
    lasting=("寿命", "壽命", "续航", "續航", "续航时间", "時間", "时间", "保质期", "质保期", "保修期"),
    some="余餘多",
    several="数數几幾",
    cardinals={
        "一": 1,
        "二": 2,
        "两": 2,
        "兩": 2,
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
        6: 百万, 百萬
        7: 千万, 千萬
        8: 亿, 億
        9: 十亿, 十億
        10: 百亿, 百億
        11: 千亿, 千億
        12: 万亿, 兆, 萬億
        """
    ),
    glued=table("6: M\n9: B\n3: K"),
    rank_words=("第", "前", "no.", "top"),
    fractions=rows("1/2: 一半"),
    times=("倍",),
    currencies=rows(
        """
        CNY: 元人民币, 人民币元, 人民币, 元人民幣, 元, 人民幣, 圆, 圓
        USD: 美元, 美金
        USD/100: 美分
        HKD: 港元, 港币, 港幣
        HKD/100: 港仙, 仙
        EUR: 欧元, 歐元
        JPY: 日元, 日圓
        TWD: 新台币, 新台幣, 新臺幣
        KRW: 韩元, 韓元
        AUD: 澳元
        CAD: 加元
        CHF: 瑞士法郎
        RUB: 卢布
        MOP: 澳门元, 澳門元
        GBP: 英镑, 英鎊
        SGD: 新加坡元, 新元
        """
    ),
    currencies_ahead=rows(
        """
        CNY: 人民币, 人民幣
        HKD: 港币, 港幣
        TWD: 新台币, 新台幣, 新臺幣
        """
    ),
    percent=("个百分比",),
    percent_ahead=("百分之",),
    points=("个百分点", "個百分點", "百分点"),
    basis_points=("个基点", "基点"),
    durations=word_set("秒 年 个月 個月 周 週 天 日 小时 小時 分钟 分鐘 周年 週年 个小时 個小時 年间"),
    units=rows(
        """
        MW: 兆瓦
        GW: 吉瓦
        kW: 千瓦
        kWh: 千瓦时, 千瓦時, 度电, 度電
        t: 吨, 噸
        km: 公里, 千米
        m: 米
        cm: 厘米
        mm: 毫米
        m²: 平方米, 平方公尺
        km²: 平方公里
        亩: 亩
        m³: 立方米
        kg: 公斤, 千克
        ha: 公顷
        """
    ),
    counters=tuple(
        """
        个 個 伙 宗 幢 棟 家 名 位 款 项 項 座 台 辆 輛 人 次 场 場
        件 种 種 所 间 間 条 條 只 套 户 批 支 组
        组 份 部 颗 架 艘 站 城
        """.split()
    ),
    heads=word_set("人 城 站"),
    pairs=("和", "及", "、", "或"),
    per=("每", "/"),
    shares=("股", "份"),
    before=bounds(
        """
        over: 超过, 超過, 逾, 超, 突破, 高于, 多于, 高达, 达到超过, 过
        under: 不足, 近, 低于, 少于, 将近
        about: 约, 約, 大约, 大約, 约为, 平均
        up_to: 最高, 最多, 至多, 不超过
        at_least: 至少, 不少于, 不低于
        """
    ),
    not_before=phrases(
        "签约, 簽約, 合约, 合約, 预约, 預約, 节约, 節約, 条约, 條約, 契约, 经过, 經過, 通过, 通過, 附近, 最近"
    ),
    after=bounds("over: 多, 余, 餘, 以上, 有余\nunder: 以下\nabout: 左右"),
    levels=("至", "达"),
    to=("至", "到"),
    from_=("从", "從", "由"),
    nouns="joined",
    verbs=word_set(
        """
        为 為 达 達 达到 達到 实现 實現 增长 增長 下降 上升 同比增长 同比下降 同比增長 超过
        录得 錄得 共计 总计 合计 占 佔 增至 升至 降至 提升 提高 增加 减少 減少 约
        覆盖 拥有 售价 起售价
        """
    ),
    acts=word_set(
        """
        任职 任職 交付 参加 參加 参展 參展 进行 進行 参与 參與 出席 提供 发布 發佈 加入 入围 落户
        签约 投入 建成 完成 获得 獲得 报名 評選 评选 初选 初選 覆盖 实现 實現 同比 环比
        中有 当选 分布 组成 亮相 到场 观看 受邀 达成 投票 齐聚 云集 聚集 见证 共同 联合
        围绕 使用 开展 举行 举办 服务 享受 受益 通过 选择 表示 认为 来自 接受 组织 希望
        计划 需要
        """
    ),
    up=word_set("↑ 增长 增長 上升 增加 提升 提高 上涨 上漲 增幅 增至 升至 同比增 加快 扩大 擴大 增 涨 漲 升"),
    down=word_set("↓ 下降 减少 減少 下滑 降低 下跌 降幅 降至 收窄 缩短 縮短 回落 放缓 放緩 降 减 減 跌"),
    general=word_set("目前 今年 去年 如今 累计 合计 总计 总额 平均 公司 本公司 集团"),
    losses=word_set("亏损 虧損 净亏损 淨虧損"),
    against=phrases("上年同期, 去年同期, 而去年, 相比, 较去年, 較去年, 此前的"),
    of_which=phrases("其中"),
    last_time=phrases("上年同期为, 去年同期为, 上年同期, 去年同期"),
    particular=r"\d|[一二三四]季度|半年|全年",
    outlook=phrases("预计, 預計, 预期, 預期, 展望, 预测, 預測, 指引, 有望, 计划, 將達, 将达, 力争"),
    conditions=phrases("如果, 若, 倘若, 一旦"),
    periods=(
        rf"(?:{_YEAR}|今年|去年)?(?:第?[一二三四1-4]季度|上半年|下半年|前三季度|全年|[1-9]月至\d{{1,2}}月|前\d{{1,2}}个月)",
        rf"截至{_YEAR}?\d{{1,2}}月\d{{1,2}}日(?:止(?:年度|季度|财政年度|財政年度|期间|期間|[一二三四六九十]{{1,2}}[个個]月))?|{_YEAR}(?:度|底|末)?|今年|年内|每年",
    ),
    bases=rows("adjusted: 经调整, 扣非\ndiluted: 摊薄\nbasic: 基本\nnon-GAAP: 非公认会计, 非国际财务报告准则"),
    markets=phrases("市场预期, 市場預期, 市场, 市場, 行业, 產業, 产业"),
    time_before=phrases(
        """
        过去, 過去, 未来, 未來, 近, 最近, 每, 历时, 歷時, 今后, 今後
        """
    ),
    time_after=phrases("前, 后, 後, 内, 內, 以内, 以來, 以来, 来, 來, 连续, 連續, 间"),
    headline_measures=(
        phrases("营业收入, 营收, 收入, 收益, 销售额, 营业额"),
        phrases("净利润, 利润, 归母, 亏损, 溢利, 净亏损, 纯利"),
        phrases("每股"),
        phrases("毛利, 经营利润, 营业利润, 经营溢利, 经营亏损"),
        phrases("预计, 指引"),
        phrases("现金流, 现金及现金等价物"),
        phrases("派息, 股息, 分红, 毛利率, 利润率"),
    ),
    burdens=word_set("成本 费用 未分配 递延 累计 应收 应付"),
    segments=("分部", "板块", "业务线"),
    not_counted=word_set("号 楼 层 路 条 页 章"),
    before_names=word_set("第 号 版本 电话 传真 邮编"),
    context=("成立于", "创立于", "总部位于", "创建于"),
    built=phrases("重量为, 重量為, 重量仅, 重量, 重达, 净重, 分辨率, 分辨率为, 解析度"),
    market_prices=phrases("市价, 市價, 行业平均, 業界平均"),
    registers=("注册资本", "註冊資本"),
    scale_heads=rows(
        """
        4: 单位：万
        6: 单位：百万
        3: 单位：千
        8: 单位：亿
        """
    ),
)
