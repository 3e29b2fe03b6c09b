"""Who speaks, from where to where, in the layouts transcribers use."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qcode.errors import Refused
from qcode.model.draft import Draft, Paragraph
from qcode.transcripts.readers import read
from qcode.transcripts.rules import RULES, Kind, SpeakerRule, rule_of
from qcode.transcripts.turns import apply_rule, candidates, recognise

CASES = Path(__file__).resolve().parents[4] / "shared" / "cases" / "transcripts"


def draft_of(text: str) -> Draft:
    """A draft with a paragraph per line, as a text file gives it."""
    paragraphs: list[Paragraph] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(at, at + len(line)))
        at += len(line) + 1
    return Draft("case", text, tuple(paragraphs), source="case.txt")


Said = tuple[str | None, str]


def said(draft: Draft) -> list[Said]:
    return [(turn.speaker, draft.text[turn.body : turn.end]) for turn in draft.turns]


def spoken(text: str) -> list[Said]:
    """What each speaker says; what nobody says is left out."""
    return [(who, words) for who, words in said(recognise(draft_of(text))) if who]


def times(text: str) -> list[float | None]:
    return [turn.seconds for turn in recognise(draft_of(text)).turns]


AB = [("A", "Hoe gaat het?"), ("B", "Goed, dank je."), ("A", "Mooi zo."), ("B", "Ja.")]


def layout(label: str, names: tuple[str, str], join: str = "\n") -> str:
    """The four turns of AB, each begun with ``label`` filled in."""
    who = dict(zip("AB", names, strict=True))
    return join.join(
        label.format(who=who[key], t=f"00:0{n}:1{n}", short=f"{n}:1{n}", n=n) + words
        for n, (key, words) in enumerate(AB)
    )


NAMES = [
    ("I", "P10"),
    ("I", "R"),
    ("Interviewer", "Respondent"),
    ("INTERVIEWER", "RESPONDENT"),
    ("Spreker 1", "Spreker 2"),
    ("SPEAKER_00", "SPEAKER_01"),
    ("S00", "S01"),
    ("Jordan Lee", "Alex Morgan"),
    ("Dr. de Vries", "M. Jansen"),
    ("J.", "K."),
    ("أحمد", "سارة"),
    ("דוד", "שרה"),
    ("Zoë", "Łukasz O’Neill-Smith"),
    ("Jan (interviewer)", "Piet (vader)"),
]
LABELS = [
    "{who}: ",
    "{who}:\t",
    "{who}\u00a0:\u00a0",
    "{who}：",
    "- {who}: ",
    "**{who}:** ",
    "**{who}**: ",
    "__{who}:__ ",
    "_{who}_: ",
    "{n}1  {who}: ",
    "[{t}] {who}: ",
    "{who}: [{t}] ",
    "{who} ({short}): ",
    "{t} {who}: ",
    "({t}) {who}: ",
    "#{t}-3# {who}: ",
    "{who}: #{t}-3# ",
    "{who}   {short}\n",
    "{who}  {t}\n",
    "{who} ({t}) ",
    "{who} [{t}] ",
    "{who} | {t}\n",
    "{t} {who}\n",
    "[{t}] {who}\n",
    "{who}:\n",
    "[{who}] ",
    "{who}\t",
    "\ufeff\u200f{who}: ",
    "{n}\n00:0{n}:00.500 --> 00:0{n}:09.000\n{who}: ",
    "{t}\n{who}\n",
]


@pytest.mark.parametrize("names", NAMES, ids=lambda names: names[0])
@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("join", ["\n", "\n\n"], ids=["lines", "blank lines"])
def test_each_layout_gives_its_speakers_and_their_words(
    label: str, names: tuple[str, str], join: str
) -> None:
    who = dict(zip("AB", names, strict=True))
    assert spoken(layout(label, names, join)) == [(who[key], words) for key, words in AB]


@pytest.mark.parametrize("label", [label for label in LABELS if "{t}" in label or "{short}" in label])
def test_times_are_seconds(label: str) -> None:
    expected = [n * 60 + 10 + n for n in range(4)]
    found = times(layout(label, ("Jordan Lee", "Alex Morgan")))
    if "#" in label:
        expected = [seconds + 0.3 for seconds in expected]
    assert found == pytest.approx(expected)


@pytest.mark.parametrize(
    ("stamp", "seconds"),
    [
        ("[01:02:03]", 3723.0),
        ("(02:03)", 123.0),
        ("[02:03.5]", 123.5),
        ("#00:01:02-3#", 62.3),
        ("[00:00:07,250]", 7.25),
    ],
)
def test_a_time_may_be_written_in_many_ways(stamp: str, seconds: float) -> None:
    assert times(f"S0: {stamp} Hoi.\nS1: {stamp} Dag.\nS0: {stamp} Ja.")[0] == pytest.approx(seconds)


def test_a_time_at_the_end_of_a_turn_is_the_turns_time_and_stays_text() -> None:
    text = "I: Wie geht es? #00:00:05-3#\nB: Gut. #00:00:15-1#\nI: Ja? #00:01:02-0#"
    assert times(text) == pytest.approx([5.3, 15.1, 62.0])
    assert spoken(text)[1] == ("B", "Gut. #00:00:15-1#")


def test_a_time_somebody_mentions_is_said() -> None:
    text = "I: Hoe laat?\nR: 10:30 was de afspraak.\nI: Echt?\nR: Ja."
    assert spoken(text)[1] == ("R", "10:30 was de afspraak.")


def test_bare_times_after_every_label_are_times() -> None:
    text = "I: 0:01 Hoe laat?\nR: 0:04 Om tien uur.\nI: 0:09 Echt?\nR: 0:11 Ja."
    assert times(text) == [1, 4, 9, 11]
    assert spoken(text)[0] == ("I", "Hoe laat?")


def test_times_of_day_and_dates_of_a_chat_are_times() -> None:
    assert times("Jan Bos  9:45 AM\nHoi.\nPiet Vos  1:46 PM\nDag.\nJan Bos  1:47 PM\nJa.") == [
        35100,
        49560,
        49620,
    ]
    chat = (
        "[12/03/2024, 10:30:12] Anna: Hoi\n[12/03/2024, 10:31:00] Bram: Dag\n[12/03/2024, 10:32:00] Anna: Ja"
    )
    assert times(chat) == [37812, 37860, 37920]
    assert recognise(draft_of(chat)).speakers == ("Anna", "Bram")


def test_a_typing_error_in_a_label_is_not_another_speaker() -> None:
    text = "Interviewer: A?\nRespondent: B.\nInteviewer: C?\nRespondent: D.\nInterviewer: E?\nRespnodent: F."
    assert recognise(draft_of(text)).speakers == ("Interviewer", "Respondent")
    kept_apart = apply_rule(draft_of(text), rule_of(Kind.COLON).without("Inteviewer"))
    assert ("Respondent", "B.\nInteviewer: C?") in said(kept_apart)


def test_numbered_questions_and_answers_are_two_speakers() -> None:
    text = "Q1: What is it?\nA1: A thing.\nQ2: Why?\nA2: Because.\nQ3: How?\nA3: So."
    assert recognise(draft_of(text)).speakers == ("Q", "A")


def test_an_aside_in_a_label_is_not_another_speaker() -> None:
    text = "R (fluistert): Ja.\nI: Nee?\nR: Toch.\nI: Goed."
    assert recognise(draft_of(text)).speakers == ("R", "I")


def test_a_name_may_be_a_word_in_another_language() -> None:
    text = "Dan: Okay?\nParticipant: Yes.\nDan: So?\nParticipant: No.\nDan: Right.\nParticipant: Well."
    assert recognise(draft_of(text)).speakers == ("Dan", "Participant")


def test_headings_that_name_the_speakers_are_labels() -> None:
    text = "### Interviewer\nHoe gaat het?\n\n### Anna\nGoed.\n\n### Interviewer\nEn nu?\n\n### Anna\nJa."
    assert spoken(text)[:2] == [("Interviewer", "Hoe gaat het?"), ("Anna", "Goed.")]


def test_text_below_a_label_belongs_to_the_turn() -> None:
    text = (
        "Interviewer\nHoe gaat het?\nVertel.\n\nAnna\nGoed.\n\nHeel goed.\n\nInterviewer\nMooi.\n\nAnna\nJa."
    )
    assert spoken(text) == [
        ("Interviewer", "Hoe gaat het?\nVertel."),
        ("Anna", "Goed.\n\nHeel goed."),
        ("Interviewer", "Mooi."),
        ("Anna", "Ja."),
    ]


def test_label_and_text_may_share_a_paragraph() -> None:
    text = "Jordan Lee   0:01\nThanks.\nAlex Morgan   0:06\nSure.\nYes."
    whole = Draft("t", text, (Paragraph(0, 25), Paragraph(26, len(text))))
    assert said(recognise(whole)) == [("Jordan Lee", "Thanks."), ("Alex Morgan", "Sure.\nYes.")]


def test_overlapping_speech_stays_text() -> None:
    text = "S01: Ik ging //S02: ja // naar huis.\nS02: Hm.\nS01: Dus."
    assert spoken(text)[0] == ("S01", "Ik ging //S02: ja // naar huis.")


def test_variants_of_a_label_are_one_speaker() -> None:
    text = (
        "Interviewer: A?\nResp.: B.\ninterviewer: C?\nResp: D.\nINTERVIEWER: E?\nResp.: F.\nInterviewer : G?"
    )
    assert recognise(draft_of(text)).speakers == ("Interviewer", "Resp.")
    text = "I: A?\nR1: B.\ni: C?\nR2: D.\nr1: E.\nI: F?\nR1: ja."
    assert recognise(draft_of(text)).speakers == ("I", "R1", "R2")


def test_pictures_are_not_part_of_a_name() -> None:
    assert spoken("Jan 🙂: Hoi 🎉.\nPiet 🎈: Dag.\nJan 🙂: Ja.")[0] == ("Jan", "Hoi 🎉.")


def test_paragraphs_without_label_go_on() -> None:
    assert spoken("I: Hoe?\nP: Goed.\n\nEn nog iets: het regent.\nI: Ja?")[1] == (
        "P",
        "Goed.\n\nEn nog iets: het regent.",
    )


@pytest.mark.parametrize("heading", ["THEMA TWEE", "## Thema twee"])
def test_a_heading_ends_a_turn_and_nobody_says_it(heading: str) -> None:
    found = said(recognise(draft_of(f"I: Hoe?\nP: Goed.\n{heading}\nI: En nu?\nP: Ook.")))
    assert found == [("I", "Hoe?"), ("P", "Goed."), (None, heading), ("I", "En nu?"), ("P", "Ook.")]


def test_a_heading_by_style_is_never_said() -> None:
    text = "I: Hoe?\nR: Goed.\nHet tweede deel\nI: En nu?"
    draft = draft_of(text)
    styled = tuple(
        Paragraph(p.start, p.end, "heading") if p.span.of(text).startswith("Het") else p
        for p in draft.paragraphs
    )
    assert (None, "Het tweede deel") in said(recognise(Draft("t", text, styled)))


def test_after_a_note_the_speaker_goes_on() -> None:
    text = "I: Hoe?\nR: Goed.\n---\nEn verder ook.\nI: Mooi."
    assert said(recognise(draft_of(text)))[1:4] == [("R", "Goed."), (None, "---"), ("R", "En verder ook.")]


def test_a_transcript_in_capitals_has_no_headings() -> None:
    text = "I: HOE GAAT HET?\nR: GOED\nEN VERDER OOK\nI: MOOI"
    assert spoken(text)[1] == ("R", "GOED\nEN VERDER OOK")


OTTER = """SUMMARY KEYWORDS
interview, mentor, group
SPEAKERS
Anna de Vries, Bram Jansen

