"""Coders and passes are found by name, made when new, and say when they are done."""

from __future__ import annotations

import pytest

from qcode.coding import passes
from qcode.errors import NotFound, Refused
from qcode.model import Coder
from qcode.project import Project
from tests.qcode.study import R1, Study


def test_a_coder_is_one_whatever_the_case_spaces_and_letter_forms(project: Project) -> None:
    with project.change("Coders") as session:
        ids = {passes.ensure_coder(session, name).id for name in ("José", " josé", "JOSE\u0301 ")}
        assert len(ids) == 1
        assert [each.name for each in passes.coders(session)] == ["José"]
        assert passes.coder_named(session, "JOSÉ").name == "José"


def test_two_coders_who_differ_in_case_only_are_told_apart(project: Project) -> None:
    with project.change("Coders") as session:
        session.add(Coder(name="sanne"))
        session.add(Coder(name="Sanne"))
        session.flush()
        assert passes.coder_named(session, "sanne").name == "sanne"
        assert passes.coder_named(session, "Sanne").name == "Sanne"
        with pytest.raises(NotFound):
            passes.coder_named(session, "SANNE")


def test_coders_are_listed_by_name_and_can_be_renamed(project: Project) -> None:
    with project.change("Coders") as session:
        for name in ("sanne", "Bram", "Zoë"):
            passes.ensure_coder(session, name)
        assert [each.name for each in passes.coders(session)] == ["Bram", "sanne", "Zoë"]
        bram = passes.coder_named(session, "Bram")
        passes.rename_coder(session, bram.id, " bram ")
        assert bram.name == "bram"
        with pytest.raises(Refused, match="There is a coder “sanne” already"):
            passes.rename_coder(session, bram.id, "Sanne")
        with pytest.raises(Refused, match="A coder needs a name"):
            passes.rename_coder(session, bram.id, " \n\x07")


def test_the_first_pass_is_open_coding_and_names_tell_the_kind(project: Project) -> None:
    with project.change("Passes") as session:
        assert passes.ensure_pass(session).name == passes.FIRST_PASS
        for name, kind in [
            ("Axial coding", "axial"),
            ("Axiaal coderen", "axial"),
            ("Assencodering", "axial"),
            ("Selectief", "selective"),
            ("Ronde 2", "open"),
        ]:
            assert passes.ensure_pass(session, name).kind == kind
        assert passes.ensure_pass(session, "Ronde 3", "selective").kind == "selective"
        assert passes.ensure_pass(session, " axial  CODING ").name == "Axial coding"
        assert passes.ensure_pass(session, "").name == passes.FIRST_PASS
        assert [each.position for each in passes.passes(session)] == list(range(7))
        with pytest.raises(Refused, match="open, axial, selective, not “weird”"):
            passes.ensure_pass(session, "Ronde 4", "weird")


def test_unknown_names_are_told_with_those_there_are(project: Project) -> None:
    with project.read() as session:
        with pytest.raises(NotFound, match=r"no coder “Ann” \(coders here: none yet\)"):
            passes.coder_named(session, "Ann")
        with pytest.raises(NotFound, match=r"no coding pass “1” \(passes here: none yet\)"):
            passes.pass_named(session, "1")


def test_being_done_is_said_once_and_can_be_taken_back(empty: Study) -> None:
    document = empty.document("R1", R1)
    with empty.project.change("Finish") as session:
        who, which = passes.ensure_coder(session, "Sanne").id, passes.ensure_pass(session).id
        assert passes.finish(session, document, who, which)
        assert not passes.finish(session, document, who, which)
        assert passes.reopen(session, document, who, which)
        assert not passes.reopen(session, document, who, which)
        other = passes.ensure_pass(session, "Axial").id
        assert passes.finish(session, document, who, which)
        assert passes.finish(session, document, who, other)


def test_a_pass_is_closed_once_and_can_be_reopened(project: Project) -> None:
    with project.change("Passes") as session:
        first = passes.ensure_pass(session)
        assert passes.close_pass(session, first.id)
        assert not passes.close_pass(session, first.id)
        assert first.closed_at is not None
        assert passes.reopen_pass(session, first.id)
        assert not passes.reopen_pass(session, first.id)
        assert first.closed_at is None


def test_a_pass_is_added_and_renamed_but_two_are_never_called_the_same(project: Project) -> None:
    with project.change("Passes") as session:
        first, second = passes.add_pass(session, "Open 1"), passes.add_pass(session, "Axial", "selective")
        assert (first.kind, second.kind, second.position) == ("open", "selective", 1)
        with pytest.raises(Refused, match="There is a coding pass “Open 1” already"):
            passes.add_pass(session, " OPEN 1")
        with pytest.raises(Refused, match="There is a coding pass “Axial” already"):
            passes.rename_pass(session, first.id, "axial")
        with pytest.raises(Refused, match="needs a name"):
            passes.rename_pass(session, first.id, " ")
        passes.rename_pass(session, first.id, "OPEN 1")
        passes.rename_pass(session, second.id, "Second round")
        assert [(each.name, each.kind) for each in passes.passes(session)] == [
            ("OPEN 1", "open"),
            ("Second round", "selective"),
        ]
