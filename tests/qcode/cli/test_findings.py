"""Research questions and the core category by command."""

from __future__ import annotations

from pathlib import Path

from tests.qcode.cli.conftest import Qcode


def test_questions_are_asked_answered_and_counted(qcode: Qcode, path: Path) -> None:
    assert qcode("questions", path).out == "No research questions yet.\n"
    assert qcode("question", "add", path, "How usable is it?").out == "Added: How usable is it?\n"
    assert qcode("question", "add", path, "For parents?", "--below", "main").out == "Added: 1  For parents?\n"
    added = qcode("question", "add", path, "What is it now?", "--below", "main", "--at", "1")
    assert added.out == "Added: 1  What is it now?\n"
    qcode("memo", "add", path, "--kind", "theoretical", "--title", "Close by", "--text", "x")
    answered = qcode("question", "answer", path, "1", "--code", "Relatie", "--memo", "close by")
    assert answered.out == "1  What is it now?: answered by 2 more.\n"
    told = qcode("questions", path, "--json").json
    assert told["groups"] == ["Jongeren", "Mentoren", "–"]
    assert told["themes_without_question"] == ["Doel"]
    assert [(each["number"], each["grounded"], each["quotations"]) for each in told["questions"]] == [
        ("", True, 0), ("1", True, 5), ("2", False, 0)
    ]  # fmt: skip
    assert told["questions"][0]["with_sub_questions"]["groups"] == {"Jongeren": 3, "Mentoren": 1, "–": 1}
    assert [each["title"] for each in told["questions"][1]["memos"]] == ["Close by"]
    shown = qcode("questions", path).out
    assert "1  What is it now?" in shown
    assert "Without a quotation so far: 2." in " ".join(shown.split())


def test_questions_are_reworded_moved_and_deleted(qcode: Qcode, path: Path) -> None:
    for text in ("How usable is it?", "For parents?"):
        qcode("question", "add", path, text)
    assert qcode("question", "move", path, "2", "--below", "1").out == "Moved: 1  For parents?\n"
    assert qcode("question", "reword", path, "1", "For the parents?").out == "Reworded: 1  For the parents?\n"
    refused = qcode("question", "move", path, "main", "--below", "1")
    assert (refused.status, refused.err) == (
        1, "“How usable is it?” cannot stand below itself; nothing was changed.\n"
    )  # fmt: skip
    refused = qcode("question", "delete", path, "main")
    assert (refused.status, refused.err) == (
        1, "Sub-questions that would go with it: 1; answers: 0. Nothing was changed; use --force.\n"
    )  # fmt: skip
    assert qcode("question", "withdraw", path, "1", "--code", "Doel").out.endswith(": 0 answers withdrawn.\n")
    deleted = qcode("question", "delete", path, "main", "--force")
    assert deleted.out == "Deleted: How usable is it? (1 sub-question, 0 answers let go)\n"
    assert qcode("questions", path, "--json").json["questions"] == []
    for arguments in (("--relation", "x"), ("--memo", "none"), ("--code", "None")):
        qcode("question", "add", path, "Why?")
        assert qcode("question", "answer", path, "main", *arguments).status == 1


def test_a_core_category_is_chosen_with_its_reason(qcode: Qcode, path: Path) -> None:
    shown = qcode("core", path).out
    assert shown.startswith("No core category is chosen yet.\n")
    assert "Candidates for the core category" in shown
    chosen = qcode(
        "core", path, "--set", "Relatie/Nabijheid", "--reason", "All leads here.", "--coder", "Bram"
    )
    assert chosen.out == "Core category: Relatie/Nabijheid: All leads here.\n"
    qcode("memo", "add", path, "--kind", "theoretical", "--title", "Storyline", "--text", "x")
    assert qcode("core", path, "--story", "storyline").status == 0
    told = qcode("core", path, "--json").json
    assert told["core"] == {
        "code": "Relatie/Nabijheid", "reason": "All leads here.", "storyline": "Storyline", "coder": "Bram",
        "at": told["core"]["at"],
    }  # fmt: skip
    near = told["candidates"][1]
    assert (near["code"], near["quotations"], near["participants"], near["core"]) == (
        "Relatie/Nabijheid", 3, 3, True
    )  # fmt: skip
    assert near["passes"] == {"Open coding 1": 3, "Open coding 2": 0}
    assert qcode("core", path, "--clear").out == "No core category is chosen yet.\n"
    assert qcode("undo", path).status == 0
    assert qcode("core", path, "--json").json["core"]["code"] == "Relatie/Nabijheid"
