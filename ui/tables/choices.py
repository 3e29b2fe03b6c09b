"""Choices in a box that are other ones now and then: what is chosen stays so while it is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox


def offer(combo: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """Offer other choices, each a key and the words for it, without a signal; the first is chosen where the one before is gone."""
    if [(combo.itemData(at), combo.itemText(at)) for at in range(combo.count())] == list(choices):
        return
    kept = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for key, words in choices:
            combo.addItem(words, key)
        combo.setCurrentIndex(max(combo.findData(kept), 0))


def choose(combo: QComboBox, key: object) -> None:
    """Choose what has this key, where it is offered."""
    if combo.findData(key) >= 0:
        combo.setCurrentIndex(combo.findData(key))
