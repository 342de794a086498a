"""The sentence that a site's feed puts under each post, in every language it knows: what stands around title and site.

A site writes it in its own language or in that of its program, whatever the language of the post.
"""

from __future__ import annotations

FEED_LINES: tuple[tuple[str, str], ...] = (  # before the title, between title and site
    ("The post", "appeared first on"),
    ("The post", "first appeared on"),
    ("Der Beitrag", "erschien zuerst auf"),
    ("Der Artikel", "erschien zuerst auf"),
    ("L’article", "est apparu en premier sur"),
    ("L'article", "est apparu en premier sur"),
    ("Cet article", "est apparu en premier sur"),
    ("La entrada", "se publicó primero en"),
    ("La entrada", "aparece primero en"),
    ("La entrada", "apareció primero en"),
    ("L'articolo", "proviene da"),
    ("L’articolo", "proviene da"),
    ("L'articolo", "sembra essere il primo su"),
    ("O post", "apareceu primeiro em"),
    ("O conteúdo", "aparece primeiro em"),
    ("O artigo", "aparece primeiro em"),
    ("Сообщение", "появились сначала на"),
    ("Запись", "впервые появилась"),
    ("投稿", "は"),
    ("文章", "最先出现在"),
    ("文章", "最先出現在"),
    ("", "게시물이"),
)
CLOSES: dict[str, str] = {"は": "に最初に表示されました", "게시물이": "에 처음 등장했습니다"}  # … behind the site
