"""A new round of work begins blank or with a copy of the codings of an earlier one."""

from __future__ import annotations

import pytest
from sqlmodel import Session, col, select

from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.coding.copied_pass import codings_of_coders, copy_codings
from qcode.errors import ClosedPass
from qcode.model import Coding, Quotation, Span
from tests.qcode.material import tables
from tests.qcode.study import Study


def held(session: Session, pass_id: str) -> list[tuple[str, str, str]]:
    """Quotation, code and coder of each coding of a pass."""
    query = select(Coding.quotation_id, Coding.code_id, Coding.coder_id).where(Coding.pass_id == pass_id)
    return sorted(session.exec(query).all())


def test_a_copy_holds_all_codings_or_those_of_one_coder_and_is_one_change(study: Study) -> None:
    before = tables(study.project)
    with study.project.change("New pass") as session:
        first = passes.pass_named(session, "Open coding 1").id
        bram = passes.coder_named(session, "Bram").id
        whole, own = passes.add_pass(session, "Ronde 3").id, passes.add_pass(session, "Ronde 4").id
        assert copy_codings(session, first, whole) == 8
        assert copy_codings(session, first, own, bram) == 4
        assert held(session, whole) == held(session, first)
        assert held(session, own) == [each for each in held(session, first) if each[2] == bram]
        assert copy_codings(session, first, whole) == 0, "nothing is doubled"
        counts = codings_of_coders(session)
        assert counts[whole, bram] == counts[first, bram] == counts[own, bram] == 4
    after = tables(study.project)
    study.project.undo()
    assert tables(study.project) == before
    study.project.redo()
    assert tables(study.project) == after


def test_what_is_done_to_a_copy_leaves_the_first_as_it_was(study: Study) -> None:
    with study.project.change("New pass") as session:
        first, new = passes.pass_named(session, "Open coding 1").id, passes.add_pass(session, "Ronde 3").id
        copy_codings(session, first, new)
    with study.project.read() as session:
        before = held(session, first)
    with study.project.change("Work") as session:
        chosen = session.exec(select(Coding).where(Coding.pass_id == new).order_by(col(Coding.id))).all()
        quotation = session.get_one(Quotation, chosen[0].quotation_id)
        coding.resize(session, chosen[0].id, Span(quotation.start, quotation.end - 1))
        coding.remove(session, [each.id for each in chosen[1:]])
        assert held(session, first) == before


def test_a_closed_pass_takes_no_copy(study: Study) -> None:
    with study.project.change("Close") as session:
        first, second = (each.id for each in passes.passes(session))
        passes.close_pass(session, second)
    with pytest.raises(ClosedPass), study.project.change("Copy") as session:
        copy_codings(session, first, second)
    with study.project.change("Copy") as session:
        passes.close_pass(session, first)
        passes.reopen_pass(session, second)
        assert copy_codings(session, first, second) > 0, "what is closed can be copied from"


def test_passes_are_put_in_another_order(study: Study) -> None:
    with study.project.change("Order") as session:
        third = passes.add_pass(session, "Axiaal").id
        assert passes.move_pass(session, third, 0)
        assert not passes.move_pass(session, third, -3)
        names = [each.name for each in passes.passes(session)]
        assert names == ["Axiaal", "Open coding 1", "Open coding 2"]
        assert [each.position for each in passes.passes(session)] == [0, 1, 2]
        assert passes.move_pass(session, third, 9)
        assert passes.passes(session)[-1].id == third
