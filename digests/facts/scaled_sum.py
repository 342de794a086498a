"""Scales that add up: 15조 1천894억, 12億9,900萬, 2万6000. A number in groups of four digits, the largest first."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

MYRIAD = 4  # the power of ten by which 만, 억 and 조 step


class ScaledSum(Struct, frozen=True):
    """What is told so far: groups that are closed by 만 or 억, and the one that is still open."""

    done: Decimal = Decimal(0)  # groups that are closed
    group: Decimal = Decimal(0)  # the open one, not yet counted in anything
    base: int | None = None  # power of the last closed group
    unit: int | None = None  # lowest power inside the open one

    @property
    def value(self) -> Decimal:
        return self.done + self.group

    @property
    def least(self) -> int:
        """The lowest power told so far: what follows must be smaller."""
        return self.unit if self.unit is not None else self.base or 0

    def plus(self, value: Decimal, power: int, *, sums: bool) -> ScaledSum | None:
        """With value × 10^power; None where that cannot follow what is told."""
        within, of = power % MYRIAD, power - power % MYRIAD
        if not sums or power < MYRIAD:
            fits = self.base is None if not sums else self.unit is None or within < self.unit
            if not fits:
                return None
            if sums:
                return replace(self, group=self.group + value.scaleb(power), unit=power)
            return ScaledSum(done=value.scaleb(power), base=power)
        if self.unit is not None and within >= self.unit:
            return None
        done, group = self.done, self.group + value.scaleb(within)
        if self.base is not None and of >= self.base:
            if (self.base, of) != (MYRIAD, 2 * MYRIAD):
                return None
            done, group = Decimal(0), done + group  # 1万2千亿
        return ScaledSum(done + group.scaleb(of), Decimal(0), of, None)
