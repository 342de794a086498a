"""The whole way: a file in a folder → the service → the sandbox over HTTP → the page in a real Chromium; and back."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import async_playwright, expect

from bot.config import load_config
from bot.service import run

RELEASE = """Tallow & Reed Opens Its Second Paper Mill

OULU, Finland, Nov. 12, 2026 /PRNewswire/ -- Tallow & Reed Oyj (Nasdaq: TREED), a maker of packaging, today opened a
paper mill in Oulu that cost EUR 410 million and employs 260 people. The mill will reach full output on March 1, 2027.

About Tallow & Reed

Tallow & Reed was founded in 1921 and has 14 mills in nine countries.

SOURCE Tallow & Reed Oyj
"""
CONFIG = """
timezone: Europe/Helsinki
store: sqlite:///dateline.db
web: {listen: "127.0.0.1:0"}
sources:
  inbox: {kind: folder, path: inbox, every: 200ms}
channels:
  breaking: {chat: "@breaking", post: each}
"""


@pytest.fixture
def chromium() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None and os.environ.get("CI"):
        pytest.fail("no Chromium: CI must install one")
    if found is None:
        pytest.skip("no Chromium on this machine: the page was not looked at")
    return found


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[str]:
    """The service over a folder with a config, until the block ends; yields the address it prints."""
    ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    stop = asyncio.Event()
    service = asyncio.create_task(run(load_config(folder, {}), ready.set_result, stop, ("127.0.0.1", 0)))
    both: set[asyncio.Future[Any]] = {ready, service}
    await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
    if not ready.done():
        await service  # raises what kept it from starting
    yield await ready
    stop.set()
    await service


@pytest.mark.browser
async def test_a_file_becomes_a_post_and_a_command_is_answered(tmp_path: Path, chromium: str) -> None:
    (tmp_path / "dateline.yaml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "inbox").mkdir()
    async with running(tmp_path) as url, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-quic"])
        page = await browser.new_page()
        await page.goto(url)
        (tmp_path / "inbox" / "mill.txt").write_text(RELEASE, encoding="utf-8")
        await page.get_by_text("Breaking").first.click()
        post = page.get_by_role("log")
        await expect(post).to_contain_text("Tallow & Reed Opens Its Second Paper Mill", timeout=15_000)
        await expect(post).to_contain_text("EUR 410 million")
        await expect(post).not_to_contain_text("14 mills")
        await page.get_by_text("Dateline", exact=True).last.click()
        await page.get_by_role("button", name="Start").click()
        await expect(post).to_contain_text("I read press releases", timeout=10_000)
        await page.get_by_role("textbox").fill("/figures treed")
        await page.keyboard.press("Enter")
        await expect(post).to_contain_text("Key numbers: Tallow & Reed Oyj", timeout=10_000)
        await page.get_by_role("button", name="Coming up").first.click()
        await expect(post).to_contain_text("Mar 1, 2027", timeout=10_000)
        await browser.close()
