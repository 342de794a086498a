"""A real browser before the page, a small bot behind it: what is typed is answered, what is pressed is done."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Page, async_playwright, expect
from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes

from bot.sandbox import Sandbox, SandboxChat
from tests.bot.sandbox.conftest import CHANNEL, MARA

pytestmark = pytest.mark.browser
NEWS = '<b><a href="https://a.example/1">Harbor Lights raises outlook</a></b>\n<blockquote expandable>{}</blockquote>'
Context = ContextTypes.DEFAULT_TYPE


def chromium() -> str:
    """The browser's path. Without one the test is skipped, in CI it fails."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        missing = "no Chromium: install the package `chromium`"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return found


@asynccontextmanager
async def page(sandbox: Sandbox, width: int = 1280) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        opened = await browser.new_page(viewport={"width": width, "height": 844})
        problems: list[str] = []
        opened.on("pageerror", lambda problem: problems.append(str(problem)))
        opened.on("console", lambda line: problems.append(line.text) if line.type == "error" else None)
        await opened.goto(sandbox.url)
        yield opened
        await browser.close()
        assert not problems


async def start(update: Update, _context: Context) -> None:
    assert update.message
    keys = InlineKeyboardMarkup(
        [[InlineKeyboardButton("Count", callback_data="1"), InlineKeyboardButton("Why", callback_data="why")]]
    )
    await update.message.reply_text("<b>Welcome</b>, Mara.", parse_mode="HTML", reply_markup=keys)


async def pressed(update: Update, _context: Context) -> None:
    query = update.callback_query
    assert query
    assert isinstance(query.message, Message)
    if query.data == "why":
        await query.answer("Because it was asked.", show_alert=True)
    else:
        await query.answer("Counted")
        await query.edit_message_text("<i>Counted once</i>", parse_mode="HTML")


@pytest.fixture
async def served() -> AsyncIterator[tuple[Sandbox, Application]]:  # type: ignore[type-arg]
    """A sandbox with a bot that answers /start."""
    chromium()
    people = [
        SandboxChat(CHANNEL, "Harbor news", username="harbor_news"),
        SandboxChat(MARA.id, "Mara", "private", membership="member"),
    ]
    async with Sandbox(chats=people) as sandbox:
        app = Application.builder().token(sandbox.token).base_url(sandbox.api).build()
        app.add_handler(CommandHandler("start", start))
        app.add_handler(CallbackQueryHandler(pressed))
        async with app:
            assert app.updater
            await app.bot.set_my_commands([BotCommand("start", "begin"), BotCommand("latest", "the newest")])
            await app.start()
            await app.updater.start_polling()
            yield sandbox, app
            await app.updater.stop()
            await app.stop()


async def test_a_reader_types_presses_and_sees(served: tuple[Sandbox, Application]) -> None:  # type: ignore[type-arg]
    sandbox, _app = served
    async with page(sandbox) as shown:
        await shown.get_by_role("button", name=re.compile("^Dateline")).click()
        await shown.get_by_role("button", name="Start", exact=True).click()
        log = shown.get_by_role("log")
        await expect(log.get_by_text("Welcome")).to_be_visible()
        await log.get_by_role("button", name="Why").click()
        await expect(shown.get_by_role("dialog")).to_contain_text("Because it was asked.")
        await shown.get_by_role("button", name="OK", exact=True).click()
        await log.get_by_role("button", name="Count").click()
        await expect(shown.get_by_text("Counted", exact=True)).to_be_visible()
        await expect(log.get_by_text("Counted once")).to_be_visible()
        await expect(log.get_by_text("edited")).to_be_visible()
        await expect(log.get_by_role("button", name="Count")).to_have_count(0)
        field = shown.get_by_role("textbox", name="Message")
        await field.fill("/")
        await expect(shown.get_by_role("option")).to_have_text(["/startbegin", "/latestthe newest"])
        await field.press("ArrowDown")
        await field.press("Enter")
        await expect(log.get_by_text("/start")).to_have_count(2)
        await expect(log.get_by_text("Welcome")).to_be_visible()


async def test_posts_arrive_while_the_page_is_open(served: tuple[Sandbox, Application]) -> None:  # type: ignore[type-arg]
    sandbox, app = served
    async with page(sandbox) as shown:
        log = shown.get_by_role("log")
        await expect(log.get_by_text("Nothing posted yet")).to_be_visible()
        sent = await app.bot.send_message(CHANNEL, NEWS.format("A long quote. " * 60), parse_mode="HTML")
        link = log.get_by_role("link", name="Harbor Lights raises outlook")
        await expect(link).to_have_attribute("href", "https://a.example/1")
        quote = log.locator("blockquote")
        closed = await quote.bounding_box()
        await log.get_by_role("button", name="Show the whole quote").click()
        opened = await quote.bounding_box()
        assert closed
        assert opened
        assert opened["height"] > closed["height"] * 2
        await app.bot.delete_message(CHANNEL, sent.message_id)
        await expect(link).to_have_count(0)


async def test_one_column_on_a_phone(served: tuple[Sandbox, Application]) -> None:  # type: ignore[type-arg]
    sandbox, app = served
    await app.bot.send_message(CHANNEL, "news")
    async with page(sandbox, width=390) as shown:
        row = shown.get_by_role("button", name=re.compile("^Harbor news"))
        await expect(row.get_by_label("1 unread")).to_be_visible()
        await row.click()
        await expect(shown.get_by_role("log").get_by_text("news")).to_be_visible()
        await expect(row).to_be_hidden()
        assert await shown.evaluate("document.documentElement.scrollWidth") == 390
        await shown.get_by_role("button", name="Back to the chats").click()
        await expect(row).to_be_visible()
        await expect(row.get_by_label("1 unread")).to_have_count(0)
