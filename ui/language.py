"""The language of the screen: English, or the system's where there is a translation."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from qcode.sentence import Sentence

FOLDER = Path(__file__).parent / "translations"


def install(app: QCoreApplication, locale: QLocale | None = None) -> list[QTranslator]:
    """Make ``app`` speak the language of ``locale`` (default: the system's); gives what was installed.

    English is always there: it holds the plurals. Qt's own words come from Qt.
    """
    locale = locale or QLocale.system()
    installed: list[QTranslator] = []
    for name, folder in (
        ("qcode_en", str(FOLDER)),
        (f"qtbase_{_language(locale)}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"qcode_{_language(locale)}", str(FOLDER)),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            installed.append(translator)
    return installed


def _language(locale: QLocale) -> str:
    return locale.name().split("_")[0]


def isolated(name: str) -> str:
    """A name for the midst of a line: one written from right to left leaves the figures beside it in their places."""
    backward = any(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in name)
    return f"\u2068{name}\u2069" if backward else name


def tr(text: str) -> str:
    """``text`` as it is, marked for the translators; `translated` gives it in the language of the screen."""
    return text


def spoken(sentence: str) -> str:
    """What the core said, in the language of the screen; what is no `Sentence` stays as it is."""
    if not isinstance(sentence, Sentence):
        return sentence
    values = {key: spoken(each) if isinstance(each, str) else each for key, each in sentence.values.items()}
    return Sentence(translated(sentence.pattern), values)


def translated(text: str) -> str:
    """A marked text in the language of the screen."""
    return QCoreApplication.translate("", text)
