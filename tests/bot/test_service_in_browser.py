"""The service as readers meet it on the page, in a real Chromium: keyboards, edits, files, pictures, cards."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from tests.bot.sandbox.test_browser import chromium, page
from tests.bot.test_conversations import ME, running

pytestmark = pytest.mark.browser

QUARTERS = [
    ("First Quarter", "May 7, 2026", "EUR 410 million"),
    ("Second Quarter", "Aug. 6, 2026", "EUR 430 million"),
]


def results(quarter: str, day: str, revenue: str) -> str:
    news = (
        f"OULU, Finland, {day} /PRNewswire/ -- Tallow & Reed Oyj (Nasdaq: TREED), a maker of packaging, reported its "
        f"results. Revenue for the {quarter.lower()} was {revenue}. The annual meeting will be held on May 3, 2027."
    )
    return f"Tallow & Reed Reports {quarter} 2026 Results\n\n{news}\n\nSOURCE Tallow & Reed Oyj\n"


async def typed(shown: Page, text: str) -> Locator:
    """What is written in the field and sent; the newest message afterwards."""
    field = shown.get_by_role("textbox", name="Message")
    await field.fill(text)
    await field.press("Enter")
    return shown.get_by_role("log")


@pytest.mark.parametrize("width", [1280, 390])
async def test_a_reader_on_the_page(tmp_path: Path, width: int) -> None:
    chromium()
    async with running(tmp_path, "en") as talk, page(talk.box, width) as shown:
        for quarter in QUARTERS:
            talk.come(results(*quarter))
        await shown.get_by_role("button", name=re.compile("^Dateline · Mara")).click()
        await shown.get_by_role("button", name="Start", exact=True).click()
        log = shown.get_by_role("log")
        await expect(log.get_by_text("I read press releases")).to_be_visible()
        await expect(log.get_by_text("Everything else")).to_be_visible()

        await expect_stories(shown)
        await typed(shown, "/settings")
        await log.get_by_role("button", name="Length: full").click()
        await expect(log.get_by_role("button", name="Length: short")).to_be_visible()
        await expect(log.get_by_role("button", name="Length: full")).to_have_count(0)

        await typed(shown, "/trend treed revenue")
        picture = log.get_by_role("img").last
        await expect(picture).to_be_visible(timeout=15_000)
        assert await picture.evaluate("image => image.naturalWidth") == 1200

        await typed(shown, "/dates")
        await log.get_by_role("button", name="📅 Calendar file").click()
        await expect(log.get_by_role("link", name=re.compile(r"dateline\.ics"))).to_be_visible()

        field = shown.get_by_role("textbox", name="Message")
        await field.fill(f"@{talk.box.store.bot.username} zeppelin")
        await expect(shown.get_by_role("option", name=re.compile("Nothing found. Tap to ask me"))).to_be_visible()
        await field.fill(f"@{talk.box.store.bot.username} tallow revenue")
        await shown.get_by_role("option", name=re.compile("Second Quarter 2026")).click()
        await expect(log.get_by_text("EUR 430 million").last).to_be_visible()
        assert any(one.via_bot for one in talk.box.messages(ME)), "the card was dropped into the chat"
        await typed(shown, "/about")
        await expect(log.get_by_text("as a careful editor would")).to_be_visible()
        await expect(log.get_by_text("Found:")).to_have_count(0)
        assert await shown.evaluate("document.documentElement.scrollWidth") <= width


async def expect_stories(shown: Page) -> None:
    """Both releases have been read."""
    log = shown.get_by_role("log")
    for _ in range(40):
        await typed(shown, "/company treed")
        if await log.get_by_text("EUR 430 million").count():
            break
        await shown.wait_for_timeout(500)
    await expect(log.get_by_text(re.compile("EUR 410 million")).last).to_be_visible()
