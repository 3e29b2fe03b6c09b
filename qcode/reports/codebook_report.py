"""The codebook as the appendix of a thesis: theme, subcodes, and the meaning of each."""

from __future__ import annotations

from sqlmodel import Session

from qcode.codebook.tree import as_draft
from qcode.model.code_draft import CodeDraft
from qcode.model.columns import now
from qcode.project import study_of
from qcode.reports.report import Block, Heading, Prose, Report, TextTable
from qcode.reports.wording import day
from qcode.reports.words import word
from qcode.tables import frequencies


def codebook_report(session: Session) -> Report:
    """The code list of the project, with definitions, rules and how often each code was used."""
    study = study_of(session)
    language = study.language
    draft = as_draft(session, study.title)
    used = {row.key: int(row.total or 0) for row in frequencies(session, "document", "quotations").rows}
    codes = [(names, code) for names, code in draft.walk()]
    blocks: list[Block] = [Heading(word(language, "codebook")), Prose(word(language, "codebook_intro"))]
    if codes:
        blocks.append(_table(codes, used, language))
    else:
        blocks.append(Prose(word(language, "no_codes"), "quiet"))
    details = ((word(language, "date"), day(language, now())), (word(language, "codes"), str(len(codes))))
    return Report(study.title, word(language, "codebook"), details, tuple(blocks), language, contents=False)


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
