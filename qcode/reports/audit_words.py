"""The sentences of the audit trail, in English and Dutch."""

from __future__ import annotations

from collections.abc import Sequence

from qcode.audit.event import Event, Value
from qcode.languages import is_dutch
from qcode.model.folding import fold
from qcode.reports.wording import amount, listing
from qcode.reports.words import word

MOST_NAMES = 8
"""Names a sentence tells one by one."""

# Each deed in English, then in Dutch.
_SAID: dict[str, tuple[str, str]] = {
    "code_made": ("“{code}” was made.", "“{code}” is gemaakt."),
    "code_made_under": ("“{code}” was made under “{above}”.", "“{code}” is gemaakt onder “{above}”."),
    "code_several": ("{codes} came into the codebook: {names}.", "{codes} kwamen in het codeboek: {names}."),
    "code_split": (
        "“{new}” was split off from “{code}”, with {codings}.",
        "“{new}” is afgesplitst van “{code}”, met {codings}.",
    ),
    "code_merged": (
        "“{code}” was merged into “{into}”, with {codings}.",
        "“{code}” is samengevoegd met “{into}”, met {codings}.",
    ),
    "code_merged_unused": ("“{code}” was merged into “{into}”.", "“{code}” is samengevoegd met “{into}”."),
    "code_deleted": ("“{code}” was deleted, with {codings}.", "“{code}” is verwijderd, met {codings}."),
    "code_deleted_unused": ("“{code}” was deleted.", "“{code}” is verwijderd."),
    "code_deleted_branch": (
        "“{code}” was deleted with {codes} below it and {codings}.",
        "“{code}” is verwijderd, met {codes} eronder en {codings}.",
    ),
    "code_deleted_branch_unused": (
        "“{code}” was deleted with {codes} below it.",
        "“{code}” is verwijderd, met {codes} eronder.",
    ),
    "code_renamed": ("“{code}” was renamed to “{new}”.", "“{code}” heet voortaan “{new}”."),
    "code_moved": ("“{code}” was moved under “{above}”.", "“{code}” is verplaatst naar “{above}”."),
    "code_moved_top": ("“{code}” became a theme.", "“{code}” werd een thema."),
    "code_defined": ("“{code}” was defined ({fields}).", "“{code}” is gedefinieerd ({fields})."),
    "code_redefined": ("“{code}” was redefined ({fields}).", "“{code}” is opnieuw gedefinieerd ({fields})."),
    "code_coloured": ("“{code}” got another colour.", "“{code}” kreeg een andere kleur."),
    "pass_made": (
        "The pass “{pass}” was begun ({pass_kind}).",
        "De codeerronde “{pass}” is begonnen ({pass_kind}).",
    ),
    "pass_copied": (
        "The pass “{pass}” was begun ({pass_kind}) with a copy of {codings}.",
        "De codeerronde “{pass}” is begonnen ({pass_kind}) met een kopie van {codings}.",
    ),
    "pass_renamed": (
        "The pass “{pass}” was renamed to “{new}”.",
        "De codeerronde “{pass}” heet voortaan “{new}”.",
    ),
    "pass_ordered": ("The passes were put in another order.", "De codeerrondes kregen een andere volgorde."),
    "pass_closed": ("The pass “{pass}” was closed.", "De codeerronde “{pass}” is gesloten."),
    "pass_blind": (
        "The pass “{pass}” was coded blind from here on.",
        "De codeerronde “{pass}” werd vanaf hier blind gecodeerd.",
    ),
    "pass_seen": (
        "Blind coding was lifted in “{pass}”: everybody sees what was coded.",
        "Blind coderen is opgeheven in “{pass}”: iedereen ziet wat er gecodeerd is.",
    ),
    "pass_reopened": ("The pass “{pass}” was reopened.", "De codeerronde “{pass}” is heropend."),
    "pass_finished": (
        "{person} was done with {names} in “{pass}”.",
        "{person} was klaar met {names} in “{pass}”.",
    ),
    "pass_unfinished": (
        "{person} was not done with {names} in “{pass}” after all.",
        "{person} was toch niet klaar met {names} in “{pass}”.",
    ),
    "coding_made": (
        "{codings} made in “{document}” ({pass}).",
        "{codings} gemaakt in “{document}” ({pass}).",
    ),
    "coding_removed": (
        "{codings} taken off in “{document}” ({pass}).",
        "{codings} weggehaald in “{document}” ({pass}).",
    ),
    "coding_changed": (
        "“{new}” took the place of “{code}” ({codings}).",
        "“{new}” kwam in de plaats van “{code}” ({codings}).",
    ),
    "transcript_came": ("Came in: {names}.", "Toegevoegd: {names}."),
    "transcript_corrected": ("“{document}” was corrected.", "“{document}” is gecorrigeerd."),
    "transcript_split": (
        "“{document}” was split into turns anew.",
        "“{document}” is opnieuw in beurten verdeeld.",
    ),
    "transcript_speakers": (
        "Who speaks in “{document}” was changed.",
        "Wie er spreekt in “{document}” is gewijzigd.",
    ),
    "transcript_renamed": (
        "A transcript goes by “{document}” from now on.",
        "Een transcript heet voortaan “{document}”.",
    ),
    "transcript_given": ("“{document}” is of {person}.", "“{document}” is van {person}."),
    "transcript_deleted": (
        "“{document}” was deleted, with {codings}.",
        "“{document}” is verwijderd, met {codings}.",
    ),
    "people_coders": ("Coders came: {names}.", "Codeurs erbij: {names}."),
    "people_coders_renamed": (
        "Coders got another name: {names}.",
        "Codeurs kregen een andere naam: {names}.",
    ),
    "people_coders_coloured": (
        "Coders got another colour: {names}.",
        "Codeurs kregen een andere kleur: {names}.",
    ),
    "people_came": ("Participants came: {names}.", "Respondenten erbij: {names}."),
    "people_changed": ("What is known of {names} was changed.", "Wat bekend is van {names} is gewijzigd."),
    "people_deleted": ("Participants were deleted: {names}.", "Respondenten verwijderd: {names}."),
    "people_attributes": ("Kept of participants: {names}.", "Van respondenten wordt bijgehouden: {names}."),
    "memo_written": ("{memo_kind}: “{memo}” was begun.", "{memo_kind}: “{memo}” is begonnen."),
    "memo_edited": ("{memo_kind}: “{memo}” was worked on.", "{memo_kind}: aan “{memo}” is gewerkt."),
    "memo_renamed": ("The memo “{memo}” was renamed to “{new}”.", "De memo “{memo}” heet voortaan “{new}”."),
    "memo_kind": (
        "The memo “{memo}” is of another kind: {memo_kind}.",
        "De memo “{memo}” is van een andere soort: {memo_kind}.",
    ),
    "memo_deleted": ("The memo “{memo}” was deleted.", "De memo “{memo}” is verwijderd."),
    "model_kind": ("A kind of relation was made: “{name}”.", "Een soort relatie is gemaakt: “{name}”."),
    "model_related": (
        "Related: “{code}” {relation} “{other}”.",
        "Relatie gelegd: “{code}” {relation} “{other}”.",
    ),
    "model_unrelated": (
        "No relation any more: “{code}” {relation} “{other}”.",
        "Relatie vervallen: “{code}” {relation} “{other}”.",
    ),
    "model_rerelated": (
        "A relation became: “{code}” {relation} “{other}”.",
        "Een relatie werd: “{code}” {relation} “{other}”.",
    ),
    "model_evidence_for": (
        "Evidence for “{code}” {relation} “{other}”: {quotations}.",
        "Bewijs voor “{code}” {relation} “{other}”: {quotations}.",
    ),
    "model_evidence_against": (
        "Evidence against “{code}” {relation} “{other}”: {quotations}.",
        "Bewijs tegen “{code}” {relation} “{other}”: {quotations}.",
    ),
    "model_evidence_off": (
        "No evidence any more for “{code}” {relation} “{other}”: {quotations}.",
        "Geen bewijs meer bij “{code}” {relation} “{other}”: {quotations}.",
    ),
    "model_diagram": ("The diagram “{diagram}” was made.", "Het diagram “{diagram}” is gemaakt."),
    "model_diagram_renamed": (
        "The diagram “{diagram}” was renamed to “{new}”.",
        "Het diagram “{diagram}” heet voortaan “{new}”.",
    ),
    "model_diagram_deleted": (
        "The diagram “{diagram}” was deleted.",
        "Het diagram “{diagram}” is verwijderd.",
    ),
    "model_placed": ("“{code}” was put in “{diagram}”.", "“{code}” is geplaatst in “{diagram}”."),
    "model_placed_as": (
        "“{code}” stands in “{diagram}” as {role}.",
        "“{code}” staat in “{diagram}” als {role}.",
    ),
    "model_taken_off": ("“{code}” was taken off “{diagram}”.", "“{code}” is weggehaald uit “{diagram}”."),
    "model_dimension": (
        "A property of “{code}”: {name}, from {low} to {high}.",
        "Een eigenschap van “{code}”: {name}, van {low} tot {high}.",
    ),
    "model_dimension_removed": (
        "No property of “{code}” any more: {name}.",
        "Geen eigenschap van “{code}” meer: {name}.",
    ),
    "model_stood": (
        "On “{name}” of “{code}” a place was given to {quotations}.",
        "Op “{name}” van “{code}” kregen een plaats: {quotations}.",
    ),
    "model_dismissed": (
        "A suggested link was turned down: “{code}” and “{other}”.",
        "Een voorgesteld verband is afgewezen: “{code}” en “{other}”.",
    ),
    "finding_question": ("A research question: “{question}”", "Een onderzoeksvraag: “{question}”"),
    "finding_question_changed": (
        "A research question became “{new}”; it was “{question}”.",
        "Een onderzoeksvraag werd “{new}”; het was “{question}”.",
    ),
    "finding_question_deleted": ("No question any more: “{question}”", "Geen vraag meer: “{question}”"),
    "finding_answered": (
        "Answered by {names}: “{question}”",
        "Beantwoord door {names}: “{question}”",
    ),
    "finding_unanswered": (
        "No longer answered by {names}: “{question}”",
        "Niet meer beantwoord door {names}: “{question}”",
    ),
    "finding_core": ("“{code}” was chosen as core category.", "“{code}” is gekozen als kerncategorie."),
    "finding_core_reason": (
        "Why “{code}” is the core category was written down.",
        "Waarom “{code}” de kerncategorie is, is opgeschreven.",
    ),
    "finding_core_none": ("“{code}” is no core category any more.", "“{code}” is geen kerncategorie meer."),
    "finding_asked": (
        "{person} was asked for a member check.",
        "{person} is gevraagd voor een member check.",
    ),
    "finding_asked_not": (
        "The member check of {person} was taken back.",
        "De member check van {person} is ingetrokken.",
    ),
    "finding_answer_came": (
        "{person} answered the member check.",
        "{person} heeft de member check beantwoord.",
    ),
    "finding_declined": (
        "{person} will not answer the member check.",
        "{person} beantwoordt de member check niet.",
    ),
    "finding_verdict": ("Triangulation of “{code}”: {verdict}.", "Triangulatie van “{code}”: {verdict}."),
    "finding_verdict_gone": ("No verdict on “{code}” any more.", "Geen oordeel over “{code}” meer."),
    "finding_checklist": ("Checklist {name}: {items} filled in.", "Checklist {name}: {items} ingevuld."),
    "compare_decided": (
        "Decided by {deciders} in “{document}” ({difference}): {settled}.",
        "Besloten door {deciders} in “{document}” ({difference}): {settled}.",
    ),
    "compare_decided_for": (
        "Decided by {deciders} in “{document}” ({difference}): what {person} coded is kept.",
        "Besloten door {deciders} in “{document}” ({difference}): wat {person} codeerde blijft.",
    ),
    "compare_decided_anew": (
        "Decided anew by {deciders} in “{document}” ({difference}): {settled}.",
        "Opnieuw besloten door {deciders} in “{document}” ({difference}): {settled}.",
    ),
    "compare_decided_anew_for": (
        "Decided anew by {deciders} in “{document}” ({difference}): what {person} coded is kept.",
        "Opnieuw besloten door {deciders} in “{document}” ({difference}): wat {person} codeerde blijft.",
    ),
    "compare_taken_back": (
        "A decision in “{document}” was taken back ({difference}).",
        "Een besluit in “{document}” is ingetrokken ({difference}).",
    ),
    "compare_session": ("The session “{title}” was begun.", "De sessie “{title}” is begonnen."),
    "compare_session_written": (
        "The session “{title}” was written down.",
        "De sessie “{title}” is opgeschreven.",
    ),
    "compare_session_ended": ("The session “{title}” was ended.", "De sessie “{title}” is beëindigd."),
    "compare_session_reopened": ("The session “{title}” was reopened.", "De sessie “{title}” is heropend."),
    "compare_session_deleted": ("The session “{title}” was deleted.", "De sessie “{title}” is verwijderd."),
    "compare_frozen": (
        "How {names} agreed was kept: “{title}”.",
        "De overeenstemming van {names} is bewaard: “{title}”.",
    ),
    "finding_table_saved": ("The table “{name}” was saved.", "De tabel “{name}” is bewaard."),
    "finding_table_changed": (
        "The table “{name}” was saved otherwise.",
        "De tabel “{name}” is anders bewaard.",
    ),
    "finding_table_renamed": (
        "The table “{name}” was renamed to “{new}”.",
        "De tabel “{name}” heet nu “{new}”.",
    ),
    "finding_table_deleted": ("The table “{name}” was deleted.", "De tabel “{name}” is verwijderd."),
    "finding_query_saved": ("The query “{name}” was saved.", "De zoekvraag “{name}” is bewaard."),
    "finding_query_changed": (
        "The query “{name}” was saved otherwise.",
        "De zoekvraag “{name}” is anders bewaard.",
    ),
    "finding_query_renamed": (
        "The query “{name}” was renamed to “{new}”.",
        "De zoekvraag “{name}” heet nu “{new}”.",
    ),
    "finding_query_deleted": ("The query “{name}” was deleted.", "De zoekvraag “{name}” is verwijderd."),
    "survey_came": (
        "The survey “{survey}” came in: {respondents}, {questions}.",
        "De enquête “{survey}” is geïmporteerd: {respondents}, {questions}.",
    ),
    "survey_grew": (
        "To the survey “{survey}” came {respondents}.",
        "Bij de enquête “{survey}” kwamen {respondents}.",
    ),
    "survey_deleted": ("The survey “{survey}” was deleted.", "De enquête “{survey}” is verwijderd."),
    "survey_renamed": (
        "The survey “{survey}” was renamed to “{new}”.",
        "De enquête “{survey}” heet voortaan “{new}”.",
    ),
    "survey_invited": (
        "Of the survey “{survey}” it was said who was asked: {informant}, {people}.",
        "Van de enquête “{survey}” is opgeschreven wie er gevraagd is: {informant}, {people}.",
    ),
    "survey_paired": (
        "“{survey}” is another version of “{other}”.",
        "“{survey}” is een andere versie van “{other}”.",
    ),
    "survey_unpaired": ("“{survey}” is no version of another.", "“{survey}” is geen versie van een andere."),
    "survey_question_changed": (
        "Questions of “{survey}” were changed: {names}.",
        "Vragen van “{survey}” zijn gewijzigd: {names}.",
    ),
    "survey_question_deleted": (
        "Questions of “{survey}” were deleted: {names}.",
        "Vragen van “{survey}” zijn verwijderd: {names}.",
    ),
    "survey_about": (
        "Questions of “{survey}” are about “{code}”: {names}.",
        "Vragen van “{survey}” gaan over “{code}”: {names}.",
    ),
    "survey_not_about": (
        "Questions of “{survey}” are not about “{code}” any more: {names}.",
        "Vragen van “{survey}” gaan niet meer over “{code}”: {names}.",
    ),
    "survey_dyads": (
        "Of respondents of “{survey}” it was said who belongs together.",
        "Van respondenten van “{survey}” is gezegd wie bij elkaar hoort.",
    ),
    "project_made": ("The project was made.", "Het project is gemaakt."),
    "project_joined": (
        "The copy of {copy} was joined: {came}.",
        "De kopie van {copy} is samengevoegd: {came}.",
    ),
    "project_renamed": ("The study is called “{title}”.", "Het onderzoek heet “{title}”."),
}
_TERMS: dict[str, tuple[str, str]] = {
    "definition": ("definition", "definitie"),
    "use_when": ("use when", "gebruik bij"),
    "use_not": ("not", "niet"),
    "example": ("example", "voorbeeld"),
    "reason": ("reason", "reden"),
    "open": ("open coding", "open coderen"),
    "axial": ("axial coding", "axiaal coderen"),
    "selective": ("selective coding", "selectief coderen"),
    "code": ("Code memo", "Codememo"),
    "theoretical": ("Theoretical memo", "Theoretische memo"),
    "methodological": ("Methodological memo", "Methodologische memo"),
    "reflexive": ("Reflexive memo", "Reflexieve memo"),
    "causal condition": ("causal condition", "oorzakelijke conditie"),
    "phenomenon": ("phenomenon", "fenomeen"),
    "context": ("context", "context"),
    "intervening condition": ("intervening condition", "interveniërende conditie"),
    "strategy": ("action or strategy", "actie of strategie"),
    "consequence": ("consequence", "gevolg"),
    "agreement": ("agreement", "overeenstemming"),
    "partly": ("partly in agreement", "deels in overeenstemming"),
    "silence": ("silence", "stilte"),
    "dissonance": ("dissonance", "dissonantie"),
    "boundary": ("other boundary", "andere grens"),
    "parent_child": ("theme and subcode", "thema en subcode"),
    "label": ("other code", "andere code"),
    "only": ("only one", "alleen één"),
    "both": ("both codings are kept", "beide coderingen blijven"),
    "neither": ("neither coding is kept", "geen van beide coderingen blijft"),
    "span": ("other words or another code", "andere woorden of een andere code"),
    "difference": ("a legitimate difference", "een legitiem verschil"),
    "codebook": ("the codebook has to change", "het codeboek moet anders"),
}
_CAME = ("codings", "codes", "memos", "documents")
_TERMED = ("fields", "pass_kind", "memo_kind", "role", "verdict", "difference", "settled")
_KINDS: dict[str, tuple[str, str]] = {
    "code": ("Codes", "Codes"),
    "pass": ("Passes", "Codeerrondes"),
    "memo": ("Memos", "Memo’s"),
    "model": ("Relations and diagrams", "Relaties en diagrammen"),
    "finding": ("Questions and decisions", "Vragen en besluiten"),
    "compare": ("Comparing coders", "Codeurs vergelijken"),
    "coding": ("Codings", "Coderingen"),
    "transcript": ("Transcripts", "Transcripten"),
    "survey": ("Surveys", "Enquêtes"),
    "people": ("Coders and participants", "Codeurs en respondenten"),
    "project": ("Project", "Project"),
}


