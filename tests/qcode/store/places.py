"""Folders and files a person may not write, also when the tests run as the superuser."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from qcode.store import migrate

NOBODY = 65534
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions as Unix has them")


@contextmanager
def anybody() -> Generator[None]:
    """Meanwhile we are not the superuser, who may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    migrate.known_versions()  # looked up while we may still read our own files, wherever they stand
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def folder_of_anybody() -> Generator[Path]:
    """A new folder that `anybody` may write in, away from the superuser's own."""
    with anybody():
        folder = Path(tempfile.mkdtemp(dir="/tmp"))
    try:
        yield folder
    finally:
        for each in (folder, *folder.rglob("*")):
            if each.is_dir():
                each.chmod(0o755)
        shutil.rmtree(folder)
