"""What became of a codebook, as JSON and as lines."""

from __future__ import annotations

from collections.abc import Iterator

from qcode.audit.differences import Became, Differences
from qcode.reports.differences_report import said, sections
from qcode.reports.words import word


def differences_as_json(found: Differences) -> dict[str, object]:
    """The differences as one document: paths, and what texts and colours were and became."""
    return {
        "added": [{"path": each.path, "definition": each.draft.definition or ""} for each in found.added],
        "removed": [{"path": each.code.path, "into": each.into or None} for each in found.removed],
        "renamed": [_paths(each) for each in found.renamed],
        "moved": [_paths(each) for each in found.moved],
        "redefined": [
            {
                "path": each.after.path,
                "texts": {
                    field: [getattr(each.before.draft, field), getattr(each.after.draft, field)]
                    for field in each.texts
                },
            }
            for each in found.redefined
        ],
        "recoloured": [
            {"path": each.after.path, "from": each.before.draft.colour, "to": each.after.draft.colour}
            for each in found.recoloured
        ],
        "same": found.same,
    }


def _paths(each: Became) -> dict[str, str]:
    return {"from": each.before.path, "to": each.after.path}


def differences_as_text(found: Differences, language: str) -> Iterator[str]:
    """The differences under their headings, a line for each code."""
    for key, _, lines in sections(found, language):
        if lines:
            yield f"{word(language, key)} ({len(lines)})"
        for line in lines:
            yield "  " + " → ".join(part.replace("\n", ", ") for part in line if part)
    yield said(found, language)
