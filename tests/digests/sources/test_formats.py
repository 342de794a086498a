"""Every format of feed gives the same items; what is no feed says what it is."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from digests.sources.formats import read_feed
from digests.sources.item import Item, as_page, marked_up, plain
from digests.sources.naming import name_items
from digests.sources.spec import SourceError
from tests.digests.sources.feeds import json_feed, rss

ADDRESS = "https://wire.example/news/feed"
MOMENT = datetime(2026, 3, 2, 9, 30, tzinfo=timezone(timedelta(hours=1)))
SAME = Item(
    guid="urn:wire:1",
    link="https://wire.example/news/1",
    title="Pinewood & Söhne opens a plant",
    content="<p>GRAZ, Austria — Pinewood will <b>open</b> a plant.</p>",
    published=MOMENT,
    language="en",
)
MARKUP = "&lt;p&gt;GRAZ, Austria — Pinewood will &lt;b&gt;open&lt;/b&gt; a plant.&lt;/p&gt;"

RSS = f"""<?xml version="1.0"?><rss version="2.0"><channel><language>en</language><item>
<guid isPermaLink="false"> urn:wire:1 </guid><link>1</link><title>Pinewood &amp;amp; Söhne  opens a plant</title>
<pubDate>Mon, 02 Mar 2026 09:30:00 +0100</pubDate><description>{MARKUP}</description></item></channel></rss>"""
CONTENT = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><language>en</language><item><guid>urn:wire:1</guid>
<link>/news/1</link><title><![CDATA[Pinewood &amp; Söhne opens a plant]]></title>
<dc:date>2026-03-02T09:30:00+01:00</dc:date><description>A teaser …</description>
<content:encoded><![CDATA[<p>GRAZ, Austria — Pinewood will <b>open</b> a plant.</p>]]></content:encoded>
</item></channel></rss>"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><dc:language>en</dc:language></channel>
<item rdf:about="urn:wire:1"><title>Pinewood &amp;amp; Söhne opens a plant</title><link>https://wire.example/news/1</link>
<dc:date>2026-03-02T09:30:00+01:00</dc:date><description>{MARKUP}</description></item></rdf:RDF>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://wire.example/news/"><entry>
<id>urn:wire:1</id><link rel="alternate" href="1"/><title>Pinewood &amp; Söhne opens a plant</title>
<updated>2026-03-05T00:00:00Z</updated><published>2026-03-02T09:30:00+01:00</published>
<summary>A teaser …</summary><content type="html">{MARKUP}</content></entry></feed>"""
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1",
        "language": "en",
        "items": [
            {
                "id": "urn:wire:1",
                "url": "1",
                "title": "Pinewood &amp; Söhne opens a plant",
                "content_html": SAME.content,
                "date_published": "2026-03-02T09:30:00+01:00",
            }
        ],
    }
)


@pytest.mark.parametrize("feed", [RSS, CONTENT, RDF, ATOM, JSON], ids=["rss", "content", "rdf", "atom", "json"])
def test_every_format_says_the_same(feed: str) -> None:
    assert read_feed(feed.encode(), None, ADDRESS) == (SAME,)


@pytest.mark.parametrize(
    ("declared", "encoding", "media"),
    [
        ("windows-1251", "windows-1251", None),
        ("UTF-8", "windows-1251", "text/xml; charset=windows-1251"),
        ("UTF-8", "utf-16", "application/xml"),
        ("GB2312", "gb18030", None),
        ("rot13", "utf-8", None),
        ("UTF-8", "utf-8-sig", "text/plain"),
    ],
)
def test_the_charset_is_found(declared: str, encoding: str, media: str | None) -> None:
    title = "Завод открыт" if encoding != "gb18030" else "新工厂开业"
    feed = f'<?xml version="1.0" encoding="{declared}"?>{rss(f"<item><title>{title}</title></item>").decode()}'
    assert read_feed(feed.encode(encoding), media, ADDRESS)[0].title == title


def test_a_few_broken_bytes_do_not_spoil_the_rest() -> None:
    russian = rss("<item><title>Завод открыт</title></item>").replace("откр".encode(), "откр".encode() + b"\xff")
    assert read_feed(russian, None, ADDRESS)[0].title == "Завод откр\ufffdыт"
    western = "<rss version='2.0'><channel><item><title>Söhne eröffnen</title></item>".encode("latin-1")
    assert read_feed(western, None, ADDRESS)[0].title == "Söhne eröffnen"


def test_a_broken_feed_still_gives_its_items() -> None:
    feed = b'\n\n <rss version="2.0"><channel>&nbsp; R&D <item><title>One</title><link>https://wire.example/1</link></item>'
    assert [item.title for item in read_feed(feed, None, ADDRESS)] == ["One"]


def test_a_husk_around_an_item_is_no_item() -> None:
    feed = b'<rss version="2.0"><channel><item><item><title>One</title></item></item></channel></rss>'
    assert [item.title for item in read_feed(feed, None, ADDRESS)] == ["One"]


def test_a_feed_without_items_is_a_feed() -> None:
    assert read_feed(rss(), None, ADDRESS) == ()
    assert read_feed(json_feed(), None, ADDRESS) == ()


