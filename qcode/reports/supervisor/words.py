"""The words of a supervisor's pack, in English and Dutch."""

from __future__ import annotations

from qcode.languages import is_dutch
from qcode.reports.words import said

_WORDS: dict[str, tuple[str, str]] = {
    "a_name": ("[name]", "[naam]"),
    "about": ("About this pack", "Over dit pakket"),
    "agreement": ("Agreement", "Overeenstemming"),
    "any_code": ("Any code", "Een of andere code"),
    "blind": (
        "Coded blind: of {passes} only what {reader} coded is in this pack; what others code there is seen when that is lifted.",
        "Blind gecodeerd: van {passes} staat alleen in dit pakket wat {reader} codeerde; wat anderen er coderen, is te zien als dat wordt opgeheven.",
    ),
    "by_document": ("Codes by transcript", "Codes per transcript"),
    "by_group": ("Codes by group", "Codes per groep"),
    "clear": ("Clear", "Wissen"),
    "close": ("Close", "Sluiten"),
    "code": ("Code", "Code"),
    "codebook": ("Codebook", "Codeboek"),
    "coders": ("Coders", "Codeurs"),
    "codes": ("Codes", "Codes"),
    "coded_by": ("Coded by", "Gecodeerd door"),
    "confidential": (
        "Confidential: holds what participants said.",
        "Vertrouwelijk: bevat wat respondenten zeiden.",
    ),
    "counted_once": (
        "A stretch of words is one quotation, whoever marked it.",
        "Een stuk tekst is één fragment, wie het ook aangaf.",
    ),
    "every_code": ("All codes", "Alle codes"),
    "every_document": ("All transcripts", "Alle transcripten"),
    "every_group": ("All groups", "Alle groepen"),
    "file_name": ("supervisor", "begeleider"),
    "found_many": ("{count} quotations", "{count} fragmenten"),
    "found_none": ("No quotation fits.", "Geen fragment past."),
    "found_one": ("1 quotation", "1 fragment"),
    "group": ("Group", "Groep"),
    "group_codings": ("Codings", "Coderingen"),
    "how_page": (
        "Click a number to read the quotations it counts; click a head to sort.",
        "Klik op een getal om de fragmenten te lezen die het telt; klik op een kop om te sorteren.",
    ),
    "how_workbook": (
        "A coloured number leads to its rows on the sheet {sheet}.",
        "Een gekleurd getal leidt naar zijn rijen op het blad {sheet}.",
    ),
    "interviewer": ("Interviewer", "Interviewer"),
    "less": ("Less context", "Minder context"),
    "meaning": ("Meaning", "Betekenis"),
    "more": ("More context", "Meer context"),
    "name_colon": ("Name: {name}", "Naam: {name}"),
    "no_code": ("no code yet", "nog geen code"),
    "number_of": ("No.", "Nr."),
    "other_names": (
        "Names the project does not know cannot be found: what people call each other stands as it was transcribed.",
        "Namen die het project niet kent, kunnen niet gevonden worden: hoe mensen elkaar noemen staat er zoals het is uitgeschreven.",
    ),
    "overview": ("Overview", "Overzicht"),
    "participant": ("Participant", "Respondent"),
    "participants": ("Participants", "Respondenten"),
    "pack": ("Supervisor’s pack", "Pakket voor de begeleider"),
    "passes": ("Passes", "Codeerrondes"),
    "paths": ("Theme / subcode", "Thema / subcode"),
    "print_many": (
        "Printed here: {count} columns at a time.",
        "Hier afgedrukt: {count} kolommen per keer.",
    ),
    "quotation": ("Quotation", "Fragment"),
    "quotations": ("Quotations", "Fragmenten"),
    "quotations_of": ("Quotations: {what}", "Fragmenten: {what}"),
    "remarks": ("Name and comment", "Naam en opmerking"),
    "replaced": ("Names that were replaced", "Vervangen namen"),
    "replaced_intro": (
        "People are called by their pseudonyms. Where the project knows a real name (a speaker’s label, an attribute called a name) the pseudonym stands for it here; the names themselves are not in this file.",
        "Mensen worden bij hun pseudoniem genoemd. Waar het project een echte naam kent (het label van een spreker, een kenmerk dat een naam heet) staat hier het pseudoniem; de namen zelf staan niet in dit bestand.",
    ),
    "replaced_none": (
        "The project knows no real names: nothing had to be replaced.",
        "Het project kent geen echte namen: er hoefde niets vervangen te worden.",
    ),
    "replaced_said": ("In what is said", "In wat gezegd is"),
    "replaced_stands": ("Stands for a name", "Staat voor een naam"),
    "replaced_turns": ("Turns that bore it", "Beurten met die naam"),
    "replaced_written": ("In names and notes", "In namen en notities"),
    "search": ("Search the quotations", "Zoeken in de fragmenten"),
    "show_more": ("Show more", "Meer tonen"),
    "skip": ("To the content", "Naar de inhoud"),
    "sort_by": ("Sort by {column}", "Sorteren op {column}"),
    "source": ("Transcript", "Transcript"),
    "speaker": ("Speaker", "Spreker"),
    "speaker_number": ("Speaker {number}", "Spreker {number}"),
    "subcode": ("Subcode", "Subcode"),
    "survey": ("Survey", "Enquête"),
    "theme": ("Theme", "Thema"),
    "together": ("Codes together", "Codes samen"),
    "together_matrix": ("Together, all codes", "Samen, alle codes"),
    "together_most": (
        "The {shown} strongest of {all}; the workbook has all of them.",
        "De {shown} sterkste van {all}; het Excel-bestand heeft ze allemaal.",
    ),
    "together_note": (
        "A number opens the quotations of the code that has fewer of them touching the other.",
        "Een getal opent de fragmenten van de code die er het minst heeft die de andere raken.",
    ),
    "transcripts": ("Transcripts", "Transcripten"),
    "turn": ("Turn", "Beurt"),
    "turn_number": ("turn {number}", "beurt {number}"),
    "words_said": ("Words", "Woorden"),
    "without_script": (
        "This page needs a browser that runs its script to open numbers; the tables can be read without.",
        "Deze pagina heeft een browser nodig die haar script uitvoert om getallen te openen; de tabellen zijn zonder te lezen.",
    ),
}


def word(language: str, key: str, **values: object) -> str:
    """The fixed word for ``key``, with ``values`` filled in."""
    return said(language, _WORDS[key], **values)


def patterns(language: str, *keys: str) -> dict[str, str]:
    """What the page itself puts together: words by their keys, their gaps still open."""
    return {key: _WORDS[key][is_dutch(language)] for key in keys}
