"""What became of the codebook between two days, as a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qcode.audit.differences import Became, Coded, Differences, Removed
from qcode.model.columns import now
from qcode.reports.audit_words import term
from qcode.reports.report import Block, Heading, Prose, Report, TextTable
from qcode.reports.wording import amount, day
from qcode.reports.words import word

Lines = Sequence[tuple[str, ...]]


def differences_report(title: str, language: str, first: str, last: str, found: Differences) -> Report:
    """The differences between the codebook as it was at two stored moments."""
    details = ((word(language, "date"), day(language, now())),)
    subtitle = word(language, "differences_between", first=day(language, first), last=day(language, last))
    blocks = (Prose(said(found, language)), *_blocks(found, language))
    return Report(title, subtitle, details, blocks, language, contents=False)


def said(found: Differences, language: str) -> str:
    """How much became different, in one sentence."""
    if not found.count:
        return word(language, "differences_none", codes=amount(language, "codes", found.same))
    return word(language, "differences_same", codes=amount(language, "codes", found.same))


def _blocks(found: Differences, language: str) -> Iterator[Block]:
    for key, head, lines in sections(found, language):
        if lines:
            yield Heading(f"{word(language, key)} ({len(lines)})")
            yield TextTable(head=head, rows=tuple(lines), widths=_widths(head))


def sections(found: Differences, language: str) -> list[tuple[str, tuple[str, ...], Lines]]:
    """Each kind of difference: the key of its heading, the heads of its columns, and a line for each code."""
    code, was, now_ = (
        word(language, key) for key in ("differences_code", "differences_was", "differences_now")
    )
    return [
        ("differences_added", (code, word(language, "meaning")), [_added(each) for each in found.added]),
        (
            "differences_removed",
            (code, word(language, "differences_why")),
            [_removed(each, language) for each in found.removed],
        ),
        ("differences_renamed", (was, now_), [_paths(each) for each in found.renamed]),
        ("differences_moved", (was, now_), [_paths(each) for each in found.moved]),
        (
            "differences_redefined",
            (code, was, now_),
            [line for each in found.redefined for line in _redefined(each, language)],
        ),
        ("differences_recoloured", (code, was, now_), [_coloured(each) for each in found.recoloured]),
    ]


def _widths(head: tuple[str, ...]) -> tuple[float, ...]:
    return (0.26, 0.37, 0.37) if len(head) == 3 else (0.4, 0.6)


def _added(code: Coded) -> tuple[str, ...]:
    return (readable(code), code.draft.definition or "")


def _removed(removed: Removed, language: str) -> tuple[str, ...]:
    key = "differences_merged" if removed.into else "differences_deleted"
    return (readable(removed.code), word(language, key, code=removed.into.replace("/", " / ")))


def _paths(each: Became) -> tuple[str, ...]:
    return (readable(each.before), readable(each.after))


def _redefined(each: Became, language: str) -> Iterator[tuple[str, ...]]:
    for field in each.texts:
        before, after = (getattr(code.draft, field) or "–" for code in (each.before, each.after))
        yield (f"{readable(each.after)}\n{term(field, language)}", before, after)


def _coloured(each: Became) -> tuple[str, ...]:
    return (readable(each.after), each.before.draft.colour or "", each.after.draft.colour or "")


def readable(code: Coded) -> str:
    """The path of a code as it is read."""
    return " / ".join(code.names)
