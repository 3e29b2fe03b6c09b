"""Layouts of programs and people: who speaks, what is said, and what nobody says."""

from __future__ import annotations

import pytest

from qcode.model.draft import Draft
from qcode.transcripts.text import lines
from qcode.transcripts.turns import recognise

TALK = [
    (0, "Fijn dat u er bent. Kunt u iets over uzelf vertellen?"),
    (1, "Ik ben vier jaar tuinman: zaaien, snoeien, harken. Daarvoor voer ik op zee."),
    (0, "Oké."),
    (1, "Toen dacht ik: dit wil ik niet meer. Om 10:30 stond ik op de kade."),
    (0, "Wat deed dat met u?"),
    (1, "Kijk, er waren twee dingen: rust en tijd."),
    (0, "En nu?"),
    (1, "Nu wel. (lacht) Elke dag opnieuw."),
]


def draft_of(text: str) -> Draft:
    return Draft("case", text, tuple(lines(text)), source="case.txt")


def spoken(text: str) -> list[tuple[str | None, str]]:
    draft = recognise(draft_of(text))
    return [(turn.speaker, draft.text[turn.body : turn.end]) for turn in draft.turns if turn.speaker]


def layout(label: str, names: tuple[str, str], join: str = "\n") -> str:
    """The talk with ``label`` before each turn: {who}, {t} as 00:00:10, {short} as 0:10, {n} counts."""
    return join.join(
        label.format(who=names[who], t=f"00:0{n}:10", short=f"{n}:10", n=n + 1) + words
        for n, (who, words) in enumerate(TALK)
    )


def talk(names: tuple[str, str]) -> list[tuple[str | None, str]]:
    return [(names[who], words) for who, words in TALK]


@pytest.mark.parametrize(
    "label",
    [
        "[{who}] {t}\n",
        "[{who}] ({t} - {t})\n",
        "{who} [{t} --> {t}] ",
        "[{short} – {short}] {who}: ",
        "{who}\n{short}\n",
        "{who}\n[{t}.250]\n",
        "{t} --> {t}\n{who}\n",
        "`{short}` **{who}:** ",
        "**{who}** *[{short}]*: ",
        "**[{t}] {who}:** ",
        ">> {who}: ",
        "[{n}] {who}: ",
        "{n:03}  {who}  ",
        "[12-Mar-26 10:0{n} AM] {who}\n",
        "00:0{n}:02\tFrom {who} to Everyone:\n\t",
        "00:0{n}:02 Van {who} aan Iedereen:\n",
        "00:0{n}:02\t From  {who} : ",
        "{who}\t{t}.100\t{t}.900\t",
        "{who}> ",
        "{who} > ",
        "{who}; ",
        "{who}   ",
        "{who}:- ",
    ],
)
@pytest.mark.parametrize("names", [("Interviewer", "Respondent"), ("Anna Bos", "Bram de Wit"), ("I", "R2")])
def test_programs_and_people_mark_turns_in_many_ways(label: str, names: tuple[str, str]) -> None:
    assert spoken(layout(label, names)) == talk(names)


@pytest.mark.parametrize("label", ["{who}. ", "{who}) ", "{who}/ ", "{who}- ", "{who} "])
@pytest.mark.parametrize("names", [("I", "R"), ("Q", "A"), ("I1", "R1"), ("Int", "Resp")])
def test_signs_that_prose_uses_too_set_sure_labels_apart(label: str, names: tuple[str, str]) -> None:
    assert spoken(layout(label, names)) == talk(names)


@pytest.mark.parametrize(
    "names",
    [
        ("Người phỏng vấn", "Chị Hương"),
        ("साक्षात्कारकर्ता", "प्रतिभागी"),
        ("مصاحبه‌گر", "شرکت‌کننده"),
        ("Van der Berg", "’t Hart"),
        ("Anna Bos, interviewer", "Bram de Wit, tuinman"),
        ("Moeder van Piet", "Vader van Piet"),
        ("anna_b", "bram99"),
        ("A. Bos", "Mevr. de Wit-Smit"),
    ],
)
@pytest.mark.parametrize("label", ["{who}: ", "{who} ({short}): ", "{who}:\n"])
def test_names_of_many_kinds_speak(names: tuple[str, str], label: str) -> None:
    assert spoken(layout(label, names)) == talk(names)


