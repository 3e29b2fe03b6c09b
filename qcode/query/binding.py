"""What the names in a question mean in a project; and what they are called there by now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qcode.errors import Refused
from qcode.model import Attribute
from qcode.model.paths import same_name
from qcode.participants.attributes import fitting
from qcode.query.names import ALSO, BY_ID, FIELDS, AttributeName, Names, near
from qcode.query.problem import QueryProblem
from qcode.query.tree import (
    ORDERED,
    All,
    Any,
    Code,
    Condition,
    Leaf,
    Named,
    Not,
    OneOf,
    Positioned,
    Query,
)
from qcode.query.wording import quoted
from qcode.sentence import worded


def bound(query: Query, names: Names) -> Query:
    """The question with the id of everything it names, called as the project calls it. Raises QueryProblem."""
    return over_leaves(query, lambda leaf: _bound(leaf, names))


def over_leaves(query: Query, deed: Callable[[Leaf], Query]) -> Query:
    """The question with something else in the place of each code and condition."""
    if isinstance(query, All | Any | OneOf):
        return replace(query, parts=tuple(over_leaves(part, deed) for part in query.parts))
    if isinstance(query, Not):
        return Not(over_leaves(query.part, deed))
    if isinstance(query, Positioned):
        return replace(query, left=over_leaves(query.left, deed), right=over_leaves(query.right, deed))
    return deed(query)


def _bound(leaf: Leaf, names: Names) -> Query:
    if isinstance(leaf, Code):
        return replace(leaf, name=_code(leaf.name, names))
    if isinstance(leaf, Condition):
        return _condition(leaf, names)
    return leaf


def _code(name: Named, names: Names) -> Named:
    found = names.codes_called(name.text)
    if len(found) > 1:
        paths = tuple(quoted(node.path) for node in found)
        raise QueryProblem(
            worded(
                "“{name}” is the name of {count} codes; write its path, such as {path}.",
                name=name.text,
                count=len(found),
                path=paths[0],
            ),
            name.place,
            paths,
        )
    if not found:
        raise QueryProblem(
            worded("There is no code “{name}”.", name=name.text), name.place, names.near_codes(name.text)
        )
    return replace(name, text=names.code_word(found[0].id), id=found[0].id)


def _condition(leaf: Condition, names: Names) -> Condition:
    typed = same_name(leaf.subject.text)
    field = ALSO.get(typed, typed)
    if field in FIELDS and not leaf.quoted:
        return _of_field(replace(leaf, subject=replace(leaf.subject, text=field)), names)
    attribute = names.attribute(leaf.subject.text)
    if attribute is None:
        known = {each: each for each in FIELDS} | {quoted(each.name): each.name for each in names.attributes}
        raise QueryProblem(
            worded("Nothing is known of quotations under the name “{name}”.", name=leaf.subject.text),
            leaf.subject.place,
            near(leaf.subject.text, known),
        )
    return _of_attribute(leaf, attribute)


def _of_field(leaf: Condition, names: Names) -> Condition:
    field, value = leaf.subject.text, leaf.value
    if field == "words":
        _refuse_comparison(leaf, ("=", "~"))
        if not value.text:
            raise QueryProblem(worded("There is no word to search for."), value.place)
        return leaf
    _refuse_comparison(leaf, ("=", "!=", "~"))
    if leaf.comparison == "~" or (
        not value.text and field not in ("coder", "pass", "document", "kind", "role")
    ):
        return leaf
    found = names.value(field, value.text)
    if found is None:
        known = {quoted(name): name for _, name in names.values[field]}
        raise QueryProblem(_no_such(field, value.text), value.place, near(value.text, known))
    return replace(leaf, value=replace(value, text=found[1], id=found[0] if field in BY_ID else ""))


def _no_such(field: str, name: str) -> str:
    if field == "group":
        return worded("There is no group “{name}”.", name=name)
    if field == "participant":
        return worded("There is no participant “{name}”.", name=name)
    if field == "document":
        return worded("There is no transcript “{name}”.", name=name)
    if field == "coder":
        return worded("There is no coder “{name}”.", name=name)
    if field == "pass":
        return worded("There is no coding pass “{name}”.", name=name)
    if field == "speaker":
        return worded("Nobody is called “{name}” in the transcripts.", name=name)
    if field == "role":
        return worded("“{name}” is no role: that is interviewer, participant or other.", name=name)
    if field == "kind":
        return worded("“{name}” is no kind of transcript.", name=name)
    return worded("No transcript came about by the method “{name}”.", name=name)


def _of_attribute(leaf: Condition, attribute: AttributeName) -> Condition:
    shown = quoted(attribute.name)
    subject = replace(leaf.subject, text=attribute.name, id=attribute.id)
    leaf = replace(
        leaf, subject=subject, quoted=shown[0] == '"' or same_name(attribute.name) in {*FIELDS, *ALSO}
    )
    measured = attribute.kind in ("number", "date")
    _refuse_comparison(leaf, ("=", "!=", *(ORDERED if measured else ("~",))))
    if not leaf.value.text or leaf.comparison == "~":
        if leaf.comparison in ORDERED:
            raise QueryProblem(worded("It is not said what to compare with."), leaf.value.place)
        return leaf
    try:
        fits = fitting(
            Attribute(name=attribute.name, kind=attribute.kind, choices=list(attribute.values)),
            leaf.value.text,
        )
    except Refused:
        raise _unfitting(leaf, attribute) from None
    if attribute.kind == "text":
        fits = next((each for each in attribute.values if same_name(each) == same_name(str(fits))), fits)
    return replace(leaf, value=replace(leaf.value, text=str(fits)))


def _unfitting(leaf: Condition, attribute: AttributeName) -> QueryProblem:
    name, value = attribute.name, leaf.value
    if attribute.kind == "number":
        return QueryProblem(
            worded(
                "“{attribute}” is compared with a number, not with “{value}”.",
                attribute=name,
                value=value.text,
            ),
            value.place,
        )
    if attribute.kind == "date":
        return QueryProblem(
            worded(
                "“{attribute}” is compared with a date such as 2026-11-21, not with “{value}”.",
                attribute=name,
                value=value.text,
            ),
            value.place,
        )
    choices = {quoted(each): each for each in attribute.values}
    sentence = worded("“{value}” is no choice of “{attribute}”.", value=value.text, attribute=name)
    return QueryProblem(sentence, value.place, near(value.text, choices) or tuple(choices)[:3])


def _refuse_comparison(leaf: Condition, allowed: tuple[str, ...]) -> None:
    if leaf.comparison not in allowed:
        raise QueryProblem(
            worded(
                "“{subject}” is compared with {allowed}, not with {comparison}.",
                subject=leaf.subject.text,
                allowed=" ".join(allowed),
                comparison=leaf.comparison,
            ),
            leaf.place,
        )


def renamed(query: Query, names: Names) -> tuple[Query, list[Named]]:
    """A bound question called as the project calls things by now, and what it names that is gone, under its last name."""
    gone: list[Named] = []

    def now(leaf: Leaf) -> Query:
        if isinstance(leaf, Code):
            if leaf.name.id not in names.by_id:
                gone.append(leaf.name)
                return leaf
            return replace(leaf, name=replace(leaf.name, text=names.code_word(leaf.name.id)))
        if isinstance(leaf, Condition):
            return _renamed(leaf, names, gone)
        return leaf

    return over_leaves(query, now), gone


def _renamed(leaf: Condition, names: Names, gone: list[Named]) -> Condition:
    if leaf.subject.id:
        attribute = next((each for each in names.attributes if each.id == leaf.subject.id), None)
        if attribute is None:
            gone.append(leaf.subject)
            return leaf
        is_field = same_name(attribute.name) in {*FIELDS, *ALSO}
        text = attribute.name
        return replace(
            leaf, subject=replace(leaf.subject, text=text), quoted=is_field or quoted(text)[0] == '"'
        )
    if leaf.value.id:
        name = names.called(leaf.subject.text, leaf.value.id)
        if name is None:
            gone.append(leaf.value)
            return leaf
        return replace(leaf, value=replace(leaf.value, text=name))
    return leaf
