"""Codebooks in and out of files: the suffix decides the format."""

from __future__ import annotations

from dataclasses import fields
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from qcode.errors import FileProblem
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.sentence import worded

# A new format is one module with CARRIES, read and write, and one row here; it is loaded when first used.
FORMATS = {
    ".yaml": "qcode.codebook.yaml_file",
    ".yml": "qcode.codebook.yaml_file",
    ".csv": "qcode.codebook.csv_file",
    ".xlsx": "qcode.codebook.xlsx_file",
    ".docx": "qcode.codebook.docx_file",
}

_CALLED = {
    "use_when": worded("when to use"),
    "use_not": worded("when not to use"),
    "description": worded("the codebook's description"),
    "language": worded("the codebook's language"),
    "source": worded("the codebook's source"),
}


class Format(Protocol):
    """What a format's module offers; ``CARRIES`` names the fields that come back when it is read again."""

    CARRIES: frozenset[str]

    def read(self, path: Path) -> CodebookDraft: ...

    def write(self, path: Path, draft: CodebookDraft) -> None: ...


def read(path: Path) -> CodebookDraft:
    """The codebook a file holds; its notices say what was guessed or left out.

    Raises FileProblem with the line or row that is wrong; nothing is ever half read.
    """
    chosen = _format(path)
    if not path.is_file():
        raise FileProblem(
            worded(
                "There is no file “{file}” in {parent}. Nothing was read.", file=path.name, parent=path.parent
            )
        )
    try:
        return chosen.read(path)
    except OSError as error:
        raise FileProblem(
            worded(
                "“{file}” could not be read: {reason}. Nothing was read.",
                file=path.name,
                reason=_reason(error),
            )
        ) from error


def write(path: Path, draft: CodebookDraft) -> tuple[str, ...]:
    """Writes the codebook and says what the format could not carry, as sentences.

    A file that is there is replaced only once the new one is whole.
    """
    chosen = _format(path)
    part = path.with_name(f".{path.name}.part")
    try:
        chosen.write(part, draft)
        part.replace(path)
    except OSError as error:
        raise FileProblem(
            worded(
                "“{file}” could not be written: {reason}. The codebook itself is unchanged.",
                file=path.name,
                reason=_reason(error),
            )
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return _left_out(path, draft, chosen.CARRIES)


def _format(path: Path) -> Format:
    module = FORMATS.get(path.suffix.lower())
    if module is None:
        raise FileProblem(
            worded(
                "“{file}” is not a kind of codebook file: choose {formats}. Nothing was changed.",
                file=path.name,
                formats=", ".join(FORMATS),
            )
        )
    return cast("Format", import_module(module))


def _left_out(path: Path, draft: CodebookDraft, carries: frozenset[str]) -> tuple[str, ...]:
    said = {
        field.name
        for _, code in draft.walk()
        for field in fields(CodeDraft)
        if field.name not in ("name", "children") and getattr(code, field.name)
    }
    said.update(name for name in ("description", "language", "source") if getattr(draft, name))
    missing = [name for name in _order() if name in said - carries]
    if not missing:
        return ()
    names = ", ".join(_CALLED.get(name, name) for name in missing)
    return (worded("A {lower} file cannot carry: {names}.", lower=path.suffix.lower(), names=names),)


def _order() -> list[str]:
    return [field.name for kind in (CodeDraft, CodebookDraft) for field in fields(kind)]


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).rstrip(".").lower()
