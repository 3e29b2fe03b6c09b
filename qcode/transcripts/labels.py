"""Labels as written: cleaning, folding variants, telling a name from a word."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from qcode.transcripts.words import (
    CONNECTORS,
    FUNCTION_WORDS,
    GREETINGS,
    MONTHS,
    NOT_SPEAKERS,
    PAIRED,
    PARTICLES,
    ROLES,
)

# Joiners (U+200C, U+200D) between letters are part of a Persian or Hindi name.
_INVISIBLE = re.compile(
    r"[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<!\w)[\u200c\u200d]|[\u200c\u200d](?!\w)"
)
_JOINERS = re.compile("[\u200c\u200d]")
_ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_CODE = re.compile(r"[^\W\d_]{1,3}[\s._-]?\d{1,3}[a-z]?")
_NUMBERED = re.compile(r"(?:[\s._#-]*(?:\d{1,3}[a-z]?|[a-z]))?")
_HUMMING = re.compile(r"[aehmu]+(?:-[hmu]+)*")
_LONGEST = 40
_LONGEST_SHORTENING = 5  # letters before the dot of Dr., Mevr. or Prof.


class Shape(Enum):
    """What a label looks like on its own."""

    ROLE = "a word for a role, such as Interviewer or Spreker 1"
    CODE = "letters and a number, such as R1"
    LETTER = "one letter, such as I"
    NAME = "a name, such as Dr. de Vries"
    LOWER = "one word without a capital"
    PHRASE = "a capital and a few words, such as Moeder van Piet"
    NUMBER = "a number"
    OTHER = "not a label"


def clean(label: str) -> str:
    """The label as people write a name: no invisible marks, pictures, mark-up or doubled spaces."""
    visible = _INVISIBLE.sub("", unicodedata.normalize("NFC", label))
    kept = "".join(
        c for c in visible if unicodedata.category(c) not in {"So", "Sk", "Mn", "Cs"} or _is_accent(c)
    )
    return " ".join(kept.replace("*", " ").split()).strip(" :：,;-–—|")


def _is_accent(char: str) -> bool:
    """True for a combining mark that belongs to a letter; False for a picture's variation selector."""
    return unicodedata.category(char) == "Mn" and not 0xFE00 <= ord(char) <= 0xFE0F


def fold(label: str) -> str:
    """What all ways of writing the same label have in common: ``INTERVIEWER.``, ``interviewer (lacht)``."""
    name = clean(label)
    plain = _JOINERS.sub("", _ASIDE.sub("", name).strip() or name).casefold().rstrip(".").strip()
    joined = re.sub(r"(?<=[^\W\d_])[\s._-]+(?=\d)", "", plain)
    word = joined.rstrip("0123456789")
    return word if word in PAIRED else joined  # Vraag 1 and Vraag 2 are asked by one person


def shape(label: str) -> Shape:
    """What the label looks like, judged without its surroundings."""
    name = clean(label)
    if name.endswith("?") and len(name.rstrip("?")) < 2:
        return Shape.ROLE  # somebody who could not be told apart: ? or R?
    bare = _ASIDE.sub("", name).strip(" .?").casefold()
    if not bare or len(name) > _LONGEST:
        return Shape.OTHER
    if _is_role(bare) or _is_role(_inside_aside(name)):
        return Shape.ROLE
    if bare.isdigit():
        return Shape.NUMBER if len(bare) <= 2 else Shape.OTHER
    if len(bare) == 1:
        return Shape.LETTER if bare.isalpha() else Shape.OTHER
    if _CODE.fullmatch(bare):
        return Shape.CODE
    return _word_shape(_ASIDE.sub("", name).split())


def _inside_aside(name: str) -> str:
    found = _ASIDE.search(name)
    return found.group().strip(" ()[]").casefold() if found else ""


def _is_role(bare: str) -> bool:
    """True for a role word, alone or with a number or letter after it."""
    found = re.match(r"[^\W\d_]+(?:[ -][^\W\d_]{2,})?", bare)
    if not found:
        return False
    for word in {found.group(), found.group().split()[0]}:
        if word in ROLES | PAIRED and _NUMBERED.fullmatch(bare[len(word) :]):
            return True
    return False


def _word_shape(words: list[str]) -> Shape:
    if not words or len(words) > 6 or _is_ordinary(words):
        return Shape.OTHER
    if len(words) == 1 and words[0].islower() and words[0].replace("_", "").isalnum():
        return Shape.LOWER
    if any(_ends_sentence(word) for word in words[:-1]):
        return Shape.OTHER
    if all(_fits_name(word) for word in words) and any(_begins_name(word) for word in words):
        return Shape.NAME
    return Shape.PHRASE if _begins_name(words[0]) and all(_is_plain(word) for word in words) else Shape.OTHER


def ends_sentence(label: str) -> bool:
    """True for ``Mooi.`` and ``Dat was mooi.``; False for ``Resp.``, ``R1.`` and ``J.B.``."""
    name = clean(label)
    if not name.endswith(".") or re.fullmatch(r"(?:[^\W\d_]\.[ -]?)+", name):
        return False
    return shape(name) in {Shape.OTHER, Shape.PHRASE} or len(name) > _LONGEST_SHORTENING


def _ends_sentence(word: str) -> bool:
    """True for ``Koffie.`` and False for the shortened words in ``Mevr. A. Bos``."""
    return word.endswith(".") and len(word.rstrip(".")) > _LONGEST_SHORTENING


def _is_plain(word: str) -> bool:
    """True for a word with no sign in it that would end or break a sentence."""
    return all(_is_letter(c) or c in "'’-,./" for c in word)


def _is_letter(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char).startswith("M") or char in "\u200c\u200d"


def _is_ordinary(words: list[str]) -> bool:
    """True when the words are those of a sentence or a form, not of a name."""
    plain = [word.casefold().strip(".,") for word in words]
    if " ".join(plain) in NOT_SPEAKERS or plain[0] in NOT_SPEAKERS:
        return True
    if any(word in MONTHS for word in plain) and any(word.isdigit() for word in plain):
        return True
    if len(plain) == 1 and (plain[0] in GREETINGS - FUNCTION_WORDS or _HUMMING.fullmatch(plain[0])):
        return True
    if len(plain) == 1 or re.fullmatch(r"[^\W\d_]\.", words[0]):
        return False  # alone it may be a name: Dan, An, Will; and A. Bos begins with an initial
    return plain[0] in FUNCTION_WORDS


def _begins_name(word: str) -> bool:
    first = word.lstrip("'’\"(-")[:1]
    return first.isalpha() and not first.islower()


def _fits_name(word: str) -> bool:
    if word.casefold() in PARTICLES | CONNECTORS or _begins_name(word):
        return all(_is_letter(c) or c in ".'’-,()&+/_" for c in word)
    return word.isdigit() and len(word) <= 4
