"""What can be undone and redone, read from the audit trail; and the undoing itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Table, delete, insert, select
from sqlmodel import SQLModel

from qcode.errors import UndoConflict
from qcode.model import Change, ChangeRow
from qcode.model.columns import before_it_came
from qcode.model.row import table_of
from qcode.sentence import worded
from qcode.store.journal import CHUNK, Image, RowChange, images, update_images, write
from qcode.store.loose_ends import loose_end


@dataclass(frozen=True)
class Step:
    """Something undo or redo would reverse: the change, the label of what the user did, who did it, how many rows it touched."""

    change: int
    label: str
    coder: str
    rows: int


class History:
    """The two stacks, as the trail implies them; never stored, so they cannot disagree with it."""

    def __init__(self) -> None:
        self.undoable: list[Step] = []
        self.redoable: list[Step] = []

    @classmethod
    def read(cls, connection: Connection) -> History:
        """The history of a project, from its whole trail."""
        history = cls()
        change = table_of(Change)
        columns = (change.c.id, change.c.label, change.c.coder, change.c.rows, change.c.undoes)
        query = (
            select(*columns).where(change.c.rows > 0).order_by(change.c.id)
        )  # what touched nothing cannot be undone
        for number, label, coder, rows, undoes in connection.execute(query):
            history.add(Step(number, label, coder, rows), undoes)
        return history

    def add(self, made: Step, undoes: int | None) -> None:
        """Takes notice of one more change; of one that reverses another, the label and coder are those of the other."""
        if undoes is None:
            self.undoable.append(made)
            self.redoable.clear()
        elif (step := _take(self.undoable, undoes)) is not None:
            self.redoable.append(replace(step, change=made.change))
        elif (step := _take(self.redoable, undoes)) is not None:
            self.undoable.append(replace(step, change=made.change))


def _take(stack: list[Step], change: int) -> Step | None:
    for at in range(len(stack) - 1, -1, -1):
        if stack[at].change == change:
            return stack.pop(at)
    return None


def last_of(stack: Sequence[Step], coder: str | Collection[str] | None) -> Step | None:
    """The newest step, or the newest one of this coder; several names are those one coder has or had."""
    names = {coder} if isinstance(coder, str) else coder
    return next((step for step in reversed(stack) if names is None or step.coder in names), None)


def reverse(connection: Connection, step: Step, *, by: str, label: str) -> tuple[int, set[str]]:
    """Puts every row of a change back to what it was, as a change of its own; its number and the tables touched.

    Raises UndoConflict, which undoes the whole transaction, when somebody changed one of the rows since, or built on them.
    """
    recorded = _rows_of(connection, step.change)
    for table, rows in recorded.items():
        _refuse_if_changed_since(connection, table, rows, step)
    for table, rows in recorded.items():
        _put_back(connection, table, rows)
    _refuse_loose_ends(connection, recorded, step)
    inverse = [
        RowChange(row.table, row.key, row.after, row.before) for rows in recorded.values() for row in rows
    ]
    number = write(connection, Change(coder=by, label=label, undoes=step.change), inverse)
    return number, {table.name for table in recorded}


def _rows_of(connection: Connection, change: int) -> dict[Table, list[RowChange]]:
    trail = table_of(ChangeRow)
    by_table: dict[Table, list[RowChange]] = defaultdict(list)
    columns = (trail.c.table, trail.c.key, trail.c.before, trail.c.after)
    for name, key, before, after in connection.execute(
        select(*columns).where(trail.c.change_id == change)
    ).all():
        table = SQLModel.metadata.tables[name]
        if before is None or after is None:
            before, after = _completed(table, before), _completed(table, after)
        by_table[table].append(RowChange(name, key, before, after))
    return by_table


def _completed(table: Table, image: Image | None) -> Image | None:
    """The image of a whole row; where it is of an earlier schema, with what the upgrade gave such rows."""
    if image is None or len(image) == len(table.columns):
        return image
    return {column.name: image.get(column.name, before_it_came(column)) for column in table.columns}


def _put_back(connection: Connection, table: Table, rows: Sequence[RowChange]) -> None:
    added = [row.key for row in rows if row.before is None]
    for at in range(0, len(added), CHUNK):
        connection.execute(delete(table).where(table.c.id.in_(added[at : at + CHUNK])))
    removed = [row.before for row in rows if row.before is not None and row.after is None]
    if removed:
        connection.execute(insert(table), removed)
    changed = [(row.key, row.before) for row in rows if row.before is not None and row.after is not None]
    update_images(connection, table, changed)


def _refuse_if_changed_since(
    connection: Connection, table: Table, rows: Sequence[RowChange], step: Step
) -> None:
    now = images(connection, table, [row.key for row in rows])
    differing = [row.key for row in rows if not _is_as_left(row, now)]
    if differing:
        who, what = _last_to_touch(connection, table.name, differing)
        raise UndoConflict(
            worded(
                "“{step}” cannot be reversed, because {who} has since done “{what}” on the same "
                "{spoken}; nothing was changed.",
                step=step.label,
                who=who,
                what=what,
                spoken=_spoken(table),
            )
        )


def _refuse_loose_ends(connection: Connection, recorded: dict[Table, list[RowChange]], step: Step) -> None:
    end = loose_end(connection, recorded)
    if end is not None:
        who, what = _last_to_touch(connection, end.table.name, end.keys)
        raise UndoConflict(
            worded(
                "“{step}” cannot be reversed, because {who} has since done “{what}”, which would not "
                "fit any more; nothing was changed.",
                step=step.label,
                who=who,
                what=what,
            )
        )


def _is_as_left(row: RowChange, now: dict[str, dict[str, object]]) -> bool:
    current = now.get(row.key)
    if row.after is None or current is None:
        return row.after is None and current is None
    return all(current[column] == value for column, value in row.after.items())


def _last_to_touch(connection: Connection, table: str, keys: Iterable[str]) -> tuple[str, str]:
    change, trail = table_of(Change), table_of(ChangeRow)
    query = (
        select(change.c.coder, change.c.label)
        .join(trail, trail.c.change_id == change.c.id)
        .where(trail.c.table == table, trail.c.key.in_(list(keys)[:CHUNK]))
        .order_by(change.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return (row[0], row[1]) if row else ("someone", "a change")


def _spoken(table: Table) -> str:
    return table.name.replace("_", " ")


@dataclass(frozen=True)
class Entry:
    """One line of the audit trail."""

    id: int
    at: str
    coder: str
    label: str
    rows: int
    undoes: int | None


def entries(connection: Connection) -> list[Entry]:
    """The whole audit trail, oldest first."""
    change = table_of(Change).c
    query = select(change.id, change.at, change.coder, change.label, change.rows, change.undoes).order_by(
        change.id
    )
    return [Entry(*row) for row in connection.execute(query)]
