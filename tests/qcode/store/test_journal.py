"""What a change leaves in the audit trail, and how it is taken back: also by coder, and after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlmodel
from sqlalchemy import delete, insert, select, text, update
from sqlmodel import Session

from qcode import memos, participants
from qcode.checking import check
from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.errors import ReadOnlyError, Refused, UndoConflict
from qcode.model import ChangeRow, Code, Coding, Document, Quotation, Span
from qcode.model.row import table_of
from qcode.project import Project, open_project, recorder_of
from qcode.store.history import Entry, entries
from qcode.transcripts import documents, editing
from tests.qcode.material import INTERVIEW, add_interview, tables


def trail(project: Project) -> list[Entry]:
    with project.read() as session:
        return entries(session.connection())


def rows_of(project: Project, change: int) -> list[tuple[str, object, object]]:
    """Table, before and after of each row of a change."""
    row = table_of(ChangeRow).c
    query = select(row.table, row.before, row.after).where(row.change_id == change)
    with project.read() as session:
        return [tuple(each) for each in session.connection().execute(query)]


def add_code(project: Project, name: str, coder: str = "Sanne", parent: str | None = None) -> str:
    with project.change(f"Add code {name}", coder) as session:
        return edit.add(session, name, parent).id


def code(project: Project, document_id: str, span: Span, code_id: str, coder: str) -> str:
    with project.change("Apply code", coder) as session:
        who, which = passes.ensure_coder(session, coder).id, passes.ensure_pass(session).id
        return coding.apply(session, document_id, span, code_id, who, which).id


def paths(project: Project) -> list[str]:
    with project.read() as session:
        return list(tree.paths(session).values())


# what is recorded


def test_a_change_tells_who_when_what_and_how_many_rows(project: Project) -> None:
    add_interview(project)
    code_id = add_code(project, "Relation", "Bram")
    first, imported, added = trail(project)
    assert (first.label, first.rows) == ("New project", 0)
    assert (imported.label, imported.rows) == ("Import R1", 1 + 2 + 4)
    assert (added.id, added.coder, added.label, added.rows, added.undoes) == (
        3,
        "Bram",
        "Add code Relation",
        1,
        None,
    )
    assert first.at <= imported.at <= added.at
    assert added.at.endswith("Z")
    [(table, before, after)] = rows_of(project, 3)
    assert (table, before) == ("code", None)
    assert isinstance(after, dict)
    assert (after["id"], after["name"]) == (code_id, "Relation")


def test_several_images_of_a_row_become_one(project: Project) -> None:
    code_id = add_code(project, "Relation")
    with project.change("Rename twice") as session:
        edit.rename(session, code_id, "Alliance")
        edit.update(session, code_id, definition="x")
        edit.rename(session, code_id, "Bond")
    assert rows_of(project, 3) == [
        ("code", {"name": "Relation", "definition": ""}, {"name": "Bond", "definition": "x"})
    ]


def test_what_ends_as_it_began_is_not_in_the_trail(project: Project) -> None:
    code_id = add_code(project, "Relation")
    before = trail(project)
    with project.change("There and back") as session:
        edit.rename(session, code_id, "Alliance")
        edit.rename(session, code_id, "Relation")
        edit.delete(session, edit.add(session, "Goal").id)
    with project.change("Nothing at all"):
        pass
    assert trail(project) == before
    assert len(project.history.undoable) == 1


def test_a_label_is_one_line(project: Project) -> None:
    with project.change("Rename\n “a\tb”  \udcff") as session:
        edit.add(session, "Relation")
    assert trail(project)[-1].label == "Rename “a b”"
    assert project.history.undoable[-1].label == "Rename “a b”"


def test_a_change_that_fails_leaves_nothing(project: Project) -> None:
    add_code(project, "Relation")
    before, told = tables(project), trail(project)

    def two_codes(name: str) -> None:
        with project.change("Two codes") as session:
            edit.add(session, "Goal")
            edit.update(session, edit.add(session, name).id, length=3)

    with pytest.raises(Refused):
        two_codes("RELATION")
    with pytest.raises(TypeError):
        two_codes("Task")
    assert (tables(project), trail(project)) == (before, told)
    add_code(project, "Goal")
    assert paths(project) == ["Relation", "Goal"]


@pytest.mark.parametrize(
    "statement",
    [
        update(Code).values(name="x"),
        delete(Code),
        insert(Code).values(id="1", name="x"),
        text("DELETE FROM code"),
    ],
    ids=["update", "delete", "insert", "text"],
)
def test_a_statement_that_would_slip_past_the_journal_is_refused(project: Project, statement: object) -> None:
    add_code(project, "Relation")
    with pytest.raises(RuntimeError, match="writes past the journal"), project.change("Bulk") as session:
        session.execute(statement)  # type: ignore[call-overload]
    assert paths(project) == ["Relation"]


def test_rows_written_in_bulk_are_recorded_as_they_are(project: Project) -> None:
    document_id = add_interview(project)
    with project.change("Mark") as session:
        who = passes.ensure_coder(session, "Sanne").id
        marked = coding.mark(session, document_id, Span(0, 1), who)
        other = coding.mark(session, document_id, Span(3, 6), who).id
    with project.change("Move in bulk, then by hand") as session:
        marked = session.get_one(Quotation, marked.id)
        rows = [{"id": marked.id, "start": 3, "text": "Hoe"}, {"id": other, "start": 4, "text": "oe"}]
        recorder_of(session).update_rows(Quotation, rows)
        marked.end = 6
        session.add(marked)
        session.flush()
    after = tables(project)
    assert project.undo() is not None
    assert project.redo() is not None
    assert tables(project) == after
    assert check(project).problems == ()
    found = {str(before["start"]): end for _, before, end in rows_of(project, 4) if isinstance(before, dict)}  # type: ignore[index]
    assert found["0"] == {"start": 3, "end": 6, "text": "Hoe"}


def test_rows_removed_in_bulk_come_back_and_go_again(project: Project) -> None:
    document_id = add_interview(project)
    code(project, document_id, Span(3, 6), add_code(project, "Relation"), "Sanne")
    before = tables(project)
    with project.change("Remove in bulk") as session:
        remove = recorder_of(session).delete_rows
        here = session.exec(sqlmodel.select(Coding)).all()  # loaded before: none may be written back
        remove(Coding, [each.id for each in here])
        remove(Quotation, session.exec(sqlmodel.select(Quotation.id)).all())
    after = tables(project)
    assert after["coding"] == after["quotation"] == {}
    assert {table for table, *_ in rows_of(project, len(trail(project)))} == {"coding", "quotation"}
    assert project.undo() is not None
    assert tables(project) == before
    assert project.redo() is not None
    assert tables(project) == after
    assert check(project).problems == ()


def test_what_is_made_and_removed_in_one_change_leaves_no_trace(project: Project) -> None:
    with project.change("Make, then remove") as session:
        made = edit.add(session, "Relation").id
        recorder_of(session).delete_rows(Code, [made])
    assert paths(project) == []
    assert rows_of(project, 1) == []


# undo and redo


def test_deleting_and_undoing_brings_back_the_same_ids(project: Project) -> None:
    document_id = add_interview(project)
    code_id = add_code(project, "Relation")
    code(project, document_id, Span(3, 6), code_id, "Sanne")
    before = tables(project)
    with project.change("Delete code") as session:
        edit.delete(session, code_id)
    with project.change("Delete transcript") as session:
        documents.delete(session, document_id)
    assert tables(project)["code"] == tables(project)["document"] == {}
    project.undo()
    project.undo()
    assert tables(project) == before


def test_the_trail_keeps_every_step_of_going_back_and_forth(project: Project) -> None:
    add_code(project, "Relation", "Bram")
    project.coder = "Sanne"
    project.undo()
    project.redo()
    project.undo()
    told = [(entry.id, entry.coder, entry.label, entry.undoes) for entry in trail(project)[1:]]
    assert told == [
        (2, "Bram", "Add code Relation", None),
        (3, "Sanne", "Undo: Add code Relation", 2),
        (4, "Sanne", "Redo: Add code Relation", 3),
        (5, "Sanne", "Undo: Add code Relation", 4),
    ]


def test_after_new_work_there_is_nothing_to_redo(project: Project) -> None:
    add_code(project, "Relation")
    add_code(project, "Goal")
    assert project.undo() is not None
    add_code(project, "Task")
    assert project.redo() is None
    assert paths(project) == ["Relation", "Task"]


def test_undo_and_redo_go_on_after_a_restart(project: Project) -> None:
    for name in ("Relation", "Goal", "Task"):
        add_code(project, name)
    project.undo()
    project.undo()
    project.close()
    with open_project(project.path) as again:
        assert [step.label for step in again.history.undoable] == ["Add code Relation"]
        assert [step.label for step in again.history.redoable] == ["Add code Task", "Add code Goal"]
        again.redo()
        assert paths(again) == ["Relation", "Goal"]
        again.undo()
        again.undo()
        assert again.undo() is None
        assert paths(again) == []


def test_a_new_project_has_nothing_to_undo(project: Project) -> None:
    assert project.undo() is None
    assert project.redo() is None
    assert len(trail(project)) == 1


def test_one_coder_undoes_their_own_last_change(project: Project) -> None:
    add_code(project, "Relation", "Sanne")
    add_code(project, "Goal", "Bram")
    step = project.undo(of="Sanne")
    assert step is not None
    assert step.coder == "Sanne"
    assert paths(project) == ["Goal"]
    assert project.undo(of="Sanne") is None
    assert project.redo(of="Bram") is None
    assert project.redo(of="Sanne") is not None
    assert sorted(paths(project)) == ["Goal", "Relation"]


# conflicts


def refused(project: Project, coder: str, told: str) -> None:
    """Undoing the coder's last change is refused with this sentence, and changes nothing."""
    before, changes = tables(project), trail(project)
    with pytest.raises(UndoConflict, match=told + ".*; nothing was changed"):
        project.undo(of=coder)
    assert (tables(project), trail(project)) == (before, changes)
    assert check(project).problems == ()