def sentence(event: Event, language: str) -> str:
    """What happened, in one sentence."""
    values = {key: _value(key, value, language) for key, value in event.values.items()}
    if event.deed == "project_joined":
        came = [values[key] for key in _CAME if event.values[key]]
        less = word(language, "smaller_changes" if event.values["others"] else "nothing_new")
        values["came"] = listing(language, came) if came else less
    return _pick(_SAID[event.deed], language).format(**values)


def holds(event: Event, words: str, language: str) -> bool:
    """True when every one of the words stands in what is said of the event, whatever the capitals and accents."""
    said = fold(sentence(event, language)) if words else ""
    return all(word in said for word in fold(words).split())


def kind_name(kind: str, language: str) -> str:
    """What events of a kind are about."""
    return _pick(_KINDS[kind], language)


def term(key: str, language: str) -> str:
    """A fixed word of the trail, such as the name of a field of a code."""
    return _pick(_TERMS[key], language) if key in _TERMS else key


def _pick(both: tuple[str, str], language: str) -> str:
    return both[is_dutch(language)]


def _value(key: str, value: Value, language: str) -> str:
    if isinstance(value, int):
        return amount(language, key, value)
    if isinstance(value, tuple):
        return (
            ", ".join(term(each, language) for each in value) if key in _TERMED else _names(value, language)
        )
    return term(value, language) if key in _TERMED else value


def _names(names: Sequence[str], language: str) -> str:
    quoted = [f"“{name}”" for name in names]
    if len(quoted) <= MOST_NAMES:
        return listing(language, quoted)
    more = word(language, "and_more", count=len(quoted) - MOST_NAMES + 1)
    return f"{', '.join(quoted[: MOST_NAMES - 1])} {more}"
