"""The tables of a supervisor's pack, counted by the same core as everywhere, without the names the project knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import nodes
from qcode.coding.filter import by_persons
from qcode.compare.choice import Choice, Side, seen_passes
from qcode.compare.reading import agreement_of
from qcode.compare.transcripts import transcripts
from qcode.model import Coder, Finished
from qcode.model.row import table_of
from qcode.model.table import Table
from qcode.reports.comparing.agreement_table import agreement_table
from qcode.reports.cooccurrence_table import pairs_table
from qcode.reports.supervisor.content import Content
from qcode.reports.supervisor.surveyed import Surveyed, survey_tables
from qcode.reports.supervisor.words import word
from qcode.reports.table_words import spoken
from qcode.steps import Progress
from qcode.tables.frequencies import frequencies
from qcode.tables.spec import TableSpec
from qcode.tables.together import table_of_both, together_of

PARTS = ("groups", "documents", "together", "codebook", "quotations", "agreement", "survey")
"""What a pack can hold; the overview is always in it."""
COUNT = "quotations"
_MOST_PAIRS = 3  # of coders


@dataclass(frozen=True)
class Figures:
    """The tables; None, or empty, where the pack is without them or the project has nothing to say."""

    groups: Table
    documents: Table
    together: Table | None = None
    matrix: Table | None = None
    agreement: tuple[Table, ...] = ()
    survey: tuple[Surveyed, ...] = ()


def figures_of(
    session: Session, content: Content, parts: Sequence[str], progress: Progress
) -> Figures | None:
    """The tables of these parts; None when it was stopped. Progress is told in hundredths of this work."""
    language = content.language
    groups = without_names(spoken(frequencies(session, "group", COUNT), language), content)
    documents = without_names(spoken(frequencies(session, "document", COUNT), language), content)
    titled = {"groups": word(language, "by_group"), "documents": word(language, "by_document")}
    note = word(language, "counted_once")
    groups = replace(groups, title=titled["groups"], notes=(*groups.notes, note))
    documents = replace(documents, title=titled["documents"], notes=(*documents.notes, note))
    if not progress(30, 100):
        return None
    pairs = matrix = None
    if "together" in parts:
        both = together_of(session, TableSpec("together", rollup=False))
        pairs = without_names(pairs_table(both, language), content)
        matrix = without_names(spoken(table_of_both(both), language), content)
    if not progress(50, 100):
        return None
    agreement = tuple(_agreement(session, content, progress)) if "agreement" in parts else ()
    told = survey_tables(session, language) if "survey" in parts else []
    survey = tuple(each._replace(table=without_names(each.table, content)) for each in told)
    return Figures(groups, documents, pairs, matrix, agreement, survey) if progress(100, 100) else None


def without_names(table: Table, content: Content) -> Table:
    """The table with what stands for names that the project knows."""
    plain = content.names.plain
    return replace(
        table,
        title=plain(table.title),
        columns=tuple(map(plain, table.columns)),
        base=tuple(replace(row, label=plain(row.label)) for row in table.base),
        rows=tuple(replace(row, label=plain(row.label), path=plain(row.path)) for row in table.rows),
        notes=tuple(map(plain, table.notes)),
    )


def _agreement(session: Session, content: Content, progress: Progress) -> list[Table]:
    """How far each two coders agree who are done with a transcript that the other is done with too."""
    found: list[Table] = []
    for choice in _compared(session):
        agreement = agreement_of(
            session, choice, progress=lambda done, of: progress(50 + 50 * done // max(of, 1), 100)
        )
        if agreement is not None:
            found.append(without_names(agreement_table(agreement, nodes(session), content.language), content))
    return found


def _compared(session: Session) -> list[Choice]:
    """Each two coders with a transcript in common, those with the most first; without passes that are coded blind."""
    coder, finished = table_of(Coder).c, table_of(Finished).c
    query = select(coder.id, coder.name).where(by_persons(coder.id)).order_by(coder.name)
    done = set(session.connection().execute(select(finished.coder_id).distinct()).scalars())
    who = [row.id for row in session.connection().execute(query) if row.id in done]
    passes = seen_passes(session)
    choices = [Choice(tuple(Side(each, passes) for each in pair)) for pair in combinations(who, 2)]
    counted = [(len(transcripts(session, choice).compared), choice) for choice in choices]
    counted.sort(key=lambda each: -each[0])
    return [choice for shared, choice in counted[:_MOST_PAIRS] if shared]
