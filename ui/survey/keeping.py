"""Looking after surveys: what is said of them, their questions and respondents; letting go of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode import survey
from qcode.codebook import tree
from qcode.errors import QcodeError
from qcode.model.paths import same_name
from qcode.survey import Kept
from qcode.transcripts import documents
from ui.desk import Desk
from ui.language import spoken
from ui.messages import Messages
from ui.survey.surveys_dialog import Looked, SurveysDialog

TABLES = {"survey", "survey_question", "survey_response", "question_theme", "participant", "code", "document"}


class SurveyKeeping(QObject):
    """Shows the surveys, and carries out what is wished of them, each as one change."""

    def __init__(self, desk: Desk, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._messages, self._window = desk, messages, window
        self._dialog: SurveysDialog | None = None
        desk.changed.connect(self._hear)
        desk.refused.connect(self._refuse)

    def show(self, survey_id: str = "") -> SurveysDialog | None:
        """Show the surveys, this one or the first in focus; says so where there are none."""
        looked = self._looked()
        if not looked.surveys:
            self._messages.say(self.tr("There are no surveys yet; import one with File, Import survey."))
            return None
        dialog = self._dialog = SurveysDialog(self._window)
        self._connect(dialog)
        dialog.show_surveys(looked)
        keys = [each.id for each in looked.surveys]
        dialog.list.setCurrentRow(keys.index(survey_id) if survey_id in keys else 0)
        if not self._desk.writable:
            dialog.lock()
        dialog.open()
        dialog.questions.setFocus()
        return dialog

    def _looked(self) -> Looked:
        with self._desk.read() as session:
            found = survey.surveys(session)
            chosen: dict[str, Counter[str]] = {}
            for kept in found:
                for key, said in survey.answers(session, kept.id).items():
                    chosen[key] = Counter(
                        same_name(one)
                        for answer in said.values()
                        for one in ([answer] if isinstance(answer, str) else answer)
                    )
            return Looked(found, tree.paths(session), chosen)

    def _connect(self, dialog: SurveysDialog) -> None:
        dialog.finished.connect(self._let_go)
        of, about, form = self._of_survey, dialog.about, dialog.form
        about.title_given.connect(lambda title: of(dialog, self._title(title)))
        about.informant_given.connect(
            lambda who: of(dialog, lambda session, kept: survey.set_informant(session, kept.id, who))
        )
        about.version_given.connect(lambda other: of(dialog, self._version(other)))
        dialog.invited.changed.connect(lambda group, number: of(dialog, self._invited(group, number)))
        dialog.people.dyad_given.connect(
            lambda key, dyad: of(dialog, lambda session, _: survey.set_dyad(session, key, dyad))
        )
        asked = self._of_question
        form.short_given.connect(
            lambda short: asked(dialog, lambda session, key: survey.set_short(session, key, short))
        )
        form.options_given.connect(
            lambda options, scale: asked(
                dialog, lambda session, key: survey.set_options(session, key, options, scale=scale)
            )
        )
        form.pair_given.connect(
            lambda other: asked(
                dialog, lambda session, key: survey.pair_question(session, key, other or None)
            )
        )
        form.themes.added.connect(
            lambda code: asked(dialog, lambda session, key: survey.link_theme(session, key, code))
        )
        form.themes.removed.connect(
            lambda code: asked(dialog, lambda session, key: survey.unlink_theme(session, key, code))
        )
        dialog.delete_wished.connect(lambda: self._delete(dialog))
        dialog.delete_question_wished.connect(lambda: self._delete_question(dialog))

    def _hear(self, tables: set[str]) -> None:
        if self._dialog is not None and not TABLES.isdisjoint(tables):
            self._refresh(self._dialog)

    def _refuse(self, error: QcodeError) -> None:
        """What was refused stands as it was, and it is said why."""
        if self._dialog is not None:
            self._dialog.say(spoken(error.sentence))
            self._refresh(self._dialog)

    def _let_go(self) -> None:
        self._dialog = None

    def _refresh(self, dialog: SurveysDialog) -> None:
        looked = self._looked()
        if looked.surveys:
            dialog.show_surveys(looked)
        else:
            dialog.accept()

    def _of_survey(self, dialog: SurveysDialog, deed: Callable[[Session, Kept], object]) -> None:
        kept = dialog.current
        if kept is not None:
            label = self.tr("Change survey {title}").format(title=kept.title)
            dialog.problem.hide()
            self._desk.do(label, lambda session: deed(session, kept))

    def _of_question(self, dialog: SurveysDialog, deed: Callable[[Session, str], object]) -> None:
        asked = dialog.asked
        if asked is not None:
            label = self.tr("Change question {name}").format(name=asked.name)
            dialog.problem.hide()
            self._desk.do(label, lambda session: deed(session, asked.id))

    def _title(self, title: str) -> Callable[[Session, Kept], object]:
        return lambda session, kept: survey.rename(session, kept.id, title)

    def _version(self, other: str) -> Callable[[Session, Kept], object]:
        def pair(session: Session, kept: Kept) -> None:
            if other:
                survey.pair(session, kept.id, other)
            else:
                survey.unpair(session, kept.id)

        return pair

    def _invited(self, group: str, number: int) -> Callable[[Session, Kept], object]:
        def invite(session: Session, kept: Kept) -> None:
            numbers = {**kept.invited, group: number}
            survey.set_invited(session, kept.id, {key: count for key, count in numbers.items() if count})

        return invite

    # letting go

    def _delete(self, dialog: SurveysDialog) -> None:
        kept = dialog.current
        if kept is None:
            return
        written = [each.document_id for each in kept.questions if each.document_id]
        with self._desk.read() as session:
            codings = documents.codings_in(session, written)
        gone = [self.tr("What %n respondent(s) answered goes.", "", len(kept.respondents))]
        if written:
            gone.append(self.tr("%n transcript(s) of open answers go with it.", "", len(written)))
        if codings:
            gone.append(self.tr("%n coding(s) will be deleted.", "", codings))
        gone.append(self.tr("Participants stay; you can undo this."))
        self._messages.confirm(
            self.tr("Delete the survey “{title}”?").format(title=kept.title),
            " ".join(gone),
            self.tr("Delete"),
            lambda: self._carry_out(
                self.tr("Delete survey {title}").format(title=kept.title),
                lambda session: survey.delete(session, kept.id),
            ),
        )

    def _delete_question(self, dialog: SurveysDialog) -> None:
        asked = dialog.asked
        if asked is None:
            return
        written = [asked.document_id] if asked.document_id else []
        with self._desk.read() as session:
            codings = documents.codings_in(session, written)
        gone = [self.tr("Its answers go, and you can undo this.")]
        if written:
            gone.append(self.tr("%n transcript(s) of open answers go with it.", "", len(written)))
        if codings:
            gone.append(self.tr("%n coding(s) will be deleted.", "", codings))
        self._messages.confirm(
            self.tr("Delete the question “{question}”?").format(question=asked.text),
            " ".join(gone),
            self.tr("Delete"),
            lambda: self._carry_out(
                self.tr("Delete question {name}").format(name=asked.name),
                lambda session: survey.delete_question(session, asked.id),
            ),
        )

    def _carry_out(self, label: str, deed: Callable[[Session], object]) -> None:
        self._desk.do(label, deed)
