"""Files to drafts: the suffix says which reader; each reader is loaded on first use."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import cast

from qcode.errors import FileProblem
from qcode.model.draft import Draft

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
_HINTS = {
    (".doc", ".dot"): "Open it in Word and save it as .docx, then import that.",
    (".pages",): "Export it from Pages as a Word file (.docx), then import that.",
    (".wpd", ".wps", ".gdoc", ".one"): "Save it as .docx in the program that made it, then import that.",
    (".xls", ".ods", ".numbers"): "Save it as .xlsx or .csv, then import that.",
    (
        ".m4a",
        ".mp3",
        ".wav",
        ".aac",
        ".ogg",
        ".flac",
        ".wma",
    ): "It is a recording: transcribe it first, then import the text.",
    (
        ".mp4",
        ".mov",
        ".avi",
        ".mkv",
        ".webm",
    ): "It is a recording: transcribe it first, then import the text.",
    (
        ".jpg",
        ".jpeg",
        ".png",
        ".tif",
        ".tiff",
        ".heic",
    ): "It is a picture: type out or recognise its text first.",
    (".qcode",): "It is a qcode project: open it instead of importing it.",
    (".qdpx", ".qdc"): "It is an interchange file: use the REFI-QDA import.",
    (".zip",): "Unpack it and import the files inside.",
}


def read(path: Path) -> Draft:
    """The one document in the file.

    Raises FileProblem when the file cannot be read, or holds several documents (see ``read_all``).
    """
    drafts = read_all(path)
    if len(drafts) > 1:
        raise FileProblem(f"“{path.name}” holds {len(drafts)} documents, not one; nothing was imported.")
    return drafts[0]


def read_all(path: Path) -> list[Draft]:
    """Every document in the file, at least one; only sheets hold several.

    Raises FileProblem with one sentence when the file is missing, damaged, locked, empty or of an unknown kind.
    """
    module = _module_for(path)
    try:
        reader = import_module(f"qcode.transcripts.{module}")
        if module == _SHEETS:
            return cast(list[Draft], reader.read(path))
        return [cast(Draft, reader.read(path))]
    except PermissionError as error:
        raise FileProblem(f"“{path.name}” may not be read by you; nothing was imported.") from error
    except OSError as error:
        raise FileProblem(
            f"“{path.name}” could not be read ({error.strerror}); nothing was imported."
        ) from error


def _module_for(path: Path) -> str:
    if path.is_dir():
        raise FileProblem(
            f"“{path.resolve().name}” is a folder; choose the files in it. Nothing was imported."
        )
    if not path.exists():
        raise FileProblem(f"There is no file “{path}”; nothing was imported.")
    suffix = path.suffix.lower()
    if suffix not in _MODULES:
        raise FileProblem(f"“{path.name}” cannot be read. {_hint(suffix)}")
    if path.stat().st_size == 0:
        raise FileProblem(f"“{path.name}” is empty; nothing was imported.")
    return _MODULES[suffix]


def _hint(suffix: str) -> str:
    for suffixes, hint in _HINTS.items():
        if suffix in suffixes:
            return hint
    return f"Files that can be read: {' '.join(SUFFIXES)}."
