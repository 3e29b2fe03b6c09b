"""Words of the transcript taken elsewhere, with where they come from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from qcode.project import study_of
from qcode.quoting import quoted_words
from ui.desk import Desk


class Copying(QObject):
    """Copies what the inspector is about; ``told`` says that it was."""

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def with_source(self) -> None:
        """The selected words, or those of the quotation in focus, and in brackets transcript, turn and time."""
        from qcode.reports.wording import cited

        subject = self._desk.subject
        if subject is None:
            return
        with self._desk.read() as session:
            quotation = quoted_words(session, subject.document_id, subject.span)
            text = cited(study_of(session).language, quotation)
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("Copied, with the source."))
