"""The words of comparing, in English and Dutch."""

from __future__ import annotations

from qcode.reports.words import said

_WORDS: dict[str, tuple[str, str]] = {
    "agreement": ("Agreement of {coders}", "Overeenstemming van {coders}"),
    "all_codes": ("Any code", "Een of andere code"),
    "low": ("from", "van"),
    "high": ("to", "tot"),
    "alpha": ("α", "α"),
    "kappa": ("κ", "κ"),
    "dice": ("Dice", "Dice"),
    "f1": ("F1", "F1"),
    "uncoded": ("uncoded", "ongecodeerd"),
    "unit_character": ("Counted by character.", "Geteld per teken."),
    "unit_token": (
        "Counted by word or punctuation mark ({rule}).",
        "Geteld per woord of leesteken ({rule}).",
    ),
    "unit_sentence": ("Counted by sentence ({rule}).", "Geteld per zin ({rule})."),
    "unit_turn": ("Counted by turn ({rule}).", "Geteld per beurt ({rule})."),
    "rule_touched": (
        "a code counts for what it touches",
        "een code telt voor wat zij raakt",
    ),
    "rule_half": (
        "a code counts for what it covers by half or more",
        "een code telt voor wat zij voor de helft of meer dekt",
    ),
    "rollup": ("Themes include their subcodes.", "Thema’s tellen hun subcodes mee."),
    "no_rollup": ("Themes count without their subcodes.", "Thema’s tellen zonder hun subcodes."),
    "interval": (
        "Krippendorff’s α with its interval of 95 % over transcripts (jackknife); judge the lower bound: from .800 on coding counts as reliable, from .667 as tentative.",
        "Krippendorffs α met het 95 %-interval over transcripten (jackknife); let op de ondergrens: vanaf 0,800 geldt coderen als betrouwbaar, vanaf 0,667 als voorlopig.",
    ),
    "no_interval": (
        "With one transcript there is no interval.",
        "Met één transcript is er geen interval.",
    ),
    "documents": ("Compared: {documents}.", "Vergeleken: {documents}."),
    "left_out": (
        "Left out, for not everybody is done with it: {documents}.",
        "Weggelaten, omdat niet iedereen ermee klaar is: {documents}.",
    ),
    "nothing": (
        "No transcript that all of them are done with.",
        "Geen transcript waar allen klaar mee zijn.",
    ),
    "differences": ("Disagreements of {coders}", "Verschillen van {coders}"),
    "kind_exact": ("alike", "gelijk"),
    "kind_boundary": ("other boundary", "andere grens"),
    "kind_parent_child": ("theme and subcode", "thema en subcode"),
    "kind_label": ("other code", "andere code"),
    "kind_only": ("only {coder}", "alleen {coder}"),
    "kind_only_one": ("only one", "alleen één"),
    "state_open": ("open", "open"),
    "state_decided": ("decided", "besloten"),
    "state_changed": ("changed since", "sindsdien veranderd"),
    "verdict_a": ("keep {a}", "{a} houden"),
    "verdict_b": ("keep {b}", "{b} houden"),
    "verdict_both": ("keep both", "beide houden"),
    "verdict_neither": ("neither", "geen van beide"),
    "verdict_span": ("“{words}” with {code}", "“{words}” met {code}"),
    "verdict_difference": ("a legitimate difference", "een legitiem verschil"),
    "verdict_codebook": ("the codebook has to change", "het codeboek moet anders"),
    "together": ("together", "samen"),
    "number": ("no.", "nr."),
    "document": ("transcript", "transcript"),
    "turn": ("turn", "beurt"),
    "kind": ("difference", "verschil"),
    "words": ("words", "woorden"),
    "decision": ("decision", "besluit"),
    "reason": ("reason", "reden"),
    "by": ("by", "door"),
    "counts": (
        "{exact} alike · {boundary} other boundary · {parent_child} theme and subcode · {label} other code · {only} only one",
        "{exact} gelijk · {boundary} andere grens · {parent_child} thema en subcode · {label} andere code · {only} alleen één",
    ),
    "states": (
        "{open} open · {decided} decided · {changed} changed since",
        "{open} open · {decided} besloten · {changed} sindsdien veranderd",
    ),
    "none": ("No disagreements.", "Geen verschillen."),
    "confused": (
        "Most confused: {one} ⇄ {other}, {times} of {of} times. Sharpen these definitions first.",
        "Meest verward: {one} ⇄ {other}, {times} van {of} keer. Scherp deze definities eerst aan.",
    ),
    "wider": (
        "{coder} draws wider boundaries: {characters} characters more (median of {spans}).",
        "{coder} trekt ruimere grenzen: {characters} tekens meer (mediaan van {spans}).",
    ),
    "worst": (
        "Most differences: {document}, {different} of {all}.",
        "Meeste verschillen: {document}, {different} van {all}.",
    ),
    "past": ("Decided about what is no difference any more", "Besloten over wat geen verschil meer is"),
    "no_reason": ("no reason given", "geen reden gegeven"),
}


def word(language: str, key: str, **values: object) -> str:
    """What the key stands for, in English or Dutch."""
    return said(language, _WORDS[key], **values)
