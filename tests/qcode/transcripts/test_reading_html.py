"""Web pages give the text a browser shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.transcripts import readers


@pytest.fixture
def read(tmp_path: Path):
    def reading(source: str | bytes) -> Draft:
        path = tmp_path / "gesprek.html"
        path.write_bytes(source.encode() if isinstance(source, str) else source)
        return readers.read(path)

    return reading


def said(draft: Draft) -> list[str]:
    return [paragraph.span.of(draft.text) for paragraph in draft.paragraphs]


def test_blocks_breaks_lists_and_lead_ins(read):
    draft = read(
        "<html><head><title>nee</title><style>p{}</style></head><body><h1>Kop &amp; staart</h1>"
        "<p><b>Anna:</b> hoi&nbsp;daar\n   en   zo<br> verder 👍🏽</p><div>los <i>eind</i><p>alinea</p>na</div>"
        "<ol start=3 type=a><li>een<ul><li>in</li></ul></li><li>twee</li></ol><script>nee()</script>"
        "<p hidden>nee</p><p style='display: none'>nee</p></body></html>"
    )
    assert said(draft) == [
        *(
            "Kop & staart",
            "Anna: hoi\xa0daar en zo\nverder 👍🏽",
            "los eind",
            "alinea",
            "na",
            "c. een",
            "• in",
            "d. twee",
        ),
    ]
    assert [p.kind for p in draft.paragraphs] == ["heading", *["text"] * 4, *["list"] * 3]
    assert draft.text[draft.paragraphs[1].start : draft.paragraphs[1].lead] == "Anna:"


def test_tables(read):
    draft = read(
        "<table><tr><th>Wie<th>Wat<tr><td>سارة<td>Ja<br>hoor</table>"
        "<table><tr><td>a<td>b</table><table><tr><td><p>een</p><p>twee</p></table>"
    )
    assert said(draft) == ["Ja\nhoor", "a\tb", "een", "twee"]
    assert draft.paragraphs[0].speaker == "سارة"


def test_text_laid_out_by_hand_keeps_its_lines(read):
    assert said(read("<pre>I: Hoi\n   daar\nA: Ja</pre>")) == ["I: Hoi", "   daar", "A: Ja"]


@pytest.mark.parametrize(
    "source",
    [
        "<meta charset='utf-8'><p>Eén ‘ja’</p>".encode(),
        "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>Eén ‘ja’</p>".encode(
            "cp1252"
        ),
        "<p>Eén ‘ja’</p>".encode("utf-16"),
        "<p>Eén ‘ja’</p>".encode(),
    ],
)
def test_the_page_says_how_its_letters_are_stored(read, source: bytes):
    assert read(source).text == "Eén ‘ja’"


@pytest.mark.parametrize("source", ["<html><script>x</script></html>", "<!-- niets -->"])
def test_a_page_without_words_is_refused(read, source: str):
    with pytest.raises(FileProblem, match="no text"):
        read(source)


def test_bold_may_come_from_a_class_of_the_page(tmp_path: Path):
    path = tmp_path / "a.html"
    path.write_text(
        "<html><head><style>.c1{color:#000;font-weight:700}.c2{font-weight:400} p.c3 , .c4{font-style:italic}</style>"
        '</head><body><p><span class="c1">Anna</span><span class="c2"> Hoi.</span></p><p class="c3">Dag.</p></body></html>'
    )
    first, second = readers.read(path).paragraphs
    assert (first.lead, second.lead) == (4, second.end)
