"""Codes from the rows of a table, whatever file the table stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qcode.codebook import cells, indents
from qcode.codebook.entries import FIELDS, Entry, problem
from qcode.codebook.headings import Columns, understand
from qcode.errors import FileProblem
from qcode.model.paths import clean_name, same_name, same_path, split
from qcode.sentence import worded

_HEAD_WITHIN = 20  # rows above the head may hold a title
_TOTALS = {"total", "totaal", "sum", "som"}


@dataclass(frozen=True)
class Row:
    """One row: where it stands in the file, and its cells just as they are there.

    ``section`` is true for a single cell that runs across the whole table: a theme as a heading.
    """

    where: str
    cells: tuple[str, ...]
    section: bool = False

    def cell(self, column: int | None) -> str:
        """The text of a column, "" where the row is shorter."""
        return self.cells[column] if column is not None and column < len(self.cells) else ""

    @property
    def blank(self) -> bool:
        """True when no cell holds anything."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True)
class Grid:
    """A table with a head: what its columns are, and the rows below the head that are not blank."""

    file: str
    columns: Columns
    rows: tuple[Row, ...]
    commas: bool = False  # a cell for subcodes may list several, separated by commas

    @property
    def notices(self) -> tuple[str, ...]:
        """What was guessed or left out, as sentences."""
        said: list[str] = []
        if self.columns.guessed:
            said.append(
                worded("The column “{guessed}” was taken for the codes.", guessed=self.columns.guessed)
            )
        if self.columns.unknown:
            heads = ", ".join(f"“{head}”" for head in self.columns.unknown)
            said.append(
                worded("Columns that are not part of a codebook were left out: {heads}.", heads=heads)
            )
        return (*said, *_lists(self))


def grid_of(file: str, rows: Sequence[Row], commas: bool = False) -> Grid | None:
    """The table among these rows, or None when no row among the first is a head that names codes."""
    best: tuple[int, Columns] | None = None
    for at, row in enumerate(rows[:_HEAD_WITHIN]):
        columns = None if row.section else understand(row.cells)
        if columns is not None and (best is None or columns.known > best[1].known):
            best = (at, columns)
    if best is None:
        return None
    below = tuple(row for row in rows[best[0] + 1 :] if not row.blank)
    return Grid(file, best[1], below, commas or best[1].several)


def plain_list(file: str, rows: Sequence[Row]) -> Grid | None:
    """A list of names without a head, or None when there is more than one column."""
    filled = tuple(row for row in rows if not row.blank)
    if not filled or any(cell.strip() for row in filled for cell in row.cells[1:]):
        return None
    return Grid(file, Columns((0,), {}), filled)


def without_codes(file: str) -> FileProblem:
    """The error for a file in which no column names codes."""
    return FileProblem(
        worded(
            "“{file}” has no column that names the codes: give its columns heads such as path, "
            "or theme and subcode, and definition. Nothing was read.",
            file=file,
        )
    )


def entries(grid: Grid) -> Iterator[Entry]:
    """What each row says of which code, top to bottom."""
    if "path" in grid.columns.fields:
        return _by_path(grid)
    if "parent" in grid.columns.fields:
        return _by_parent(grid)
    if len(grid.columns.levels) == 1 and not any(row.section for row in grid.rows):
        return _by_one_column(grid)
    return _by_levels(grid)


def first_value(grid: Grid, field: str) -> str:
    """The first thing the column for ``field`` says, "" when there is no such column."""
    said = (row.cell(grid.columns.fields.get(field)).strip() for row in grid.rows)
    return next((value for value in said if value), "")


def _lists(grid: Grid) -> Iterator[str]:
    """A sentence for each cell that was read as several subcodes."""
    if len(grid.columns.levels) < 2:
        return
    for row in grid.rows:
        cell = row.cell(grid.columns.levels[-1])
        if not row.section and len(found := cells.names(cell, grid.commas)) > 1:
            listed = ", ".join(f"“{name}”" for name in found)
            yield worded(
                "The cell in {where} was read as {found} subcodes: {listed}.",
                where=row.where,
                found=len(found),
                listed=listed,
            )


def _values(grid: Grid, row: Row) -> dict[str, str]:
    """What the row says, by field; a cell left empty says nothing."""
    cells_of = {name: row.cell(grid.columns.fields[name]) for name in FIELDS if name in grid.columns.fields}
    return {name: text for name, text in cells_of.items() if text.strip()}


def _by_path(grid: Grid) -> Iterator[Entry]:
    for row in grid.rows:
        path, values = split(row.cell(grid.columns.fields["path"]).strip()), _values(grid, row)
        if path or values:
            yield Entry(row.where, path, values)


