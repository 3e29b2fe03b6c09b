"""What can be put into a question: codes, and what is known of people, transcripts and coding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from qcode.matching import rank, typed_words
from qcode.model.folding import fold
from qcode.query.binding import bound
from qcode.query.names import BY_ID, AttributeName, Names
from qcode.query.parsing import parse
from qcode.query.problem import QueryProblem
from qcode.query.tree import FLAGS, Code, Condition, Flag, Named, Query
from qcode.query.wording import quoted, sentence
from ui.language import translated
from ui.list_rows import ListRow
from ui.queries.labels import FIELD_SIGNS, FIELD_WORDS, FLAG_WORDS, value_word

MANY = 80


@dataclass(frozen=True)
class Offer:
    """Something to put in, as a row shows it; where ``query`` is None ``begins`` is typed for one to go on from."""

    row: ListRow
    query: Query | None = None
    begins: str = ""

    @cached_property
    def folded(self) -> tuple[str, str]:
        """Name, and name with what stands beside it, as they are searched."""
        return fold(self.row.name), fold(f"{self.row.beside} {self.row.name}")


class Offers:
    """All there is to put in, in a project at one moment."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._all = list(self._every())

    def fitting(self, typed: str) -> list[Offer]:
        """What fits what was typed, the likeliest first; what is a question by itself comes before all."""
        words = typed_words(typed)
        if not words:
            return self._all
        ranked = (
            (place, at, offer)
            for at, offer in enumerate(self._all)
            if (place := rank(words, *offer.folded, "")) is not None
        )
        found = [offer for _, _, offer in sorted(ranked, key=lambda each: each[:2])]
        return [*self._meant(typed), *found[:MANY], *self._said(typed)]

    def _meant(self, typed: str) -> Iterator[Offer]:
        try:
            query = bound(parse(typed), self._names)
        except QueryProblem:
            return
        if not isinstance(query, Code) or query.alone:
            yield Offer(ListRow(sentence(query), "check", key_in_focus="⏎"), query)

    def _said(self, typed: str) -> Iterator[Offer]:
        """What was typed, as words that were said."""
        text = " ".join(typed.split())
        if any(sign in text for sign in '=<>~()"') or not any(each.isalnum() for each in text):
            return
        for comparison in ("~", "="):
            condition = Condition(Named("words"), comparison, Named(text))
            beside = translated(FIELD_WORDS["words"])
            how = self._how(comparison)
            yield Offer(
                ListRow(value_word(condition), "search", beside=f"{beside}, {how}", key_in_focus="⏎"),
                condition,
            )

    @staticmethod
    def _how(comparison: str) -> str:
        from ui.queries.labels import comparison_word

        return comparison_word(Condition(Named("words"), comparison, Named("")), comparison)

    def _every(self) -> Iterator[Offer]:
        for node in self._names.codes:
            name = Named(self._names.code_word(node.id), node.id)
            above = " / ".join(node.names[:-1])
            yield Offer(ListRow(node.name, colour=node.colour, beside=above, key_in_focus="⏎"), Code(name))
        for flag in FLAGS:
            sign = "star" if flag == "starred" else "quotation"
            yield Offer(ListRow(translated(FLAG_WORDS[flag]), sign, key_in_focus="⏎"), Flag(flag))
        for field in (
            "group",
            "role",
            "participant",
            "document",
            "kind",
            "method",
            "speaker",
            "coder",
            "pass",
        ):
            yield from self._of_field(field, self._names.values[field])
        for attribute in self._names.attributes:
            yield from self._of_attribute(attribute)
        begins = Condition(Named("words"), "~", Named(""))
        yield Offer(self._row(begins, "…"), begins="words ~ ")

    def _of_field(self, field: str, values: Sequence[tuple[str, str]]) -> Iterator[Offer]:
        for key, name in values:
            condition = Condition(Named(field), "=", Named(name, key if field in BY_ID else ""))
            yield Offer(self._row(condition, value_word(condition)), condition)

    def _of_attribute(self, attribute: AttributeName) -> Iterator[Offer]:
        subject = Named(attribute.name, attribute.id)
        if attribute.kind in ("number", "date"):
            begins = f"{quoted(attribute.name)} >= "
            yield Offer(ListRow("…", "coder", beside=attribute.name, key_in_focus="⏎"), begins=begins)
            return
        for value in attribute.values:
            condition = bound(Condition(subject, "=", Named(value)), self._names)
            yield Offer(ListRow(value, "coder", beside=attribute.name, key_in_focus="⏎"), condition)

    @staticmethod
    def _row(condition: Condition, name: str) -> ListRow:
        field = condition.subject.text
        return ListRow(name, FIELD_SIGNS[field], beside=translated(FIELD_WORDS[field]), key_in_focus="⏎")
