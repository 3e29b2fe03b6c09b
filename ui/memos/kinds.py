"""What the kinds of memo are called on screen."""

from __future__ import annotations

from ui.language import tr, translated

_NAMES = {
    "code": tr("Code"),
    "theoretical": tr("Theoretical"),
    "methodological": tr("Methodological"),
    "reflexive": tr("Reflexive"),
}
KINDS = tuple(_NAMES)


def kind_name(kind: str) -> str:
    """The kind in the language of the screen."""
    return translated(_NAMES[kind]) if kind in _NAMES else kind