def test_undo_refuses_when_somebody_changed_the_same_row_since(project: Project) -> None:
    code_id = add_code(project, "Relation", "Sanne")
    with project.change("Rename code to Alliance", "Bram") as session:
        edit.rename(session, code_id, "Alliance")
    refused(
        project,
        "Sanne",
        "“Add code Relation” cannot be reversed, because Bram .* “Rename code to Alliance” on the same code",
    )


def test_two_coders_may_change_different_columns_of_a_row(project: Project) -> None:
    code_id = add_code(project, "Relation", "Karim")
    with project.change("Rename", "Sanne") as session:
        edit.rename(session, code_id, "Alliance")
    with project.change("Define", "Bram") as session:
        edit.update(session, code_id, definition="Between two people.")
    project.undo(of="Sanne")
    with project.read() as session:
        kept = session.get_one(Code, code_id)
        assert (kept.name, kept.definition) == ("Relation", "Between two people.")


def test_a_code_somebody_else_has_used_since_is_not_undone(project: Project) -> None:
    document_id = add_interview(project)
    code_id = add_code(project, "Relation", "Sanne")
    code(project, document_id, Span(3, 6), code_id, "Bram")
    refused(project, "Sanne", "because Bram has since done “Apply code”")


def test_a_code_somebody_else_has_put_a_code_under_is_not_undone(project: Project) -> None:
    code_id = add_code(project, "Relation", "Sanne")
    add_code(project, "Nearness", "Bram", code_id)
    refused(project, "Sanne", "because Bram has since done “Add code Nearness”")


