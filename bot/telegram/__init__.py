"""The door to Telegram: python-telegram-bot lives here alone. Messages in, Outcomes out; updates in, Asks out."""
