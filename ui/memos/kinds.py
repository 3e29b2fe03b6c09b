"""What the kinds of memo are called on screen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES = {
    "code": QT_TRANSLATE_NOOP("MemoKinds", "Code"),
    "theoretical": QT_TRANSLATE_NOOP("MemoKinds", "Theoretical"),
    "methodological": QT_TRANSLATE_NOOP("MemoKinds", "Methodological"),
    "reflexive": QT_TRANSLATE_NOOP("MemoKinds", "Reflexive"),
}
KINDS = tuple(_NAMES)


def kind_name(kind: str) -> str:
    """The kind in the language of the screen."""
    return QCoreApplication.translate("MemoKinds", _NAMES[kind]) if kind in _NAMES else kind
