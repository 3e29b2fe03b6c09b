"""A filter keeps just the codings it speaks of."""

from __future__ import annotations

from collections.abc import Collection
from itertools import product

import pytest
from sqlmodel import select

from qcode.codebook import tree
from qcode.coding import passes
from qcode.coding.apply import apply
from qcode.coding.filter import Filter, leaving_out
from qcode.model import Coder, Coding, CodingPass, Document, Participant, Quotation, Span
from qcode.model.row import table_of
from tests.qcode.study import Study

SOME_CODERS = ((), ("Bram",), ("Sanne", "Bram"), None)
SOME_PASSES = ((), ("Open coding 2",), None)
SOME_CODES = ((), ("Relatie",), ("Relatie/Afstand", "Doel"), None)
SOME_GROUPS = ((), ("Jongeren",), ("",), ("Mentoren", ""), None)
Names = Collection[str] | None


def made(study: Study, coders: Names, in_passes: Names, codes: Names, groups: Names) -> Filter:
    """The filter of these names."""
    with study.project.read() as session:
        return Filter(
            None if coders is None else frozenset(passes.coder_named(session, each).id for each in coders),
            None
            if in_passes is None
            else frozenset(passes.pass_named(session, each).id for each in in_passes),
            None if codes is None else frozenset(tree.code_at(session, each) for each in codes),
            None if groups is None else frozenset(groups),
        )


def all_codings(study: Study) -> list[tuple[str, str, str, str, str]]:
    """Id, coder, pass, path and group of each coding."""
    with study.project.read() as session:
        paths = tree.paths(session)
        query = select(Coding, Coder, CodingPass, Document).where(
            Coding.coder_id == Coder.id, Coding.pass_id == CodingPass.id, Coding.document_id == Document.id
        )
        groups = {each.id: each.group for each in session.exec(select(Participant))}
        return [
            (
                each.id,
                coder.name,
                which.name,
                paths[each.code_id],
                groups.get(document.participant_id or "", ""),
            )
            for each, coder, which, document in session.exec(query)
        ]


def within(path: str, codes: Collection[str]) -> bool:
    """True when the code is one of these or stands below one."""
    return any(path == each or path.startswith(f"{each}/") for each in codes)


def test_just_the_codings_it_speaks_of_are_kept(study: Study) -> None:
    everything = all_codings(study)
    coding = table_of(Coding).c
    for coders, in_passes, codes, groups in product(SOME_CODERS, SOME_PASSES, SOME_CODES, SOME_GROUPS):
        shown = made(study, coders, in_passes, codes, groups)
        with study.project.read() as session:
            found = set(session.exec(select(coding.id).where(*shown.conditions())))
        assert found == {
            key
            for key, coder, which, path, group in everything
            if (coders is None or coder in coders)
            and (in_passes is None or which in in_passes)
            and (codes is None or within(path, codes))
            and (groups is None or group in groups)
        }


def test_it_tells_what_leaves_a_coding_out(study: Study) -> None:
    shown = made(study, ("Bram",), None, ("Doel",), ("Mentoren",))
    for key, coder, _, path, group in all_codings(study):
        expected = {"coders"} if coder != "Bram" else set()
        expected |= {"codes"} if path != "Doel" else set()
        expected |= {"groups"} if group != "Mentoren" else set()
        with study.project.read() as session:
            assert leaving_out(session, key, shown) == expected
            assert leaving_out(session, key, shown.on_page) == expected - {"groups"}


@pytest.mark.parametrize("part", ["coders", "groups"])
def test_quotations_without_a_code_follow_coder_and_group(study: Study, part: str) -> None:
    shown = Filter(**{part: frozenset()})
    quotation = table_of(Quotation).c
    with study.project.read() as session:
        assert session.exec(select(quotation.id).where(*shown.of_quotations())).all() == []
        without_codes = Filter(passes=frozenset(), codes=frozenset()).of_quotations()
        assert session.exec(select(quotation.id).where(*without_codes)).all()
    assert (shown.on_page == Filter()) is (part == "groups")


def test_what_was_agreed_upon_counts_only_where_it_is_asked_for(study: Study) -> None:
    coding, quotation = table_of(Coding).c, table_of(Quotation).c
    with study.project.change("Agree", "Sanne") as session:
        before = set(session.exec(select(coding.id).where(*Filter().conditions())))
        copied = session.get_one(Coding, min(before))
        layer = Coder(name="Agreed", kind="agreed")
        session.add(layer)
        span = session.get_one(Quotation, copied.quotation_id)
        agreed = apply(
            session, span.document_id, Span(span.start, span.end), copied.code_id, layer.id, copied.pass_id
        )
    with study.project.read() as session:
        assert set(session.exec(select(coding.id).where(*Filter().conditions()))) == before
        asked = Filter(coders=frozenset({layer.id}))
        assert session.exec(select(coding.id).where(*asked.conditions())).all() == [agreed.id]
        marked = session.exec(select(quotation.coder_id).where(*Filter().of_quotations())).all()
        assert layer.id not in marked
        assert layer.id not in [each.id for each in passes.coders(session)]
        assert leaving_out(session, agreed.id, Filter()) == {"coders"}
