"""Participants: who was interviewed, in which group, and what is known of them."""

from qcode.participants.attributes import (
    Value,
    add_attribute,
    attributes,
    ensure_attribute,
    fitting,
    kind_of,
    set_value,
)
from qcode.participants.people import (
    Overview,
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
    "Imported",
    "Overview",
    "Value",
    "add_attribute",
    "attributes",
    "change",
    "delete",
    "ensure",
    "ensure_attribute",
    "everyone",
    "fitting",
    "import_file",
    "import_rows",
    "kind_of",
    "named",
    "overviews",
    "rename",
    "set_value",
]
