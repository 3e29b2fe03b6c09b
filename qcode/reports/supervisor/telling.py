"""What a supervisor's pack says of itself: what it is of, how it was made, and which names it holds."""

from __future__ import annotations

from collections import Counter

from qcode.reports.supervisor.content import Content
from qcode.reports.supervisor.words import word
from qcode.reports.wording import listing, number


def overview_facts(content: Content) -> tuple[tuple[str, str], ...]:
    """Label and value of what the pack is of: the study and its state, material, people and coding."""
    language = content.language
    groups = Counter(group for group in content.people if group)
    people = number(language, len(content.people))
    if groups:
        people += f" ({', '.join(f'{name} {count}' for name, count in sorted(groups.items()))})"
    codings = sum(len(each.codings) for each in content.quotations)
    return (
        *content.made.facts(language)[1:],
        (word(language, "transcripts"), number(language, len(content.sources))),
        (word(language, "participants"), people),
        (word(language, "words_said"), number(language, sum(source.said for source in content.sources))),
        (word(language, "codes"), number(language, len(content.codes))),
        (word(language, "quotations"), number(language, len(content.quotations))),
        (word(language, "group_codings"), number(language, codings)),
        (word(language, "coders"), listing(language, _at_work(content)) or "–"),
        (word(language, "passes"), listing(language, content.passes) or "–"),
    )


def _at_work(content: Content) -> list[str]:
    """The coders with codings in the pack."""
    seen = {coder for each in content.quotations for _, coder, _ in each.codings}
    return [name for at, name in enumerate(content.coders) if at in seen]


def privacy_lines(content: Content) -> list[str]:
    """What is confidential about the pack, which names were replaced, and what it does not show."""
    language = content.language
    lines = [word(language, "confidential"), word(language, "replaced_intro")]
    if not content.replaced:
        lines.append(word(language, "replaced_none"))
    lines.append(word(language, "other_names"))
    if content.blind:
        passes = listing(language, [f"“{name}”" for name in content.blind])
        lines.append(word(language, "blind", passes=passes, reader=content.reader))
    return lines


def replaced_rows(content: Content) -> list[tuple[str, ...]]:
    """A head and a row for what stands for a name: how many turns bore it, how often it was said and written. Empty for none."""
    if not content.replaced:
        return []
    keys = ("replaced_stands", "replaced_turns", "replaced_said", "replaced_written")
    head = tuple(word(content.language, key) for key in keys)
    counts = ((each.stands, *map(str, (each.turns, each.said, each.written))) for each in content.replaced)
    return [head, *counts]
