"""Which language a transcript is in, told by its commonest small words."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

LOOK_AT = 3000  # words are plenty to tell
ENOUGH = 0.05  # of the words must be small words of the language
FEWEST = 3


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SMALL_WORDS = {
    "nl": _set(
        """de het een en van ik je dat die niet te ook maar wel er met voor op aan als dan nog naar om of bij uit wat
        ze hij wij jij zij was is heb heeft hebben had ben zijn waren wordt worden kan kunnen moet zou zo heel gewoon
        dus toen omdat want mijn jouw hun deze daar hier waar veel meer iets niks geen eigenlijk ja nee hoe wie mij"""
    ),
    "en": _set(
        """the a an and of to in that it is was i you he she we they not but with for on at as be been have has had do
        does did would could should can will this these those there here what which who how when because so if or my
        your their our his her me them very just really about from by are were don't it's i'm yes no more some any"""
    ),
    "de": _set(
        """der die das ein eine einen einem einer und von ich du er sie es wir ihr nicht zu auch aber mit für auf an als
        dann noch nach um oder bei aus was war ist habe hat haben hatte bin sind waren wird werden kann können muss
        würde so sehr da weil denn mein dein sein unser diese dieser hier wo viel mehr etwas kein keine eigentlich ja
        nein wie wer mich mir dich dir den dem des im am zum zur"""
    ),
    "fr": _set(
        """le la les un une des et de du que qui je tu il elle on nous vous ils elles ne pas à au aux avec pour sur dans
        en par est sont était étaient être ai as a ont avoir avait fait faire c'est j'ai qu'il n'est l'on ce cette ces
        mon ma mes son sa ses leur notre votre mais ou donc car si comme très plus bien alors parce où quand oui non
        y me te se lui tout tous même aussi encore"""
    ),
}


def language_of(forms: Iterable[str], default: str) -> str:
    """The language of a text, given its words in lower case: one of SMALL_WORDS, or ``default`` when they do not tell."""
    looked_at = list(islice(forms, LOOK_AT))
    counts = {language: sum(form in small for form in looked_at) for language, small in SMALL_WORDS.items()}
    best, count = max(counts.items(), key=lambda pair: pair[1])
    told = count >= max(FEWEST, ENOUGH * len(looked_at)) and list(counts.values()).count(count) == 1
    return best if told else default
