from digests.languages.page import PageWords, kinds, phrases

# Chinese is told from Japanese by its script; months and weekdays are figures and need no words here.
PAGE = PageWords(
    function_words=frozenset("的 了 在 是 和 与 将 为 对 及 于 我们 其 该 公司 今天 宣布 表示".split()),
    weekdays=frozenset("星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日".split()),
    stamp_words=frozenset(
        "发布 发布时间 时间 日期 更新 更新时间 来源 发稿时间 发表 發佈 發布日期 发布日期 發表 上午 下午".split()
    ),
    today=phrases("今日 | 今天"),
    told_then=phrases("宣布 | 发布 | 發佈"),
    cities=frozenset(
        phrases(
            """
            北京 | 上海 | 广州 | 深圳 | 杭州 | 南京 | 武汉 | 成都 | 重庆 | 天津 | 西安 | 苏州 | 香港
            澳门 | 台北 | 台灣台北
            芜湖 | 青岛 | 大连 | 厦门 | 长沙 | 合肥 | 郑州 | 济南 | 宁波 | 无锡 | 新加坡 | 纽约 | 东京
            伦敦 | 巴黎 | 旧金山
            首尔 | 曼谷 | 吉隆坡 | 悉尼 | 三亚 | 海口 | 昆明 | 沈阳 | 哈尔滨 | 福州 | 东莞 | 佛山 | 珠海
            慕尼黑 | 柏林
            """
        )
    ),
    regions=frozenset(phrases("中国 | 中國 | 台湾 | 台灣 | 香港 | 美国 | 日本 | 韩国 | 新加坡 | 德国 | 法国 | 英国")),
    place_and=phrases("和 | 、 | 与"),
    place_labels=phrases("地点"),
    labels=phrases(
        "新闻稿 | 新聞稿 | 新闻发布 | 即时发布 | 即時發佈 | 新闻 | 新聞 | 公告 | 新闻中心 | 企业新闻 | 公司新闻"
    ),
    title_labels=phrases("标题： | 标题: | 標題： | 標題: | 题目："),
    letterhead=phrases("股票代码 | 股票代碼 | 证券代码 | 证券简称 | 公告编号 | 股份代號 | 股份代号 | 债券代码"),
    kickers=phrases("更新 | 提醒 | 最新消息 | 快讯"),
    corrections=phrases("更正 | 更正并替换 | 勘误 | 修正"),
    replaced=(("应为", "而非"), ("應為", "而非"), ("更正为", "原为")),
    corrected=phrases("更正后的新闻稿"),
    bylines=phrases("作者： | 记者 | 編輯："),
    chrome=phrases(
        """
        分享 | 分享到 | 打印 | 搜索 | 首页 | 返回 | 返回顶部 | 阅读更多 | 查看更多 | 下载 | 登录
        注册 | 订阅 | 关闭 | 上一篇
        下一篇 | 菜单 | 联系我们 | 复制链接 | 微信 | 微博 | 跳到主要内容 | 更多 | 回首頁 | 列印 | 转发
        """
    ),
    chrome_openers=phrases(
        """
        标签： | 标签: | 分类： | 分类: | 關鍵字： | 关键词： | 浏览次数 | 點擊 | 点击次数
        分享至 | 分享到 | 本网站使用 | 图片来源 | 图： | 责任编辑
        """
    ),
    elsewhere=phrases(
        """
            相关新闻 | 相关文章 | 推荐阅读 | 更多新闻 | 热门文章 | 相關新聞 | 相关阅读 | 猜你喜欢 | 最新新闻
            推荐文章 | 延伸閱讀
            """
    ),
    summaries=phrases("要点 | 摘要 | 亮点 | 重点"),
    about_openers=phrases("关于 | 關於"),
    about_headings=phrases(
        """
        公司概况 | 公司概況 | 编者注 | 編者按 | 编者按 | 企業簡介 | 公司介绍 | 公司介紹 | 关于公司
        公司简介 | 关于我们 | 關於我們 | 企业简介 | 公司簡介 | 编辑备注
        """
    ),
    safe_harbor_headings=phrases(
        "前瞻性陈述 | 前瞻性声明 | 前瞻性陳述 | 免责声明 | 免責聲明 | 安全港声明 | 风险提示 | 法律声明"
    ),
    safe_harbor_openers=phrases(
        "本新闻稿包含 | 本新闻稿中包含 | 本公告包含 | 本新闻稿可能包含 | 本新聞稿包含 | 本文包含"
    ),
    profile_words=phrases("成立于 | 总部 | 领先 | 员工 | 全球 | 是一家 | 创立于 | 成立於 | 專注"),
    legal_words=phrases("注册商标 | 版权所有 | 註冊商標"),
    contact_headings=phrases(
        """
            联系方式 | 媒体联系 | 媒体联系人 | 联系人 | 投资者关系 | 聯絡方式 | 媒體聯絡 | 新闻联络
            联系我们 | 媒体查询 | 联络方式 | 如欲了解更多
            """
    ),
    end_openers=phrases(
        "消息来源 | 来源： | 资料来源 | 查看原始内容 | 话题标签 | 消息來源 | 图片 - | 标识 - | 发行人对本公告的内容"
    ),
    end_marks=phrases("完 | （完） | (完) | -完- | - 完 - | 全文完"),
    source_openers=phrases("消息来源 | 消息来源： | 来源： | 消息來源"),
    announces=phrases(
        """
            今天宣布 | 今日宣布 | 宣布 | 发布 | 推出 | 正式 | 公布 | 宣佈 | 發佈 | 今日 | 今天 | 与 | 是
            近日 | 于 | 将 | 在
            """
    ),
    generic_names=frozenset(
        phrases(
            """
            网络 | 互联网 | 本站 | 原创 | 转载 | 公司 | 本公司 | 我们 | 集团 | 今日 | 近日 | 本次 | 该公司 | 此次
            """
        )
    ),
    clause_openers=phrases(
        "作为 | 由 | 在 | 随着 | 对于 | 根据 | 通过 | 自 | 从 | 据 | 当 | 为 | 本次 | 此次 | 这 | 该 | 其中 | 目前"
    ),
    company_words=frozenset("公司 集团 集團 股份 有限公司 银行 委员会 大学 协会 部 局".split()),
    kinds=kinds(
        """
        earnings: 业绩 | 财报 | 季度 | 营收 | 净利润 | 財報 | 業績 | 年度报告
        merger: 收购 | 并购 | 合并 | 收購
        financing: 融资 | 发行 | 上市 | 债券 | 股息 | 分红
        personnel: 任命 | 出任 | 委任 | 接任 | 履新 | 辞任
        legal: 诉讼 | 法院 | 处罚 | 仲裁
        survey: 调查 | 报告显示 | 研究
        event: 大会 | 峰会 | 论坛 | 展会 | 开幕 | 博览会 | 发布会 | 節
        product: 推出 | 发布 | 上市 | 新品 | 正式发布 | 新版
        government: 部门 | 政府 | 委员会
        partnership: 合作 | 战略合作 | 签署 | 协议
        award: 荣获 | 获奖 | 奖
        """
    ),
    denied=phrases("访问被拒绝 | 页面不存在 | 找不到页面 | 拒绝访问"),
    attachment=phrases("详见附件 | 请见附件 | 附件下载"),
    embargo=phrases("禁发至 | 解禁时间"),
)