def _by_one_column(grid: Grid) -> Iterator[Entry]:
    """One column of names: nested by indentation, or by slashes whose first part is a code itself."""
    named = [row for row in grid.rows if _named(grid, row)]
    texts = [row.cell(grid.columns.levels[0]) for row in named]
    paths = indents.paths(texts) or _slashed(texts) or [(text,) for text in texts]
    for row, path in zip(named, paths, strict=True):
        yield Entry(row.where, path, _values(grid, row))


def _slashed(texts: Sequence[str]) -> list[tuple[str, ...]] | None:
    split_texts = [split(text.strip()) for text in texts]
    known = {same_path(path) for path in split_texts}
    nested = [path for path in split_texts if len(path) > 1]
    return split_texts if nested and all(same_path(path[:-1]) in known for path in nested) else None


def _by_parent(grid: Grid) -> Iterator[Entry]:
    """Each row names the code above it, which stands anywhere in the file or is a path."""
    named = [row for row in grid.rows if _named(grid, row)]
    level, above = grid.columns.levels[-1], grid.columns.fields["parent"]
    parents = {same_name(row.cell(level)): row.cell(above).strip() for row in named}
    for row in named:
        path = [clean_name(row.cell(level))]
        parent, seen = row.cell(above).strip(), {same_name(path[0])}
        while parent:
            if same_name(parent) in seen:
                raise problem(
                    grid.file, row.where, worded("the code “{path}” stands under itself.", path=path[-1])
                )
            seen.add(same_name(parent))
            known = same_name(parent) in parents
            path[:0] = [clean_name(parent)] if known else split(parent)
            parent = parents[same_name(parent)] if known else ""
        yield Entry(row.where, tuple(path), _values(grid, row))


def _by_levels(grid: Grid) -> Iterator[Entry]:
    """Theme, subcode …: a column each, where an empty cell means the one above."""
    above: tuple[str, ...] = ()
    placed: set[tuple[str, ...]] = set()
    heading = ""
    for row in grid.rows:
        if row.section:
            heading, above = next(cell for cell in row.cells if cell.strip()), ()
            made = [Entry(row.where, (heading,))]
        elif not _named(grid, row):
            continue
        else:
            names = [row.cell(level).strip() for level in grid.columns.levels]
            above = _filled(grid, row, names, above)
            made = _entries_of(grid, row, (heading, *above) if heading else above, placed)
        placed.update(same_path(entry.path) for entry in made)
        yield from made


def _filled(grid: Grid, row: Row, names: list[str], above: tuple[str, ...]) -> tuple[str, ...]:
    """The row's names from the outermost on, those it leaves out taken from the row above."""
    deepest = max(at for at, name in enumerate(names) if name)
    first = min(at for at, name in enumerate(names) if name)
    if first > len(above):
        raise problem(grid.file, row.where, worded("“{names}” stands under no theme.", names=names[first]))
    return (*above[:first], *(name for name in names[first : deepest + 1] if name))


def _entries_of(grid: Grid, row: Row, path: tuple[str, ...], placed: set[tuple[str, ...]]) -> list[Entry]:
    values, parent = _values(grid, row), path[:-1]
    is_last_level = bool(row.cell(grid.columns.levels[-1]).strip())
    several = cells.names(path[-1], grid.commas and is_last_level)
    if len(several) < 2 or not parent:
        return [Entry(row.where, path, values)]
    meanings, rest = cells.share(several, values.pop("definition", ""))
    if rest:
        values["definition"] = rest
    own = {} if same_path(parent) not in placed else values
    made = [] if own or not values else [Entry(row.where, parent, values)]
    for name in several:
        said = {"definition": meanings[name]} if name in meanings else {}
        made.append(Entry(row.where, (*parent, name), {**own, **said}))
    return made


def _named(grid: Grid, row: Row) -> bool:
    """True when the row names a code; raises when it says something without naming one."""
    names = [row.cell(level).strip() for level in grid.columns.levels]
    values = _values(grid, row)
    if any(names):
        return bool(values) or not _is_total(row, names)
    if values:
        raise problem(
            grid.file, row.where, worded("there is “{short}” but no name of a code.", short=_short(values))
        )
    return False


def _is_total(row: Row, names: list[str]) -> bool:
    """True for the line under a column of counts, which names no code."""
    counts = [cell for cell in row.cells if cell.strip()][1:]
    return same_name("".join(names)) in _TOTALS and any(cell.strip()[0].isdigit() for cell in counts)


def _short(values: dict[str, str]) -> str:
    text = " ".join(next(iter(values.values())).split())
    return text if len(text) <= 40 else text[:39] + "…"
