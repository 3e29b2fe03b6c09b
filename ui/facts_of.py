"""What is so in an open project at the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.actions import Facts
from ui.language import tr

if TYPE_CHECKING:
    from qcode.store.history import Step
    from ui.study import Study


def facts_of(study: Study) -> Facts:
    """What is so at the moment."""
    desk, subject = study.desk, study.desk.subject
    memos, people = study.screens.memos.built, study.screens.participants.built
    axial = study.screens.axial.built
    compare = study.screens.compare.built
    tables = study.screens.tables.built
    drawn = axial.canvas.diagram if axial is not None else None
    return Facts(
        open=True,
        writable=desk.writable,
        screen=study.going.screen,
        document=bool(desk.document_id),
        correcting=study.correcting.active,
        own_order=study.code_screen.transcripts.heading.is_own_order,
        turns=bool(study.code_screen.reader.content().turns),
        finished=study.code_screen.transcripts.finished,
        selection=study.code_screen.reader.selected_span() is not None,
        quotation=subject is not None and study.code_screen.inspector.is_quotation,
        listed=study.code_screen.listed,
        coding=subject is not None and bool(subject.coding_id),
        code=bool(desk.code_id),
        codes=len(study.code_screen.codebook.codes),
        memo=memos is not None and bool(memos.memo_id),
        writing=study.formatting.active,
        participants=len(people.people) if people is not None else 0,
        attribute=people is not None and people.attribute is not None,
        diagram=axial is not None and bool(axial.choice.diagram_id),
        placed=len(axial.choice.codes) if axial is not None else 0,
        others=drawn is not None and len(drawn.cards) > 1,
        relation=axial is not None and bool(axial.choice.relation_id),
        attributes_left=people.attribute_place[0] if people is not None else 0,
        attributes_right=people.attribute_place[1] if people is not None else 0,
        pass_made=bool(desk.seat.pass_id),
        pass_closed=desk.pass_closed,
        pass_blind=desk.pass_blind,
        back=study.going.way_back.can_go_back,
        forward=study.going.way_back.can_go_forward,
        compared=compare is not None and compare.side.compared and compare.compared.seen is not None,
        comparable=compare is not None and compare.records.comparable,
        session=compare is not None and compare.talks.goes_on is not None,
        sessions=compare is not None
        and compare.side.current == "sessions"
        and compare.talks.shown is not None,
        table=tables is not None and tables.numbers is not None,
        chart=tables is not None and tables.numbers is not None and tables.numbers.both.view != "table",
        answered=tables is not None and tables.query is not None and tables.query.deeds.possible,
        saved_table=tables is not None and bool(tables.keeping.chosen),
        table_changed=tables is not None and tables.keeping.changed,
        kept_before=compare is not None and compare.records.has_kept,
        past_decisions=compare is not None and compare.past.some,
        undo=_reversal(study, desk.steps.undoable, typed=study.correcting.can_undo),
        redo=_reversal(study, desk.steps.redoable, typed=study.correcting.can_redo),
    )


def _reversal(study: Study, step: Step | None, *, typed: bool) -> str:
    """What undo or redo is about: what is typed while a transcript is corrected, else this step of the project."""
    if study.correcting.active:
        return tr("typing") if typed else ""
    return step.label if study.desk.writable and step else ""
