"""What stands under a table: what was counted, what totals are, what was left out. Sentences that can be said in other languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qcode.model.document import ROLES
from qcode.sentence import joined, worded
from qcode.table_columns import NONE
from qcode.tables.counting import Counts
from qcode.tables.facts import Named
from qcode.tables.shown import Shown
from qcode.tables.spec import Ids, TableSpec


def word_for(name: str) -> str:
    """What people call one of BY or of COUNT, or a filter."""
    return {
        "document": worded("transcript"),
        "participant": worded("participant"),
        "group": worded("group"),
        "attribute": worded("attribute"),
        "speaker": worded("speaker"),
        "coder": worded("coder"),
        "pass": worded("pass"),
        "code": worded("code"),
        "role": worded("role"),
        "codings": worded("codings"),
        "quotations": worded("quotations"),
        "documents": worded("transcripts"),
        "participants": worded("participants"),
        "words": worded("words"),
        "interviewer": worded("interviewer"),
        "other": worded("other"),
        "": worded("nobody"),
    }[name]


def columns_called(shown: Shown, spec: TableSpec) -> str:
    """What the columns are, in a word: one of BY, or the name of the attribute."""
    if spec.by == "attribute":
        return next(
            (each.name for each in shown.facts.attributes if each.id == spec.attribute), word_for(spec.by)
        )
    return word_for(spec.by)


def filters_told(shown: Shown) -> dict[str, str]:
    """The filters that are set, by the names the command line gives them; what is gone has no name any more."""
    facts, limits = shown.facts, shown.filter
    paths = [Named(node.id, node.path) for node in facts.codes]
    groups = limits.groups and [group or NONE for group in sorted(limits.groups)]
    named: dict[str, Sequence[str] | None] = {
        "coder": _names(facts.coders, limits.coders),
        "pass": _names(facts.passes, limits.passes),
        "group": None if limits.groups is None else list(groups or ()),
        "document": _names(facts.documents, limits.documents),
        "code": _names(paths, limits.codes),
        "role": None if limits.roles is None else sorted(limits.roles, key=lambda role: (not role, role)),
    }
    return {name: ", ".join(values) for name, values in named.items() if values is not None}


def notes_under(shown: Shown, spec: TableSpec, counts: Counts) -> tuple[str, ...]:
    """What to know of a frequency table."""
    return (
        worded("Counted: {count}, by {by}.", count=word_for(spec.count), by=columns_called(shown, spec)),
        _themes(spec),
        *_totals(spec, counts),
        *_shares(spec, counts),
        *_whose(shown, spec),
        *limits_told(shown),
        *_queries(shown),
    )


def _queries(shown: Shown) -> Iterator[str]:
    if shown.facts.queries:
        yield worded("Rows of saved queries count what these find now; they are no part of the totals.")


def _themes(spec: TableSpec) -> str:
    if not spec.rollup:
        return worded("Themes without their subcodes.")
    return {
        "codings": worded("Themes include their subcodes."),
        "quotations": worded(
            "Themes include their subcodes; a quotation under two subcodes counts once for the theme."
        ),
        "documents": worded(
            "Themes include their subcodes; a transcript with two subcodes counts once for the theme."
        ),
        "participants": worded(
            "Themes include their subcodes; a participant with two subcodes counts once for the theme."
        ),
        "words": worded(
            "Themes include their subcodes; a word under two subcodes counts once for the theme."
        ),
    }[spec.count]


def adding_up(counts: Counts) -> tuple[bool, bool]:
    """Whether each row adds up to its total, and the rows of each column to the last one."""
    across = bool((counts.cells.sum(axis=1) == counts.totals).all())
    down = bool((counts.cells[:-1].sum(axis=0) == counts.cells[-1]).all())
    return across, down and int(counts.totals[:-1].sum()) == int(counts.totals[-1])


def _totals(spec: TableSpec, counts: Counts) -> Iterator[str]:
    if spec.show == "level":
        return
    if all(adding_up(counts)):
        yield worded("Rows and columns add up to their totals.")
        return
    yield {
        "codings": worded("Totals have each coding once; a theme has those of its subcodes as well."),
        "quotations": worded("Totals are counted anew: a quotation in several rows or columns counts once."),
        "documents": worded("Totals are counted anew: a transcript in several rows or columns counts once."),
        "participants": worded(
            "Totals are counted anew: a participant in several rows or columns counts once."
        ),
        "words": worded("Totals are counted anew: a word in several rows or columns counts once."),
    }[spec.count]


def _shares(spec: TableSpec, counts: Counts) -> Iterator[str]:
    if spec.show == "row":
        yield worded("Shown: the share of the total of the row.")
    elif spec.show == "column":
        yield worded("Shown: the share of the total of the column.")
    elif spec.show == "table":
        yield worded("Shown: the share of the total of the table.")
    elif spec.show == "rate":
        yield worded("Shown: the number per 1,000 words said in the column, coded or not.")
    elif spec.show == "level":
        most = int(counts.cells[-1].max(initial=0))
        yield worded(
            "Shown: each column multiplied so that its total is {most}, that of the largest; totals of rows are sums of these.",
            most=most,
        )
    if spec.show in ("row", "column", "table") and not all(adding_up(counts)):
        yield worded(
            "Shares can add up to more than 100 %, for what counts in two places has a share in both."
        )


def _whose(shown: Shown, spec: TableSpec) -> Iterator[str]:
    facts = shown.facts
    if spec.by == "attribute" and spec.attribute not in {each.id for each in facts.attributes}:
        yield worded("The attribute this table has as columns is no longer in the project.")
    if spec.by == "speaker" and spec.count != "words":
        yield worded("A quotation is of whoever speaks where it begins.")
    by_people = spec.by in ("participant", "group", "attribute") or spec.count == "participants"
    theirs = facts.document_person[shown.of(facts.codings.document)]
    if by_people and ((theirs < 0) & (shown.person >= 0)).any():
        yield worded(
            "In a transcript without a participant a quotation is of whoever speaks where it begins."
        )
    without = int((shown.person < 0).sum())
    if spec.count == "participants" and without:
        yield worded("Codings of no participant, which are not counted: {number}.", number=without)


_ALL_BUT_INTERVIEWERS = frozenset((*ROLES, "")) - {"interviewer"}


def limits_told(shown: Shown) -> Iterator[str]:
    """What the table is limited to, and what of that is gone."""
    facts, limits = shown.facts, shown.filter
    for name, value in filters_told(shown).items():
        if name == "role" and limits.roles == _ALL_BUT_INTERVIEWERS:
            yield worded(
                "Without what interviewers say: a quotation counts where others speak in it, and of its words those they say."
            )
            continue
        said = joined(map(word_for, value.split(", ")), ", ") if name == "role" else value
        yield worded("Only {name}: {value}.", name=word_for(name), value=said or worded("nothing"))
    if limits.roles not in (None, _ALL_BUT_INTERVIEWERS):
        yield worded("A quotation counts where one of these speaks in it, and of its words those they say.")
    if limits.coders is not None and any(
        each.kind != "person" and each.id in limits.coders for each in facts.coders
    ):
        yield worded("Counted is what coders agreed upon.")
    gone = sum(
        len(ids - {each.id for each in those})
        for ids, those in (
            (limits.coders, facts.coders),
            (limits.passes, facts.passes),
            (limits.documents, facts.documents),
            (limits.codes, facts.codes),
        )
        if ids is not None
    )
    if gone:
        yield worded("No longer in the project: {number} of what the table is limited to.", number=gone)


def _names(those: Sequence[Named], ids: Ids | None) -> list[str] | None:
    return None if ids is None else [each.name for each in those if each.id in ids]
