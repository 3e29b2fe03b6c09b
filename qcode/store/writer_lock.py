"""One program writes a project at a time; the others are told who."""

from __future__ import annotations

import getpass
import json
import os
import socket
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from qcode.sentence import worded

PATIENCE = 0.3  # seconds to wait for a program that is just closing


@dataclass(frozen=True)
class Holder:
    """Who has a project open for writing."""

    user: str
    machine: str
    since: str
    process: int = 0

    def sentence(self, name: str) -> str:
        """The sentence to show to whoever comes second."""
        since = datetime.fromisoformat(self.since).strftime("%H:%M") if self.since else ""
        user = self.user or worded("another program")
        if self.machine and since:
            return worded(
                "{name} is open for writing by {user} on {machine} since {since}",
                name=name,
                user=user,
                machine=self.machine,
                since=since,
            )
        return worded("{name} is open for writing by {user}", name=name, user=user)


class WriterLock:
    """The right to write one project, held until `release` or until the process ends, however it ends."""

    def __init__(self, project: Path) -> None:
        self._file = project.with_name(project.name + ".lock")
        self._lock = FileLock(self._file, thread_local=False)  # one thread may open, another close

    def take(self) -> Holder | None:
        """None when the right is now ours, otherwise who has it.

        Raises OSError where the folder cannot be written.
        """
        try:
            self._lock.acquire(timeout=PATIENCE)
        except Timeout:
            return self._read()
        try:
            self._file.write_bytes(b" " + json.dumps(_myself().__dict__).encode())
        except OSError:
            self.release()
            raise
        return None

    def release(self) -> None:
        """Gives the right back and leaves no file behind."""
        if not self._lock.is_locked:
            return
        if os.name == "posix":  # while we hold it nobody can mistake the name for theirs
            self._file.unlink(missing_ok=True)
            self._lock.release()
        else:
            self._lock.release()
            self._file.unlink(missing_ok=True)

    def _read(self) -> Holder:
        try:
            with self._file.open("rb") as file:
                file.seek(1)  # Windows keeps the first byte locked
                return Holder(**json.loads(file.read() or b"{}"))
        except (OSError, ValueError, TypeError):
            return Holder("", "", "")


def _myself() -> Holder:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "someone"
    return Holder(
        user, socket.gethostname(), datetime.now().astimezone().isoformat(timespec="seconds"), os.getpid()
    )
