"""Which quotations a report cites under each code, and what each is called in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding.filter import by_persons
from qcode.model import Coding, Document, Quotation
from qcode.model.row import table_of
from qcode.quoting import Quoted, quoted
from qcode.reports.findings.words import word
from qcode.reports.report import Quote
from qcode.reports.wording import source

Span = tuple[str, int, int]  # transcript, start, end
WITHOUT_STAR = 2  # quotations of a code that are cited where none has a star


@dataclass(frozen=True)
class Cited:
    """A quotation as it was cited: ``key`` is what the report calls it."""

    key: str
    quotation: Quoted


@dataclass
class Citing:
    """Cites quotations: each once in full and with a number of its own, later on by that number."""

    language: str
    pseudonyms: bool
    of_code: Mapping[str, Sequence[str]]
    quotations: Mapping[str, Quoted]
    codes_of: Mapping[Span, Sequence[str]]
    cited: dict[Span, Cited] = field(default_factory=dict[Span, Cited])

    def code(self, code_id: str) -> tuple[list[Quote], list[str]]:
        """The quotations of a code, and what those are called that were cited before."""
        ids = self.of_code.get(code_id, ())
        return self.these(self.quotations[key] for key in ids if key in self.quotations)

    def these(self, quotations: Iterable[Quoted]) -> tuple[list[Quote], list[str]]:
        """Quotations in full, and what those are called that were cited before."""
        new: list[Quote] = []
        before: dict[str, None] = {}
        for each in quotations:
            there = self.cited.get(span_of(each))
            if there is None:
                new.append(self.one(each))
            else:
                before[there.key] = None
        return new, list(before)

    def one(self, quotation: Quoted) -> Quote:
        """A quotation in full, also where it was cited before: in a memo it stands where its writer put it."""
        there = self.cited.get(span_of(quotation))
        key = there.key if there else word(self.language, "cited_key", number=len(self.cited) + 1)
        if there is None:
            self.cited[span_of(quotation)] = Cited(key, quotation)
        said = f"{self.source(quotation)} · {key}"
        return Quote(quotation.pieces, said, "" if there else key)

    def source(self, quotation: Quoted) -> str:
        """Where a quotation comes from."""
        return source(self.language, quotation, whose=self.pseudonyms)


def span_of(quotation: Quoted) -> Span:
    """The words a quotation stands for, whoever marked them."""
    return quotation.document_id, quotation.start, quotation.end


def citing(session: Session, language: str, which: str, *, pseudonyms: bool) -> Citing:
    """What cites ``which`` one of QUOTATIONS under each code."""
    carrying = _carrying(session)
    heard: Counter[str] = Counter()
    of_code = {code: _chosen(rows, which, heard) for code, rows in carrying.items()}
    wanted = [key for ids in of_code.values() for key in ids]
    codes_of: dict[Span, list[str]] = defaultdict(list)
    for code, rows in carrying.items():
        for each in rows:
            codes_of[each.span].append(code)
    there = {each.id: each for each in quoted(session, wanted)}
    return Citing(language, pseudonyms, of_code, there, codes_of)


@dataclass(frozen=True)
class _Carrying:
    """A quotation that carries a code."""

    id: str
    document_id: str
    start: int
    end: int
    starred: bool

    @property
    def span(self) -> Span:
        return self.document_id, self.start, self.end


def _carrying(session: Session) -> dict[str, list[_Carrying]]:
    """The quotations of each code, those with a star first, each in the order of the transcripts; a span once."""
    coding, quotation, document = table_of(Coding).c, table_of(Quotation).c, table_of(Document).c
    query = (
        select(
            coding.code_id,
            quotation.id,
            quotation.document_id,
            quotation.start,
            quotation.end,
            quotation.starred,
        )
        .join_from(table_of(Coding), table_of(Quotation), coding.quotation_id == quotation.id)
        .join(table_of(Document), document.id == quotation.document_id)
        .where(by_persons(coding.coder_id))
        .order_by(quotation.starred.desc(), document.position, document.name, quotation.start, quotation.end)
    )
    found: dict[str, dict[Span, _Carrying]] = defaultdict(dict)
    for code_id, *row in session.connection().execute(query):
        each = _Carrying(*row)
        found[code_id].setdefault(each.span, each)
    return {code: list(spans.values()) for code, spans in found.items()}


def _chosen(rows: Sequence[_Carrying], which: str, heard: Counter[str]) -> list[str]:
    """The quotations of a code that are cited; where none has a star, of transcripts that were ``heard`` least until now."""
    starred = [each.id for each in rows if each.starred]
    if which == "all":
        return [each.id for each in rows]
    if starred or which == "starred":
        return starred
    first_of: dict[str, _Carrying] = {}
    for each in rows:
        first_of.setdefault(each.document_id, each)
    of_others = sorted(first_of.values(), key=lambda each: heard[each.document_id])
    more = (each for each in rows if first_of[each.document_id] is not each)
    chosen = [*of_others, *more][:WITHOUT_STAR]
    heard.update(each.document_id for each in chosen)
    return [each.id for each in chosen]
