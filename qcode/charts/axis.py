"""Round numbers along an axis, and percentages."""

from __future__ import annotations

import math
from functools import lru_cache

from qcode.languages import is_dutch
from qcode.model.numbers import NumberFormat


def steps(highest: float, most: int = 5, *, whole: bool = True) -> tuple[float, ...]:
    """Round numbers from 0 to at least ``highest``, ``most`` intervals at most; ``whole`` ones where halves mean nothing."""
    least = max(highest / most, 1.0 if whole else 1e-9)
    power = 10.0 ** math.floor(math.log10(least))
    units = [each * power for each in (1, 2, 2.5, 5, 10)]
    unit = next(each for each in units if each >= least - 1e-9 and not (whole and each % 1))
    count = max(math.ceil(highest / unit - 1e-9), 1)
    return tuple(at * unit for at in range(count + 1))


@lru_cache(maxsize=4096)
def percentage(share: float, language: str) -> str:
    """A share as a percentage, whole or with one decimal: 12,5 % in Dutch."""
    decimals = int(abs(share * 100 - round(share * 100)) > 1e-9)
    return NumberFormat(0, is_dutch(language), ("share",), decimals).text(share)
