"""The memo report: method, counts, and memos with the quotations they cite: by theme and subcode, by kind or by date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.memo_list import ListedMemo, listed
from qcode.memo_words import Known, meant, named
from qcode.model import Code, Coding
from qcode.model.columns import now
from qcode.model.memo import MEMO_KINDS
from qcode.model.reference import Reference, parts, plain
from qcode.model.row import table_of
from qcode.project import study_of
from qcode.quoting import Quoted, quoted
from qcode.reports.method import method_sentences
from qcode.reports.report import Block, Facts, Heading, Markdown, NumberTable, PageBreak, Prose, Quote, Report
from qcode.reports.table_words import spoken
from qcode.reports.wording import day, source
from qcode.reports.words import word
from qcode.tables.frequencies import frequencies

CODE_DEEPEST, MEMO_LEVEL = 3, 4  # the contents list shows the codes, not the memos
REPORT_ORDERS = ("code", "kind", "date")


@dataclass(frozen=True)
class Chosen:
    """What a memo report holds: which memos (None: all), by what, and whether with quotations, method and counts.

    Of a choice of memos only the codes that have one are told of.
    """

    memos: Collection[str] | None = None
    order: str = "code"
    quotations: bool = True
    method: bool = True


@dataclass(frozen=True)
class _Material:
    """All the report draws on, gathered once."""

    chosen: Chosen
    language: str
    codes: Sequence[CodeNode]
    texts: dict[str, Code]
    memos: Sequence[ListedMemo]
    referred: Known
    memos_of: dict[str, list[ListedMemo]]
    without: list[ListedMemo]
    quotations: dict[str, Quoted]
    counts: dict[str, dict[str, int]]
    told: dict[str, str] = field(
        default_factory=dict[str, str]
    )  # memos already printed, and under which code


def memo_report(session: Session, chosen: Chosen | None = None) -> Report:
    """The report of the memos that are chosen, without a choice of the whole project, in the study's language."""
    study = study_of(session)
    material = _gather(session, study.language, chosen or Chosen())
    return Report(
        title=study.title,
        subtitle=word(study.language, "memo_report"),
        details=_details(study.language, material),
        blocks=tuple(_blocks(session, material)),
        language=study.language,
        note=word(study.language, "confidential"),
    )


def _details(language: str, material: _Material) -> tuple[tuple[str, str], ...]:
    return (
        (word(language, "date"), day(language, now())),
        (word(language, "memos"), str(len(material.memos))),
        (word(language, "codes"), str(len(material.codes))),
    )


def _gather(session: Session, language: str, chosen: Chosen) -> _Material:
    memos = [memo for memo in listed(session) if chosen.memos is None or memo.id in chosen.memos]
    by_code, without = _by_code(session, memos)
    cited = [link.target_id for memo in memos for link in memo.links if link.target == "quotation"]
    told = _told_codes(nodes(session), by_code, everything=chosen.memos is None)
    return _Material(
        chosen=chosen,
        language=language,
        codes=told,
        texts={code.id: code for code in session.scalars(select(Code))},
        memos=memos,
        referred=meant(session, [memo.text for memo in memos]),
        memos_of=by_code,
        without=without,
        quotations={each.id: each for each in quoted(session, cited)},
        counts={
            what: _totals(session, what) for what in ("codings", "quotations", "documents", "participants")
        },
    )


def _told_codes(
    codes: Sequence[CodeNode], with_memos: Collection[str], *, everything: bool
) -> list[CodeNode]:
    """The codes the report tells of: all, or those with a memo and what they come under."""
    if everything:
        return list(codes)
    wanted = {above for code in codes if code.id in with_memos for above in (*code.above, code.id)}
    return [code for code in codes if code.id in wanted]


def _totals(session: Session, what: str) -> dict[str, int]:
    table = frequencies(session, "document", what)
    return {row.key: int(row.total or 0) for row in table.rows}


def _by_code(
    session: Session, memos: Sequence[ListedMemo]
) -> tuple[dict[str, list[ListedMemo]], list[ListedMemo]]:
    """The memos of each code, and those of none. A memo without a code belongs to the codes of what it cites."""
    codes_of = _codes_of_quotations(session)
    by_code: dict[str, list[ListedMemo]] = defaultdict(list)
    without: list[ListedMemo] = []
    for memo in memos:
        codes = [link.target_id for link in memo.links if link.target == "code"]
        cited = (link.target_id for link in memo.links if link.target == "quotation")
        codes = codes or list(
            dict.fromkeys(code for quotation in cited for code in codes_of.get(quotation, ()))
        )
        for code in codes:
            by_code[code].append(memo)
        if not codes:
            without.append(memo)
    return by_code, without


