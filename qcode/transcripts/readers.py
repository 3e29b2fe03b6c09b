"""Files to drafts: the suffix says which reader; each reader is loaded on first use."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import cast

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.sentence import worded
from qcode.transcripts.kinds import kind_of

_MODULES = {
    ".docx": "docx",
    ".docm": "docx",
    ".dotx": "docx",
    ".odt": "odt",
    ".ott": "odt",
    ".rtf": "rtf",
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".vtt": "subtitles",
    ".srt": "subtitles",
    ".csv": "sheets",
    ".tsv": "sheets",
    ".xlsx": "sheets",
    ".xlsm": "sheets",
}
SUFFIXES = tuple(_MODULES)

_SHEETS = "sheets"
_LARGEST_TEXT = 50_000_000  # bytes: a hundred times the longest interview
_AS_TEXT = frozenset(["text", "markdown", "html", "subtitles"])
_HINTS = {
    (".doc", ".dot"): worded("Open it in Word and save it as .docx, then import that."),
    (".pages",): worded("Export it from Pages as a Word file (.docx), then import that."),
    (".wpd", ".wps", ".gdoc", ".one"): worded(
        "Save it as .docx in the program that made it, then import that."
    ),
    (".xls", ".ods", ".numbers"): worded("Save it as .xlsx or .csv, then import that."),
    (
        ".m4a",
        ".mp3",
        ".wav",
        ".aac",
        ".ogg",
        ".flac",
        ".wma",
    ): worded("It is a recording: transcribe it first, then import the text."),
    (
        ".mp4",
        ".mov",
        ".avi",
        ".mkv",
        ".webm",
    ): worded("It is a recording: transcribe it first, then import the text."),
    (
        ".jpg",
        ".jpeg",
        ".png",
        ".tif",
        ".tiff",
        ".heic",
    ): worded("It is a picture: type out or recognise its text first."),
    (".qcode",): worded("It is a qcode project: open it instead of importing it."),
    (".qdpx", ".qdc"): worded("It is an interchange file: use the REFI-QDA import."),
    (".zip",): worded("Unpack it and import the files inside."),
}


# Names under which programs save other kinds of files.
_SEEN_INSIDE = frozenset([".doc", ".dot", ".docx", ".docm", ".dotx", ".odt", ".rtf", ".txt", ".pdf"])


def read(path: Path) -> Draft:
    """The one document in the file.

    Raises FileProblem when the file cannot be read, or holds several documents (see ``read_all``).
    """
    drafts = read_all(path)
    if len(drafts) > 1:
        raise FileProblem(
            worded(
                "“{file}” holds {drafts} documents, not one; nothing was imported.",
                file=path.name,
                drafts=len(drafts),
            )
        )
    return drafts[0]


def read_all(path: Path) -> list[Draft]:
    """Every document in the file, at least one; only sheets hold several.

    Raises FileProblem with one sentence when the file is missing, damaged, locked, empty or of an unknown kind.
    """
    try:
        module, notices = _module_for(path)
        reader = import_module(f"qcode.transcripts.{module}")
        if module == _SHEETS:
            return cast(list[Draft], reader.read(path))
        draft = cast(Draft, reader.read(path))
        return [replace(draft, notices=(*notices, *draft.notices))]
    except RecursionError as error:
        raise FileProblem(
            worded("“{file}” is nested too deeply to be read; nothing was imported.", file=path.name)
        ) from error
    except PermissionError as error:
        raise FileProblem(
            worded(
                "“{file}” cannot be read: it is open in another program, or not yours to read. Close it there and try "
                "again. Nothing was imported.",
                file=path.name,
            )
        ) from error
    except OSError as error:
        raise FileProblem(
            worded(
                "“{file}” could not be read ({strerror}); nothing was imported.",
                file=path.name,
                strerror=error.strerror,
            )
        ) from error


def _module_for(path: Path) -> tuple[str, tuple[str, ...]]:
    """The reader for the file, and a notice when what is in it is not what its name says."""
    if path.is_dir():
        raise FileProblem(
            worded(
                "“{name}” is a folder; choose the files in it. Nothing was imported.",
                name=path.resolve().name,
            )
        )
    if not path.exists():
        raise FileProblem(worded("There is no file “{path}”; nothing was imported.", path=path))
    if not path.is_file():
        raise FileProblem(
            worded("“{file}” is a device or a pipe, not a file; nothing was imported.", file=path.name)
        )
    suffix = path.suffix.lower()
    size = path.stat().st_size
    if size == 0 and suffix in _MODULES:
        raise FileProblem(worded("“{file}” is empty; nothing was imported.", file=path.name))
    inside = kind_of(path) if suffix in _SEEN_INSIDE else None
    module = inside[0] if inside else _MODULES.get(suffix)
    if module is None:
        raise FileProblem(worded("“{file}” cannot be read. {hint}", file=path.name, hint=_hint(suffix)))
    if module in _AS_TEXT and size > _LARGEST_TEXT:
        raise FileProblem(
            worded("“{file}” is too large to be a transcript; nothing was imported.", file=path.name)
        )
    if inside and module != _MODULES.get(suffix):
        return module, (
            worded("The file is {inside}, whatever its name says, and was read as such.", inside=inside[1]),
        )
    return module, ()


def _hint(suffix: str) -> str:
    for suffixes, hint in _HINTS.items():
        if suffix in suffixes:
            return hint
    return worded("Files that can be read: {suffixes}.", suffixes=" ".join(SUFFIXES))
