"""Member checking: who was asked, who answered, what was said of each theme, and what that changed."""

from __future__ import annotations

from collections.abc import Iterator

from qcode.findings.member_answers import DECLINED, MemberAnswers, Response, member_answers
from qcode.reports.findings.material import Material
from qcode.reports.report import Block, Heading, Prose, TextTable
from qcode.reports.wording import listing

RESPONSES = ("yes", "partly", "no")


def members(material: Material) -> Iterator[Block]:
    """What became of putting the findings to participants."""
    found = member_answers(material.session)
    yield Heading(material.say("members"))
    if not found.asked:
        yield Prose(material.say("no_members"), "quiet")
        return
    yield Prose(_who(material, found))
    yield _by_theme(material, found)
    for theme in found.themes:
        for each in theme.responses:
            if each.comment:
                yield Prose(_said(material, theme.name, each))
    if found.changes:
        yield Heading(material.say("changed"), 2)
        for each in found.changes:
            theme = each.asked_as
            yield Prose(f"{theme} ({_person(material, each)}): {each.change}")
    for each in found.asked:
        if each.remark:
            who = each.participant if material.choice.pseudonyms else material.say("a_participant")
            yield Prose(material.say("remark", who=who, words=" ".join(each.remark.split())))


def _who(material: Material, found: MemberAnswers) -> str:
    """Who was asked and who answered, by name where pseudonyms are told."""
    asked, declined = found.asked, found.having(DECLINED)
    answered = [each for each in asked if each.has_answered]
    said = material.say("asked", asked=len(asked), answered=len(answered), declined=len(declined))
    if not material.choice.pseudonyms:
        return said
    names = listing(material.language, [each.participant for each in answered])
    silent = listing(
        material.language,
        [each.participant for each in asked if each not in answered and each not in declined],
    )
    more = [material.say("answered", names=names)] if names else []
    more += [material.say("waiting", names=silent)] if silent else []
    again = listing(material.language, [each.participant for each in answered if each.asked_again])
    more += [material.say("asked_again", names=again)] if again else []
    return " ".join([said, *more])


def _by_theme(material: Material, found: MemberAnswers) -> TextTable:
    head = (
        material.say("theme"),
        *(material.say(f"response_{each}") for each in RESPONSES),
        material.say("asked_of"),
    )
    rows = tuple(
        (
            theme.name.replace("/", " / "),
            *(str(theme.counts.get(each, 0)) for each in RESPONSES),
            str(len(theme.responses)),
        )
        for theme in found.themes
    )
    return TextTable(head, rows, (0.44, 0.14, 0.14, 0.14, 0.14), title=material.say("members_by_theme"))


def _said(material: Material, theme: str, each: Response) -> str:
    response = material.say(f"response_{each.response}") if each.response else material.say("response_none")
    words = " ".join(each.comment.split())
    return f"{theme.replace('/', ' / ')}, {_person(material, each)} ({response}): “{words}”"


def _person(material: Material, each: Response) -> str:
    """Whose answer it is: by pseudonym, or as somebody of a group where whose a quotation is is left out."""
    if material.choice.pseudonyms:
        return each.participant
    return material.say("one_of", group=each.group) if each.group else material.say("a_participant")
