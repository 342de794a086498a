"""People: Telegram and operators."""
