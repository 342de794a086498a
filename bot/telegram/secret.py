"""The token opens the bot to whoever reads it: it appears in no log. python-telegram-bot would write it at DEBUG."""

from __future__ import annotations

import logging


class Secret(logging.Filter):
    """A filter for loggers and handlers that blanks a secret out of every record."""

    def __init__(self, secret: str) -> None:
        super().__init__()
        self._secret = secret

    def filter(self, record: logging.LogRecord) -> bool:
        if self._secret in (text := record.getMessage()):
            record.msg, record.args = text.replace(self._secret, "<token>"), ()
        return True


def keep_secret(token: str) -> None:
    """Blank the token out of what python-telegram-bot logs."""
    logger = logging.getLogger("telegram.Bot")
    if not any(isinstance(known, Secret) and known._secret == token for known in logger.filters):
        logger.addFilter(Secret(token))