def test_a_json_feed_written_carelessly() -> None:
    feed = json_feed({"id": 7, "title": None, "content_text": "First.\n\nSecond < third.", "tags": "x"}, {"url": ["x"]})
    (item,) = read_feed(b"\xef\xbb\xbf" + feed, None, ADDRESS)
    assert item == Item("7", "", "", "<p>First.</p>\n<p>Second &lt; third.</p>")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "the answer is empty"),
        (b" \n", "the answer is empty"),
        (b"\x1c", "the answer is empty"),
        (b"<?xml version='1.0'?>", "not a feed but XML of another kind"),
        (
            b"<!DOCTYPE html><html><head><title>Wire &amp; Co</title></head></html>",
            'not a feed but a web page called "Wire & Co"$',
        ),
        (
            b'<html><head><link rel="alternate" type="application/rss+xml" href="/news.rss"></head></html>',
            "a web page, which names its feed: https://wire.example/news.rss",
        ),
        (b"<urlset><url/></urlset>", "XML of another kind: <urlset>"),
        (b"%PDF-1.7 ...", "not a feed but a PDF"),
        (b"Service unavailable", 'not a feed but text: "Service unavailable"'),
        (bytes(range(1, 200)) + b"\0", "neither XML nor JSON"),
        (b'{"error": "no"}', "other JSON"),
        (b"[1, 2]", "other JSON"),
        (b"{", "broken JSON Feed"),
        (b"[" * 100_000, "broken JSON Feed"),
        (b'{"version": "https://jsonfeed.org/version/1"}', "without a list of items"),
        (b'<rss version="2.0"><channel><<<', "is a broken feed"),
        (b'<rss version="2.0"><channel><item>' + b"<a>" * 500_001, "more than 500,000 tags"),
        (b'<rss version="2.0"><channel><item ' + b" ".join(b'a%d="1"' % n for n in range(9999)) + b"/>", "attributes"),
    ],
)
def test_what_is_no_feed_says_what_it_is(content: bytes, why: str) -> None:
    with pytest.raises(SourceError, match=why):
        read_feed(content, None, ADDRESS)


def test_entities_neither_explode_nor_read_files(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    for entities, use in (
        (f'<!ENTITY l0 "ha">{laughs}', "&l11;"),
        (f'<!ENTITY x SYSTEM "file://{tmp_path}/secret">', "&x;"),
    ):
        feed = (
            f'<!DOCTYPE r [{entities}]><rss version="2.0"><channel><item><title>A {use}</title></item></channel></rss>'
        )
        (item,) = read_feed(feed.encode(), None, ADDRESS)
        assert len(item.title) < 1000
        assert "secret" not in item.title


@given(some.binary(max_size=300))
def test_any_bytes_are_a_feed_or_told(content: bytes) -> None:
    for before in (b"", b"<rss version='2.0'><channel><item>", b"{"):
        with suppress(SourceError):
            read_feed(before + content, None, ADDRESS)


def test_an_item_is_a_page_of_its_own() -> None:
    page = as_page(Item("", "https://wire.example/?a=1&b=2", 'Q1 < Q2 & "more"', "<p>Text</p>", MOMENT, "de")).decode()
    assert '<html lang="de">' in page
    assert "<h1>Q1 &lt; Q2 &amp; &quot;more&quot;</h1>" in page
    assert '<link rel="canonical" href="https://wire.example/?a=1&amp;b=2">' in page
    assert '<time datetime="2026-03-02T09:30:00+01:00">' in page
    assert page.index("<h1>") < page.index("<time") < page.index("<p>Text</p>")
    assert b"lang=" not in as_page(Item("", "", "", "", language='x"><script>'))
    assert b"time" not in as_page(Item("", "", "", ""))


def test_plain_text_becomes_paragraphs_and_markup_stays() -> None:
    assert marked_up("One & two\nlines\r\n\r\nThree") == "<p>One &amp; two\nlines</p>\n<p>Three</p>"
    assert marked_up("<p>Fine</p>") == "<p>Fine</p>"
    assert plain("<p>One&nbsp;&amp; two</p>\n<p>three</p>") == "One & two three"


CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "feeds"
FEEDS = sorted(CORPUS.iterdir()) if CORPUS.is_dir() else []
START = re.compile(rb"<(?:item|entry)(?:\s[^>]*)?(?<!/)>")  # but not <item/>, which holds nothing


@pytest.mark.skipif(not FEEDS, reason="the shared corpus of feeds is not on this machine")
@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.name)
def test_every_real_feed_loads_with_all_its_items(path: Path) -> None:
    content = path.read_bytes()
    expected = len(json.loads(content)["items"]) if path.suffix == ".json" else len(START.findall(content))
    items = read_feed(content, None, ADDRESS)
    assert expected > 0
    assert len(items) == expected
    assert all(item.published and item.published > datetime(2000, 1, 1, tzinfo=UTC) for item in items)
    assert all(item.title and item.link.startswith("http") for item in items)
    named, _ = name_items(items, {})
    assert len({one.identity for one in named}) == expected
