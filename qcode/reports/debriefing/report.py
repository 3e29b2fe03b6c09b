"""The debriefing report: figures before and after, disagreements and reasons, sessions, the method paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session

from qcode.codebook.tree import paths
from qcode.compare.choice import Choice
from qcode.compare.differences import Differences, differences
from qcode.compare.freezing import settled
from qcode.compare.reading import agreement_of
from qcode.compare.values import agreement_value
from qcode.model.columns import now
from qcode.model.table import Table, TableRow
from qcode.project import study_of
from qcode.reports.comparing.differences_list import Named, difference_blocks, named_in
from qcode.reports.debriefing.before import before_blocks, figures_table
from qcode.reports.debriefing.method import method_sentences
from qcode.reports.debriefing.sessions import session_blocks
from qcode.reports.debriefing.words import REFERENCES, word
from qcode.reports.report import Block, Heading, NumberTable, Prose, Report
from qcode.reports.wording import day, listing
from qcode.reports.words import word as report_word

UNIT = "turn"


@dataclass(frozen=True)
class Chosen:
    """What a debriefing report has: without ``figures`` no coefficient stands in it."""

    unit: str = UNIT
    rollup: bool = True
    figures: bool = True


def debriefing_report(session: Session, choice: Choice, chosen: Chosen | None = None) -> Report:
    """The report in the study's language about two sides. Raises Refused as `differences` does."""
    chosen, study = chosen or Chosen(), study_of(session)
    language, found = study.language, differences(session, choice)
    assert found is not None, "nobody cancels it"
    named = named_in(session, found)
    details = (
        (report_word(language, "date"), day(language, now())),
        (word(language, "compared"), listing(language, found.labels)),
    )
    blocks = tuple(_blocks(session, choice, named, chosen, language))
    note = report_word(language, "confidential")
    return Report(study.title, word(language, "title"), details, blocks, language, note=note)


def _blocks(session: Session, choice: Choice, named: Named, chosen: Chosen, language: str) -> Iterator[Block]:
    found = named.found
    yield Heading(word(language, "method"))
    for sentence in method_sentences(session, choice, found, chosen.unit if chosen.figures else "", language):
        yield Prose(sentence)
    if chosen.figures:
        yield Heading(word(language, "before"))
        documents = [each.transcript.id for each in found.transcripts]
        yield from before_blocks(session, choice, documents, chosen.unit, language, rollup=chosen.rollup)
        yield from _now(session, choice, chosen, language)
    yield Heading(word(language, "resolved"))
    yield from _resolved(found, language)
    yield Heading(word(language, "sessions"))
    yield from session_blocks(session, named, language)
    yield Heading(word(language, "disagreements"))
    yield from difference_blocks(named, language, 2)
    yield Heading(word(language, "references"))
    for reference in REFERENCES if chosen.figures else REFERENCES[-1:]:
        yield Prose(reference)


def _now(session: Session, choice: Choice, chosen: Chosen, language: str) -> Iterator[Block]:
    counted = agreement_of(session, choice, unit=chosen.unit, rollup=chosen.rollup)
    assert counted is not None, "nobody cancels it"
    yield Heading(word(language, "now"))
    yield NumberTable(figures_table(agreement_value(counted, paths(session)), language))


def _resolved(found: Differences, language: str) -> Iterator[Block]:
    done = settled(found)
    decided = done.differences - done.open
    share = f"{round(100 * decided / done.differences)} %" if done.differences else "–"
    figures = {"all": done.differences, "decided": decided, "open": done.open, "changed": done.changed}
    yield Prose(word(language, "resolved_said", share=share, **figures))
    if done.past:
        yield Prose(word(language, "resolved_past", count=done.past))
    if decided:
        a, b = found.labels
        rows = tuple(
            TableRow(word(language, f"verdict_{each}", a=a, b=b), (count,), key=each)
            for each, count in done.by_verdict.items()
            if count
        )
        yield NumberTable(
            Table(
                title=word(language, "by_verdict"),
                corner=word(language, "verdict"),
                columns=(word(language, "number"),),
                rows=rows,
                totals=(decided,),
                total_label=report_word(language, "total"),
                meta={"shade": False},
            )
        )
