"""A Bot API on this machine with a chat page in the browser: Telegram's rules without Telegram."""

from bot.sandbox.faults import Fault
from bot.sandbox.floods import FloodLimits
from bot.sandbox.nouns import Action, CallbackAnswer, Message, SandboxChat, Topic, User, chat_for
from bot.sandbox.sandbox import ListenError, Sandbox

__all__ = [
    "Action",
    "CallbackAnswer",
    "Fault",
    "FloodLimits",
    "ListenError",
    "Message",
    "Sandbox",
    "SandboxChat",
    "Topic",
    "User",
    "chat_for",
]
