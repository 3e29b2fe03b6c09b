"""The fixed words of the debriefing report, in English and Dutch."""

from __future__ import annotations

from qcode.reports.words import said

_WORDS: dict[str, tuple[str, str]] = {
    "title": ("Peer debriefing", "Peer debriefing"),
    "method": ("How the coding was compared", "Hoe het coderen vergeleken is"),
    "method_coders": (
        "{coders} each coded {documents}.",
        "{coders} codeerden elk {documents}.",
    ),
    "method_passes": (
        "{coder} coded {documents} twice, in the passes {passes} (repeated analysis).",
        "{coder} codeerde {documents} tweemaal, in de codeerrondes {passes} (herhaalde analyse).",
    ),
    "method_blind": (
        "In the pass “{name}” coding was blind until {day}: nobody saw what the other coded.",
        "In de codeerronde “{name}” werd tot {day} blind gecodeerd: niemand zag wat de ander codeerde.",
    ),
    "method_blind_still": (
        "In the pass “{name}” coding is blind: nobody sees what the other codes.",
        "In de codeerronde “{name}” wordt blind gecodeerd: niemand ziet wat de ander codeert.",
    ),
    "method_figures": (
        "Agreement was expressed as Krippendorff’s α (Krippendorff, 2019), which corrects for chance and does not rise with text nobody coded, {unit}, with an interval of 95 % from the jackknife over transcripts (Efron & Tibshirani, 1993). Percent agreement and figures that grow with uncoded text (Brennan–Prediger, AC1) are not given.",
        "De overeenstemming is uitgedrukt als Krippendorffs α (Krippendorff, 2019), die voor toeval corrigeert en niet stijgt met tekst die niemand codeerde, {unit}, met een 95 %-interval uit de jackknife over transcripten (Efron & Tibshirani, 1993). Percentages overeenstemming en maten die groeien met ongecodeerde tekst (Brennan–Prediger, AC1) zijn niet gegeven.",
    ),
    "unit_character": ("counted by character", "geteld per teken"),
    "unit_token": ("counted by word", "geteld per woord"),
    "unit_sentence": ("counted by sentence", "geteld per zin"),
    "unit_turn": ("counted by turn", "geteld per beurt"),
    "method_matched": (
        "Disagreements were matched one to one, the best overlap first, and told apart as another boundary, theme against subcode, another code, or coded by one alone.",
        "Verschillen zijn één op één gekoppeld, de beste overlap eerst, en onderscheiden in een andere grens, thema tegenover subcode, een andere code, of door één alleen gecodeerd.",
    ),
    "method_talk": (
        "The coders then talked about them (peer debriefing; Lincoln & Guba, 1985) in {sessions}. Of {all} disagreements {decided} were decided, {reasons} of them with a written reason. What was agreed is a layer of its own; the original codings were kept as they were.",
        "Daarna zijn zij besproken (peer debriefing; Lincoln & Guba, 1985) in {sessions}. Van {all} verschillen zijn er {decided} besloten, {reasons} met een opgeschreven reden. Wat is overeengekomen is een eigen laag; de oorspronkelijke coderingen zijn gebleven zoals zij waren.",
    ),
    "method_claim": (
        "Agreement before the discussion and what was resolved in it are reported apart: only the first says something about how reliable the coding was.",
        "Overeenstemming vóór het gesprek en wat daarin is opgelost, staan apart: alleen het eerste zegt iets over hoe betrouwbaar er gecodeerd is.",
    ),
    "before": ("Agreement before the discussion", "Overeenstemming vóór het gesprek"),
    "frozen": ("As it was frozen on {day}: {title}.", "Zoals vastgelegd op {day}: {title}."),
    "frozen_over": (
        "It is of other passes than those compared here: of {passes}.",
        "Dat is van andere codeerrondes dan die hier vergeleken zijn: van {passes}.",
    ),
    "frozen_unseen": (
        "What was frozen is of a pass that is coded blind now, so it is not shown until that is lifted.",
        "Wat is vastgelegd is van een codeerronde waarin nu blind gecodeerd wordt, en wordt getoond zodra dat is opgeheven.",
    ),
    "not_frozen": (
        "The state before the discussion was not frozen, so the figures below are those of the codings as they are now; if they were changed after talking, they are no measure of independent coding.",
        "De stand vóór het gesprek is niet vastgelegd, dus de cijfers hieronder zijn die van de coderingen zoals ze nu zijn; zijn die na het gesprek gewijzigd, dan meten zij geen onafhankelijk coderen.",
    ),
    "now": ("Agreement as the codings are now", "Overeenstemming zoals de coderingen nu zijn"),
    "resolved": ("What was resolved", "Wat is opgelost"),
    "resolved_said": (
        "Of {all} disagreements {decided} are decided ({share}), {open} are open, and {changed} changed since they were decided.",
        "Van {all} verschillen zijn er {decided} besloten ({share}), {open} open, en {changed} gewijzigd na het besluit.",
    ),
    "resolved_past": (
        "Besides, what was decided about {count} more is no difference any more, as coding changed since.",
        "Daarnaast is er over {count} besloten wat geen verschil meer is, omdat het coderen sindsdien veranderde.",
    ),
    "by_verdict": ("What was decided", "Wat er besloten is"),
    "disagreement": ("Disagreement", "Verschil"),
    "turn": ("turn {number}", "beurt {number}"),
    "when": ("When", "Wanneer"),
    "what": ("What", "Wat"),
    "uncoded": (
        "{share} of what was counted was coded by nobody.",
        "{share} van wat geteld is, is door niemand gecodeerd.",
    ),
    "number": ("Number", "Aantal"),
    "verdict_a": ("{a} was kept", "{a} gehouden"),
    "verdict_b": ("{b} was kept", "{b} gehouden"),
    "verdict_both": ("both were kept", "beide gehouden"),
    "verdict_neither": ("neither was kept", "geen van beide gehouden"),
    "verdict_span": ("other words were chosen", "andere woorden gekozen"),
    "verdict_difference": ("left as a legitimate difference", "gebleven als gerechtvaardigd verschil"),
    "verdict_codebook": ("the codebook has to change", "het codeboek moet anders"),
    "compared": ("Compared", "Vergeleken"),
    "verdict": ("Decision", "Besluit"),
    "sessions": ("Sessions", "Sessies"),
    "no_sessions": ("No debriefing session was noted.", "Er is geen sessie genoteerd."),
    "session_count": ("{count} noted sessions", "{count} genoteerde sessies"),
    "session_one": ("one noted session", "één genoteerde sessie"),
    "session_none": (
        "talks that were not noted as sessions",
        "gesprekken die niet als sessie genoteerd zijn",
    ),
    "present": ("Present", "Aanwezig"),
    "held_on": ("Date", "Datum"),
    "looked_at": ("Looked at", "Bekeken"),
    "challenges": ("Questioned", "Bevraagd"),
    "outcome": ("Outcome", "Uitkomst"),
    "in_session": ("Decisions", "Besluiten"),
    "codebook_after": (
        "What changed in the codebook from then on",
        "Wat er vanaf toen in het codeboek veranderde",
    ),
    "codebook_same": ("The codebook did not change.", "Het codeboek is niet gewijzigd."),
    "disagreements": ("Every disagreement", "Alle verschillen"),
    "references": ("References", "Literatuur"),
    "nobody": (
        "There is nothing to compare: it takes two coders, or two passes of one coder, with codings.",
        "Er valt niets te vergelijken: daar zijn twee codeurs voor nodig, of twee codeerrondes van één codeur.",
    ),
    "transcripts": ("{count} transcripts", "{count} transcripten"),
    "transcript": ("one transcript", "één transcript"),
    "no_transcript": ("no transcript to its end yet", "nog geen transcript tot het eind"),
}

REFERENCES = (
    "Efron, B., & Tibshirani, R. J. (1993). An introduction to the bootstrap. Chapman & Hall.",
    "Krippendorff, K. (2019). Content analysis: An introduction to its methodology (4th ed.). Sage.",
    "Lincoln, Y. S., & Guba, E. G. (1985). Naturalistic inquiry. Sage.",
)


def word(language: str, key: str, **values: object) -> str:
    """What the key stands for, in English or Dutch."""
    return said(language, _WORDS[key], **values)
