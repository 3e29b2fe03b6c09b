"""The fixed words of the findings report, in English and Dutch."""

from __future__ import annotations

from qcode.reports.words import said

_WORDS: dict[str, tuple[str, str]] = {
    "a_participant": ("a participant", "een respondent"),
    "asked": (
        "The findings were put to {asked} of the participants: {answered} answered, {declined} declined.",
        "De bevindingen zijn aan {asked} van de respondenten voorgelegd; antwoord gegeven: {answered}, geweigerd: {declined}.",
    ),
    "asked_of": ("Asked", "Gevraagd"),
    "answered": ("Answered by {names}.", "Antwoord gaven {names}."),
    "asked_again": (
        "Asked once more, without an answer yet: {names}.",
        "Opnieuw gevraagd, nog zonder antwoord: {names}.",
    ),
    "waiting": ("No answer yet from {names}.", "Nog geen antwoord van {names}."),
    "changed": ("What the answers changed", "Wat de antwoorden veranderden"),
    "figure": ("{name}", "{name}"),
    "members": ("Member checking", "Member check"),
    "members_by_theme": ("Do participants recognise the theme?", "Herkennen respondenten het thema?"),
    "no_members": ("Participants were not asked yet.", "Er is nog geen respondent gevraagd."),
    "one_of": ("one of {group}", "iemand van {group}"),
    "remark": ("{who} on the whole: “{words}”", "{who} over het geheel: “{words}”"),
    "response_yes": ("yes", "ja"),
    "response_partly": ("partly", "deels"),
    "response_no": ("no", "nee"),
    "response_none": ("no box ticked", "niets aangekruist"),
    "theme": ("Theme", "Thema"),
    "triangulation": ("Triangulation", "Triangulatie"),
    "no_triangulation": (
        "There is nothing to compare: no verdicts were given, and the themes are spoken of by one source.",
        "Er valt niets te vergelijken: er zijn geen oordelen gegeven, en er is één bron.",
    ),
    "silent": ("{theme}: nothing from {sources}.", "{theme}: niets van {sources}."),
    "trail": ("Audit trail", "Audit trail"),
    "above": ("See {names} above.", "Zie {names} hierboven."),
    "above_too": ("See also {names} above.", "Zie ook {names} hierboven."),
    "and_memo": ("the memo “{title}”", "de memo “{title}”"),
    "against": ("Against it:", "Ertegen:"),
    "answered_by": (
        "Answered by {things}, resting on {resting}.",
        "Beantwoord met {things}, rustend op {resting}.",
    ),
    "answered_with": ("Answered by {things}.", "Beantwoord met {things}."),
    "appendix": ("Appendix {letter}. {title}", "Bijlage {letter}. {title}"),
    "apart": ("Relations outside the diagrams", "Relaties buiten de schema’s"),
    "category": ("Category", "Categorie"),
    "checklist": ("COREQ checklist", "COREQ-checklist"),
    "cited": ("Quotations cited", "Geciteerde fragmenten"),
    "cited_intro": (
        "Every quotation cited above, where it stands in the transcripts, and what it is called in the project.",
        "Elk fragment dat hierboven is geciteerd, waar het in de transcripten staat, en hoe het in het project heet.",
    ),
    "cited_key": ("Q{number}", "F{number}"),
    "code": ("Codes", "Codes"),
    "codes": ("Code list", "Codelijst"),
    "core": ("The core category", "De kerncategorie"),
    "core_chosen": ("Core category: {name}", "Kerncategorie: {name}"),
    "core_by": ("Chosen by {coder} on {day}.", "Gekozen door {coder} op {day}."),
    "counted_at": (
        "As the project stood at change {number}.",
        "Naar de stand van het project bij wijziging {number}.",
    ),
    "counts_of": ("{theme}: quotations by group", "{theme}: fragmenten per groep"),
    "dimension": ("{name}: from {low} to {high}", "{name}: van {low} tot {high}"),
    "diagram": ("Categories in “{name}”", "Categorieën in “{name}”"),
    "empty_roles": ("Nothing stands yet under: {roles}.", "Nog leeg: {roles}."),
    "evidence": ("{evidence} for it, {against} against it.", "{evidence} ervoor, {against} ertegen."),
    "figures": ("{resting}.", "{resting}."),
    "findings": ("Findings", "Bevindingen"),
    "grounding": ("Grounding", "Onderbouwing"),
    "identity": ("In the project", "In het project"),
    "main_question": ("Main question", "Hoofdvraag"),
    "many_memos": ("{count} memos", "{count} memo’s"),
    "many_people": ("{count} participants", "{count} respondenten"),
    "many_relations": ("{count} relations", "{count} relaties"),
    "model": ("The model", "Het model"),
    "no_change": ("no changes", "geen wijzigingen"),
    "no_cited": ("No quotation is cited.", "Er is geen fragment geciteerd."),
    "no_core": ("No core category has been chosen.", "Er is geen kerncategorie gekozen."),
    "no_evidence": ("No quotation speaks for it yet.", "Er spreekt nog geen fragment voor."),
    "no_model": (
        "No diagrams and no relations between codes have been made.",
        "Er zijn geen schema’s en geen relaties tussen codes gemaakt.",
    ),
    "no_questions": (
        "No research questions were written down; the themes stand in the order of the codebook.",
        "Er zijn geen onderzoeksvragen opgeschreven; de thema’s staan in de volgorde van het codeboek.",
    ),
    "no_saturation": (
        "Nothing has been coded yet, so nothing can be said of saturation.",
        "Er is nog niets gecodeerd, dus over saturatie valt niets te zeggen.",
    ),
    "no_themes": ("The codebook is still empty.", "Het codeboek is nog leeg."),
    "not_answered": ("Nothing answers this question yet.", "Deze vraag is nog niet beantwoord."),
    "not_grounded": ("No quotation carries this code.", "Geen enkel fragment heeft deze code."),
    "not_used": ("Not used: {names}.", "Niet gebruikt: {names}."),
    "of_groups": (
        "Counted: quotations, each once, those of subcodes with their theme.",
        "Geteld: fragmenten, elk één keer, die van subcodes bij hun thema.",
    ),
    "one_memos": ("1 memo", "1 memo"),
    "one_people": ("1 participant", "1 respondent"),
    "one_relations": ("1 relation", "1 relatie"),
    "other_themes": ("Themes that answer no question", "Thema’s die geen vraag beantwoorden"),
    "relations": ("Relations", "Relaties"),
    "report": ("Findings report", "Bevindingen"),
    "resting": ("{quotations} in {documents}", "{quotations} in {documents}"),
    "resting_of": (
        "{quotations} of {people} in {documents}",
        "{quotations} van {people} in {documents}",
    ),
    "role": ("Role", "Rol"),
    "role_causal condition": ("causal condition", "oorzakelijke voorwaarde"),
    "role_phenomenon": ("phenomenon", "fenomeen"),
    "role_context": ("context", "context"),
    "role_intervening condition": ("intervening condition", "tussenkomende voorwaarde"),
    "role_strategy": ("strategy", "strategie"),
    "role_consequence": ("consequence", "gevolg"),
    "said": ("In the interviews:", "In de interviews:"),
    "saturation": ("Saturation", "Saturatie"),
    "saturation_at": (
        "With a base of 4 transcripts, runs of 2 and at most 5 % new codes, no more came in after {at} of {all} transcripts.",
        "Met een basis van 4 transcripten, reeksen van 2 en hooguit 5 % nieuwe codes kwam er na {at} van de {all} transcripten niets meer bij.",
    ),
    "saturation_not": (
        "With a base of 4 transcripts, runs of 2 and at most 5 % new codes, new codes kept coming in all {all} transcripts.",
        "Met een basis van 4 transcripten, reeksen van 2 en hooguit 5 % nieuwe codes bleven er in alle {all} transcripten codes bij komen.",
    ),
    "spoken_once": (
        "When it became evidence it read: “{words}”",
        "Toen het bewijs werd, luidde het: “{words}”",
    ),
    "state": ("State of the project", "Stand van het project"),
    "state_at": ("change {number}, {day} {time}", "wijziging {number}, {day} {time}"),
    "story": ("Storyline", "Verhaallijn"),
    "themes": ("Themes", "Thema’s"),
    "told_with_core": (
        "The memo “{title}” stands under “{where}”.",
        "De memo “{title}” staat bij “{where}”.",
    ),
    "told_theme": (
        "This theme is described above, under {where}.",
        "Dit thema is hierboven beschreven, bij {where}.",
    ),
    "where": ("Transcript and turn", "Transcript en beurt"),
}


def word(language: str, key: str, **values: object) -> str:
    """The fixed words for ``key``, with ``values`` filled in."""
    return said(language, _WORDS[key], **values)


def amount(language: str, things: str, count: int) -> str:
    """How many there are of something."""
    return word(language, f"{'one' if count == 1 else 'many'}_{things}", count=count)