def test_a_code_somebody_else_has_written_a_memo_about_is_not_undone(project: Project) -> None:
    code_id = add_code(project, "Relation", "Sanne")
    with project.change("Write memo", "Bram") as session:
        who = passes.ensure_coder(session, "Bram").id
        memos.add(session, "theoretical", "Nearness", "", who, [("code", code_id)])
    refused(project, "Sanne", "because Bram has since done “Write memo”")


def test_what_hangs_on_something_gone_since_does_not_come_back(project: Project) -> None:
    document_id = add_interview(project)
    code_id = add_code(project, "Relation", "Karim")
    coding_id = code(project, document_id, Span(3, 6), code_id, "Sanne")
    with project.change("Take code off", "Sanne") as session:
        coding.remove(session, [coding_id])
    with project.change("Delete code", "Bram") as session:
        edit.delete(session, code_id)
    refused(project, "Sanne", "because Bram has since done “Delete code”")


def test_a_memo_link_to_something_gone_since_does_not_come_back(project: Project) -> None:
    code_id = add_code(project, "Relation", "Karim")
    with project.change("Write memo", "Karim") as session:
        who = passes.ensure_coder(session, "Sanne").id
        memo_id = memos.add(session, "theoretical", "Nearness", "", who, [("code", code_id)]).id
    with project.change("Take link off", "Sanne") as session:
        memos.unlink(session, memo_id, ("code", code_id))
    with project.change("Delete code", "Bram") as session:
        edit.delete(session, code_id)
    refused(project, "Sanne", "because Bram has since done “Delete code”")


