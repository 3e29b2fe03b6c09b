"""Two people with a copy each of the small study."""

from __future__ import annotations

from pathlib import Path

from qcode.joining.choices import Decided
from qcode.joining.plan import joining
from qcode.joining.preview import Preview, preview
from qcode.joining.reading import read_copy
from qcode.joining.write import join
from qcode.project import Project, open_project
from qcode.store import backups
from tests.qcode.study import Study


class Pair:
    """Sanne's study is ``mine``, Bram took a copy: ``theirs``."""

    def __init__(self, study: Study, name: str = "bram.qcode") -> None:
        self.mine = study
        path = study.project.path.with_name(name)
        backups.copy(study.project.path, path)
        self.theirs = Study(open_project(path, back_up=False))
        self.theirs.project.coder = "Bram"

    def close(self) -> None:
        """Bram's copy is closed."""
        self.theirs.project.close()

    def saved(self, of: Study) -> Path:
        """A copy as it is now, as it is sent to the other."""
        path = of.project.path.with_name(f"{of.project.path.stem} sent.qcode")
        path.unlink(missing_ok=True)
        backups.copy(of.project.path, path)
        return path

    def preview(self, decided: Decided = Decided()) -> Preview:
        """What taking in Bram's copy would do."""
        found = read_copy(self.mine.project, self.saved(self.theirs))
        return preview(found, joining(found.copies, decided), "Sanne")

    def join(self, decided: Decided = Decided()) -> bool:
        """Sanne takes in what Bram did."""
        return take_in(self.mine.project, self.saved(self.theirs), decided)

    def join_back(self, decided: Decided = Decided()) -> bool:
        """Bram takes in what Sanne did."""
        return take_in(self.theirs.project, self.saved(self.mine), decided)


def take_in(project: Project, path: Path, decided: Decided = Decided()) -> bool:
    """Joins a copy to a project; False when there was nothing to join."""
    found = read_copy(project, path)
    return join(project, joining(found.copies, decided), found.name)
