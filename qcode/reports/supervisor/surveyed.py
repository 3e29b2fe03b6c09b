"""What a survey says, in a supervisor's pack: the same tables and pictures as its own report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlmodel import Session

from qcode.charts.likert import likert
from qcode.charts.picture import Picture
from qcode.model.table import Table
from qcode.reports.survey_tables import dyad_tables, item_tables, meeting_table, response_table, scale_of
from qcode.survey.dyads import dyads
from qcode.survey.figures import groups, response, scales
from qcode.survey.meeting import meeting
from qcode.survey.records import Kept, answers, surveys


class Surveyed(NamedTuple):
    """A table, with the picture of a scale where it is one."""

    table: Table
    picture: Picture | None = None


def survey_tables(session: Session, language: str) -> list[Surveyed]:
    """Who took part in each survey, its closed questions, of all and by group, its other version, and themes beside the interviews."""
    known = surveys(session)
    by_id = {each.id: each for each in known}
    found = [told for kept in known for told in _of_one(session, kept, by_id, language)]
    met = meeting(session) if known else []
    if met:
        found.append(Surveyed(meeting_table(met, language)))
    return found


def _of_one(session: Session, kept: Kept, known: Mapping[str, Kept], language: str) -> Iterator[Surveyed]:
    said = answers(session, kept.id)
    yield Surveyed(response_table(kept, response(kept), language))
    for (options, questions), table in zip(scales(kept), item_tables(kept, said, language), strict=True):
        is_scale = all(each.scale for each in questions)
        scale = scale_of(kept, said, options) if is_scale else None
        yield Surveyed(table, likert(scale, table.title, language) if scale else None)
    if len(groups(kept)) > 1:
        for table in item_tables(kept, said, language, by_group=True):
            yield Surveyed(table)
    other = known.get(kept.paired_id or "")
    if other is not None:
        for table in dyad_tables(dyads(other, kept, answers(session, other.id), said), language):
            yield Surveyed(table)
