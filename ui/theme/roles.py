"""What a screen reader says a widget is, where Qt cannot know because the widget paints itself."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: dict[str, QAccessible.Role] = {}


def tell_role(kind: type[QWidget], role: QAccessible.Role) -> None:
    """From now on every widget of ``kind`` has this role, with its accessible name and description."""
    _ROLES[kind.__name__] = role
    _install()


@cache
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(kind: str, about: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(kind)
    return QAccessibleWidget(about, role) if role is not None and isinstance(about, QWidget) else None
