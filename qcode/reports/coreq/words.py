"""What is said of a project to the items of COREQ, in English and Dutch."""

from __future__ import annotations

from qcode.reports.words import said

_WORDS: dict[str, tuple[str, str]] = {
    "attributes": ("Attributes of participants: {names}.", "Kenmerken van respondenten: {names}."),
    "axial": (
        "Axial coding with {relations} between codes in {diagrams}.",
        "Axiaal coderen met {relations} tussen codes in {diagrams}.",
    ),
    "checklist": ("COREQ checklist", "COREQ-checklist"),
    "checked": (
        "Findings were put to {asked}; {answered} answered, {declined} declined.",
        "Bevindingen zijn voorgelegd aan {asked}; {answered} antwoordden, {declined} niet.",
    ),
    "coder": ("{name} ({codings})", "{name} ({codings})"),
    "coders": ("{count}: {names}.", "{count}: {names}."),
    "contradicting": (
        "{links} that contradict each other and {against} against relations are recorded.",
        "{links} die elkaar tegenspreken en {against} tegen relaties zijn vastgelegd.",
    ),
    "core": ("Core category: {name}.", "Kerncategorie: {name}."),
    "defined": (
        "{defined} of {all} codes have a definition.",
        "{defined} van {all} codes hebben een definitie.",
    ),
    "durations": (
        "In {some} of {all} transcripts times are noted; the last stands between {least} and {most}.",
        "In {some} van {all} transcripten staan tijden; de laatste ligt tussen {least} en {most}.",
    ),
    "evidence": (
        "{grounded} of {all} relations rest on quotations.",
        "{grounded} van {all} relaties rusten op fragmenten.",
    ),
    "filled": ("What is known of it", "Wat erover bekend is"),
    "interviewers": ("Speakers marked as interviewer: {names}.", "Sprekers met de rol interviewer: {names}."),
    "intro": (
        "The items of COREQ ({source}) in short, with what the project tells of each and what the researchers say.",
        "De punten van COREQ ({source}) in het kort, met wat het project erover weet en wat de onderzoekers zeggen.",
    ),
    "item": ("Item", "Punt"),
    "many_coders": ("{count} coders", "{count} codeurs"),
    "many_contradictions": ("{count} pairs of quotations", "{count} paren fragmenten"),
    "many_diagrams": ("{count} diagrams", "{count} schema’s"),
    "many_people": ("{count} participants", "{count} respondenten"),
    "many_relations": ("{count} relations", "{count} relaties"),
    "no_durations": (
        "Unknown: the transcripts carry no times.",
        "Onbekend: in de transcripten staan geen tijden.",
    ),
    "no_notes": ("No field notes are in the project.", "Er staan geen veldnotities in het project."),
    "no_repeats": (
        "No participant has more than one interview.",
        "Geen respondent heeft meer dan één interview.",
    ),
    "no_times": ("No transcript carries times.", "Geen transcript heeft tijden."),
    "notes": ("Field notes: {count}.", "Veldnotities: {count}."),
    "one_coders": ("1 coder", "1 codeur"),
    "one_contradictions": ("1 pair of quotations", "1 paar fragmenten"),
    "one_diagrams": ("1 diagram", "1 schema"),
    "one_people": ("1 participant", "1 respondent"),
    "one_relations": ("1 relation", "1 relatie"),
    "quotations": (
        "{starred} of {all} coded quotations are starred to be cited; each names transcript and turn.",
        "{starred} van {all} gecodeerde fragmenten hebben een ster om te citeren; bij elk staan transcript en beurt.",
    ),
    "repeats": ("More than one interview: {names}.", "Meer dan één interview: {names}."),
    "saturation": (
        "Base 4, run 2, at most 5 % new: reached after {at} of {all} transcripts.",
        "Basis 4, reeks 2, hooguit 5 % nieuw: bereikt na {at} van {all} transcripten.",
    ),
    "no_saturation": (
        "Base 4, run 2, at most 5 % new: not reached in {all} transcripts.",
        "Basis 4, reeks 2, hooguit 5 % nieuw: niet bereikt in {all} transcripten.",
    ),
    "seldom": (
        "In one transcript only: {names}.",
        "In maar één transcript: {names}.",
    ),
    "software": ("qcode {version}.", "qcode {version}."),
    "source": ("Source: {source}", "Bron: {source}"),
    "source_attributes": ("participants and their attributes", "respondenten en hun kenmerken"),
    "source_axial": ("relations and diagrams", "relaties en schema’s"),
    "source_checks": ("member checks", "voorgelegde bevindingen"),
    "source_codebook": ("codebook", "codeboek"),
    "source_codings": ("codings", "coderingen"),
    "source_documents": ("transcripts", "transcripten"),
    "source_passes": ("coding passes", "codeerrondes"),
    "source_program": ("the program", "het programma"),
    "source_quotations": ("quotations", "fragmenten"),
    "source_saturation": ("order of coding", "volgorde van coderen"),
    "source_speakers": ("speakers of the transcripts", "sprekers in de transcripten"),
    "source_verdicts": ("triangulation", "triangulatie"),
    "state": ("State", "Stand"),
    "state_open": ("to write", "te schrijven"),
    "state_partly": ("to complete", "aan te vullen"),
    "state_filled": ("filled from the project", "ingevuld uit het project"),
    "state_written": ("written", "geschreven"),
    "states": (
        "{written} written, {filled} filled from the project, {partly} to complete, {open} to write.",
        "{written} geschreven, {filled} ingevuld uit het project, {partly} aan te vullen, {open} te schrijven.",
    ),
    "themes": ("{names}.", "{names}."),
    "theme": ("{name} ({quotations})", "{name} ({quotations})"),
    "times": ("{some} of {all} transcripts carry times.", "{some} van {all} transcripten hebben tijden."),
    "to_write": ("To be written by the researchers.", "Te schrijven door de onderzoekers."),
    "verdicts": ("Sources compared on themes: {verdicts}.", "Bronnen vergeleken op thema’s: {verdicts}."),
    "verdict_agreement": ("agreement {count}", "overeenstemming {count}"),
    "verdict_partly": ("partly {count}", "gedeeltelijk {count}"),
    "verdict_silence": ("silence {count}", "stilte {count}"),
    "verdict_dissonance": ("dissonance {count}", "tegenspraak {count}"),
}


def word(language: str, key: str, **values: object) -> str:
    """The fixed words for ``key``, with ``values`` filled in."""
    return said(language, _WORDS[key], **values)


def amount(language: str, things: str, count: int) -> str:
    """How many there are of something."""
    return word(language, f"{'one' if count == 1 else 'many'}_{things}", count=count)
