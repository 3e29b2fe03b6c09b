"""The fixed words of tables of words, in English and Dutch."""

from __future__ import annotations

from qcode.reports.words import said

_WORDS: dict[str, tuple[str, str]] = {
    "frequencies": ("Words", "Woorden"),
    "keyness": ("Words that mark {here}, beside {there}", "Woorden die {here} kenmerken, naast {there}"),
    "word": ("Word", "Woord"),
    "documents": ("Transcripts", "Transcripten"),
    "rest": ("all others", "alle andere"),
    "per": ("{head} per 1,000", "{head} per 1.000"),
    "ratio": ("Log ratio", "Log-ratio"),
    "counted_all": ("Counted: words that were said.", "Geteld: woorden die gezegd zijn."),
    "counted_document": (
        "Counted: words that were said, by transcript.",
        "Geteld: woorden die gezegd zijn, per transcript.",
    ),
    "counted_participant": (
        "Counted: words that were said, by participant; what the interviewer says to them counts too, unless it is left out.",
        "Geteld: woorden die gezegd zijn, per respondent; wat de interviewer tegen hen zegt telt mee, tenzij het is weggelaten.",
    ),
    "counted_group": (
        "Counted: words that were said, by group; what the interviewer says to them counts too, unless it is left out.",
        "Geteld: woorden die gezegd zijn, per groep; wat de interviewer tegen hen zegt telt mee, tenzij het is weggelaten.",
    ),
    "counted_speaker": (
        "Counted: words that were said, by speaker.",
        "Geteld: woorden die gezegd zijn, per spreker.",
    ),
    "counted_code": (
        "Counted: words that carry the code or one of its subcodes, each once; a word with two of the codes stands in both columns and once in the total.",
        "Geteld: woorden met de code of een van zijn subcodes, elk één keer; een woord met twee van de codes staat in beide kolommen en één keer in het totaal.",
    ),
    "lemmas": (
        "All forms of a word count as one, under its base form.",
        "Alle vormen van een woord tellen als één, onder de grondvorm.",
    ),
    "forms": ("Every spelling counts by itself.", "Elke schrijfwijze telt apart."),
    "with_stop": (
        "Stop words count too, but for those of the team; numbers do not.",
        "Stopwoorden tellen mee, behalve die van het team; getallen niet.",
    ),
    "without_stop": (
        "Left out: spaCy’s stop words of the language, those of the team, and numbers.",
        "Weggelaten: spaCy’s stopwoorden van de taal, die van het team, en getallen.",
    ),
    "least": (
        "Only words said at least {count} times.",
        "Alleen woorden die minstens {count} keer gezegd zijn.",
    ),
    "first": (
        "Listed: the first {count} of {found} words.",
        "Getoond: de eerste {count} van {found} woorden.",
    ),
    "said": ("Words said in all: {said}.", "In totaal gezegde woorden: {said}."),
    "keyness_note": (
        "G²: how far the counts are from equal shares (Dunning 1993; Rayson & Garside 2000). Log ratio: 1 is twice as often here, −1 half as often (Hardie 2014). Words under both sides count on neither. It points to passages to read; it is no test of a hypothesis.",
        "G²: hoe ver de aantallen van gelijke aandelen af liggen (Dunning 1993; Rayson & Garside 2000). Log-ratio: 1 is hier twee keer zo vaak, −1 half zo vaak (Hardie 2014). Woorden onder beide kanten tellen bij geen van beide. Het wijst naar passages om te lezen; het toetst geen hypothese.",
    ),
}


def on_words(language: str, key: str, **values: object) -> str:
    """The fixed word for ``key``, with ``values`` filled in."""
    return said(language, _WORDS[key], **values)
