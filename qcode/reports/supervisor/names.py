"""Real names that the project knows of, and what stands for them in what leaves it.

A project knows a name from two places: the label of a speaker who is a participant under another pseudonym, and an attribute
that is called a name. Labels such as “Respondent”, “R” or “P2” name nobody. A known name is replaced wherever it is said or
written, in small letters too where these make no word; one that is an ordinary word of the texts too (“Roos”) only where it has a
capital and cannot be the beginning of a sentence.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Attribute, Document, Participant, Speaker
from qcode.model.row import table_of
from qcode.nlp.index import default_language
from qcode.nlp.lemmas import is_word
from qcode.reports.supervisor.words import word

NAMING = re.compile(
    r"naam|\bname|name\b|e-?mail|mailadres|telefoon|phone|mobiel|adres|address|geboorte|birth|\bbsn\b",
    re.IGNORECASE,
)
"""What an attribute is called whose values tell who somebody is."""
_ROLES = frozenset({
    "respondent", "geïnterviewde", "geinterviewde", "interviewee", "participant", "deelnemer", "jongere",
    "mentor", "leerling", "student", "cliënt", "client", "ouder", "moeder", "vader", "begeleider", "docent",
    "leraar", "coach", "teamleider", "spreker", "speaker", "persoon", "person", "man", "vrouw", "woman", "kind",
    "child", "teacher", "parent", "mother", "father", "patient", "patiënt", "professional", "hulpverlener",
    "informant", "onbekend", "unknown", "groep", "group", "resp", "part", "allen", "all",
})  # fmt: skip
_CODE = 3  # letters of a label such as INT1
_CERTAIN = 4  # characters of what is no accident
_PARTICLES = frozenset({
    "van", "de", "der", "den", "het", "ten", "ter", "von", "la", "le", "el", "al", "bin", "ibn", "ben", "da",
    "dos",
})  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BEGINS = re.compile(r"(?:^|[.?!…:\n“\"‘(])[\s“\"‘'’(–—-]*$")
_LOWER = re.compile(r"(?<!\w)[^\W\d_A-Z]+(?!\w)")


@dataclass(frozen=True)
class Edit:
    """Characters ``start`` to ``end`` of a text that gave way to ``length`` others."""

    start: int
    end: int
    length: int


@dataclass(frozen=True)
class Masked:
    """A text without known names, and where it differs from what it was."""

    text: str
    edits: tuple[Edit, ...] = ()

    def place(self, at: int, *, end: bool = False) -> int:
        """Where a place of the old text is in the new; inside a name that gave way its start, or its ``end``."""
        moved = at
        for edit in self.edits:
            if at >= edit.end:
                moved += edit.length - (edit.end - edit.start)
            elif at > edit.start:
                moved += edit.start - at + (edit.length if end else 0)
        return moved


@dataclass(frozen=True)
class Replaced:
    """How often something stands for a participant's name: turns that bore it, and where it was said or written."""

    stands: str
    turns: int
    said: int
    written: int


class Names:
    """What each speaker is called outside the project, and texts without the names the project knows."""

    def __init__(
        self,
        labels: Mapping[str, str],
        known: Mapping[str, str],
        ordinary: frozenset[str],
        no_words: frozenset[str] = frozenset(),
    ) -> None:
        """``labels`` by the id of the speaker, ``known`` what stands for each name.

        Those that are ``ordinary`` are words of the texts as well; those that are ``no_words`` are found in small letters too.
        """
        self._labels, self._known, self._ordinary = labels, known, ordinary
        self._forms = _forms(known, no_words)
        self._pattern = _pattern(self._forms)
        self._said: Counter[str] = Counter()
        self._written: Counter[str] = Counter()
        self._turns: Counter[str] = Counter()
        self._plain: dict[str, str] = {}

    def speaker(self, speaker_id: str) -> str:
        """What a speaker is called."""
        return self._labels.get(speaker_id, "")

    def bore(self, label: str, stands: str) -> None:
        """Counts a turn whose label was a known name."""
        if unicodedata.normalize("NFC", " ".join(label.split())) in self._known:
            self._turns[stands] += 1

    def said(self, text: str) -> Masked:
        """Words that were said, without known names."""
        return self._masked(text, self._said)

    def plain(self, text: str) -> str:
        """A title, name or note, without known names; the same text counts once."""
        if text not in self._plain:
            self._plain[text] = self._masked(text, self._written).text
        return self._plain[text]

    @property
    def replaced(self) -> tuple[Replaced, ...]:
        """What stands for names, and how often, so far."""
        stands = sorted({*self._said, *self._written, *self._turns})
        return tuple(
            Replaced(each, self._turns[each], self._said[each], self._written[each]) for each in stands
        )

    def _masked(self, text: str, counts: Counter[str]) -> Masked:
        if self._pattern is None:
            return Masked(text)
        pieces: list[str] = []
        edits: list[Edit] = []
        at = 0
        for match in self._pattern.finditer(text):
            name = self._forms[match.group()]
            if name in self._ordinary and _BEGINS.search(text, max(0, match.start() - 40), match.start()):
                continue
            stands = self._known[name]
            pieces += [text[at : match.start()], stands]
            edits.append(Edit(match.start(), match.end(), len(stands)))
            counts[stands] += 1
            at = match.end()
        return Masked("".join([*pieces, text[at:]]), tuple(edits)) if edits else Masked(text)


