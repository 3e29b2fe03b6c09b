"""The fixed words of a report in the language it is written in."""

from __future__ import annotations

import re

# Each word in English, then in Dutch.
_WORDS: dict[str, tuple[str, str]] = {
    "about": ("About", "Toelichting"),
    "about_these": ("About: {names}", "Over: {names}"),
    "and": ("and", "en"),
    "by_coder": ("coder", "codeur"),
    "by_document": ("transcript", "transcript"),
    "by_group": ("group", "groep"),
    "by_participant": ("participant", "respondent"),
    "by_pass": ("pass", "codeerronde"),
    "by_speaker": ("speaker", "spreker"),
    "chart": ("Chart", "Grafiek"),
    "code_frequencies": ("Code frequencies", "Codefrequenties"),
    "codebook": ("Codebook", "Codeboek"),
    "codebook_intro": (
        "The codes of this study with their meaning and rules of use, and the number of quotations that carry each; a theme counts its subcodes' quotations as well, each once.",
        "De codes van dit onderzoek met hun betekenis en regels voor gebruik, en het aantal fragmenten met elke code; een thema telt de fragmenten van zijn subcodes mee, elk één keer.",
    ),
    "codebook_size": (
        "The codebook holds {themes} and {subcodes} ({origins}).",
        "Het codeboek telt {themes} en {subcodes} ({origins}).",
    ),
    "codes": ("Codes", "Codes"),
    "coding": (
        "{coders} put {codings} on {quotations} ({period}).",
        "{coders} kenden {codings} toe aan {quotations} ({period}).",
    ),
    "coding_by_one": (
        "{coders} put {codings} on {quotations} ({period}).",
        "{coders} kende {codings} toe aan {quotations} ({period}).",
    ),
    "codings": ("Codings", "Coderingen"),
    "confidential": ("Confidential: holds interview quotations.", "Vertrouwelijk: bevat interviewcitaten."),
    "contents": ("Contents", "Inhoud"),
    "continues_from": ("Is continued by", "Wordt vervolgd door"),
    "continues_to": ("Continues", "Vervolgt"),
    "contradicts_from": ("Is contradicted by", "Wordt tegengesproken door"),
    "contradicts_to": ("Contradicts", "Spreekt tegen"),
    "core_candidates": ("Candidates for the core category", "Kandidaten voor de kerncategorie"),
    "core_note": (
        "A theme has what its subcodes have; a quotation counts once, whoever marked it. Related to: other categories it has a relation with.",
        "Een thema heeft wat zijn subcodes hebben; een fragment telt één keer, wie het ook aangaf. Gerelateerd aan: andere categorieën waarmee het een relatie heeft.",
    ),
    "count_against": ("{count} against", "{count} tegen"),
    "counted": ("Counted: {count}, by {by}.", "Geteld: {count}, per {by}."),
    "counts": ("Counts", "Aantallen"),
    "coverage_bare": (
        "Without a quotation so far: {questions}.",
        "Nog zonder fragment: {questions}.",
    ),
    "coverage_note": (
        "A question counts what answers it and its sub-questions, each quotation once; themes and memos are its own.",
        "Een vraag telt wat haar en haar deelvragen beantwoordt, elk fragment één keer; thema’s en memo’s zijn die van de vraag zelf.",
    ),
    "coverage_unasked": (
        "Themes that answer no question: {themes}.",
        "Thema’s die geen vraag beantwoorden: {themes}.",
    ),
    "date": ("Date", "Datum"),
    "diagram_empty": ("No code stands in this diagram yet.", "In dit diagram staat nog geen code."),
    "diagrams": ("Diagrams", "Diagrammen"),
    "documents": ("Transcripts", "Transcripten"),
    "evidence_against": ("Against it", "Ertegen"),
    "evidence_for": ("For it", "Ervoor"),
    "coverage_against": ("Evidence against", "Bewijs tegen"),
    "coverage_for": ("Evidence for", "Bewijs voor"),
    "example": ("Example", "Voorbeeld"),
    "explains_from": ("Is explained by", "Wordt verklaard door"),
    "explains_to": ("Explains", "Verklaart"),
    "finished": ("Finished: {finished}.", "Afgerond: {finished}."),
    "finished_by": ("{coder} {documents}", "{coder} {documents}"),
    "for_and_against": ("{evidence} for, {against} against", "{evidence} voor, {against} tegen"),
    "gone": ("{name} (deleted)", "{name} (verwijderd)"),
    "groups": ("By group: {groups}.", "Per groep: {groups}."),
    "illustrates_from": ("Is illustrated by", "Wordt geïllustreerd door"),
    "illustrates_to": ("Illustrates", "Illustreert"),
    "in_groups": ("Groups", "Groepen"),
    "kind_axial": ("axial", "axiaal"),
    "kind_code_memos": ("Code memos", "Codememo’s"),
    "kind_methodological_memos": ("Methodological memos", "Methodologische memo’s"),
    "kind_reflexive_memos": ("Reflexive memos", "Reflexieve memo’s"),
    "kind_theoretical_memos": ("Theoretical memos", "Theoretische memo’s"),
    "kind_open": ("open", "open"),
    "kind_selective": ("selective", "selectief"),
    "largest": ("The {shown} largest of {all}.", "De {shown} grootste van {all}."),
    "many_people": ("{count} people", "{count} personen"),
    "material": (
        "This report rests on {documents} of {words}.",
        "Dit verslag berust op {documents} met {words}.",
    ),
    "meaning": ("Meaning", "Betekenis"),
    "memo_code": ("code memo", "codememo"),
    "memo_methodological": ("methodological memo", "methodologische memo"),
    "memo_reflexive": ("reflexive memo", "reflexieve memo"),
    "memo_report": ("Memo report", "Memoverslag"),
    "memo_theoretical": ("theoretical memo", "theoretische memo"),
    "memos": ("Memos", "Memo’s"),
    "memos_code": ("{count} code memos", "{count} codememo’s"),
    "memos_methodological": ("{count} methodological memos", "{count} methodologische memo’s"),
    "memos_reflexive": ("{count} reflexive memos", "{count} reflexieve memo’s"),
    "memos_theoretical": ("{count} theoretical memos", "{count} theoretische memo’s"),
    "many_codings": ("{count} codings", "{count} coderingen"),
    "many_documents": ("{count} transcripts", "{count} transcripten"),
    "many_participants": (
        "{count} participants were interviewed.",
        "Er zijn {count} respondenten geïnterviewd.",
    ),
    "many_quotations": ("{count} quotations", "{count} fragmenten"),
    "many_subcodes": ("{count} subcodes", "{count} subcodes"),
    "many_themes": ("{count} themes", "{count} thema’s"),
    "many_words": ("{count} words", "{count} woorden"),
    "memos_written": ("Written along the way: {memos}.", "Onderweg geschreven: {memos}."),
    "method": ("Method", "Methode"),
    "model": ("Codes and their relations", "Codes en hun relaties"),
    "no_codes": ("The codebook is still empty.", "Het codeboek is nog leeg."),
    "no_codings": ("Nothing has been coded yet.", "Er is nog niets gecodeerd."),
    "no_evidence": ("no evidence yet", "nog geen bewijs"),
    "no_material": ("The project holds no transcripts yet.", "Het project bevat nog geen transcripten."),
    "no_memos": ("No memos have been written yet.", "Er zijn nog geen memo’s geschreven."),
    "no_model": ("No codes have been related yet.", "Er zijn nog geen codes in verband gebracht."),
    "no_group": ("No group", "Geen groep"),
    "none_of_it": ("None", "Geen"),
    "nothing": ("Nothing to show yet.", "Nog niets te tonen."),
    "number_hint": (
        "For page numbers, click in this list and press F9.",
        "Klik in deze lijst en druk op F9 voor paginanummers.",
    ),
    "one_people": ("1 person", "1 persoon"),
    "only": ("Only: {value}.", "Alleen: {value}."),
    "one_codings": ("1 coding", "1 codering"),
    "one_documents": ("1 transcript", "1 transcript"),
    "one_participants": ("1 participant was interviewed.", "Er is 1 respondent geïnterviewd."),
    "one_quotations": ("1 quotation", "1 fragment"),
    "one_subcodes": ("1 subcode", "1 subcode"),
    "one_themes": ("1 theme", "1 thema"),
    "one_words": ("1 word", "1 woord"),
    "origin_data": ("{count} from the data", "{count} uit de data"),
    "origin_in vivo": ("{count} in vivo", "{count} in vivo"),
    "origin_literature": ("{count} from the literature", "{count} uit de literatuur"),
    "page_of": ("Page {page} of {pages}", "Pagina {page} van {pages}"),
    "participants": ("Participants", "Respondenten"),
    "pass": ("{name} ({kind} coding, from {day})", "{name} ({kind} coderen, vanaf {day})"),
    "passes": ("Coding passes: {passes}.", "Codeerrondes: {passes}."),
    "period": ("{first} to {last}", "{first} tot en met {last}"),
    "quotation_report": ("Quotations by code", "Fragmenten per code"),
    "quotations": ("Quotations", "Fragmenten"),
    "relations": ("Relations", "Relaties"),
    "relations_apart": ("Relations in no diagram", "Relaties buiten diagrammen"),
    "role_causal condition": ("Causal condition", "Oorzakelijke conditie"),
    "role_consequence": ("Consequence", "Gevolg"),
    "role_context": ("Context", "Context"),
    "role_intervening condition": ("Intervening condition", "Interveniërende conditie"),
    "role_phenomenon": ("Phenomenon", "Fenomeen"),
    "role_strategy": ("Action / strategy", "Actie / strategie"),
    "roles_empty": ("Still empty: {roles}", "Nog leeg: {roles}"),
    "related_to": ("Related to", "Gerelateerd aan"),
    "research_question": ("Research question", "Onderzoeksvraag"),
    "research_questions": ("Research questions", "Onderzoeksvragen"),
    "saturation": (
        "Saturation",
        "Saturatie",
    ),
    "saturation_all_codes": (
        "Codes so far",
        "Codes tot nu toe",
    ),
    "saturation_all_themes": (
        "Themes so far",
        "Thema’s tot nu toe",
    ),
    "saturation_at": (
        "Reached after",
        "Bereikt na",
    ),
    "saturation_corner": ("Transcript", "Transcript"),
    "saturation_base": ("{base} + {run}, ≤ {threshold} %", "{base} + {run}, ≤ {threshold} %"),
    "saturation_base_codes": (
        "Codes in the base",
        "Codes in de basis",
    ),
    "saturation_base_themes": (
        "Themes in the base",
        "Thema’s in de basis",
    ),
    "saturation_claim_note": (
        "It depends on the order of coding and is a claim to weigh, not a proof.",
        "Het hangt af van de volgorde van coderen en is een bewering om te wegen, geen bewijs.",
    ),
    "saturation_here_codes": (
        "Codes",
        "Codes",
    ),
    "saturation_here_themes": (
        "Themes",
        "Thema’s",
    ),
    "saturation_high": (
        "Shuffled: to",
        "Geschud: tot",
    ),
    "saturation_low": (
        "Shuffled: from",
        "Geschud: van",
    ),
    "saturation_middle": (
        "Shuffled: middle",
        "Geschud: midden",
    ),
    "saturation_new": (
        "New",
        "Nieuw",
    ),
    "saturation_order_note": (
        "Transcripts stand in the order in which their coding began.",
        "Transcripten staan in de volgorde waarin het coderen ervan begon.",
    ),
    "saturation_orders": (
        "% of shuffled orders",
        "% van de geschudde volgordes",
    ),
    "saturation_rule": ("Base + run, threshold", "Basis + reeks, drempel"),
    "saturation_rule_note": (
        "Base + run, threshold: the run of transcripts after these brought at most that share of the codes in the base that was new (Guest, Namey and Chen 2020).",
        "Basis + reeks, drempel: de reeks transcripten hierna bracht hooguit dat deel van de codes in de basis aan nieuwe (Guest, Namey en Chen 2020).",
    ),
    "saturation_shuffled_note": (
        "Shuffled: in nine of ten of {orders} shuffled orders, with the middle one.",
        "Geschud: in negen van de tien van {orders} geschudde volgordes, met de middelste.",
    ),
    "saturation_uncoded_note": (
        "Not counted, for nothing is coded there: {documents}.",
        "Niet meegeteld, want er is niets gecodeerd: {documents}.",
    ),
    "table": ("Table", "Tabel"),
    "theme_subcode": ("Theme / subcode", "Thema / subcode"),
    "themes": ("Themes and memos", "Thema’s en memo’s"),
    "together": ("Codes that occur together", "Codes die samen voorkomen"),
    "together_c": ("c", "c"),
    "together_c_note": (
        "c = together / (the one + the other - together), from 0 to 1.",
        "c = samen / (de ene + de andere - samen), van 0 tot 1.",
    ),
    "together_codes": ("Codes", "Codes"),
    "together_count": ("Together", "Samen"),
    "together_first": ("The one", "De ene"),
    "together_near": (
        "Together: in the same turn or at most {turns} turns apart.",
        "Samen: in dezelfde beurt of hooguit {turns} beurten van elkaar.",
    ),
    "together_overlap": ("Together: on words that overlap.", "Samen: op woorden die elkaar overlappen."),
    "together_same": ("Together: on the same words.", "Samen: op dezelfde woorden."),
    "together_second": ("The other", "De andere"),
    "together_unequal_note": (
        "* One of the two is used over five times the other: c says little.",
        "* Een van de twee is ruim vijf keer zo vaak gebruikt als de andere: c zegt weinig.",
    ),
    "themes_only": ("Themes", "Thema’s"),
    "told": ("This memo is printed under {code}.", "Deze memo staat bij {code}."),
    "total": ("Total", "Totaal"),
    "truncated": ("… (cut: a cell holds no more)", "… (afgekapt: meer past niet in een cel)"),
    "turn": ("turn {number}", "beurt {number}"),
    "use_not": ("Not", "Niet"),
    "use_when": ("Use when", "Gebruik bij"),
    "with_subcodes": ("Themes include their subcodes.", "Thema’s tellen hun subcodes mee."),
    "without_code": ("Memos without a code", "Memo’s zonder code"),
    "without_subcodes": ("Themes without their subcodes.", "Thema’s zonder hun subcodes."),
    "words": ("Words", "Woorden"),
}


def is_dutch(language: str) -> bool:
    """True for "nl", "nl-NL", "nl_BE" …; every other language is answered in English."""
    return language.lower().replace("_", "-").split("-")[0] == "nl"


def word(language: str, key: str, **values: object) -> str:
    """The fixed word for ``key``, with ``values`` filled in."""
    return said(language, _WORDS[key], **values)


def said(language: str, words: tuple[str, str], /, **values: object) -> str:
    """Which of two wordings, English and Dutch, fits the language, with ``values`` filled in."""
    english, dutch = words
    return (dutch if is_dutch(language) else english).format(**values)


def locale_tag(language: str) -> str:
    """A full language tag for word processors: "nl" gives "nl-NL", "en" gives "en-GB"."""
    if re.fullmatch("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})+", language):
        return language
    return {"nl": "nl-NL", "de": "de-DE", "fr": "fr-FR"}.get(language, "en-GB")
