"""How Chinese tells what those do or say of whom a share is told: patterns before and behind the amount."""

from digests.languages.replies import ReplyPatterns

REPLIES = ReplyPatterns(
    said=(
        # 62%的受访者表示愿意留下, 七成受访者支持新规: who says or does it, and what
        (
            "behind",
            (
                r"的?(?P<said>[^\W\d的]{0,10}?(?:(?:表示|认为|認為|觉得|覺得|坦言|相信|指出|承认|承認|回答|称|稱)[，,：:]?|愿意|願意|支持|反对|反對|赞成|贊成"
                r"|赞同|贊同|同意|希望|选择|選擇|计划|計劃|打算|担心|擔心|不满|不滿|满意|滿意|曾|没有|沒有|从未|從未)[^，,。；;、：:“”「」%％]{1,24})"
            ),
        ),
    ),
    introduced=r"(?:(?:显示|顯示|发现|發現|表明|其中|其余|其餘|另|另外|当中|當中|之中|分别|分別)[，,]?(?:有|仅|僅)?)\Z",
    part=r"(?P<who>[^，。；、,;:（）()\d约約]*)[约約]?(?P<joint>[占佔])(?P<whole>[^，。；、,;:（）()\d]{2,14}?(?:的?比[例重])?)的?(?:约|約|近|达|達|为|為)?\Z",
)
