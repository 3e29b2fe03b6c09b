"""Who sits at the desk: found out when a project is opened, asked where it is not clear."""

from __future__ import annotations

from PySide6.QtCore import QObject
from sqlalchemy import func, select
from sqlmodel import Session

from qcode.coding import passes
from qcode.coding.filter import by_persons
from qcode.model import Coder, Coding
from qcode.model.row import table_of
from qcode.project import login_name
from ui.desk import Desk
from ui.language import tr, translated
from ui.notices import Notices
from ui.people.coder_deeds import CoderDeeds
from ui.preferences import Preferences

MOST_NAMES = 5
"""Coders offered by name where one is asked who one is."""


class Introduction(QObject):
    """Asks who codes, above the page, and lets that person sit at the desk."""

    def __init__(self, desk: Desk, notices: Notices, coders: CoderDeeds) -> None:
        super().__init__(desk)
        self._desk, self._notices, self._coders = desk, notices, coders

    def ask(self, names: list[str]) -> None:
        """Several people code here, and none of them is known on this computer."""
        text = self.tr("Who are you? Nobody who codes in this project is known on this computer.")
        notice = self._notices.add(text, "info", "who")
        for name in names[:MOST_NAMES]:
            notice.add_action(name, name)
        notice.add_action("", self.tr("Somebody else…"))
        notice.action_chosen.connect(self._be)

    def _be(self, name: str) -> None:
        self._notices.remove("who")
        if name:
            self._desk.choose_coder(name)
        else:
            self._coders.another()


def coder_for(session: Session, preferences: Preferences, key: str) -> str:
    """Who codes: as the last time, or the person of this computer, or whoever coded most, or the login name."""
    kept = preferences.chosen(key, "coder")
    names = [coder.name for coder in passes.coders(session)]
    for name in (kept, preferences.coder):
        if name and (name in names or name == kept):
            return name
    coder, coding = table_of(Coder).c, table_of(Coding).c
    query = select(coder.name).join_from(table_of(Coding), table_of(Coder), coding.coder_id == coder.id)
    busiest = (
        session.connection()
        .execute(
            query.where(by_persons(coder.id)).group_by(coder.name).order_by(func.count().desc()).limit(1)
        )
        .scalar()
    )
    return busiest or next(iter(names), "") or preferences.coder or login_name()


def strangers(session: Session, preferences: Preferences, key: str) -> list[str]:
    """Who code here, when several do and none of them sat at this computer before; else nobody."""
    names = [coder.name for coder in passes.coders(session)]
    known = len(names) < 2 or preferences.coder in names or bool(preferences.chosen(key, "coder"))
    return [] if known else names


def pass_for(session: Session, preferences: Preferences, key: str) -> str:
    """The pass to work in: as the last time, or the first that is not closed, or the last there is."""
    listed = passes.passes(session)
    kept, names = preferences.chosen(key, "pass"), [each.name for each in listed]
    if kept in names:
        return kept
    going_on = [each.name for each in listed if each.closed_at is None]
    return next(iter(going_on), names[-1] if names else kept or first_pass())


def first_pass() -> str:
    """What the pass is called in which coding begins, in the language of the screen."""
    return translated(tr("Open coding {number}")).format(number=1)
