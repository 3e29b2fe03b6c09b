"""The fixed words of a report in the language it is written in."""

from __future__ import annotations

# Each word in English, then in Dutch.
_WORDS: dict[str, tuple[str, str]] = {
    "about": ("About", "Toelichting"),
    "chart": ("Chart", "Grafiek"),
    "contents": ("Contents", "Inhoud"),
    "continued": ("continued", "vervolg"),
    "image": ("picture", "afbeelding"),
    "largest": ("The {shown} largest of {all}.", "De {shown} grootste van {all}."),
    "notes": ("Notes", "Opmerkingen"),
    "nothing": ("Nothing to show yet.", "Nog niets te tonen."),
    "number_hint": (
        "For page numbers, click in this list and press F9.",
        "Klik in deze lijst en druk op F9 voor paginanummers.",
    ),
    "page_of": ("Page {page} of {pages}", "Pagina {page} van {pages}"),
    "table": ("Table", "Tabel"),
    "total": ("Total", "Totaal"),
    "truncated": ("… (cut: a cell holds no more)", "… (afgekapt: meer past niet in een cel)"),
}


def is_dutch(language: str) -> bool:
    """True for "nl", "nl-NL", "nl_BE" …; every other language is answered in English."""
    return language.lower().replace("_", "-").split("-")[0] == "nl"


def word(language: str, key: str, **values: object) -> str:
    """The fixed word for ``key``, with ``values`` filled in."""
    english, dutch = _WORDS[key]
    return (dutch if is_dutch(language) else english).format(**values)


def locale_tag(language: str) -> str:
    """A full language tag for word processors: "nl" gives "nl-NL", "en" gives "en-GB"."""
    if "-" in language:
        return language
    return {"nl": "nl-NL", "en": "en-GB", "de": "de-DE", "fr": "fr-FR"}.get(language, language or "en-GB")
