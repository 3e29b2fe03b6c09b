"""The supervisor's workbook: tables whose numbers lead to rows of quotations."""

# XlsxWriter's own hints are incomplete.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qcode.model.code_draft import CodeDraft
from qcode.model.table import Table
from qcode.quoting import time_of
from qcode.reports.rows import Cell
from qcode.reports.supervisor.content import Content, Listed
from qcode.reports.supervisor.figures import Figures
from qcode.reports.supervisor.telling import overview_facts, privacy_lines, replaced_rows
from qcode.reports.supervisor.words import word
from qcode.reports.words import word as report_word
from qcode.reports.xlsx_book import Book, Place, line_height
from qcode.reports.xlsx_chart import chart_sheet
from qcode.reports.xlsx_rows import rows_sheet
from qcode.reports.xlsx_table import table_sheet
from qcode.steps import Progress

_NOTE = 90  # letters of a note on one line


def write_workbook(
    path: Path, content: Content, figures: Figures, parts: Sequence[str], progress: Progress
) -> bool:
    """The workbook in a file; False when it was stopped before. Progress is told in hundredths of this work."""
    return _Workbook(content, figures, parts, progress).write(path)


class _Workbook:
    """Writes sheet after sheet."""

    def __init__(self, content: Content, figures: Figures, parts: Sequence[str], progress: Progress) -> None:
        self._content, self._figures, self._parts = content, figures, parts
        self._progress = progress
        self._book = Book(content.language)
        self._rows = Rows(content) if "quotations" in parts else None

    def write(self, path: Path) -> bool:
        self._overview()
        self._tables()
        if not self._progress(20, 100):
            return False
        if self._rows is not None:
            rows_sheet(self._book, self._rows.sheet, self._rows.head, self._rows.rows, kept=True)
        if not self._progress(70, 100):
            return False
        self._book.save(path)
        return self._progress(100, 100)

    def _word(self, key: str, **values: object) -> str:
        return word(self._content.language, key, **values)

    def _overview(self) -> None:
        """What this is, how it was counted, of which state, whose names were replaced; then the transcripts."""
        book, content = self._book, self._content
        if self._rows is not None:
            book.keep(self._rows.sheet)
        sheet = book.sheet(self._word("overview"))
        sheet.set_column(0, 0, 34)
        sheet.set_column(1, 1, _NOTE)
        bold, plain, wrapped = book.format(bold=True), book.format(), book.format(text_wrap=True)
        book.text(sheet, 0, 0, content.study, book.format(bold=True, font_size=16))
        book.text(sheet, 1, 0, self._word("pack"), plain)
        at = 3
        for label, value in overview_facts(content):
            book.text(sheet, at, 0, label, plain)
            book.text(sheet, at, 1, value, wrapped)
            at += 1
        notes = [*self._figures.groups.notes, *privacy_lines(content)]
        if self._rows is not None:
            notes.insert(0, self._word("how_workbook", sheet=self._rows.sheet))
        at += 1
        book.text(sheet, at, 0, self._word("about"), bold)
        for note in notes:
            book.text(sheet, at, 1, note, wrapped)
            sheet.set_row(at, line_height(note, _NOTE))
            at += 1
        for index, row in enumerate(replaced_rows(content), start=at + 1):
            for column, cell in enumerate(row):
                book.text(sheet, index, column, cell, plain if index > at + 1 else bold)

    def _tables(self) -> None:
        figures, parts, book = self._figures, self._parts, self._book
        surveyed = [each.table for each in figures.survey]
        head = (self._word("source"), self._word("participant"), self._word("group"),
                self._word("words_said"), self._word("quotations"))  # fmt: skip
        rows_sheet(book, self._word("transcripts"), head, list(_sources(self._content)))
        if "groups" in parts:
            self._frequencies(self._word("by_group"), figures.groups, "group")
            chart = report_word(self._content.language, "chart")
            book.keep(chart)
            chart_sheet(book, chart, figures.groups)
        if "documents" in parts:
            self._frequencies(self._word("by_document"), figures.documents, "document")
        if figures.together is not None:
            table_sheet(book, self._word("together"), figures.together)
        if figures.matrix is not None:
            table_sheet(book, self._word("together_matrix"), figures.matrix)
        if "codebook" in parts:
            rows_sheet(book, self._word("codebook"), _codebook_head(self._content), self._codebook())
        for table in figures.agreement:
            table_sheet(book, self._word("agreement"), table)
        for table in surveyed:
            table_sheet(book, table.title or self._word("survey"), table)
        notes = [(table.title, note) for table in (*figures.agreement, *surveyed) for note in table.notes]
        if figures.together is not None:
            notes = [*((self._word("together"), note) for note in figures.together.notes), *notes]
        if notes:
            head = (self._word("paths"), report_word(self._content.language, "about"))
            rows_sheet(book, report_word(self._content.language, "about"), head, notes)

    def _frequencies(self, name: str, table: Table, by: str) -> None:
        rows = self._rows
        if rows is None:
            table_sheet(self._book, name, table)
        else:
            table_sheet(self._book, name, table, lambda row, column: rows.place(by, row, column))

    def _codebook(self) -> list[tuple[Cell, ...]]:
        used = {row.key: row.total for row in self._figures.groups.rows}
        return [
            (
                "    " * len(code.above) + code.name,
                code.path,
                *_meaning(code.meaning),
                used.get(code.id),
            )
            for code in self._content.codes
        ]


