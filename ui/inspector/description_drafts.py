"""What is being written about a code: kept while one types, given back after a crash."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from qcode.codebook import description_drafts as drafts
from qcode.errors import FileProblem
from qcode.model import Code
from ui.desk import Desk
from ui.inspector.definition import DefinitionView
from ui.later import AT_LATEST, Later
from ui.messages import Messages

PAUSE = 1000
"""Milliseconds without a key after which what was typed is kept."""


class DescriptionDrafts(QObject):
    """Keeps what is typed into one `DefinitionView`; ``save`` puts texts about a code into the project."""

    def __init__(
        self,
        desk: Desk,
        view: DefinitionView,
        messages: Messages,
        save: Callable[[str, Mapping[str, str]], bool],
    ) -> None:
        super().__init__(view)
        self._desk, self._view, self._messages, self._save = desk, view, messages, save
        self._path = desk.project.path
        self._pause = Later(self._keep, self, PAUSE, AT_LATEST)
        view.editor.typed.connect(self._pause.soon)
        view.begun.connect(self._take_up)
        view.given_up.connect(self._drop)
        view.saved.connect(self._put_in)
        self._offer_all()

    def _keep(self) -> None:
        if not self._view.edited:
            return
        try:
            drafts.keep(self._path, self._view.edited, self._view.editor.changed)
        except FileProblem as problem:
            self._messages.refuse(problem)

    def _drop(self, code_id: str) -> None:
        """It is in the project, or given up."""
        self._pause.cancel()
        drafts.drop(self._path, code_id)
        self._messages.notices.remove(_matter(code_id))

    def _take_up(self, code_id: str) -> None:
        """Whoever writes about the code again goes on where it was left."""
        if found := drafts.kept(self._path, code_id):
            self._view.editor.show_draft(found)
            self._messages.notices.remove(_matter(code_id))

    def _offer_all(self) -> None:
        """Say about which codes something was written that is not in the project."""
        for code_id in drafts.all_kept(self._path) if self._desk.writable else ():
            self._offer(code_id, drafts.kept(self._path, code_id))

    def _offer(self, code_id: str, texts: Mapping[str, str]) -> None:
        with self._desk.read() as session:
            code = session.get(Code, code_id)
        if code is None or not texts:
            return
        name = code.name
        said = self.tr("What you wrote about the code “{name}” is kept, but not in the project yet.")
        notice = self._messages.say(said.format(name=name), "info", _matter(code_id))
        notice.add_action("save", self.tr("Put it in"))
        notice.add_action("discard", self.tr("Discard…"))
        deeds = {
            "save": lambda: self._put_in(code_id, texts),
            "discard": lambda: self._ask_to_discard(name, code_id),
        }
        notice.action_chosen.connect(lambda key: self._messages.guarded(deeds[key]))

    def _put_in(self, code_id: str, texts: Mapping[str, str]) -> None:
        if self._save(code_id, texts):
            self._drop(code_id)
        else:  # why not was said; what was typed stays within reach
            drafts.keep(self._path, code_id, texts)
            self._offer(code_id, texts)

    def _ask_to_discard(self, name: str, code_id: str) -> None:
        self._messages.confirm(
            self.tr("Discard what you wrote about “{name}”?").format(name=name),
            self.tr("The code stays as it is. What you wrote cannot be brought back."),
            self.tr("Discard"),
            lambda: self._drop(code_id),
        )


def _matter(code_id: str) -> str:
    return f"description-{code_id}"