def correct(session: Session, document_id: str, old: str, new: str) -> None:
    words = session.get_one(Document, document_id).text.replace(old, new)
    editing.correct(session, editing.plan(session, document_id, words))


def test_a_quotation_does_not_come_back_on_a_text_corrected_since(project: Project) -> None:
    document_id = add_interview(project)
    code_id = add_code(project, "Relation", "Karim")
    coding_id = code(project, document_id, Span(50, 60), code_id, "Sanne")
    with project.change("Take code off", "Sanne") as session:
        coding.remove(session, [coding_id])
    with project.change("Correct R1", "Bram") as session:
        correct(session, document_id, "Hoe gaat het", "Hoe is het nu")
    refused(project, "Sanne", "because Bram has since done “Correct R1”")


def test_a_correction_is_not_undone_under_quotations_made_since(project: Project) -> None:
    document_id = add_interview(project)
    with project.change("Correct R1", "Sanne") as session:
        correct(session, document_id, "tekent", "tekent graag")
    end = len(INTERVIEW) + len(" graag") - 1
    code_id = add_code(project, "Relation", "Karim")
    code(project, document_id, Span(end - 6, end), code_id, "Bram")
    refused(project, "Sanne", "because Bram has since done “Apply code”")


def test_a_quotation_elsewhere_does_not_keep_a_correction_from_being_undone(project: Project) -> None:
    document_id = add_interview(project)
    with project.change("Correct R1", "Sanne") as session:
        correct(session, document_id, "tekent", "tekent graag")
    code(project, document_id, Span(3, 6), add_code(project, "Relation", "Bram"), "Bram")
    project.undo(of="Sanne")
    assert check(project).problems == ()
    with project.read() as session:
        assert session.get_one(Document, document_id).text == INTERVIEW


def test_a_transcript_another_has_coded_since_is_not_undone(project: Project) -> None:
    code_id = add_code(project, "Relation", "Bram")
    project.coder = "Sanne"
    document_id = add_interview(project)
    code(project, document_id, Span(3, 6), code_id, "Bram")
    refused(project, "Sanne", "because Bram has since done “Apply code”")


def test_a_participant_s_values_come_back(project: Project) -> None:
    with project.change("Participants") as session:
        person = participants.ensure(session, "R1", "Mentors")
        age = participants.add_attribute(session, "age", "number")
        participants.set_value(session, person.id, age.id, 17)
    before = tables(project)
    with project.change("Change") as session:
        participants.set_value(session, person.id, age.id, None)
        participants.ensure(session, "r1", "Young people")
    project.undo()
    assert tables(project) == before


def test_undoing_in_a_project_one_may_only_read_is_refused(project: Project, tmp_path: Path) -> None:
    add_code(project, "Relation")
    with open_project(project.path) as second, pytest.raises(ReadOnlyError, match="is open for writing by"):
        second.undo()
    assert paths(project) == ["Relation"]