def _meaning(code: CodeDraft) -> tuple[str, ...]:
    return (code.definition or "", code.use_when or "", code.use_not or "", code.example or "")


def _codebook_head(content: Content) -> tuple[str, ...]:
    language = content.language
    rules = (report_word(language, key) for key in ("use_when", "use_not", "example"))
    return (
        word(language, "code"), word(language, "paths"), word(language, "meaning"), *rules,
        word(language, "quotations"),
    )  # fmt: skip


def _sources(content: Content) -> Iterator[tuple[Cell, ...]]:
    counted = [0] * len(content.sources)
    for each in content.quotations:
        counted[each.source] += 1
    for source, count in zip(content.sources, counted, strict=True):
        yield source.name, source.participant, source.group, source.said, count


class Rows:
    """All quotations as rows, code by code in the order of the codebook, so that those of a number stand below each other.

    A quotation with several codes has a row under each, with the same number; one without a code comes last.
    """

    def __init__(self, content: Content) -> None:
        self._content = content
        self.sheet = word(content.language, "quotations")
        self._levels = max((len(code.names) for code in content.codes), default=1)
        self._places: dict[tuple[str, int, int], tuple[int, int]] = {}
        self._branches = _branches(content)
        self.rows: list[tuple[Cell, ...]] = []
        self._fill()

    @property
    def head(self) -> tuple[str, ...]:
        """The heads of the columns."""
        language = self._content.language
        deeper = [f"{word(language, 'subcode')} {level}" for level in range(2, self._levels)]
        keys = (
            "source",
            "participant",
            "group",
            "turn",
            "speaker",
            "quotation",
            "codes",
            "remarks",
            "coders",
            "passes",
        )
        named = (word(language, key) for key in keys)
        levels = (word(language, "theme"), word(language, "subcode"), *deeper)[: max(self._levels, 1)]
        return (word(language, "number_of"), *levels, *named)

    def place(self, by: str, row: int, column: int) -> Place | None:
        """The rows behind a number of a table of codes ``by`` group or document; None where they do not stand together.

        The last column is the total. The rows of a theme with its subcodes stand together only there.
        """
        width = len(self._content.groups) if by == "group" else len(self._content.sources)
        if row >= len(self._content.codes):
            return None
        if column >= width:
            spans = self._branch(row)
            return Place(self.sheet, spans[0][0], spans[-1][1], len(self.head) - 1) if spans else None
        span = self._places.get((by, row, column)) if self._branches[row] == row else None
        return Place(self.sheet, *span, len(self.head) - 1) if span else None

    def _branch(self, row: int) -> list[tuple[int, int]]:
        return [
            span for at in range(row, self._branches[row] + 1) if (span := self._places.get(("all", at, 0)))
        ]

    def _fill(self) -> None:
        by_code: list[list[int]] = [[] for _ in self._content.codes]
        bare: list[int] = []
        for at, each in enumerate(self._content.quotations):
            for code in each.codes:
                by_code[code].append(at)
            if not each.codings:
                bare.append(at)
        told = [self._told(each) for each in self._content.quotations]
        for code, found in enumerate(by_code):
            names = self._content.codes[code].names
            levels = (*names, *[""] * (self._levels - len(names)))
            for at in found:
                self._mark(code, self._content.quotations[at])
                self.rows.append((at + 1, *levels, *told[at]))
        self.rows += [(at + 1, *[""] * self._levels, *told[at]) for at in bare]

    def _mark(self, code: int, quotation: Listed) -> None:
        """Remembers where the rows of a code begin and end, in all and for each group and transcript."""
        line = len(self.rows) + 1  # under the head
        for key in (("all", code, 0), ("group", code, quotation.group), ("document", code, quotation.source)):
            self._places[key] = (self._places.get(key, (line, line))[0], line)

    def _told(self, each: Listed) -> tuple[Cell, ...]:
        content = self._content
        source = content.sources[each.source]
        spoken = content.spoken(each)
        first = source.pieces[each.first] if each.first < len(source.pieces) else None
        where: Cell = first.number if first else None
        who = first.speaker if first else ""
        words = (
            spoken[0][1]
            if len(spoken) == 1
            else "\n".join(f"{name}: {said}" if name else said for name, said in spoken)
        )
        if first is not None and first.seconds is not None and where is None:
            where = time_of(first.seconds)
        return (
            source.name,
            source.participant,
            content.groups[each.group] if each.group >= 0 else source.group,
            where,
            who,
            words,
            "; ".join(content.codes[code].path for code in each.codes),
            "\n".join(each.remarks),
            ", ".join(sorted({content.coders[coder] for _, coder, _ in each.codings})),
            ", ".join(sorted({content.passes[which] for _, _, which in each.codings})),
        )


def _branches(content: Content) -> list[int]:
    """For each code the place of the last code below it, its own where there is none."""
    last = list(range(len(content.codes)))
    for at, code in enumerate(content.codes):
        for above in code.above:
            last[above] = at
    return last
