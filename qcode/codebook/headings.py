"""The heads of columns, in the words people use for them, Dutch and English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeVar

from qcode.model.paths import same_name

_Key = TypeVar("_Key", int, str)

# Columns that name a code, outermost first; each word as people write it, lower case.
_LEVELS: dict[str, int] = {
    **dict.fromkeys(
        (
            "category",
            "categorie",
            "code group",
            "codegroep",
            "group",
            "groep",
            "cluster",
            "dimension",
            "dimensie",
        ),
        0,
    ),
    **dict.fromkeys(
        (
            "theme",
            "thema",
            "themes",
            "thema's",
            "thema s",
            "theme code",
            "themacode",
            "main theme",
            "hoofdthema",
        ),
        1,
    ),
    **dict.fromkeys(("main code", "hoofdcode", "level 1", "niveau 1"), 1),
    **dict.fromkeys(("code", "codes", "code name", "codename", "codenaam", "label", "labels", "tag"), 2),
    **dict.fromkeys(("name", "naam", "title", "titel", "level 2", "niveau 2"), 2),
    **dict.fromkeys(("subcode", "sub code", "subtheme", "sub theme", "subthema", "sub thema"), 3),
    **dict.fromkeys(("subcategory", "subcategorie", "deelcode", "deelthema", "level 3", "niveau 3"), 3),
    **dict.fromkeys(("subcodes", "sub codes", "subthemes", "subthema's", "subthema s", "deelcodes"), 3),
    **dict.fromkeys(("sub subcode", "subsubcode", "level 4", "niveau 4"), 4),
    **dict.fromkeys(("level 5", "niveau 5"), 5),
}
_SEVERAL = {"subcodes", "sub codes", "subthemes", "subthema's", "subthema s", "deelcodes"}
_WEAK_THEMES = {"type", "soort", "kind"}

_FIELDS: dict[str, str] = {
    **dict.fromkeys(("path", "pad", "code path", "codepad", "hierarchy", "hierarchie", "hiërarchie"), "path"),
    **dict.fromkeys(("parent", "parent code", "bovenliggende code", "hoort bij", "belongs to"), "parent"),
    **dict.fromkeys(
        ("definition", "definitie", "meaning", "betekenis", "description", "beschrijving"), "definition"
    ),
    **dict.fromkeys(
        ("omschrijving", "explanation", "uitleg", "toelichting", "comment", "commentaar"), "definition"
    ),
    **dict.fromkeys(
        ("use when", "when to use", "when", "wanneer", "wanneer wel", "wanneer gebruiken"), "use_when"
    ),
    **dict.fromkeys(("use", "gebruik", "wel", "inclusion", "inclusie", "inclusion criteria"), "use_when"),
    **dict.fromkeys(("inclusiecriteria", "gebruik wanneer", "use for"), "use_when"),
    **dict.fromkeys(
        ("use not", "not when", "when not", "when not to use", "not", "niet", "wanneer niet"), "use_not"
    ),
    **dict.fromkeys(
        ("niet gebruiken", "do not use", "exclusion", "exclusie", "exclusion criteria"), "use_not"
    ),
    **dict.fromkeys(("exclusiecriteria", "gebruik niet", "niet wanneer"), "use_not"),
    **dict.fromkeys(
        ("example", "examples", "voorbeeld", "voorbeelden", "quote", "quotation", "citaat"), "example"
    ),
    **dict.fromkeys(
        ("voorbeeldcitaat", "example quote", "anchor example", "ankervoorbeeld", "fragment"), "example"
    ),
    **dict.fromkeys(("colour", "color", "kleur"), "colour"),
    **dict.fromkeys(("shortcut", "sneltoets", "toets"), "shortcut"),
    **dict.fromkeys(("origin", "herkomst"), "origin"),
    **dict.fromkeys(
        ("memo", "memos", "code memo", "note", "notes", "notitie", "notities", "opmerking"), "memo"
    ),
    **dict.fromkeys(("id", "guid", "uuid"), "id"),
    **{f"codebook {name}": f"codebook_{name}" for name in ("title", "description", "language", "source")},
}

# The same columns as this program writes them for people to read.
LABELS = {
    "en": {
        "path": "Path",
        "theme": "Theme",
        "subcode": "Subcode",
        "meaning": "Meaning",
        "definition": "Definition",
        "use_when": "When to use",
        "use_not": "When not to use",
        "example": "Example",
        "colour": "Colour",
        "shortcut": "Shortcut",
        "origin": "Origin",
        "memo": "Memo",
        "id": "Id",
        "codebook": "Codebook",
        "about": "About",
        "title": "Title",
        "description": "Description",
        "language": "Language",
        "source": "Source",
    },
    "nl": {
        "path": "Pad",
        "theme": "Thema",
        "subcode": "Subcode",
        "meaning": "Betekenis",
        "definition": "Definitie",
        "use_when": "Wanneer wel",
        "use_not": "Wanneer niet",
        "example": "Voorbeeld",
        "colour": "Kleur",
        "shortcut": "Sneltoets",
        "origin": "Herkomst",
        "memo": "Memo",
        "id": "Id",
        "codebook": "Codeboek",
        "about": "Over",
        "title": "Titel",
        "description": "Beschrijving",
        "language": "Taal",
        "source": "Bron",
    },
}


@dataclass(frozen=True)
class Columns:
    """What each column of a table is: numbers from 0.

    ``levels`` are the columns that name codes, outermost first; ``fields`` the others by field name
    ("path" and "parent" among them). ``several`` is true when the last level may hold more than one name.
    ``guessed`` is the head that was taken for a name, ``unknown`` the heads nothing is known of.
    """

    levels: tuple[int, ...]
    fields: dict[str, int]
    several: bool = False
    guessed: str = ""
    unknown: tuple[str, ...] = ()

    @property
    def known(self) -> int:
        """How many columns are understood."""
        return len(self.levels) + len(self.fields)


def labels(language: str) -> dict[str, str]:
    """The heads to write in a file in that language; English where it is neither."""
    return LABELS["nl" if language.casefold().startswith("nl") else "en"]


def understand(heads: tuple[str, ...]) -> Columns | None:
    """What the columns under these heads hold, or None when none of them names a code."""
    words = [_word(head) for head in heads]
    fields = _first_of_each([_FIELDS.get(word) for word in words])
    ranks = _first_of_each([_LEVELS.get(word) for word in words])
    guessed = _guess(words, ranks, fields)
    if guessed is not None:
        ranks[2] = guessed
    weak = next((at for at, word in enumerate(words) if word in _WEAK_THEMES), None)
    if weak is not None and ranks and min(ranks) > 1 and weak < min(ranks.values()):
        ranks[1] = weak
    levels = () if "path" in fields else tuple(ranks[rank] for rank in sorted(ranks))
    if not levels and "path" not in fields:
        return None
    used = {*levels, *fields.values()}
    return Columns(
        levels=levels,
        fields=fields,
        several=bool(levels) and words[levels[-1]] in _SEVERAL,
        guessed=heads[guessed].strip() if guessed is not None else "",
        unknown=tuple(head.strip() for at, head in enumerate(heads) if at not in used and head.strip()),
    )


def field_of(word: str) -> str | None:
    """The field a word stands for, such as "definition" for "Betekenis"; None when it is not one."""
    return _FIELDS.get(_word(word))


def _guess(words: list[str], ranks: dict[int, int], fields: dict[str, int]) -> int | None:
    """A column nobody knows, left of the definition, taken for the codes when no other column names them."""
    if "definition" not in fields or "path" in fields or any(rank >= 2 for rank in ranks):
        return None
    for at in range(max(ranks.values(), default=-1) + 1, fields["definition"]):
        if (
            words[at]
            and words[at] not in _FIELDS
            and words[at] not in _WEAK_THEMES
            and any(map(str.isalpha, words[at]))
        ):
            return at
    return None


def _first_of_each(keys: list[_Key | None]) -> dict[_Key, int]:
    found: dict[_Key, int] = {}
    for at, key in enumerate(keys):
        if key is not None:
            found.setdefault(key, at)
    return found


def _word(head: str) -> str:
    return " ".join(re.sub(r"[_\-./:;()*?]+", " ", same_name(head)).split())
