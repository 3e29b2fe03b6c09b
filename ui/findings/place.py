"""What pages of the findings work with: the open project, the way to other places, and the hands of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.background import Background
from ui.desk import Desk
from ui.exports.saving import Saving
from ui.file_dialogs import FileDialogs
from ui.messages import Messages
from ui.preferences import Preferences

if TYPE_CHECKING:
    from ui.going import Going


@dataclass(frozen=True)
class Workplace:
    """Handed to each page when it is built; ``window`` is what its dialogs belong to."""

    desk: Desk
    going: Going
    background: Background
    dialogs: FileDialogs
    saving: Saving
    messages: Messages
    preferences: Preferences
    window: QWidget
