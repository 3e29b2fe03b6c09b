"""Every command of the program in one table, a file a menu: name, text, keys, when it can be used, what it calls.

Menus, shortcuts and tool tips are built from it; a new command is one row.
"""

from __future__ import annotations

from ui.actions.axial_menu import AXIAL
from ui.actions.code_menu import CODE
from ui.actions.compare_menu import COMPARE
from ui.actions.edit_menu import EDIT
from ui.actions.facts import Facts
from ui.actions.file_menu import FILE
from ui.actions.go_menu import GO
from ui.actions.help_menu import HELP
from ui.actions.memo_menu import MEMO
from ui.actions.participants_menu import PARTICIPANTS
from ui.actions.row import LINE, Row
from ui.actions.table_menu import TABLE
from ui.actions.view_menu import VIEW
from ui.actions.who_rows import WHO
from ui.language import tr

MENUS: tuple[tuple[str, tuple[Row | None, ...]], ...] = (
    (tr("&File"), FILE),
    (tr("&Edit"), EDIT),
    (tr("&View"), VIEW),
    (tr("&Go"), GO),
    (tr("&Code"), (*CODE, LINE, *WHO)),
    (tr("&Axial"), AXIAL),
    (tr("C&ompare"), COMPARE),
    (tr("&Memo"), MEMO),
    (tr("&Table"), TABLE),
    (tr("&Participants"), PARTICIPANTS),
    (tr("&Help"), HELP),
)
ROWS = tuple(row for _, rows in MENUS for row in rows if row is not None)

__all__ = ["MENUS", "ROWS", "Facts", "Row"]
