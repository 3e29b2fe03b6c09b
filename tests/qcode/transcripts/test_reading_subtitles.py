"""Subtitles give sentences with their time and voice."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.transcripts import readers


@pytest.fixture
def read(tmp_path: Path):
    def reading(name: str, source: str) -> Draft:
        path = tmp_path / name
        path.write_text(source, encoding="utf-8")
        return readers.read(path)

    return reading


def turns(draft: Draft) -> list[tuple[str | None, float | None, str]]:
    return [(p.speaker, p.seconds, p.span.of(draft.text)) for p in draft.paragraphs]


def test_voices_times_and_tags(read):
    draft = read(
        "gesprek.vtt",
        "\ufeffWEBVTT - Gesprek 3\n\nSTYLE\n::cue { color: red }\n\nNOTE niet\nlezen\n\n1\n"
        "00:01.500 --> 00:03.000 align:start\n<v Zoë de Vries>Ik dacht &amp; <i>dacht</i>\ndat <c.geel>het</c></v>\n\n"
        "00:03.100 --> 00:04.000\n<v Zoë de Vries>wel kon.</v>\n\n00:04.100 --> 00:05.000\n<v Zoë de Vries>Toch?</v>\n\n"
        "01:00:06.000 --> 01:00:07.000\n<v.luid סארה>Ja 👍🏽</v>\n<v Ben>Nee</v>\n",
    )
    assert turns(draft) == [
        ("Zoë de Vries", 1.5, "Ik dacht & dacht dat het wel kon."),
        ("Zoë de Vries", 4.1, "Toch?"),
        ("סארה", 3606.0, "Ja 👍🏽"),
        ("Ben", 3606.0, "Nee"),
    ]


def test_names_in_the_text_of_srt_stay_there(read):
    draft = read(
        "gesprek.srt",
        "1\n00:00:01,000 --> 00:00:02,000\nAnna: <i>Ik</i> ging\n\n2\n00:00:02,100 --> 00:00:03,000\nnaar huis\n\n"
        "3\n00:00:03,100 --> 00:00:04,000\nBen: Fijn\n- Anna: Ja\n",
    )
    assert turns(draft) == [
        (None, 1.0, "Anna: Ik ging naar huis"),
        (None, 3.1, "Ben: Fijn"),
        (None, 3.1, "- Anna: Ja"),
    ]


def test_a_long_pause_ends_a_paragraph(read):
    draft = read(
        "a.srt", "1\n00:00:01,000 --> 00:00:02,000\nik ging\n\n2\n00:00:20,000 --> 00:00:21,000\nnaar huis\n"
    )
    assert [text for _, _, text in turns(draft)] == ["ik ging", "naar huis"]


@pytest.mark.parametrize("name", ["gesprek.vtt", "gesprek.srt"])
def test_a_file_without_cues_is_refused(read, name: str):
    with pytest.raises(FileProblem, match="gesprek"):
        read(name, "zomaar wat woorden\n")


def cues(*texts: str) -> str:
    """WebVTT cues of two seconds, one after another."""
    return "WEBVTT\n\n" + "".join(
        f"{n + 1}\n00:00:{2 * n:02}.000 --> 00:00:{2 * n + 2:02}.000\n{text}\n\n"
        for n, text in enumerate(texts)
    )


def test_names_that_every_cue_repeats_are_its_voice(read):
    draft = read(
        "a.vtt", cues("Anna Bos: Fijn dat je", "Anna Bos: er bent?", "Ben: Ja hoor.", "Anna Bos: Mooi.")
    )
    assert turns(draft) == [
        ("Anna Bos", 0.0, "Fijn dat je er bent?"),
        ("Ben", 4.0, "Ja hoor."),
        ("Anna Bos", 6.0, "Mooi."),
    ]


def test_captions_that_roll_are_read_once(read):
    lines = ["ik ben geboren", "aan de zee", "en mijn vader", "zei altijd iets", "over de wind"]
    rolling = [f"{before}\n{line}" for before, line in zip([" ", *lines], lines, strict=False)]
    draft = read("a.vtt", cues(*rolling))
    assert " ".join(text for _, _, text in turns(draft)) == " ".join(lines)
    assert any("repeat" in notice for notice in draft.notices)


def test_somebody_who_says_the_same_twice_says_it_twice(read):
    draft = read(
        "a.vtt", cues("Nee dank je.", "Nee dank je.", "Echt niet.", "Goed dan.", "Ja.", "Tot morgen.")
    )
    assert [text for _, _, text in turns(draft)].count("Nee dank je.") == 2


def test_a_voice_left_blank_is_nobody_elses(read):
    draft = read("a.vtt", cues("<v Anna>Hoi.</v>", "<v >Dag.</v>", "<v Anna>En?</v>"))
    assert [who for who, _, _ in turns(draft)] == ["Anna", "Unknown speaker", "Anna"]
    assert any("name no speaker" in notice for notice in draft.notices)


def test_a_voice_in_the_number_of_a_cue(read):
    source = 'WEBVTT\n\n1 "Anna Bos" (12)\n00:01.000 --> 00:02.000\nHoi.\n\n2 "Ben" (13)\n00:02.000 --> 00:03.000\nDag.\n'
    assert [who for who, _, _ in turns(read("a.vtt", source))] == ["Anna Bos", "Ben"]


@pytest.mark.parametrize("name", ["a.vtt", "a.srt"])
@pytest.mark.parametrize(
    "timing", ["00:00:01,000 --> 00:00:02,000", "00:00:01.000 --> 00:00:02.000", "0:01 --> 0:02"]
)
def test_timings_are_read_as_programs_write_them(read, name: str, timing: str):
    assert turns(read(name, f"1\n{timing}\nFijn dat u er bent.\n")) == [(None, 1.0, "Fijn dat u er bent.")]