def _codes_of_quotations(session: Session) -> dict[str, list[str]]:
    coding = table_of(Coding).c
    codes: dict[str, list[str]] = defaultdict(list)
    for quotation_id, code_id in session.connection().execute(select(coding.quotation_id, coding.code_id)):
        codes[quotation_id].append(code_id)
    return codes


def _blocks(session: Session, material: _Material) -> Iterator[Block]:
    language, chosen = material.language, material.chosen
    if chosen.method:
        yield Heading(word(language, "method"))
        yield Prose(" ".join(method_sentences(session, language)))
    if chosen.method and material.codes:
        yield Heading(word(language, "counts"))
        yield NumberTable(spoken(frequencies(session, "group", "quotations"), language), chart=True)
        yield PageBreak()
    orders = {"code": _by_theme, "kind": _by_kind, "date": _by_date}
    yield from orders[chosen.order](material)
    if not material.memos:
        yield Prose(word(language, "no_memos"), "quiet")


def _by_theme(material: _Material) -> Iterator[Block]:
    language = material.language
    if material.codes:
        yield Heading(word(language, "themes"))
        for node in material.codes:
            yield from _code(node, material)
    if material.without:
        yield Heading(word(language, "without_code"))
        for memo in material.without:
            yield from _memo(memo, material)


def _by_kind(material: _Material) -> Iterator[Block]:
    for kind in MEMO_KINDS:
        of_kind = [memo for memo in material.memos if memo.kind == kind]
        if of_kind:
            yield Heading(word(material.language, f"kind_{kind}_memos"))
        for memo in of_kind:
            yield from _memo(memo, material, level=2)


def _by_date(material: _Material) -> Iterator[Block]:
    for memo in material.memos:
        yield from _memo(memo, material, level=1)


def _code(node: CodeNode, material: _Material) -> Iterator[Block]:
    language, code, level = material.language, material.texts[node.id], min(node.depth + 2, CODE_DEEPEST)
    yield Heading(" / ".join(node.names[1:] or node.names), level, node.colour)
    if code.definition:
        yield Prose(code.definition, "definition")
    for rule, text in (("use_when", code.use_when), ("use_not", code.use_not)):
        if text:
            yield Prose(f"{word(language, rule)}: {text}", "quiet")
    yield Facts(
        tuple((word(language, what), str(totals.get(node.id, 0))) for what, totals in material.counts.items())
    )
    for memo in material.memos_of.get(node.id, ()):
        yield from _memo(memo, material, node.path)


def _memo(memo: ListedMemo, material: _Material, under: str = "", level: int = MEMO_LEVEL) -> Iterator[Block]:
    language = material.language
    yield Heading(memo.title, level)
    if memo.id in material.told:
        yield Prose(word(language, "told", code=material.told[memo.id]), "quiet")
        return
    material.told[memo.id] = under
    kind = word(language, f"memo_{memo.kind}")
    yield Prose(" · ".join((kind, memo.coder, day(language, memo.at))), "quiet")
    about = "; ".join(link.name for link in memo.links if link.target != "quotation")
    if about and material.chosen.order != "code":
        yield Prose(word(language, "about_these", names=about), "quiet")
    yield from _text(memo, material)
    if not material.chosen.quotations:
        return
    shown = {each.id for each in parts(memo.text) if isinstance(each, Reference)}
    cited = {link.target_id for link in memo.links} - shown
    for quotation_id, quotation in material.quotations.items():
        if quotation_id in cited:
            yield Quote(quotation.pieces, source(language, quotation))


def _text(memo: ListedMemo, material: _Material) -> Iterator[Block]:
    """What the memo says: names in the place of references, and quotations it was given a line for."""
    gone = word(material.language, "gone", name="{name}")
    for part in parts(memo.text):
        if not isinstance(part, Reference):
            yield Markdown(named(part, material.referred, gone))
            continue
        there = material.referred.get((part.target, part.id))
        if there is not None and there.quotation is not None:
            yield Quote(there.quotation.pieces, source(material.language, there.quotation))
        else:
            yield Markdown(f"> {plain(gone.format(name=part.label))}")