def _forms(known: Iterable[str], no_words: Collection[str]) -> dict[str, str]:
    """Each way a name is written, as it is, in capitals and where that is no word in small letters, with the name."""
    return {
        unicodedata.normalize(kind, form): name
        for name in known
        for form in (name, name.upper(), *((name.lower(),) if name in no_words else ()))
        for kind in ("NFC", "NFD")
    }


def _pattern(forms: Iterable[str]) -> re.Pattern[str] | None:
    """Finds the names as whole words, a genitive s behind them left alone; None where there are none."""
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    if not longest_first:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?=(?:['’]?s)?(?!\w))")


def names_of(session: Session, language: str, texts: Iterable[str]) -> Names:
    """The names the project knows; ``texts`` tell which of them are ordinary words there as well."""
    gathered = _Gathered(session, language)
    if not gathered.known:
        return Names(gathered.labels, {}, frozenset())
    spoken = default_language(session)
    words = frozenset(name for name in gathered.known if is_word(name.lower(), spoken))
    said = {each for text in texts for each in _LOWER.findall(text)} if words else set[str]()
    ordinary = frozenset(name for name in words if name.lower() in said)
    no_words = frozenset(name for name in gathered.known if name not in words and len(name) >= _CERTAIN)
    return Names(gathered.labels, gathered.known, ordinary, no_words)


class _Gathered:
    """Reads who speaks, and under which names."""

    def __init__(self, session: Session, language: str) -> None:
        self._language = language
        participant, speaker = table_of(Participant).c, table_of(Speaker).c
        run = session.connection().execute
        self._pseudonyms = {
            row.id: row.pseudonym for row in run(select(participant.id, participant.pseudonym))
        }
        self._taken = {_same(each) for each in self._pseudonyms.values()}
        self._groups = {_same(each) for each in run(select(participant.group)).scalars() if each}
        columns = (speaker.id, speaker.document_id, speaker.name, speaker.role, speaker.participant_id)
        self._speakers = run(select(*columns).order_by(speaker.document_id, speaker.name)).all()
        document = table_of(Document).c
        self._owners = {
            row.id: row.participant_id for row in run(select(document.id, document.participant_id))
        }
        self._stands: dict[str, set[str]] = defaultdict(set)
        self.labels: dict[str, str] = {}
        self._label()
        self._attributes(session)
        self.known = {name: self._one(stands) for name, stands in self._stands.items()}

    def _label(self) -> None:
        answering = Counter(row.document_id for row in self._speakers if row.role == "participant")
        others: dict[str, str] = {}
        for row in self._speakers:
            if row.role == "interviewer":
                self.labels[row.id] = word(self._language, "interviewer")
                continue
            whose = row.participant_id
            if whose is None and row.role == "participant" and answering[row.document_id] == 1:
                whose = self._owners[row.document_id]
            if whose is not None:
                self.labels[row.id] = self._pseudonyms[whose]
            elif self._names_nobody(row.name):
                self.labels[row.id] = row.name
            else:
                number = len(others) + 1
                name = word(self._language, "speaker_number", number=number)
                self.labels[row.id] = others.setdefault(_same(row.name), name)
            self._learn(row.name, self.labels[row.id])

    def _attributes(self, session: Session) -> None:
        attribute, participant = table_of(Attribute).c, table_of(Participant).c
        run = session.connection().execute
        naming = [row.id for row in run(select(attribute.id, attribute.name)) if NAMING.search(row.name)]
        for pseudonym, values in run(select(participant.pseudonym, participant.attributes)):
            for key in naming:
                if isinstance(values.get(key), str):
                    self._learn(values[key], pseudonym)
                    self._learn_exactly(values[key], pseudonym)

    def _learn(self, name: str, stands: str) -> None:
        """Keeps a name and its parts, but for what names nobody."""
        name = unicodedata.normalize("NFC", " ".join(name.split()))
        if _same(name) == _same(stands) or self._names_nobody(name):
            return
        name = name[0].upper() + name[1:] if name.islower() else name
        parts = _WORD.findall(name)
        for part in (name, *(parts if len(parts) > 1 else ())):
            if part[:1].isupper() and len(part) > 1 and not self._names_nobody(part):
                self._stands[part].add(stands)

    def _learn_exactly(self, value: str, stands: str) -> None:
        """Keeps what is no name but tells who somebody is: a number to call, an address."""
        if len(value) >= _CERTAIN and any(character.isdigit() or character == "@" for character in value):
            self._stands[unicodedata.normalize("NFC", value)].add(stands)

    def _names_nobody(self, label: str) -> bool:
        """True for a code (R, P2, S01), a role, a group, and what is somebody's pseudonym."""
        plain = _same(label)
        letters = sum(character.isalpha() for character in plain)
        if letters < 2 or plain in self._groups or plain in self._taken:
            return True
        words = ["".join(filter(str.isalpha, each)) for each in plain.split()]
        coded = any(character.isdigit() for character in plain) and letters <= _CODE
        return coded or all(each in _ROLES or each in _PARTICLES or not each for each in words)

    def _one(self, stands: set[str]) -> str:
        """What stands for a name; for one of several people none of their pseudonyms does."""
        return next(iter(stands)) if len(stands) == 1 else word(self._language, "a_name")


def _same(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
