"""Where the codebooks, the sample study and the guide are that come with the program."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def codebooks() -> dict[str, Path]:
    """The shipped codebooks by name, such as "alliance.nl", in order of name."""
    return {path.stem: path for path in sorted(_shipped("codebooks").glob("*.yaml"))}


def sample_study() -> Path:
    """The folder of the sample study: invented transcripts and what is made of them."""
    return _shipped("projects") / "leerhuis"


def guide() -> Path:
    """The folder of the guide: pages in Markdown, their pictures in a folder beside it."""
    return _shipped("docs") / "guide"


def _shipped(folder: str) -> Path:
    """The folder inside the installed program, or else at the root of the source."""
    installed = _HERE / "shipped_files" / folder
    return installed if installed.is_dir() else _HERE.parent / folder
