"""The study whose codes are related, for what is told of its model."""

from __future__ import annotations

import pytest

from tests.qcode.axial.conftest import Axial
from tests.qcode.study import Study


@pytest.fixture
def axial(empty: Study) -> Axial:
    return Axial(empty)
