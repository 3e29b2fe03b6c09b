"""What was agreed repeats what people coded: no count, list or report holds it twice unless somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlmodel import Session, select

from qcode import checking
from qcode.audit.history import history
from qcode.audit.summary import summary
from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.coding.copied_pass import copy_codings
from qcode.compare.deciding import Ruling
from qcode.errors import Refused
from qcode.exchange import CodingRow, import_codings
from qcode.grounding.cooccurrence import together
from qcode.grounding.figures import figures
from qcode.model import Document
from qcode.nlp.concordance import coded_in
from qcode.overview import overview
from qcode.progress import standings
from qcode.project import Project
from qcode.quotation_list import Wanted, codings_among, list_quotations
from qcode.reports.coding_rows import coding_rows
from qcode.reports.coreq.checklist import standing
from qcode.reports.findings.citing import citing
from qcode.reports.method import method_sentences
from qcode.reports.quotation_report import quotation_report
from qcode.saturation import saturation
from qcode.tables.frequencies import frequencies
from qcode.tables.naming import filter_named
from qcode.tables.spec import BY, COUNT
from qcode.transcripts import documents
from qcode.triangulation import as_table, triangulation
from tests.qcode.compare.pair import agreed, coded, decided, of_kind, two_coders
from tests.qcode.study import Study

OWN = "komt naast me zitten in de keuken"  # words nobody coded just so


def ids(session: Session) -> list[str]:
    """The ids of all transcripts."""
    return list(session.exec(select(Document.id)))


READ: dict[str, Callable[[Session], object]] = {
    **{
        f"frequencies by {by}, {count}": lambda session, by=by, count=count: frequencies(session, by, count)
        for by in BY
        if by != "attribute"
        for count in COUNT
    },
    "transcripts": documents.overviews,
    "overview": overview,
    "export": coding_rows,
    "saturation": lambda session: saturation(session),
    "triangulation": lambda session: as_table(triangulation(session, subcodes=True)),
    "quotations": list_quotations,
    "codings among them": lambda session: codings_among(session, list_quotations(session), Wanted()),
    "method": lambda session: method_sentences(session, "nl"),
    "checklist": lambda session: [each.facts for each in standing(session)],
    "citing": lambda session: vars(citing(session, "nl", "all", pseudonyms=True)),
    "code report": lambda session: (
        quotation_report(session, [node.id for node in tree.nodes(session)]).blocks
    ),
    "passes": passes.codings_by_pass,
    "codings of a theme": lambda session: edit.codings_under(session, tree.code_at(session, "Relatie")),
    "codings of a transcript": lambda session: documents.codings_in(session, ids(session)),
    "together": lambda session: together(session).counts.tolist(),
    "figures": lambda session: figures(session),
    "progress": standings,
    "search": lambda session: {key: each.codes for key, each in coded_in(session, ids(session)).items()},
    "history": lambda session: summary(session, history(session).events).passes,
}


@pytest.fixture
def study(project: Project) -> Study:
    """Two coders who differ."""
    return two_coders(project)


def agree(study: Study) -> None:
    """Decides so that the layer holds what both have, what one has, and what nobody has."""
    project = study.project
    with project.read() as session:
        span = study.span(session, "R1", OWN)[1]
    decided(project, of_kind(project, "boundary"), Ruling("span", span=span))
    decided(project, of_kind(project, "label"), "both")
    decided(project, of_kind(project, "only"), "a")
    assert len(agreed(project)) == 5


@pytest.mark.parametrize("what", READ)
def test_nothing_counts_twice(study: Study, what: str) -> None:
    with study.project.read() as session:
        before = READ[what](session)
    agree(study)
    with study.project.read() as session:
        after = READ[what](session)
    assert repr(after) == repr(before)


def test_a_check_counts_what_was_agreed_apart(study: Study) -> None:
    before = checking.check(study.project).counts
    agree(study)
    after = checking.check(study.project).counts
    assert (after["codings"], after["agreed"]) == (before["codings"], 5)


def test_what_was_agreed_is_counted_where_it_is_named(study: Study) -> None:
    agree(study)
    with study.project.read() as session:
        table = frequencies(session, "coder", shown=filter_named(session, coder="agreed"))
        assert {row.path: row.total for row in table.rows} == {
            "Relatie": 3,
            "Relatie/Nabijheid": 2,
            "Relatie/Afstand": 1,
            "Doel": 2,
        }
        assert dict(zip(table.columns, table.totals, strict=False))["Agreed"] == 5
        assert {row[-3] for row in coding_rows(session, "Agreed")[1]} == {"Agreed"}
        layer = passes.coder_named(session, "Agreed").id
        assert OWN in [each.text for each in list_quotations(session, Wanted(coders=[layer]))]


def test_a_split_takes_along_what_was_agreed_about_the_same_words(study: Study) -> None:
    decided(study.project, of_kind(study.project, "only"), "a")
    with study.project.change("Split") as session:
        [emoji] = [each.id for each in list_quotations(session) if each.text == "😅"]
        edit.split(session, tree.code_at(session, "Doel"), "Gezicht", [emoji])
    assert ("😅", "Gezicht") in agreed(study.project)


def test_codes_merged_and_deleted_bring_the_layer_along(study: Study) -> None:
    agree(study)
    with study.project.change("Merge") as session:
        edit.merge(session, tree.code_at(session, "Doel"), tree.code_at(session, "Relatie/Nabijheid"))
    assert {path for _, path in agreed(study.project)} == {"Relatie/Nabijheid", "Relatie/Afstand"}
    with study.project.change("Delete") as session:
        assert edit.delete(session, tree.code_at(session, "Relatie")) == 10  # all that people coded
    assert agreed(study.project) == set()
    assert checking.check(study.project).problems == ()


def test_a_new_pass_starts_from_what_people_coded(study: Study) -> None:
    agree(study)
    with study.project.change("Copy") as session:
        first, second = passes.ensure_pass(session).id, passes.ensure_pass(session, "Open coding 2").id
        copy_codings(session, first, second)
    assert {row[0] for row in coded(study.project) if row[4] == "Open coding 2"} == {"Sanne", "Bram"}


def test_nobody_brings_codings_in_under_the_name_of_the_layer(study: Study) -> None:
    agree(study)
    row = CodingRow(2, "R1", "0", "5", "Doel", "Agreed", "")
    with study.project.change("Import") as session, pytest.raises(Refused, match="not a person"):
        import_codings(session, [row], "Sanne")