def test_somebody_who_could_not_be_told_apart_speaks_too() -> None:
    text = "Moderator: En jullie?\nR1: Ja.\n?: Nee.\nModerator: Hoezo?\nR?: Zomaar.\nmeerdere: Precies.\nR2: Tja."
    assert [who for who, _ in spoken(text)] == ["Moderator", "R1", "?", "Moderator", "R?", "meerdere", "R2"]


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        (
            "Interview-20260615_133555-Meeting Transcript\n15 June 2026, 03:35am\n27m 42s\nAnna Bos started transcription\n",
            "\nAnna Bos stopped transcription",
        ),
        ("Anna Bos heeft de transcriptie gestart\n", "\nAnna Bos heeft de transcriptie gestopt"),
        ("Anna Bos hat die Transkription gestartet\n", "\nAnna Bos hat die Transkription beendet"),
        ("Tue, Jun 16, 2026 10:03AM • 43:12\n\nSUMMARY KEYWORDS\ntuin, zee\n\nSPEAKERS\nAnna Bos, Bram\n\n", ""),
        ("", "\n\nTranscribed by https://otter.ai"),
        ("", "\n\nMeeting ended after 00:43:12 👋\n\nThis editable transcript was computer generated and might contain errors."),
        ("", "\n[EINDE INTERVIEW]"),
        ("", "\n*** End of transcript ***"),
    ],
)  # fmt: skip
def test_what_a_program_puts_around_the_talk_is_said_by_nobody(head: str, tail: str) -> None:
    names = ("Anna Bos", "Bram")
    assert spoken(head + layout("{who}   {short}\n", names) + tail) == talk(names)


@pytest.mark.parametrize(
    "head",
    [
        "Interviewer: A. Jansen (AJ)\nRespondent: B. de Wit (BW)\nDatum interview: 12 maart\n\n",
        "Interviewee: Female, gardener, 34 years old\nInterviewer: Anna Bos, PhD student\n\n",
        "Respondent: vrouw, 34 jaar, tuinman\nInterviewer: student HBO\n\n",
        "Topiclijst\nBegin: voorstellen\nAfsluiting: nog vragen?\n\n",
        "Legenda:\nI = interviewer\n[xx] = onverstaanbaar\n\n",
        "Respondent 4\nInterviewer: Anna Bos\nDatum: 12 maart 2026\n----------------\n",
    ],
)
@pytest.mark.parametrize("label", ["{who}: ", "[{t}] {who}: ", "{who}\n"])
def test_a_head_is_not_the_first_turn(head: str, label: str) -> None:
    names = ("Interviewer", "Respondent")
    assert spoken(head + layout(label, names)) == talk(names)


