"""The name under which a process holds a lease: others on the same machine can tell from it whether the process lives.

So a service that was killed and starts again need not wait for its own lease to run out.
"""

from __future__ import annotations

import os
import uuid
from pathlib import Path

_PROC = Path("/proc")


def fresh_owner() -> str:
    """Unlike any other, also when the same process asks twice."""
    return f"{_machine()}|{os.getpid()}|{_started(os.getpid())}|{uuid.uuid4().hex}"


def is_dead(owner: str) -> bool:
    """Did this owner's process certainly end? False when it cannot be known: another machine or container, no /proc."""
    parts = owner.split("|")
    if len(parts) != 4 or not parts[0] or parts[0] != _machine() or not parts[1].isdecimal():
        return False
    return _started(int(parts[1])) != parts[2]  # no such process, or a later one with the same number


def _machine() -> str:
    """This boot of this machine and its space of process numbers; "" where that cannot be told."""
    try:
        boot = (_PROC / "sys/kernel/random/boot_id").read_text().strip()
        return f"{boot}/{(_PROC / 'self/ns/pid').readlink()}"
    except OSError:
        return ""


def _started(process: int) -> str:
    """When a process started, in ticks since boot; "" when there is none."""
    try:
        stat = (_PROC / str(process) / "stat").read_text()
    except OSError:
        return ""
    return stat.rpartition(")")[2].split()[19]
