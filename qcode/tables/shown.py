"""What of a project a table counts: its filter, applied to the facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from qcode.tables.facts import NOBODY, Bools, Facts, Ints, Named
from qcode.tables.spec import Ids, TableFilter


@dataclass(frozen=True, eq=False)
class Shown:
    """The transcripts, codes and turns that count, and the codings, as places in `Facts.codings`.

    Each coding has the ``turn`` of whoever of those that count speaks first in its words, or NOBODY, and the ``person`` it is of: the participant of its
    transcript or, where that has none, of this turn.
    """

    facts: Facts
    filter: TableFilter
    documents: Bools
    codes: Bools
    turns: Bools
    which: Ints
    turn: Ints
    person: Ints

    @property
    def people(self) -> Ints:
        """The people who count, whose words those of the transcripts are."""
        return np.unique(self.facts.turns.person[self.turns_of_all & (self.facts.turns.person >= 0)])

    @property
    def turns_of_all(self) -> Bools:
        """The turns of the transcripts that count, whoever speaks, but for those of other groups."""
        turns = self.facts.turns
        return self.documents[turns.document] & in_groups(self.facts, turns.person, self.filter.groups)

    def of(self, column: Ints) -> Ints:
        """A column of `Facts.codings` for the codings that count."""
        return column[self.which]


def shown_of(facts: Facts, limits: TableFilter) -> Shown:
    """What counts by this filter."""
    turns, codings = facts.turns, facts.codings
    inside = in_groups(facts, turns.person, limits.groups)
    speaking = _in_roles(facts, limits.roles)
    turn, heard = _first_heard(facts, speaking, limits.roles)
    person = _person(facts, turn)
    documents = _among(facts.documents, limits.documents)
    coded = codings.document[heard & in_groups(facts, person, limits.groups)]  # between turns too
    of_group = np.concatenate([turns.document[inside], coded])
    documents &= np.bincount(of_group, minlength=len(documents)).astype(bool)
    codes = _codes(facts, limits.codes)
    codes[len(codes) - facts.queries :] = True
    met = heard & documents[codings.document] & codes[codings.code] & in_groups(facts, person, limits.groups)
    met &= _coders(facts, limits.coders)[codings.coder]
    met &= _among(facts.passes, limits.passes)[codings.coding_pass]
    which = np.flatnonzero(met)
    counting = speaking & inside & documents[turns.document]
    return Shown(facts, limits, documents, codes, counting, which, turn[which], person[which])


def in_groups(facts: Facts, person: Ints, groups: Ids | None) -> Bools:
    """For each participant (a place, or NOBODY, who is in group "") whether they are in one of the groups."""
    if groups is None:
        return np.ones(len(person), bool)
    theirs = np.asarray([*(each.group in groups for each in facts.people), "" in groups], bool)
    return theirs[person]  # NOBODY is the last


def _among(those: Sequence[Named], ids: Ids | None) -> Bools:
    return np.asarray([ids is None or each.id in ids for each in those], bool)


def _coders(facts: Facts, ids: Ids | None) -> Bools:
    named = [each.kind == "person" if ids is None else each.id in ids for each in facts.coders]
    return np.asarray(named, bool)


def _codes(facts: Facts, ids: Ids | None) -> Bools:
    if ids is None:
        return np.ones(len(facts.codes), bool)
    return np.asarray([not ids.isdisjoint((each.id, *each.above)) for each in facts.codes], bool)


def _in_roles(facts: Facts, roles: Ids | None) -> Bools:
    """Which turns are said by somebody of these roles; "" is the role of nobody."""
    if roles is None:
        return np.ones(len(facts.turns.voice), bool)
    theirs = np.asarray([*(each.role in roles for each in facts.voices), "" in roles], bool)
    return theirs[facts.turns.voice]


def _first_heard(facts: Facts, speaking: Bools, roles: Ids | None) -> tuple[Ints, Bools]:
    """For each coding the first turn of those speaking that its words take part in, and whether there is one."""
    codings, turns = facts.codings, facts.turns
    if roles is None:
        return codings.turn, np.ones(len(codings.turn), bool)
    behind = np.where(speaking, np.arange(len(speaking)), len(speaking))
    following = np.minimum.accumulate(behind[::-1])[::-1]  # for each turn the first from there that speaks
    found = np.where(codings.turn >= 0, np.append(following, len(speaking))[codings.turn], len(speaking))
    near = np.minimum(found, max(len(speaking) - 1, 0))
    there = found < len(speaking)
    if len(speaking):
        there &= (turns.document[near] == codings.document) & (turns.start[near] < codings.end)
    heard = there | ((codings.turn < 0) & ("" in roles))
    return np.where(there, near, NOBODY), heard


def _person(facts: Facts, turn: Ints) -> Ints:
    theirs = facts.document_person[facts.codings.document]
    speaking = np.append(facts.turns.person, NOBODY)[turn]
    return np.where(theirs >= 0, theirs, speaking)
