"""Words looked for in transcripts and memos beside the window's own work; the next key makes the last search stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from qcode.errors import QcodeError
from qcode.nlp.everywhere import Sought, places
from qcode.nlp.in_memos import search_memos
from qcode.nlp.index import prepare
from qcode.nlp.search import Hit, search
from qcode.project import Project
from ui.background import Background, Progress, Task
from ui.finder.entries import Entry, entry_of_hit, entry_of_memo

MOST = 40
"""Places that are shown; more are not read through in a list under a field."""
MOST_MEMOS = 8
FEWEST_LETTERS = 2
MOST_COUNTED = 9_999


class TextSearch(QObject):
    """Tells the places of the words asked for last, first as typed, then in all their forms."""

    found = Signal(str, list)  # the words, and the entries found so far
    counted = Signal(str, int, bool)  # how many places there are of the words; True: in all their forms
    ended = Signal()

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._beside = Background(self)
        self._task: Task | None = None
        self._told.connect(self._tell)
        self._summed.connect(self._tell_sum)
        self._words = ""

    _told = Signal(str, list)
    _summed = Signal(str, int, bool)

    @property
    def busy(self) -> bool:
        """True while something is looked for."""
        return self._beside.busy

    def ask(self, words: str, documents: Sequence[str]) -> None:
        """Look for ``words`` in these transcripts, in this order, and in all memos; nothing for a letter or less."""
        self.stop()
        self._words = words
        if len(words.replace("*", "").strip()) < FEWEST_LETTERS:
            self.found.emit(words, [])
            return
        self._task = self._beside.run(
            lambda progress: self._look(words, documents, progress),
            done=lambda _: self.ended.emit(),
            failed=self._fail,
        )

    def stop(self) -> None:
        """What is looked for now is not wanted any more."""
        self._words = ""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def close(self) -> None:
        """Nothing reads the project any more when this returns."""
        self.stop()
        self._beside.stop()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, QcodeError):
            raise error
        self.ended.emit()  # no word among what was typed: nothing can be found

    def _tell(self, words: str, entries: list[Entry]) -> None:
        if words == self._words:
            self.found.emit(words, entries)

    def _tell_sum(self, words: str, count: int, all_forms: bool) -> None:
        if words == self._words:
            self.counted.emit(words, count, all_forms)

    # on the worker

    def _look(self, words: str, documents: Sequence[str], progress: Progress) -> None:
        entries = self._in_memos(words)
        hits = self._as_typed(
            words, documents, progress, lambda some: self._told.emit(words, _shown(some, entries))
        )
        self._told.emit(words, _shown(hits, entries))
        others: list[Hit] = []
        if len(hits) < MOST:
            others = self._in_other_forms(words, hits, progress)
            self._told.emit(words, _shown(hits, entries, others))
        if hits or others:
            self._count(words, progress)

    def _count(self, words: str, progress: Progress) -> None:
        """How many places the list of them all will hold: of the letters, or else of all forms of the words."""
        for all_forms in (False, True):
            sought = Sought(words, all_forms=all_forms)
            count = 0
            for found in places(self._project, sought, progress.goes_on):
                count += len(found.places)
                if count > MOST_COUNTED:
                    break
            progress.stop_if_cancelled()
            if count:
                self._summed.emit(words, count, all_forms)
                return

    def _in_memos(self, words: str) -> list[Entry]:
        with self._project.read() as session:
            hits = search_memos(session, words)
            return [entry_of_memo(hit) for hit, _ in zip(hits, range(MOST_MEMOS), strict=False)]

    def _as_typed(
        self,
        words: str,
        documents: Sequence[str],
        progress: Progress,
        tell: Callable[[list[Hit]], object],
    ) -> list[Hit]:
        """Transcript by transcript, so that the first places are told at once; the last word may go on."""
        hits: list[Hit] = []
        sought = words if words.endswith("*") else f"{words}*"
        with self._project.read() as session:
            for document_id in documents:
                progress.stop_if_cancelled()
                before = len(hits)
                hits += search(session, sought, document_ids=[document_id], limit=MOST - before)
                if not before and hits:
                    tell(hits)
                if len(hits) >= MOST:
                    break
        return hits

    def _in_other_forms(self, words: str, known: list[Hit], progress: Progress) -> list[Hit]:
        """The places of other forms of the words, as far as they are shown beside those known already."""
        goes_on = progress.goes_on
        if not prepare(self._project, goes_on):
            return []
        with self._project.read() as session:
            hits = search(session, words, lemma=True, limit=MOST, progress=goes_on)
        progress.stop_if_cancelled()
        there = {(hit.document_id, hit.start) for hit in known}
        return [hit for hit in hits if (hit.document_id, hit.start) not in there][: MOST - len(known)]


def _shown(hits: Sequence[Hit], memos: Sequence[Entry], others: Sequence[Hit] = ()) -> list[Entry]:
    return [
        *(entry_of_hit(hit) for hit in hits),
        *(entry_of_hit(hit, other_form=True) for hit in others),
        *memos,
    ]
