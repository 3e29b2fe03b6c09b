"""How far coding has come in a large project, and how often codes are used: counted beside the window's own work, and right all the same."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex

from tests.window import Sitting
from ui.panel_tree import Role
from ui.shown import EVERYONES, Shown
from ui.study import Study
from ui.transcripts.listing import Order

PLAN = "het plan niet zelf bedacht"
NOBODYS = Shown(coders=frozenset())


@pytest.fixture
def busy(study: Study, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """The project has many quotations; whatever is counted waits until this is set."""
    monkeypatch.setattr("ui.reading.MANY", -1)
    free = Event()
    study.code_screen.beside.run(lambda _: free.wait(10))  # the window is closed first where a test fails
    yield free
    free.set()


def shares(study: Study) -> dict[str, float]:
    """How much of each transcript is coded, as the list shows it."""
    model = study.code_screen.transcripts.model

    def rows(above: QModelIndex) -> Iterator[QModelIndex]:
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            yield index
            yield from rows(index)

    return {row.data(): row.data(Role.SHARE) for row in rows(QModelIndex()) if row.data(Role.ID)}


def settled(sitting: Sitting, study: Study) -> dict[str, float]:
    """The same once everything is counted."""
    sitting.bot.waitUntil(lambda: not study.code_screen.beside.busy)
    sitting.rest()
    return shares(study)


def test_an_older_count_never_takes_the_place_of_a_newer_one(
    sitting: Sitting, study: Study, busy: Event
) -> None:
    sitting.select(PLAN)
    sitting.type("1")
    study.desk.show(EVERYONES)
    study.desk.show(NOBODYS)
    assert list(study.code_screen.transcripts.model.listed), "the list does not wait for the figures"
    busy.set()
    assert set(settled(sitting, study).values()) == {0.0}
    study.desk.show(EVERYONES)
    assert settled(sitting, study)["R1 mentor"] > 0


def test_codes_are_listed_at_once_and_counted_as_they_are_shown_last(
    sitting: Sitting, study: Study, busy: Event
) -> None:
    codebook = study.code_screen.codebook
    key = next(each.id for each in codebook.codes if each.name == "Relation")
    sitting.select(PLAN)
    sitting.type("1")
    study.desk.show(EVERYONES)
    study.desk.show(NOBODYS)
    study.codes.rename(key, "Nearness")
    assert codebook.tree.row_of(key).data() == "Nearness", "a name does not wait for the figures"
    busy.set()
    settled(sitting, study)
    assert codebook.tree.row_of(key).data(Role.FIGURE) == 0
    study.desk.show(EVERYONES)
    settled(sitting, study)
    assert codebook.tree.row_of(key).data(Role.FIGURE) == 1


def test_the_line_at_the_bottom_tells_of_the_transcript_opened_last(
    sitting: Sitting, study: Study, busy: Event
) -> None:
    first = study.desk.document_id
    for key in (*(each.id for each in study.code_screen.transcripts.every), first):
        study.desk.open_document(key)
    assert study.status.document.text().startswith("R1 mentor · "), "the name does not wait"
    assert not study.status.share.text(), "nor are figures of another transcript told of it"
    busy.set()
    settled(sitting, study)
    assert study.status.document.text().startswith("R1 mentor · ")
    assert study.status.share.text() == "0 % coded"


def test_what_one_codes_while_all_are_counted_is_counted_too(
    sitting: Sitting, study: Study, busy: Event
) -> None:
    panel = study.code_screen.transcripts
    panel.heading.order = Order.PROGRESS
    study.desk.show(EVERYONES)
    study.desk.open_document(next(each.id for each in panel.every if each.name == "Notes"))
    sitting.select("Veldnotitie")
    sitting.type("1")
    busy.set()
    sitting.bot.waitUntil(lambda: settled(sitting, study)["Notes"] > 0)
    assert shares(study)["R1 mentor"] == 0


def test_closing_the_project_while_it_is_counted_does_no_harm(
    sitting: Sitting, study: Study, busy: Event
) -> None:
    study.desk.show(EVERYONES)
    busy.set()
    sitting.app.close_study()
    sitting.rest()
    assert not sitting.app.has_study
