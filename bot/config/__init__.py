"""config/*.yaml → one frozen Config, or every mistake with its place."""

from __future__ import annotations

from bot.config.mistakes import ConfigError, Mistake, Place
from bot.config.settings import Config, Telegram, Web

__all__ = ["Config", "ConfigError", "Mistake", "Place", "Telegram", "Web"]
