"""Codings going out for statistics: a row a quotation, with its codes side by side or as ones and noughts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import by_persons
from qcode.coding.passes import coder_named
from qcode.errors import Refused
from qcode.model import Code, Coder, Coding, CodingPass, Document, Participant, Quotation, Speaker
from qcode.model.row import table_of
from qcode.participants.attributes import attributes
from qcode.reports.coding_rows import coding_rows
from qcode.reports.rows import Cell
from qcode.reports.variables import variable_names
from qcode.reports.writers import Rows
from qcode.sentence import worded
from qcode.speech import Speech, Spoken, speech_of
from qcode.transcript_order import transcript_order

LAYOUTS = ("codings", "quotations", "matrix")
_NOBODY: tuple[str, str, dict[str, Any]] = ("", "", {})
_BEFORE = ("number", "document", "kind", "participant", "group")
_AFTER = (
    "turn", "last turn", "speaker", "role", "start", "end", "words", "quotation", "name", "comment", "starred",
    "coder", "passes",
)  # fmt: skip


@dataclass(frozen=True)
class _Row:
    """A quotation: what stands in the columns that both layouts have, and its codes in the order of the codebook."""

    cells: tuple[Cell, ...]
    codes: tuple[int, ...]


def layout_rows(session: Session, layout: str, coder: str = "", *, rollup: bool = True) -> list[Rows]:
    """The sheets of a layout, one of LAYOUTS: a matrix has a second one, the key of its variables.

    Those of every person's quotations, or of the ``coder`` of that name. In a matrix with ``rollup`` a theme has a one where one of its subcodes
    has. Raises Refused for a layout there is not, and NotFound for a coder.
    """
    if layout not in LAYOUTS:
        raise Refused(
            worded(
                "Codings are laid out as {layouts}, not as “{layout}”; nothing was written.",
                layouts=", ".join(LAYOUTS),
                layout=layout,
            )
        )
    if layout == "codings":
        return [Rows("codings", *coding_rows(session, coder))]
    reading = _Reading(session, coder)
    rows = reading.rows()
    if layout == "quotations":
        return [_side_by_side(reading, rows)]
    return _matrix(session, reading, rows, rollup=rollup)


def _side_by_side(reading: _Reading, rows: Sequence[_Row]) -> Rows:
    """The whole paths in one column, and each in one of its own."""
    most = max((len(row.codes) for row in rows), default=0)
    head = (*reading.head, "codes", *(f"code {number}" for number in range(1, most + 1)))
    paths = [node.path for node in reading.codes]
    told: list[tuple[Cell, ...]] = []
    for row in rows:
        here = [paths[code] for code in row.codes]
        told.append((*row.cells, "; ".join(here), *here, *[""] * (most - len(here))))
    return Rows("quotations", head, told)


def _matrix(session: Session, reading: _Reading, rows: Sequence[_Row], *, rollup: bool) -> list[Rows]:
    codes = reading.codes
    labels = [*reading.head, *("_".join(node.names) for node in codes)]
    names = variable_names(labels)
    place = {node.id: at for at, node in enumerate(codes)}
    counts = [{at, *(place[key] for key in node.above)} if rollup else {at} for at, node in enumerate(codes)]
    told: list[tuple[Cell, ...]] = []
    for row in rows:
        ones = {at for code in row.codes for at in counts[code]}
        told.append((*row.cells, *(int(at in ones) for at in range(len(codes)))))
    code = table_of(Code).c
    meanings = {
        row.id: row.definition for row in session.connection().execute(select(code.id, code.definition))
    }
    width = len(reading.head)
    key: list[tuple[Cell, ...]] = [
        (name, label, "", "") for name, label in zip(names[:width], reading.head, strict=True)
    ]
    values = "1: this code or one below it, 0: not" if rollup else "1: this code, 0: not"
    for name, node in zip(names[width:], codes, strict=True):
        key.append((name, node.path, values, meanings[node.id]))
    return [
        Rows("matrix", tuple(names), told),
        Rows("key", ("variable", "label", "values", "definition"), key),
    ]


class _Reading:
    """Reads quotations with all that is known around them."""

    def __init__(self, session: Session, coder: str) -> None:
        self._session = session
        self._run = session.connection().execute
        self._who = coder_named(session, coder).id if coder else ""
        self.codes: list[CodeNode] = nodes(session)
        self._attributes = attributes(session)

    @property
    def head(self) -> tuple[str, ...]:
        """The columns both layouts have: those of participants' attributes by their names."""
        return (*_BEFORE, *(each.name for each in self._attributes), *_AFTER)

    def rows(self) -> list[_Row]:
        """The quotations in the order of the transcripts and their words."""
        found = self._quotations()
        speech = speech_of(self._session, {row.document_id for row in found})
        codes, passes = self._codings()
        speaker, participant = table_of(Speaker).c, table_of(Participant).c
        voices = {
            (row.document_id, row.name): row.participant_id
            for row in self._run(select(speaker.document_id, speaker.name, speaker.participant_id))
        }
        query = select(participant.id, participant.pseudonym, participant.group, participant.attributes)
        people = {row[0]: (row[1], row[2], row[3]) for row in self._run(query)}
        rows: list[_Row] = []
        for number, row in enumerate(found, start=1):
            here = speech[row.document_id]
            first, last = here.first(row.start, row.end), _last(here, row.end)
            whose = row.participant_id or voices.get((row.document_id, first.speaker if first else None))
            pseudonym, group, known = people.get(whose, _NOBODY)
            about = (known.get(each.id) for each in self._attributes)
            turns = (first.number if first else None, last.number if last else None)
            who = ((first.speaker if first else "") or "", (first.role if first else "") or "")
            size = sum(any(map(str.isalnum, word)) for word in row.text.split())
            own = (row.called, row.comment, int(row.starred), row.coder, ", ".join(passes[row.id]))
            where = (number, row.document, row.kind, pseudonym, group)
            cells = (*where, *about, *turns, *who, row.start, row.end, size, row.text, *own)
            rows.append(_Row(cells, tuple(sorted(codes[row.id]))))
        return rows

    def _quotations(self) -> Sequence[Any]:
        quotation, document, coder = table_of(Quotation), table_of(Document), table_of(Coder)
        query = (
            select(
                quotation.c.id, quotation.c.document_id, quotation.c.start, quotation.c.end, quotation.c.text,
                quotation.c.name.label("called"), quotation.c.comment, quotation.c.starred,
                document.c.name.label("document"), document.c.kind, document.c.participant_id,
                coder.c.name.label("coder"),
            )
            .select_from(quotation)
            .join(document, document.c.id == quotation.c.document_id)
            .join(coder, coder.c.id == quotation.c.coder_id)
            .outerjoin(table_of(Participant), table_of(Participant).c.id == document.c.participant_id)
            .where(self._by(quotation.c.coder_id))
        )  # fmt: skip
        order = (*transcript_order(), quotation.c.start, quotation.c.end, coder.c.name, quotation.c.id)
        return self._run(query.order_by(*order)).all()

    def _codings(self) -> tuple[dict[str, set[int]], dict[str, dict[str, None]]]:
        """The codes of each quotation, and the names of the passes it was coded in."""
        coding, coding_pass = table_of(Coding), table_of(CodingPass)
        place = {node.id: at for at, node in enumerate(self.codes)}
        query = select(coding.c.quotation_id, coding.c.code_id, coding_pass.c.name)
        query = query.join_from(coding, coding_pass, coding.c.pass_id == coding_pass.c.id)
        codes: dict[str, set[int]] = defaultdict(set)
        passes: dict[str, dict[str, None]] = defaultdict(dict)
        met = self._by(coding.c.coder_id)
        for key, code_id, name in self._run(query.where(met).order_by(coding_pass.c.position)):
            codes[key].add(place[code_id])
            passes[key][name] = None
        return codes, passes

    def _by(self, coder_id: Any) -> Any:
        return coder_id == self._who if self._who else by_persons(coder_id)


def _last(speech: Speech, end: int) -> Spoken | None:
    """The turn the words end in."""
    return speech.first(end - 1, end)
