"""What a change is called, in the language of the screen, where the program itself gave it its English name."""

from __future__ import annotations

import re

from ui.language import tr, translated

NAMED = (
    tr("Undo: {what}"),
    tr("Redo: {what}"),
    tr("New project"),
    tr("Add coders and participants"),
    tr("Mark transcripts finished"),
    tr("Add memo {name}"),
    tr("Add pass {name}"),
    tr("Change participant {name}"),
    tr("Close pass {name}"),
    tr("Codebook {name}"),
    tr("Correct {name}"),
    tr("Import codebook {name}"),
    tr("Import participants from {name}"),
    tr("Import {count} codings"),
    tr("Import {name}"),
    tr("Rename pass {name}"),
    tr("Reopen pass {name}"),
    tr("Split {name} into turns"),
)
"""The more particular before the more general."""


def _pattern(name: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", name)
    return re.compile(
        "".join(f"(?P<{part}>.+)" if at % 2 else re.escape(part) for at, part in enumerate(parts)), re.DOTALL
    )


_PATTERNS = [(name, _pattern(name)) for name in NAMED]


def said(label: str) -> str:
    """The name of a change as it is read; one given by a person, or by the window, is as it was given."""
    for name, pattern in _PATTERNS:
        found = pattern.fullmatch(label)
        if found is not None:
            values = {key: said(text) if key == "what" else text for key, text in found.groupdict().items()}
            return translated(name).format(**values)
    return label
