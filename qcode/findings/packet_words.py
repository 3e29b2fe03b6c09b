"""The fixed words of a member check packet, by which what was filled in is told from what was printed."""

from __future__ import annotations

# Each in English, then in Dutch.
_WORDS: dict[str, tuple[str, str]] = {
    "title": ("What we understood from you", "Wat wij van u begrepen"),
    "introduction": (
        "You were interviewed for this study. Below is, theme by theme, what we made of the interviews, with some of "
        "the words we based it on. Would you read it and tell us whether you recognise it? Nothing you write is "
        "wrong: where you see it differently, we want to know.",
        "U bent voor dit onderzoek geïnterviewd. Hieronder staat per thema wat wij uit de interviews hebben "
        "opgemaakt, met enkele uitspraken waarop dat berust. Wilt u het lezen en aangeven of u het herkent? Wat u "
        "schrijft is nooit fout: juist waar u het anders ziet, horen wij dat graag.",
    ),
    "how": (
        "Tick one box at each theme and write what you like below it. Save the file and send it back.",
        "Kruis bij elk thema één vakje aan en schrijf eronder wat u wilt. Sla het bestand op en stuur het terug.",
    ),
    "said_own": ("What you said about it", "Wat u erover zei"),
    "said": ("What was said about it", "Wat erover gezegd is"),
    "own_source": ("your interview, turn {turn}", "uw interview, beurt {turn}"),
    "own_source_no_turn": ("your interview", "uw interview"),
    "recognise": ("Do you recognise this?", "Herkent u dit?"),
    "yes": ("Yes", "Ja"),
    "partly": ("Partly", "Deels"),
    "no": ("No", "Nee"),
    "comment": ("What would you change or add?", "Wat zou u veranderen of toevoegen?"),
    "write_here": ("Click here to write.", "Klik hier om te schrijven."),
    "remark": ("Is there anything else you want to tell us?", "Wilt u ons verder nog iets laten weten?"),
    "closing": ("To end with", "Tot slot"),
    "for": ("For {pseudonym}", "Voor {pseudonym}"),
    "code": ("Code {code}", "Code {code}"),
    "interviewer": ("Interviewer", "Interviewer"),
    "somebody_else": ("Somebody else", "Iemand anders"),
}


def said(language: str, key: str, **values: object) -> str:
    """The words for ``key`` in Dutch or, for every other language, in English."""
    english, dutch = _WORDS[key]
    chosen = dutch if language.lower().replace("_", "-").split("-")[0] == "nl" else english
    return chosen.format(**values) if values else chosen


def in_all_languages(key: str) -> tuple[str, ...]:
    """The words for ``key`` as any packet may hold them."""
    return _WORDS[key]
