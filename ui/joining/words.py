"""What a preview tells of, in the language of the screen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QObject

from qcode.joining.preview import Alike, Differing, NotCarried


class JoiningWords(QObject):
    """Says what comes of a copy."""

    def amount(self, kind: str, number: int) -> str:
        """How many there are of something: "3 codes"."""
        return {
            "document": lambda: self.tr("%n transcript(s)", "", number),
            "participant": lambda: self.tr("%n participant(s)", "", number),
            "coder": lambda: self.tr("%n coder(s)", "", number),
            "coding_pass": lambda: self.tr("%n coding pass(es)", "", number),
            "code": lambda: self.tr("%n code(s)", "", number),
            "quotation": lambda: self.tr("%n quotation(s)", "", number),
            "coding": lambda: self.tr("%n coding(s)", "", number),
            "memo": lambda: self.tr("%n memo(s)", "", number),
            "relation": lambda: self.tr("%n relation(s)", "", number),
            "evidence": lambda: self.tr("%n piece(s) of evidence", "", number),
            "diagram": lambda: self.tr("%n diagram(s)", "", number),
            "research_question": lambda: self.tr("%n research question(s)", "", number),
            "core_category": lambda: self.tr("the core category"),
            "decision": lambda: self.tr("%n decision(s)", "", number),
            "debriefing_session": lambda: self.tr("%n debriefing session(s)", "", number),
            "frozen_comparison": lambda: self.tr("%n frozen comparison(s)", "", number),
            "member_check": lambda: self.tr("%n member check(s)", "", number),
            "verdict": lambda: self.tr("%n verdict(s)", "", number),
            "checklist_answer": lambda: self.tr("%n answer(s) to the checklist", "", number),
            "survey": lambda: self.tr("%n survey(s)", "", number),
            "survey_question": lambda: self.tr("%n question(s) of a survey", "", number),
            "survey_response": lambda: self.tr("%n respondent(s) of a survey", "", number),
        }[kind]()

    def what_differs(self, each: Differing) -> str:
        """What both copies changed: the definition, the text …"""
        return {
            ("document", "text"): self.tr("Text of the transcript"),
            ("memo", "text"): self.tr("Text of the memo"),
            ("research_question", "text"): self.tr("Wording of the question"),
            ("survey_question", "kind"): self.tr("Options of the question"),
            ("survey_response", "answers"): self.tr("What the respondent answered"),
            ("checklist_answer", "text"): self.tr("Answer to the checklist"),
            ("quotation", "start"): self.tr("Where the quotation begins and ends"),
            ("quotation", "comment"): self.tr("Comment on the quotation"),
            ("quotation", "name"): self.tr("Name of the quotation"),
            ("core_category", "code_id"): self.tr("Which category is the core"),
            ("coding", "code_id"): self.tr("Which code stands on the words"),
        }.get((each.kind, each.field)) or self._field(each.field)

    def _field(self, field: str) -> str:
        return {
            "name": self.tr("Name"),
            "title": self.tr("Title"),
            "pseudonym": self.tr("Pseudonym"),
            "definition": self.tr("Definition"),
            "use_when": self.tr("When to use"),
            "use_not": self.tr("When not to use"),
            "example": self.tr("Example"),
            "parent_id": self.tr("What it stands under"),
            "kind": self.tr("Kind"),
            "group": self.tr("Group"),
            "attributes": self.tr("What is known of the participant"),
            "participant_id": self.tr("Whose it is"),
            "verdict": self.tr("Verdict"),
            "note": self.tr("Note"),
            "role": self.tr("Role"),
            "comment": self.tr("Comment"),
            "outcome": self.tr("Outcome"),
            "informant": self.tr("Who the respondents are"),
            "invited": self.tr("How many were invited"),
            "short": self.tr("Short name"),
            "dyad": self.tr("Dyad"),
        }.get(field, self.tr("What is said of it"))

    def two(self, each: Alike) -> str:
        """That there are two of one name."""
        if each.kind == "participant":
            return self.tr("Two participants of this pseudonym were made apart")
        return self.tr("Two codes of this name were made apart")

    def one_of(self, each: Alike) -> str:
        """The choice to make them one."""
        if each.kind == "participant":
            return self.tr("One participant")
        return self.tr("One code, with the codings of both")

    def both_of(self, each: Alike) -> str:
        """The choice to keep them apart."""
        if each.kind == "participant":
            return self.tr("Two participants; one gets another pseudonym")
        return self.tr("Two codes; one gets another name")

    def place(self, each: NotCarried) -> str:
        """Where a quotation stood, and whose it is."""
        parts = [each.document]
        if each.turn is not None:
            parts.append(self.tr("turn {number}").format(number=each.turn))
        return ", ".join([*parts, each.coder])

    def moment(self, at: str) -> str:
        """A stored moment where the reader is; "" for none."""
        if not at:
            return ""
        there = datetime.fromisoformat(at).astimezone()
        return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(there.timestamp())), "d MMM yyyy, HH:mm")
