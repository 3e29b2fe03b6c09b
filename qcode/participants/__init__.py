"""Participants: who was interviewed, in which group, and what is known of them."""

from qcode.participants.attributes import (
    Value,
    add_attribute,
    attributes,
    ensure_attribute,
    ensure_choice,
    fitting,
    kind_of,
    put,
    set_value,
)
from qcode.participants.cells import Cell, rename_all, write
from qcode.participants.definitions import (
    delete_attribute,
    different,
    move_attribute,
    rename_attribute,
    set_kind,
    values_known,
)
from qcode.participants.interviews import assign, assign_all
from qcode.participants.people import (
    Overview,
    add,
    change,
    delete,
    ensure,
    everyone,
    named,
    overviews,
    rename,
)
from qcode.participants.table import GROUP_HEADS, PSEUDONYM_HEADS, Imported, import_file, import_rows

__all__ = [
    "GROUP_HEADS",
    "PSEUDONYM_HEADS",
    "Cell",
    "Imported",
    "Overview",
    "Value",
    "add",
    "add_attribute",
    "assign",
    "assign_all",
    "attributes",
    "change",
    "delete",
    "delete_attribute",
    "different",
    "ensure",
    "ensure_attribute",
    "ensure_choice",
    "everyone",
    "fitting",
    "import_file",
    "import_rows",
    "kind_of",
    "move_attribute",
    "named",
    "overviews",
    "put",
    "rename",
    "rename_all",
    "rename_attribute",
    "set_kind",
    "set_value",
    "values_known",
    "write",
]
