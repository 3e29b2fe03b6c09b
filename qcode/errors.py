"""The error tree: every error carries one sentence a researcher can act on.

QcodeError
├── ReadOnlyError        the project may be read but not written now
├── FileProblem          a file could not be read, or is not what it claims to be
│   ├── NotAProject      the file is not a qcode project
│   ├── NewerProject     the project was written by a newer version
│   └── DamagedProject   the project's contents do not hold together
├── NotFound             a transcript, code, coder … of that name does not exist
├── Refused              the request makes no sense as it stands (with the reason)
│   └── ClosedPass       it would change codings of a pass that is closed
└── UndoConflict         somebody else changed the same rows since
"""

from __future__ import annotations

from pathlib import Path


class QcodeError(Exception):
    """Something a person can understand and mend; ``str(error)`` is the sentence to show."""

    @property
    def sentence(self) -> str:
        """The sentence as it was said, so that it can be said in another language."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else str(self)


class ReadOnlyError(QcodeError):
    """The project may be read but not written now."""


class FileProblem(QcodeError):
    """A file could not be read, or is not what it claims to be."""


class NotAProject(FileProblem):
    """The file is not a qcode project."""


class NewerProject(FileProblem):
    """The project was written by a newer version of the program."""


class DamagedProject(FileProblem):
    """The project's contents do not hold together; ``backup`` is the newest good copy, if any, ``details`` what
    the check said of each place, for who wants to mend it.
    """

    def __init__(self, sentence: str, backup: Path | None = None, details: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.backup, self.details = backup, details


class NotFound(QcodeError):
    """A transcript, code, coder or pass of that name does not exist."""


class Refused(QcodeError):
    """The request cannot be carried out as it stands; nothing was changed."""


class ClosedPass(Refused):
    """It would change codings of the pass ``pass_id``, called ``name``, which is closed; nothing was changed."""

    def __init__(self, sentence: str, pass_id: str, name: str) -> None:
        super().__init__(sentence)
        self.pass_id, self.name = pass_id, name


class UndoConflict(QcodeError):
    """Somebody else changed the same rows since; nothing was undone."""