Anna de Vries  00:03
Welcome.

Bram Jansen  00:06
Thanks.

Anna de Vries  00:09
So, how are you?
"""


def test_the_head_of_a_machine_transcript_is_said_by_nobody() -> None:
    found = recognise(draft_of(OTTER))
    assert [who for who, _ in said(found)] == [None] * 4 + ["Anna de Vries", "Bram Jansen", "Anna de Vries"]


@pytest.mark.parametrize(
    "head",
    [
        "Datum: 3 maart 2024\nDuur: 45 minuten\n",
        "Datum: 3 maart\nInterviewer: Jan\nRespondent: Maria\n",
        "Interview 3\nInterviewer: Jan de Boer\nRespondent: Maria\nDatum: 3 maart\n",
        "Interviewer: Jan\nRespondent: Maria (34)\n",
        "Respondent: docent basisschool\nLocatie: Utrecht\n",
        "Date: 3 March 2024\nLocation: Utrecht\nParticipant: P3\n",
        "Naam: Maria\nLeeftijd: 16\nGeslacht: vrouw\n",
        "---\ntitle: Gesprek\nauthor: Jan\n---\n",
    ],
)
def test_a_head_of_fields_is_not_a_turn(head: str) -> None:
    talk = "Interviewer: Welkom Maria, hoe gaat het?\nRespondent: Dank je.\nInterviewer: En thuis?\nRespondent: Ook goed."
    found = recognise(draft_of(head + "\n" + talk))
    assert [who for who, _ in said(found)] == [None] * head.count("\n") + ["Interviewer", "Respondent"] * 2


def test_a_legend_of_the_labels_is_not_a_turn() -> None:
    text = "I: Interviewer\nR: Respondent\n\nI: Hoe gaat het?\nR: Goed.\nI: En nu?"
    assert [who for who, _ in said(recognise(draft_of(text)))] == [None, None, "I", "R", "I"]


def test_a_short_first_turn_is_not_a_head() -> None:
    text = "Datum: 3 maart\n\nInterviewer: Goedemorgen\nRespondent: Hallo\nInterviewer: Hoe gaat het?\nRespondent: Goed"
    assert [who for who, _ in said(recognise(draft_of(text)))][1:] == ["Interviewer", "Respondent"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Ik dacht: dit kan niet.\nDat zei ik ook: nee.\nMaar hij zei: ja.",
        "Belangrijk: kom op tijd.\nNote: bring a pen.\nBelangrijk: neem iets mee.\nNote: be quiet.",
        "Datum: 3 maart\nTijd: 10:30\nLocatie: Utrecht",
        "http://example.org/a\nhttps://example.org/b\nhttp://example.org/c",
        "10:30 begon het.\n11:45 was het klaar.\n12:00 lunch.",
        "De vraag was eenvoudig: wie doet wat?\nHet antwoord ook: niemand.\nDe vraag bleef: waarom?",
        "Een conclusie volgt.\nConclusie: het werkt.\nEr is nog een conclusie.\nConclusie: het kost geld.",
        "A: eerste mogelijkheid\nB: tweede mogelijkheid\nC: derde mogelijkheid\nD: vierde mogelijkheid",
        "Let op: dit is nieuw.\nTen eerste: de tijd.\nTen tweede: het geld.\nKortom: alles.",
        "Er waren drie partijen.\nDe gemeente: zij betaalt.\nDe school: zij doet het.\nDe ouders: zij wachten af.",
        "[lacht]\n[pauze]\n[lacht]\n[pauze]\nEn toen niets.",
        "Inhoud: bloem\nBereiding: mix\nServeren: warm\nInhoud: suiker\nBereiding: roer\nServeren: koud",
        "Topiclijst\nInleiding: voorstellen\nThema 1: relatie\nThema 2: doel\nAfsluiting: bedanken",
        "1: appels\n2: peren\n3: bananen\n4: druiven",
    ],
)
def test_a_colon_does_not_make_a_speaker(text: str) -> None:
    found = recognise(draft_of(text))
    assert found.speakers == ()
    assert found.rule == ""
    assert [words for _, words in said(found)] == text.split("\n")


def test_a_remark_in_a_transcript_is_not_a_speaker() -> None:
    talk = "I: Hoe gaat het?\nR: Goed.\nNote: de telefoon gaat.\nI: En nu?\nR: Ook.\nNote: weer de telefoon.\nI: Ja?"
    assert recognise(draft_of(talk)).speakers == ("I", "R")


def test_someone_who_speaks_once_is_heard() -> None:
    talk = "I: Hoe?\nR1: Goed.\nI: En jij?\nR1: Ik ook.\nR2: Ik niet.\nI: Nee?\nR1: Nee."
    assert recognise(draft_of(talk)).speakers == ("I", "R1", "R2")
    talk = "Anna Bos: Hoe?\nBram Jansen: Goed.\nAnna Bos: En?\nBram Jansen: Ja.\nCarla Smit: Koffie?\nAnna Bos: Graag."
    assert recognise(draft_of(talk)).speakers == ("Anna Bos", "Bram Jansen", "Carla Smit")


@pytest.mark.parametrize(
    "text", ["Anna: Hoi Bram.\nBram: Hallo.", "I: Alles goed?\nP10: Ja hoor.", "Q: Why?\nA: Because."]
)
def test_a_transcript_of_two_turns_has_two_speakers(text: str) -> None:
    assert len(recognise(draft_of(text)).speakers) == 2


def test_two_turns_below_many_notes_are_found() -> None:
    text = "\n".join([f"- Bekijkt scherm {n} en leest wat er staat." for n in range(60)])
    text += "\nINTERVIEW\nI: Hoe koos je de volgorde?\n\nP10: Ik begon bij het begin.\nEn daarna verder."
    assert spoken(text) == [
        ("I", "Hoe koos je de volgorde?"),
        ("P10", "Ik begon bij het begin.\nEn daarna verder."),
    ]


def test_without_speakers_each_paragraph_stands_alone() -> None:
    text = "Het begon in maart.\n\nDaarna ging het snel.\nWe stopten."
    assert said(recognise(draft_of(text))) == [(None, line) for line in text.split("\n") if line]


def test_without_speakers_a_stamp_is_still_a_time() -> None:
    found = recognise(draft_of("[00:00:05] Het begon in maart.\n[00:01:00] Daarna niet meer."))
    assert [turn.seconds for turn in found.turns] == [5, 60]
    assert said(found)[0] == (None, "Het begon in maart.")


def test_an_empty_draft_has_no_turns() -> None:
    assert recognise(Draft("leeg", "")).turns == ()
    assert recognise(Draft("leeg", " \n\n ")).turns == ()


def test_the_files_own_speakers_come_first() -> None:
    text = "Hoe gaat het?\nJa: goed.\nEcht waar.\nMooi."
    who = ["Anna", "Bram", "Bram", "Anna"]
    given_by_file = tuple(
        Paragraph(p.start, p.end, speaker=name, seconds=float(n))
        for n, (p, name) in enumerate(zip(draft_of(text).paragraphs, who, strict=True))
    )
    found = recognise(Draft("vtt", text, given_by_file))
    assert said(found) == [("Anna", "Hoe gaat het?"), ("Bram", "Ja: goed.\nEcht waar."), ("Anna", "Mooi.")]
    assert [turn.seconds for turn in found.turns] == [0, 1, 3]


def test_rows_of_a_sheet_without_times_stay_apart() -> None:
    text = "Het was fijn.\nHet was leerzaam."
    rows = tuple(Paragraph(p.start, p.end, speaker="R1") for p in draft_of(text).paragraphs)
    assert len(recognise(Draft("csv", text, rows)).turns) == 2


def test_a_bold_lead_in_is_a_label() -> None:
    text = "Anna Hoe gaat het?\nBram Goed.\nAnna Mooi.\nBram Ja, Anna."
    leads = tuple(Paragraph(p.start, p.end, lead=p.start + 4) for p in draft_of(text).paragraphs)
    assert said(recognise(Draft("docx", text, leads))) == [
        ("Anna", "Hoe gaat het?"),
        ("Bram", "Goed."),
        ("Anna", "Mooi."),
        ("Bram", "Ja, Anna."),
    ]


def test_bold_questions_are_the_interviewers() -> None:
    text = "Gesprek met Anna\nHoe gaat het?\nGoed.\nEcht goed.\nEn thuis?\nOok.\nWaarom?\nDaarom."
    bold = tuple(
        Paragraph(p.start, p.end, lead=p.end if "?" in p.span.of(text) else None)
        for p in draft_of(text).paragraphs
    )
    found = recognise(Draft("docx", text, bold))
    assert said(found)[:3] == [
        (None, "Gesprek met Anna"),
        ("Interviewer", "Hoe gaat het?"),
        ("Respondent", "Goed.\nEcht goed."),
    ]
    assert found.interviewers == {"Interviewer"}


@pytest.mark.parametrize("answers", [False, True])
def test_either_side_may_stand_out_below_a_bold_title(answers: bool) -> None:
    text = "Gesprek met Anna\nHoe gaat het?\nGoed.\nEn thuis?\nOok.\nWaarom?\nDaarom."
    shown = tuple(
        Paragraph(p.start, p.end, lead=p.end if p.start == 0 or ("?" in p.span.of(text)) != answers else None)
        for p in draft_of(text).paragraphs
    )
    assert said(recognise(Draft("docx", text, shown)))[:3] == [
        (None, "Gesprek met Anna"),
        ("Interviewer", "Hoe gaat het?"),
        ("Respondent", "Goed."),
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Interviewer: Hoi.\nAnna: Hoi?\nInterviewer: Ja.", {"Interviewer"}),
        ("I: Hoi.\nP3: Hoi?\nI: Ja.", {"I"}),
        ("V: Hoe?\nA: Zo.\nV: Ja?\nA: Ja.", {"V"}),
        ("Dan: Right.\nParticipant: Hm?\nDan: Okay.\nParticipant: Yes?", {"Dan"}),
        ("Q: How?\nA: So.\nQ: Yes?\nA: Yes.", {"Q"}),
        ("Anna: Hoe?\nBram: Dat gaat eigenlijk heel goed.\nAnna: En nu?\nBram: Ook nog steeds.", {"Anna"}),
        ("Anna: Zo is het.\nBram: Dat is waar.\nAnna: Ja.\nBram: Ja.", set[str]()),
    ],
)
def test_the_interviewer_is_guessed(text: str, who: set[str]) -> None:
    assert recognise(draft_of(text)).interviewers == who


@pytest.mark.parametrize(
    "line", ["I" + " " * 3000 + "x", "[00:01" + " " * 2000, "1 " * 3000, "Jan " + "(" * 3000]
)
def test_an_odd_line_does_not_hold_up_the_import(line: str) -> None:
    assert recognise(draft_of("\n".join([line] * 20))).speakers == ()


# ---- rules as values ----


def test_a_user_can_take_away_a_false_speaker_and_keep_the_rule() -> None:
    text = "I: Hoe?\nR: Goed.\nT: tekst.\nI: Ja?\nR: Ja.\nT: meer."
    rule = rule_of(Kind.COLON)
    assert apply_rule(draft_of(text), rule).speakers == ("I", "R", "T")
    corrected = SpeakerRule.from_json(rule.without("t").to_json())
    assert apply_rule(draft_of(text), corrected).speakers == ("I", "R")
    assert apply_rule(draft_of(text.replace("Hoe", "Waarom")), corrected).speakers == ("I", "R")


def test_a_user_can_add_a_speaker_the_program_doubted() -> None:
    text = "I: Hoe?\nR: Goed.\nConclusie: mooi.\nI: Ja?\nR: Ja."
    rule = rule_of(Kind.COLON).with_speaker("Conclusie")
    assert apply_rule(draft_of(text), rule).speakers == ("I", "R", "Conclusie")
    assert apply_rule(draft_of(text), rule.without("Conclusie")).speakers == ("I", "R")


def test_a_list_of_speakers_is_taken_literally() -> None:
    text = "Belangrijk: Hoe?\nAnders: Goed.\nI: Ja.\nR: Ja."
    assert apply_rule(draft_of(text), rule_of(Kind.COLON).only("belangrijk", "Anders")).speakers == (
        "Belangrijk",
        "Anders",
    )


def test_labels_can_stand_for_speakers() -> None:
    rule = rule_of(Kind.COLON).with_alias("Int.", "Interviewer").with_alias("int", "Jan")
    assert rule.aliases == (("int", "Jan"),)
    found = apply_rule(draft_of("Int.: Hoe?\nR: Goed.\nInt: Ja?\nR: Ja."), rule)
    assert found.speakers == ("Jan", "R")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind.name)
def test_rules_survive_storage(rule: SpeakerRule) -> None:
    changed = rule.with_speaker("Zoë").without("Note").with_alias("I", "Interviewer")
    assert SpeakerRule.from_json(changed.to_json()) == changed


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"kind": "other"}', '{"kind": "none", "aliases": 3}', '{"kind": "none", "never": "x"}'],
)
def test_a_damaged_rule_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="nothing was changed"):
        SpeakerRule.from_json(text)


def test_candidates_come_with_reasons_the_likeliest_first() -> None:
    found = candidates(draft_of("I: Hoe?\nR: Goed.\nI: Ja?"))
    assert {candidate.rule for candidate in found} == set(RULES)
    assert found[0].rule.kind == Kind.COLON
    assert found[0].sentence == "3 turns by 2 speakers (I, R), 100% of the words."
    assert [c.score for c in found] == sorted((c.score for c in found), reverse=True)
    nobody = next(c for c in found if c.rule.kind == Kind.NONE)
    assert nobody.sentence == "No speakers: each paragraph stands on its own."


# ---- properties ----

ORDINARY = (
    "ik dacht", "hij zei", "Ik zei", "De vraag was", "Het gaat om drie dingen", "Belangrijk", "Let op", "Kortom",
    "Conclusie", "Datum", "Note", "Mijn moeder zei altijd", "the answer was", "Remember this", "Er zijn twee soorten",
)  # fmt: skip
PHRASES = (
    "dat kan niet",
    "het is 10:30",
    "kijk op http://a.nl",
    "we gaan naar huis",
    "it works",
    "en toen niets meer",
)
SENTENCES = st.tuples(st.sampled_from(ORDINARY), st.sampled_from(PHRASES), st.booleans()).map(
    lambda p: f"{p[0]}: {p[1]}." if p[2] else f"{p[0]} {p[1]}."
)


@given(st.lists(SENTENCES, min_size=1, max_size=25))
def test_prose_with_colons_has_no_speakers(sentences: list[str]) -> None:
    assert recognise(draft_of("\n".join(sentences))).speakers == ()


PIECES = st.sampled_from(
    ["I:", "R1:", "Interviewer", "**Anna:**", "Anna  0:42", "[00:00:10]", "#00:01:02-3#", "tekst", "ja.", "\n", "\n\n",
     "- ", "KOPJE", "## Kop", "---", "Datum: 3", "😀", "\u00a0", "\t", "：", "00:01:02", "1 ", "(", ")", "[", "<v x>", "\u2028", "\r"]
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=40).map(" ".join), st.sampled_from(RULES))
def test_turns_are_in_order_and_cover_every_word(text: str, rule: SpeakerRule) -> None:
    found = apply_rule(draft_of(text), rule)
    assert found.text == text
    end = 0
    for turn in found.turns:
        assert end <= turn.start <= turn.body <= turn.end
        assert not text[end : turn.start].strip()
        assert turn.start < turn.end
        assert not text[turn.start].isspace()
        assert not text[turn.end - 1].isspace()
        end = turn.end
    assert not text[end:].strip()


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_recognising_again_changes_nothing(text: str) -> None:
    once = recognise(draft_of(text))
    assert recognise(once) == once


WORDS = st.lists(
    st.sampled_from(
        ["ja", "nee", "misschien", "hij", "zei:", "goed", "10:30", "(lacht)", "mentor", "de", "groep", "😀"]
    ),
    min_size=1,
    max_size=12,
)


@given(
    st.lists(WORDS.map(" ".join), min_size=4, max_size=20),
    st.sampled_from(NAMES),
    st.sampled_from([label for label in LABELS if label not in {"{who}\t", "[{who}] "}]),
)
def test_a_transcript_in_any_layout_gives_back_who_said_what(
    utterances: list[str], names: tuple[str, str], label: str
) -> None:
    wanted = [(names[n % 2], words + ".") for n, words in enumerate(utterances)]
    text = "\n".join(
        label.format(who=who, t=f"00:{n:02}:10", short=f"{n}:10", n=n) + words
        for n, (who, words) in enumerate(wanted)
    )
    assert spoken(text) == wanted


# ---- real material ----


@pytest.mark.interop
@pytest.mark.skipif(not CASES.exists(), reason="the real material is not here")
@pytest.mark.parametrize("path", sorted(CASES.glob("code_review/*.txt")), ids=lambda path: path.stem)
def test_interviews_below_observation_notes(path: Path) -> None:
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    found = recognise(draft_of(text))
    person = path.stem.split("R")[0]
    labelled = sum(line.startswith(("I:", f"{person}:")) for line in text.split("\n"))
    assert sum(turn.speaker is not None for turn in found.turns) == labelled
    assert set(found.speakers) <= {"I", person}


@pytest.mark.interop
@pytest.mark.skipif(not CASES.exists(), reason="the real material is not here")
@pytest.mark.parametrize("path", sorted(CASES.glob("nl-design/*.md")), ids=lambda path: path.stem)
def test_reports_have_no_speakers(path: Path) -> None:
    assert recognise(draft_of(path.read_text(encoding="utf-8"))).speakers == ()


@pytest.mark.interop
@pytest.mark.skipif(not CASES.exists(), reason="the real material is not here")
@pytest.mark.parametrize("path", sorted(CASES.glob("qux360/*")), ids=lambda path: path.name)
def test_a_meeting_is_the_same_in_word_excel_and_csv(path: Path) -> None:
    found = recognise(read(path))
    assert len(found.speakers) == 2
    assert found.interviewers == {"Jordan Lee"}
    assert all(turn.speaker and turn.seconds is not None for turn in found.turns)
    same = recognise(read(path.with_suffix(".csv")))
    assert [(turn.speaker, turn.seconds) for turn in found.turns] == [
        (t.speaker, t.seconds) for t in same.turns
    ]


@pytest.mark.interop
@pytest.mark.skipif(not CASES.exists(), reason="the real material is not here")
@pytest.mark.parametrize("path", sorted(CASES.glob("pdpilot/P?.pdf")), ids=lambda path: path.name)
def test_a_printed_interview_has_its_two_speakers(path: Path) -> None:
    found = recognise(read(path))
    assert set(found.speakers) == {"Dan", "Participant"}
    assert found.interviewers == {"Dan"}
    labels = sum(line.startswith(("Dan:", "Participant:")) for line in found.text.split("\n"))
    assert sum(turn.speaker is not None for turn in found.turns) == labels
