"""The codebook as the appendix of a thesis: theme, subcodes, and the meaning of each."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session

from qcode.codebook.tree import as_draft, nodes
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.columns import now
from qcode.project import study_of
from qcode.reports.report import Block, Heading, Prose, Report, TextTable
from qcode.reports.wording import day
from qcode.reports.words import word
from qcode.tables.frequencies import frequencies


def codebook_report(session: Session) -> Report:
    """The code list of the project, with definitions, rules and how often each code was used."""
    study = study_of(session)
    language = study.language
    blocks = (Heading(word(language, "codebook")), *codebook_blocks(session, language))
    details = (
        (word(language, "date"), day(language, now())),
        (word(language, "codes"), str(len(nodes(session)))),
    )
    return Report(study.title, word(language, "codebook"), details, blocks, language, contents=False)


def codebook_blocks(session: Session, language: str) -> Iterator[Block]:
    """The code list as parts of a report, without a heading."""
    used = {row.key: int(row.total or 0) for row in frequencies(session, "document", "quotations").rows}
    codes = list(as_draft(session, "").walk())
    yield Prose(word(language, "codebook_intro"))
    yield _table(codes, used, language) if codes else Prose(word(language, "no_codes"), "quiet")


def codebook_then_report(session: Session, moment: str, draft: CodebookDraft) -> Report:
    """The code list as it was at the end of a day, with the definitions of then."""
    study = study_of(session)
    language = study.language
    codes = list(draft.walk())
    head = (word(language, "theme_subcode"), word(language, "meaning"))
    blocks: list[Block] = [
        TextTable(
            head=head,
            rows=tuple((code.name, _meaning(code, language)) for _, code in codes),
            widths=(0.3, 0.7),
            indents=tuple(len(names) - 1 for names, _ in codes),
            colours=tuple(code.colour for _, code in codes),
        )
        if codes
        else Prose(word(language, "codebook_none_then"), "quiet")
    ]
    details = ((word(language, "date"), day(language, now())), (word(language, "codes"), str(len(codes))))
    subtitle = word(language, "codebook_then", day=day(language, moment))
    return Report(study.title, subtitle, details, tuple(blocks), language, contents=False)


def _table(codes: list[tuple[tuple[str, ...], CodeDraft]], used: dict[str, int], language: str) -> TextTable:
    head = (word(language, "theme_subcode"), word(language, "meaning"), word(language, "quotations"))
    return TextTable(
        head=head,
        rows=tuple(
            (code.name, _meaning(code, language), str(used.get(code.id or "", 0))) for _, code in codes
        ),
        widths=(0.27, 0.6, 0.13),
        indents=tuple(len(names) - 1 for names, _ in codes),
        colours=tuple(code.colour for _, code in codes),
    )


def _meaning(code: CodeDraft, language: str) -> str:
    rules = ((word(language, "use_when"), code.use_when), (word(language, "use_not"), code.use_not))
    lines = [code.definition or "", *(f"{rule}: {text}" for rule, text in rules if text)]
    lines += [f"{word(language, 'example')}: “{code.example.strip('“”')}”"] if code.example else []
    return "\n".join(line for line in lines if line)
