"""config/*.yaml → one frozen Config, or every mistake with its place."""

from __future__ import annotations

from bot.config.build import load_config
from bot.config.keys import KEYS, Key, documented, written
from bot.config.mistakes import ConfigError, Mistake, Place
from bot.config.settings import Config, Delivery, Telegram, Web
from bot.config.templates import read_templates, template_mistakes

__all__ = [
    "KEYS",
    "Config",
    "ConfigError",
    "Delivery",
    "Key",
    "Mistake",
    "Place",
    "Telegram",
    "Web",
    "documented",
    "load_config",
    "read_templates",
    "template_mistakes",
    "written",
]
