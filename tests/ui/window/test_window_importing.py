"""Transcripts coming in through the window."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from sqlmodel import Session, select

from qcode.model import Document, Participant, Speaker
from qcode.transcripts import documents
from qcode.transcripts.importing import Arrival
from qcode.transcripts.rules import RULES, SpeakerRule
from tests.window import Sitting
from ui.imports.dialog import ImportDialog
from ui.imports.outcome import Outcome
from ui.imports.rule_words import DESCRIPTIONS, NAMES
from ui.study import Study

INTERVIEW = "Interviewer: Hoe gaat het?\nR2: Goed, dank je. Het is rustig hier.\nInterviewer: En verder?\nR2: Verder niets.\n"
ASIDE = (
    INTERVIEW + "Opa Jan: Zo heet het café.\nInterviewer: Ga je daarheen?\nR2: Soms.\nOpa Jan: Daar is het.\n"
)
Key = Qt.Key


def written(folder: Path, **texts: str) -> list[Path]:
    """One text file for each."""
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [folder / f"{name}.txt" for name in texts]


def started(sitting: Sitting, *paths: Path) -> ImportDialog:
    sitting.dialogs.paths = list(paths)
    sitting.do("import")
    dialog = sitting.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    return dialog


def bring_in(sitting: Sitting, dialog: ImportDialog) -> str:
    """Press Import, and read what came of it."""
    sitting.click(dialog.start)
    sitting.bot.waitUntil(lambda: "imported" in dialog.title.text(), timeout=10_000)
    told = dialog.outcome.toPlainText()
    sitting.click(dialog.start)
    return told


def names(study: Study) -> list[str]:
    return [each.name for each in study.code_screen.transcripts.model.listed]


def speakers(dialog: ImportDialog) -> dict[str, bool]:
    """Who speaks in the transcript in focus, and whether they interview."""
    rows = dialog.form.speakers.list
    items = [rows.topLevelItem(place) for place in range(rows.topLevelItemCount())]
    return {item.text(0): item.checkState(0) == Qt.CheckState.Checked for item in items if item}


def focus_speaker(dialog: ImportDialog, name: str) -> None:
    rows = dialog.form.speakers.list
    rows.setCurrentItem(rows.findItems(name, Qt.MatchFlag.MatchExactly)[0])
    rows.setFocus()


def press(sitting: Sitting, dialog: ImportDialog, key: Qt.Key) -> None:
    """Press a key in the list of speakers."""
    sitting.bot.keyClick(dialog.form.speakers.list, key)
    sitting.rest()


def add_speaker(sitting: Sitting, dialog: ImportDialog, label: str) -> None:
    dialog.form.speakers.label.setText(label)
    sitting.bot.keyClick(dialog.form.speakers.label, Key.Key_Return)
    sitting.rest()


def document(session: Session, name: str) -> Document:
    return documents.named(session, name)


def test_a_bad_file_never_stops_the_others(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    good, bad, sound = tmp_path / "R2.txt", tmp_path / "empty.docx", tmp_path / "talk.mp3"
    good.write_text(INTERVIEW, encoding="utf-8")
    bad.write_bytes(b"this is no Word file")
    sound.write_bytes(b"ID3")
    dialog = started(sitting, bad, good, sound)
    assert dialog.title.text() == "1 transcript to import · 2 not read"
    assert dialog.files.currentItem().text() == "R2"
    dialog.files.setCurrentRow(2)
    assert "It is a recording: transcribe it first" in dialog.preview.toPlainText()
    assert not dialog.form.isEnabled()
    sitting.click(dialog.start)
    sitting.bot.waitUntil(
        lambda: dialog.title.text() == "1 transcript imported · 2 not imported", timeout=10_000
    )
    told = dialog.outcome.toPlainText()
    assert "4 turns" in told
    assert "recognised by: Label, colon" in told
    assert "It is a recording: transcribe it first" in told
    assert "empty.docx" in told
    sitting.click(dialog.start)
    assert names(study) == ["R1 mentor", "R2", "Notes"]
    assert sitting.app.actions["undo"].text() == "Undo: Import R2"


def test_when_no_file_can_be_read_there_is_nothing_to_import(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    (tmp_path / "talk.mp3").write_bytes(b"ID3")
    dialog = started(sitting, tmp_path / "talk.mp3")
    assert dialog.title.text() == "0 transcripts to import · 1 not read"
    assert not dialog.start.isEnabled()
    sitting.click(dialog.stop)
    assert names(study) == ["R1 mentor", "Notes"]


def test_the_preview_shows_who_says_what_and_when(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    timed = "[00:01:05] I: Hallo?\n[00:01:15] J1: Hoi, alles goed.\n[01:01:20] I: Fijn?\n[01:02:00] J1: Ja.\n"
    dialog = started(sitting, *written(tmp_path, J1=timed))
    assert dialog.preview.toPlainText().split("\n")[1:5] == ["I", "1 · 1:05", "Hallo?", "J1"]
    assert "3 · 1:01:20" in dialog.preview.toPlainText()
    assert "4 turns by 2 speakers, 100% of the words" in dialog.form.sentence.text()
    dialog.reject()


def test_a_false_speaker_is_taken_away(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    dialog = started(sitting, *written(tmp_path, R2=ASIDE))
    assert list(speakers(dialog)) == ["Interviewer", "R2", "Opa Jan"]
    focus_speaker(dialog, "Opa Jan")
    press(sitting, dialog, Key.Key_Delete)
    assert list(speakers(dialog)) == ["Interviewer", "R2"]
    assert "Opa Jan: Zo heet het café." in dialog.preview.toPlainText()
    assert "Not speakers: Opa Jan." in dialog.form.sentence.text()
    assert dialog.form.rule.currentText() == "Label, colon, corrected"
    assert "recognised by: Label, colon" in bring_in(sitting, dialog)
    with study.desk.read() as session:
        kept = document(session, "R2")
        assert SpeakerRule.from_json(kept.rule).never == ("Opa Jan",)
        assert {each.name for each in documents.speakers(session, kept.id)} == {"Interviewer", "R2"}


def test_a_rule_nobody_corrected_is_kept_by_its_name(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    bring_in(sitting, started(sitting, *written(tmp_path, R2=INTERVIEW)))
    with study.desk.read() as session:
        assert document(session, "R2").rule == "Label, colon"


def test_a_speaker_who_was_missed_is_added(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    once = INTERVIEW + "de moeder van R2: Eten!\n"
    dialog = started(sitting, *written(tmp_path, R2=once))
    assert list(speakers(dialog)) == ["Interviewer", "R2"]
    add_speaker(sitting, dialog, "de moeder van R2")
    assert list(speakers(dialog)) == ["Interviewer", "R2", "de moeder van R2"]
    assert dialog.isVisible(), "Enter adds the speaker and does not import yet"
    add_speaker(sitting, dialog, "Niemand")
    assert dialog.form.said.text() == "“Niemand” begins no turn under this rule; nothing was added."
    assert list(speakers(dialog)) == ["Interviewer", "R2", "de moeder van R2"]
    dialog.reject()


def test_a_speaker_gets_another_name(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    dialog = started(sitting, *written(tmp_path, R2=ASIDE))
    dialog.form.speakers.list.findItems("R2", Qt.MatchFlag.MatchExactly)[0].setText(0, "Noor")
    sitting.bot.waitUntil(lambda: "Noor" in dialog.preview.toPlainText())
    dialog.form.speakers.list.findItems("Opa Jan", Qt.MatchFlag.MatchExactly)[0].setText(0, "Noor")
    sitting.bot.waitUntil(lambda: dialog.incoming[0].draft.speakers == ("Interviewer", "Noor"))
    focus_speaker(dialog, "Noor")
    press(sitting, dialog, Key.Key_Delete)
    assert list(speakers(dialog)) == ["Interviewer"]
    dialog.reject()


def test_the_interviewer_is_set_with_space(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    plain = "Anna: Goed zo.\nBert: Dank je wel.\nAnna: Prima.\nBert: Graag gedaan.\n"
    dialog = started(sitting, *written(tmp_path, duo=plain))
    assert speakers(dialog) == {"Anna": False, "Bert": False}
    focus_speaker(dialog, "Bert")
    press(sitting, dialog, Key.Key_Space)
    sitting.bot.waitUntil(lambda: speakers(dialog) == {"Anna": False, "Bert": True})
    assert "Bert (interviewer)" in bring_in(sitting, dialog)
    with study.desk.read() as session:
        roles = {each.name: each.role for each in documents.speakers(session, document(session, "duo").id)}
    assert roles == {"Anna": "participant", "Bert": "interviewer"}


def test_a_rule_serves_the_other_files_and_the_next(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    files = written(tmp_path, A=ASIDE, B=ASIDE.replace("Soms", "Vaak"), C="Een losse notitie.")
    dialog = started(sitting, *files)
    focus_speaker(dialog, "Opa Jan")
    sitting.click(dialog.form.speakers.none)
    sitting.click(dialog.form.reuse)
    said = "Used for 1 other transcript. It finds nobody in C, which stay as they were."
    sitting.bot.waitUntil(lambda: dialog.form.said.text() == said)
    dialog.files.setCurrentRow(1)
    assert list(speakers(dialog)) == ["Interviewer", "R2"]
    bring_in(sitting, dialog)
    with study.desk.read() as session:
        assert document(session, "A").rule == document(session, "B").rule
        assert document(session, "C").rule == ""

    dialog = started(sitting, *written(tmp_path, D=ASIDE.replace("Soms", "Nooit")))
    assert "Opa Jan" in speakers(dialog)
    offered = [dialog.form.rule.itemText(place) for place in range(dialog.form.rule.count())]
    assert offered[-1] in ("As in “A”: Label, colon, corrected", "As in “B”: Label, colon, corrected")
    dialog.form.rule.setCurrentIndex(len(offered) - 1)
    assert list(speakers(dialog)) == ["Interviewer", "R2"]
    dialog.reject()


def test_another_rule_can_be_chosen(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    dialog = started(sitting, *written(tmp_path, R2=INTERVIEW))
    offered = [dialog.form.rule.itemText(place) for place in range(dialog.form.rule.count())]
    assert offered[0] == "Label, colon · 4 turns · 2 speakers"
    dialog.form.rule.setCurrentIndex(offered.index("No speakers"))
    assert speakers(dialog) == {}
    assert "Interviewer: Hoe gaat het?" in dialog.preview.toPlainText()
    assert "No speakers recognised" in bring_in(sitting, dialog)


def test_a_speaker_heard_late_is_shown_where_they_speak(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = started(sitting, *written(tmp_path, R2=INTERVIEW * 20 + ASIDE))
    assert "Zo heet het café" not in dialog.preview.toPlainText()
    focus_speaker(dialog, "Opa Jan")
    assert "Zo heet het café" in dialog.preview.toPlainText()
    assert "82 turns before this" in dialog.preview.toPlainText()
    dialog.reject()


def test_a_transcript_can_be_left_out(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    dialog = started(sitting, *written(tmp_path, A=INTERVIEW, B=ASIDE))
    dialog.form.wanted.click()
    assert dialog.title.text() == "1 transcript to import"
    bring_in(sitting, dialog)
    assert names(study) == ["R1 mentor", "B", "Notes"]


def test_the_same_file_is_not_imported_twice(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    bring_in(sitting, started(sitting, *written(tmp_path, R2=INTERVIEW)))
    told = bring_in(sitting, started(sitting, *written(tmp_path, R2=INTERVIEW)))
    assert "holds the same text as “R2”" in told
    assert names(study).count("R2") == 1


def test_a_group_makes_the_respondents_stand_together(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    dialog = started(sitting, *written(tmp_path, J1=INTERVIEW))
    assert [dialog.group.itemText(row) for row in range(dialog.group.count())] == ["", "Mentors"]
    dialog.group.setCurrentText("Young people")
    bring_in(sitting, dialog)
    model = study.code_screen.transcripts.model
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Mentors",
        "Young people",
        "No group",
    ]


def test_a_group_goes_on_to_the_files_below_and_to_the_next_import(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = started(sitting, *written(tmp_path, A=INTERVIEW, B=ASIDE, C=INTERVIEW * 2))
    dialog.files.setCurrentRow(1)
    dialog.group.setCurrentText("Young people")
    dialog.files.setCurrentRow(0)
    dialog.group.setCurrentText("Staff")
    assert [each.group for each in dialog.incoming] == ["Staff", "Young people", "Staff"]
    bring_in(sitting, dialog)
    dialog = started(sitting, *written(tmp_path, D=INTERVIEW * 3))
    assert dialog.group.currentText() == "Staff"
    dialog.reject()


def kinds(study: Study) -> dict[str, tuple[str, str]]:
    """What each transcript is, and the method it came about by."""
    with study.desk.read() as session:
        return {each.name: (each.kind, each.method) for each in documents.overviews(session)}


def test_kind_and_method_are_asked_and_go_on_to_the_files_below(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = started(sitting, *written(tmp_path, A=INTERVIEW, B=ASIDE, C="Een losse notitie.", D="Nog een."))
    assert (dialog.form.kind.currentText(), dialog.form.method.currentText()) == ("Interview", "")
    dialog.files.setCurrentRow(3)
    dialog.form.kind.setFocus()
    sitting.type("o")
    assert dialog.form.kind.currentText() == "Other document"
    dialog.files.setCurrentRow(1)
    dialog.form.kind.setFocus()
    for _ in range(3):
        sitting.press(Key.Key_Down)
    assert dialog.form.kind.currentText() == "Field notes"
    sitting.press(Key.Key_Tab)
    sitting.type("observation")
    beneath = dialog.files.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert beneath.startswith("C, Field notes")
    bring_in(sitting, dialog)
    assert kinds(study) == {
        "R1 mentor": ("interview", ""),
        "Notes": ("interview", ""),
        "A": ("interview", ""),
        "B": ("field notes", "observation"),
        "C": ("field notes", "observation"),
        "D": ("other document", "observation"),
    }
    sitting.do("undo")
    assert "D" not in kinds(study)
    sitting.do("redo")
    assert kinds(study)["D"] == ("other document", "observation")
    dialog = started(sitting, *written(tmp_path, E=INTERVIEW * 3))
    methods = [dialog.form.method.itemText(row) for row in range(dialog.form.method.count())]
    assert methods == ["", "observation"]
    assert (dialog.form.kind.currentText(), dialog.form.method.currentText()) == ("Interview", "")
    dialog.reject()


def test_the_answers_of_a_survey_are_known_as_such(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    sheet = tmp_path / "survey.csv"
    sheet.write_text(
        "id,Wat helpt u?,Wat niet?\n1,Samen koken en rustig praten,Wisselende diensten\n2,Iemand die blijft,Haast\n",
        encoding="utf-8",
    )
    dialog = started(sitting, *written(tmp_path, A=INTERVIEW), sheet)
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData("focus group"))
    dialog.files.setCurrentRow(1)
    assert dialog.form.kind.currentText() == "Survey answers"
    bring_in(sitting, dialog)
    assert kinds(study)["A"] == ("focus group", "")
    assert kinds(study)["survey"] == ("survey answers", "")


def test_a_transcript_is_of_its_namesake_of_another_participant_or_of_nobody(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = started(sitting, *written(tmp_path, A=INTERVIEW, B=ASIDE, C=INTERVIEW * 2))
    assert dialog.form.participant.currentText() == "A"
    dialog.files.setCurrentRow(1)
    dialog.form.participant.setCurrentText("R1")
    assert dialog.group.currentText() == "Mentors"
    dialog.files.setCurrentRow(2)
    dialog.form.participant.setCurrentText("")
    assert not dialog.group.isEnabled()
    bring_in(sitting, dialog)
    with study.desk.read() as session:
        found = select(Document.name, Participant.pseudonym).join(Participant, isouter=True)
        assert {("A", "A"), ("B", "R1"), ("C", None)} <= set(session.exec(found))


def test_stopping_keeps_what_came_in(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    texts = {f"K{number}": INTERVIEW.replace("rustig", f"rustig {number}") for number in range(6)}
    dialog = started(sitting, *written(tmp_path, **texts))
    came: list[object] = []

    def stop_after_three(tables: set[str]) -> None:
        came.append(tables)
        if len(came) == 3:
            study.imports.stop()

    study.desk.project.changed.connect(stop_after_three)
    sitting.click(dialog.start)
    sitting.bot.waitUntil(lambda: dialog.title.text().endswith("not reached"), timeout=10_000)
    study.desk.project.changed.disconnect(stop_after_three)
    assert dialog.title.text() == "3 transcripts imported · 3 not reached"
    assert "Not imported, since you stopped: K3, K4, K5" in dialog.outcome.toPlainText()
    with study.desk.read() as session:
        assert len(session.exec(select(Document)).all()) == 5


def test_cancelling_while_files_are_read_leaves_nothing(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    busy = Event()
    sitting.app.background.run(lambda _: busy.wait(10))
    dialog = study.imports.import_transcripts(written(tmp_path, A=INTERVIEW, B=ASIDE))
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    assert not dialog.start.isEnabled()
    sitting.bot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    busy.set()
    sitting.rest()
    assert closed == [0]
    assert names(study) == ["R1 mentor", "Notes"]
    with study.desk.read() as session:
        assert {each.name for each in session.exec(select(Speaker))} == {"I", "R1"}


def test_cancelling_the_reuse_of_a_rule_leaves_the_others_as_they_were(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = started(sitting, *written(tmp_path, A=ASIDE, B=ASIDE.replace("Soms", "Vaak")))
    focus_speaker(dialog, "Opa Jan")
    sitting.click(dialog.form.speakers.none)
    busy = Event()
    sitting.app.background.run(lambda _: busy.wait(10))
    sitting.bot.mouseClick(dialog.form.reuse, Qt.MouseButton.LeftButton)
    sitting.bot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    busy.set()
    sitting.rest()
    assert dialog.incoming[1].draft.speakers == ("Interviewer", "R2", "Opa Jan")
    assert dialog.start.isEnabled()
    dialog.reject()


def test_escape_before_the_start_imports_nothing(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    dialog = started(sitting, *written(tmp_path, R2=INTERVIEW))
    sitting.bot.keyClick(dialog, Key.Key_Escape)
    assert names(study) == ["R1 mentor", "Notes"]


@pytest.mark.parametrize(("said", "known"), [("name", NAMES), ("description", DESCRIPTIONS)])
def test_every_rule_can_be_told_in_the_language_of_the_screen(said: str, known: tuple[str, ...]) -> None:
    assert {getattr(rule, said) for rule in RULES} == set(known)


def test_the_summary_begins_with_what_did_not_come_in(sitting: Sitting) -> None:
    outcome = Outcome(sitting.window)
    outcome.show_arrivals(
        [Arrival(Path("one.txt"), document="One"), Arrival(Path("two.txt"), error="Empty.")]
    )
    told = outcome.toPlainText()
    assert told.index("two.txt") < told.index("One")
