"""A codebook file comes into a project: as planned, again without doubles, and with codes that changed places."""

from __future__ import annotations

import re

import pytest

from qcode.codebook import adopt, edit, tree
from qcode.codebook.plan import CodebookPlan
from qcode.errors import Refused
from qcode.model import Code
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.project import Project
from tests.qcode.study import R1, Study


def draft(*codes: CodeDraft) -> CodebookDraft:
    return CodebookDraft("Book", codes)


def adopted(project: Project, *codes: CodeDraft, coder: str = "Sanne") -> CodebookPlan:
    with project.change("Import codebook") as session:
        return adopt.import_draft(session, draft(*codes), coder)


def paths(project: Project) -> dict[str, str]:
    with project.read() as session:
        return {path: key for key, path in tree.paths(session).items()}


BOOK = (
    CodeDraft(
        "Relatie",
        "Tussen twee.",
        memo="Uit Bordin.",
        children=(CodeDraft("Nabij", shortcut=1), CodeDraft("Ver")),
    ),
    CodeDraft("Doel", origin="literature", colour="#AA0000"),
)


def test_a_codebook_comes_in_whole_and_a_second_time_changes_nothing(project: Project) -> None:
    made = adopted(project, *BOOK)
    assert adopt.sentences(made)[-1].startswith("4 codes added, 0 changed, 0 moved, 0 the same")
    before = paths(project)
    assert list(before) == ["Relatie", "Relatie/Nabij", "Relatie/Ver", "Doel"]
    again = adopted(project, *BOOK)
    assert again.is_empty
    assert paths(project) == before
    assert [step.label for step in project.history.undoable] == ["Import codebook"]


def test_planning_changes_nothing(project: Project) -> None:
    with project.read() as session:
        assert len(adopt.planned(session, draft(*BOOK)).entries) == 4
    assert paths(project) == {}


def test_what_is_exported_and_imported_again_is_the_same(project: Project) -> None:
    adopted(project, *BOOK)
    with project.read() as session:
        book = tree.as_draft(session, "Book")
    assert book.codes[0].memo == "Uit Bordin."
    assert book.codes[0].children[0].shortcut == 1
    with project.read() as session:
        assert adopt.planned(session, book).is_empty


def test_new_codes_get_colours_of_their_own(project: Project) -> None:
    adopted(project, *BOOK, CodeDraft("Taak"))
    with project.read() as session:
        colours = [code.colour for code in tree.all_codes(session)]
    assert len(set(colours)) == 5
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in colours)


def test_codes_the_file_leaves_out_and_fields_it_does_not_say_stay(project: Project) -> None:
    adopted(project, *BOOK)
    made = adopted(project, CodeDraft("relatie", definition="Anders."))
    assert adopt.sentences(made)[0] == "~ relatie (name, definition)"
    assert list(paths(project)) == ["relatie", "relatie/Nabij", "relatie/Ver", "Doel"]
    with project.read() as session:
        book = tree.as_draft(session, "")
    assert (book.codes[0].definition, book.codes[0].memo) == ("Anders.", "Uit Bordin.")


def test_two_codes_may_swap_names(project: Project) -> None:
    adopted(project, CodeDraft("A"), CodeDraft("B"))
    before = paths(project)
    adopted(project, CodeDraft("B", id=before["A"]), CodeDraft("A", id=before["B"]))
    assert paths(project) == {"B": before["A"], "A": before["B"]}


def test_two_codes_of_one_name_may_swap_places(project: Project) -> None:
    adopted(project, CodeDraft("A", children=(CodeDraft("X"),)), CodeDraft("X"))
    before = paths(project)
    adopted(
        project, CodeDraft("A", children=(CodeDraft("X", id=before["X"]),)), CodeDraft("X", id=before["A/X"])
    )
    after = paths(project)
    assert (after["A/X"], after["X"]) == (before["X"], before["A/X"])


def test_a_new_code_may_take_the_name_of_one_that_gets_another(project: Project) -> None:
    adopted(project, CodeDraft("A"))
    before = paths(project)
    adopted(
        project,
        CodeDraft("A", definition="new", children=(CodeDraft("Below"),)),
        CodeDraft("B", id=before["A"]),
    )
    after = paths(project)
    assert after["B"] == before["A"]
    assert list(after) == ["B", "A", "A/Below"]


def test_parent_and_child_may_change_places(project: Project) -> None:
    adopted(project, CodeDraft("A", children=(CodeDraft("B", children=(CodeDraft("C"),)),)))
    ids = {path.rpartition("/")[2]: key for path, key in paths(project).items()}
    adopted(
        project,
        CodeDraft(
            "C", id=ids["C"], children=(CodeDraft("A", id=ids["A"], children=(CodeDraft("B", id=ids["B"]),)),)
        ),
    )
    assert list(paths(project)) == ["C", "C/A", "C/A/B"]


def test_a_file_with_two_codes_of_one_name_is_refused_whole(project: Project) -> None:
    with pytest.raises(Refused, match="would both be called “relatie”"):
        adopted(project, CodeDraft("Relatie"), CodeDraft("relatie"))
    assert paths(project) == {}


def test_a_code_s_memo_is_written_by_whoever_imports_and_brought_up_to_date(project: Project) -> None:
    adopted(project, *BOOK, coder="Bram")
    adopted(project, CodeDraft("Relatie", memo="Uit Horvath."), coder="Karim")
    with project.read() as session:
        [memo] = tree.own_memos(session).values()
        from qcode.memo_list import listed

        assert [(each.coder, each.text, each.title, each.kind) for each in listed(session)] == [
            ("Bram", "Uit Horvath.", "Relatie", "code")
        ]
    assert memo.text == "Uit Horvath."


def test_a_memo_about_a_quotation_too_is_not_the_code_s_own(empty: Study) -> None:
    empty.document("R1", R1)
    [code] = empty.codes("Relatie")
    coding = empty.code("R1", "keuken", "Relatie")
    with empty.project.read() as session:
        from qcode.model import Coding

        quotation = session.get_one(Coding, coding).quotation_id
    empty.memo("Here", "Hier komt het terug.", "code", (("code", code), ("quotation", quotation)))
    with empty.project.read() as session:
        assert tree.as_draft(session, "").codes[0].memo == ""
    adopted(empty.project, CodeDraft("Relatie", memo="Eigen."))
    with empty.project.read() as session:
        assert tree.as_draft(session, "").codes[0].memo == "Eigen."
        assert {each.text for each in tree.own_memos(session).values()} == {"Eigen."}


def test_the_oldest_own_memo_is_the_code_s(empty: Study) -> None:
    [code] = empty.codes("Relatie")
    for text in ("first", "second"):
        empty.memo(text, text, "code", (("code", code),))
    with empty.project.read() as session:
        assert tree.own_memos(session)[code].text == "first"


def test_a_long_plan_is_told_in_a_few_lines(project: Project) -> None:
    made = adopted(project, *(CodeDraft(f"Code {number}") for number in range(20)))
    lines = adopt.sentences(made)
    assert lines[0] == "+ Code 0"
    assert lines[-2] == "… and 8 more"
    assert len(lines) == adopt.SHOWN + 2


def test_a_moved_code_says_where_it_was(project: Project) -> None:
    adopted(project, *BOOK)
    ids = paths(project)
    made = adopted(project, CodeDraft("Ver", id=ids["Relatie/Ver"]))
    assert adopt.sentences(made)[0] == "> Ver (was Relatie/Ver)"
    with project.read() as session:
        assert session.get_one(Code, ids["Relatie/Ver"]).parent_id is None
        assert edit.codings_under(session, ids["Relatie"]) == 0
