"""The memo report: method, counts, and per theme and subcode its definition, memos and the quotations they cite."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.memo_list import ListedMemo, listed
from qcode.model import Code, Coding
from qcode.model.columns import now
from qcode.model.row import table_of
from qcode.project import study_of
from qcode.quoting import Quoted, quoted
from qcode.reports.method import method_sentences
from qcode.reports.report import Block, Facts, Heading, Markdown, NumberTable, PageBreak, Prose, Quote, Report
from qcode.reports.table_words import spoken
from qcode.reports.wording import day, source
from qcode.reports.words import word
from qcode.tables import frequencies

CODE_DEEPEST, MEMO_LEVEL = 3, 4  # the contents list shows the codes, not the memos


@dataclass(frozen=True)
class _Material:
    """All the report draws on, gathered once."""

    language: str
    codes: Sequence[CodeNode]
    texts: dict[str, Code]
    memos_of: dict[str, list[ListedMemo]]
    without: list[ListedMemo]
    quotations: dict[str, Quoted]
    counts: dict[str, dict[str, int]]
    told: dict[str, str] = field(
        default_factory=dict[str, str]
    )  # memos already printed, and under which code


def memo_report(session: Session) -> Report:
    """The report of the whole project, in the study's language."""
    study = study_of(session)
    material = _gather(session, study.language)
    return Report(
        title=study.title,
        subtitle=word(study.language, "memo_report"),
        details=_details(study.language, material),
        blocks=tuple(_blocks(session, material)),
        language=study.language,
        note=word(study.language, "confidential"),
    )


def _details(language: str, material: _Material) -> tuple[tuple[str, str], ...]:
    memos = {memo.id for memos in material.memos_of.values() for memo in memos} | {
        memo.id for memo in material.without
    }
    return (
        (word(language, "date"), day(language, now())),
        (word(language, "memos"), str(len(memos))),
        (word(language, "codes"), str(len(material.codes))),
    )


def _gather(session: Session, language: str) -> _Material:
    codes = nodes(session)
    memos = listed(session)
    by_code, without = _by_code(session, memos)
    cited = [link.target_id for memo in memos for link in memo.links if link.target == "quotation"]
    return _Material(
        language=language,
        codes=codes,
        texts={code.id: code for code in session.scalars(select(Code))},
        memos_of=by_code,
        without=without,
        quotations={each.id: each for each in quoted(session, cited)},
        counts={
            what: _totals(session, what) for what in ("codings", "quotations", "documents", "participants")
        },
    )


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
    language = material.language
    yield Heading(word(language, "method"))
    yield Prose(" ".join(method_sentences(session, language)))
    if material.codes:
        yield Heading(word(language, "counts"))
        yield NumberTable(spoken(frequencies(session, "group", "quotations"), language), chart=True)
        yield PageBreak()
        yield Heading(word(language, "themes"))
        for node in material.codes:
            yield from _code(node, material)
    if material.without:
        yield Heading(word(language, "without_code"))
        for memo in material.without:
            yield from _memo(memo, material)
    if not material.memos_of and not material.without:
        yield Prose(word(language, "no_memos"), "quiet")


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


def _memo(memo: ListedMemo, material: _Material, under: str = "") -> Iterator[Block]:
    language = material.language
    yield Heading(memo.title, MEMO_LEVEL)
    if memo.id in material.told:
        yield Prose(word(language, "told", code=material.told[memo.id]), "quiet")
        return
    material.told[memo.id] = under
    kind = word(language, f"memo_{memo.kind}")
    yield Prose(" · ".join((kind, memo.coder, day(language, memo.at))), "quiet")
    yield Markdown(memo.text)
    cited = [link.target_id for link in memo.links if link.target_id in material.quotations]
    for quotation_id in sorted(cited, key=list(material.quotations).index):
        quotation = material.quotations[quotation_id]
        yield Quote(quotation.pieces, source(language, quotation))
