"""Delivery: what is owed reaches its chat once, in order, at Telegram's pace. Start at courier.py."""
