"""Puts a scheme on the running program, and follows the system when it changes its mind."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.theme.colours import DARK, LIGHT, Scheme
from ui.theme.fonts import interface_font
from ui.theme.stylesheet import palette, stylesheet

Choice = Literal["system", "light", "dark"]
_FORCED = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}


class Look(QObject):
    """Keeps one application dressed; ``choose`` changes the scheme while it runs."""

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(interface_font())
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.choose(choice)

    @property
    def choice(self) -> Choice:
        """What the user chose: to follow the system, or always light or dark."""
        return self._choice

    @property
    def scheme(self) -> Scheme:
        """The scheme the choice leads to now."""
        if self._choice == "system":
            return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def choose(self, choice: Choice) -> None:
        """Show the program in light, in dark, or as the system does."""
        self._choice = choice
        self._app.styleHints().setColorScheme(_FORCED[choice])
        self._dress()

    def _system_changed(self) -> None:
        self._dress()

    def _dress(self) -> None:
        scheme = self.scheme
        sheet = stylesheet(scheme)
        other = self._app.styleSheet() != sheet
        if (
            other
        ):  # where one sheet takes the place of another, Qt dresses each part once for every part above it
            self._app.setStyleSheet("")
        self._app.setPalette(palette(scheme))
        if other:
            self._app.setStyleSheet(sheet)


def apply(app: QApplication, scheme: Choice = "system") -> Look:
    """Dress ``app`` in ``scheme``; applying again changes the scheme of the look it already has."""
    look = app.findChild(Look)
    if look is None:
        return Look(app, scheme)
    look.choose(scheme)
    return look