@pytest.mark.parametrize(
    "text",
    [
        "Programma\n09:00 Inloop\n09:30 Opening: Anna Bos\n10:00 Lezing: Bram Wit\n11:00 Pauze\n11:30 Workshop: Cees\n",
        "Artikel 1: Allen die er zijn.\nArtikel 2: De wet regelt.\nArtikel 3: Niemand.\nArtikel 4: Ieder.",
        "Maandag: gewerkt.\nDinsdag: vrij.\nWoensdag: gewerkt.\nMaandag: vrij.\nDinsdag: ziek.\nWoensdag: vrij.",
        "Veldnotities\n09:00 Aankomst.\n10:00 Koffie. Sfeer: rustig.\nReflectie: ik werd stil.\nVraag voor later: waarom?",
        "Thema 1: werk\nVraag: Hoe ziet uw dag eruit?\nDoorvraag: Wat vindt u?\nVraag: Met wie?\nDoorvraag: Hoe gaat dat?",
        "1. Wat is juist?\nA. Dit\nB. Dat\n2. Wat niet?\nA. Zus\nB. Zo\n3. Wat ook?\nA. Ja\nB. Nee",
        "I. Inleiding\nA. Aanleiding\nB. Doel\nII. Methode\nA. Mensen\nB. Vragen",
        "I went there in March.\nA man stood outside.\nI asked him why.\nA woman came.\nI left.\nA dog barked.",
        "UTRECHT - De gemeente besluit.\nAMSTERDAM - Ook daar.\nROTTERDAM - En daar ook.",
        "Naam    Leeftijd  Rol\nAnna    34        kok\nBram    29        tuinman\nAnna    35        kok\nBram    30        kok",
        "Rust = geen prikkels.\nGroep = waar je woont.\nRust = zie boven.\nGroep = zie boven.",
        "R1    rust, tijd\nR2    geld\nR1    rust\nR2    tijd en geld",
        "Vraag 1: Hoe ziet uw dag eruit?\nVraag 2: Met wie werkt u?\nVraag 3: Wat vindt u daarvan?",
        "Oké.\nDat was het begin van een lange dag op zee.\nOké.\nEn het einde ook.\nHm-hm.\nZo gaat dat.\nHm-hm.\nJa.",
        "Respondent: vrouw, 34\n\nWe liepen door de tuin. Het regende.\n\nZe zei weinig.\n\nDaarna gingen we naar huis.",
    ],
)  # fmt: skip
def test_what_only_looks_like_labels_has_no_speakers(text: str) -> None:
    assert recognise(draft_of(text)).speakers == ()


@pytest.mark.parametrize(
    ("question", "answer", "names"),
    [
        ("Vraag {n}: ", "", ("Vraag", "Respondent")),
        ("I: ", "", ("I", "Respondent")),
        ("{n}. ", "", ("Interviewer", "Respondent")),
        ("", "A: ", ("Interviewer", "A")),
        ("", "Respondent: ", ("Interviewer", "Respondent")),
    ],
)
def test_one_side_without_a_label_still_has_its_turns(
    question: str, answer: str, names: tuple[str, str]
) -> None:
    said = [(0, "Wat doet u?"), (1, "Ik snoei bomen."), (0, "En daarna?"), (1, "Dan hark ik het blad op."),
            (0, "En in de winter?"), (1, "Dan rust ik uit, want er is niets te doen.")]  # fmt: skip
    text = "\n\n".join(
        (answer if who else question.format(n=n // 2 + 1)) + words for n, (who, words) in enumerate(said)
    )
    assert spoken(text) == [(names[who], words) for who, words in said]
    assert recognise(draft_of(text)).interviewers == {names[0]}


def test_numbered_questions_beside_answers_are_one_person() -> None:
    text = "Vraag 1: Wat doet u?\nAntwoord: Ik snoei.\nVraag 2: En dan?\nAntwoord: Ik hark.\nVraag 3: Ja?\nAntwoord: Ja."
    assert recognise(draft_of(text)).speakers == ("Vraag", "Antwoord")


def test_a_label_given_once_holds_for_a_whole_story() -> None:
    story = "Ik ben geboren aan zee.\n\nMijn vader zei: werken moet je leren.\n\nZo ging dat toen.\n\nNu niet meer."
    assert spoken(f"Respondent: {story}") == [("Respondent", story)]


def test_few_turns_with_many_paragraphs_are_found() -> None:
    story = "\n\n".join(f"Dat was jaar {n}. Het regende en we voeren uit." for n in range(60))
    text = f"Anna: Hoe ging dat?\nBram: {story}\nAnna: En daarna?\nBram: {story}"
    assert [who for who, _ in spoken(text)] == ["Anna", "Bram", "Anna", "Bram"]


def test_a_small_word_that_a_sentence_runs_into_does_not_speak() -> None:
    text = "I: Hoe ging dat?\nR: Ik zei tegen mijn\nvrouw: kom mee.\nI: En toen?\nR: Zij zei tegen haar\nmoeder: dag."
    assert recognise(draft_of(text)).speakers == ("I", "R")
