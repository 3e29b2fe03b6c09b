"""Two copies of the small study."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.qcode.joining.pair import Pair
from tests.qcode.study import Study


@pytest.fixture
def pair(study: Study) -> Iterator[Pair]:
    """Sanne's study and Bram's copy of it."""
    made = Pair(study)
    yield made
    made.close()
