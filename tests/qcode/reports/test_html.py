"""A report as a page: sound, self-contained, and deaf to what a transcript might smuggle in."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.model.table import Table, TableRow
from qcode.reports.html import page, write_table
from qcode.reports.report import Facts, Heading, Markdown, NumberTable, Prose, Quote, Report, TextTable
from tests.qcode.reports.report_sample import groups_table, sample_report

VOID = {"meta", "br", "col", "hr", "rect"}


class Reader(HTMLParser):
    """Checks that elements nest, and collects what they say."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def read(text: str) -> Reader:
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == []
    return reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return read(page(sample_report()))


def test_elements_nest_and_the_language_is_told(reader: Reader) -> None:
    assert reader.named("html") == [{"lang": "nl"}]
    assert len(reader.named("h1")) == 1
    levels = [int(tag[1]) for tag, _ in reader.elements if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_nothing_runs_and_nothing_is_fetched(reader: Reader) -> None:
    names = {tag for tag, _ in reader.elements}
    assert not names & {"script", "link", "img", "iframe", "object", "form"}
    assert not [
        name for _, attributes in reader.elements for name in attributes if name in {"src", "onclick"}
    ]
    assert "url(" not in page(sample_report())
    policy = [m["content"] for m in reader.named("meta") if m.get("http-equiv") == "Content-Security-Policy"]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_the_contents_list_leads_to_headings_that_exist(reader: Reader) -> None:
    anchors = [str(a["href"])[1:] for a in reader.named("a") if str(a.get("href")).startswith("#")]
    ids = [attributes["id"] for tag, attributes in reader.elements if tag[0] == "h" and attributes.get("id")]
    assert anchors == [name for name in ids if name != "contents"]
    assert len(anchors) == 10


def test_tables_have_captions_and_scopes(reader: Reader) -> None:
    assert len(reader.named("caption")) == 2
    assert {cell.get("scope") for cell in reader.named("th")} == {"col", "row"}


def test_arabic_is_set_from_right_to_left(reader: Reader) -> None:
    sides = [quote.get("dir") for quote in reader.named("blockquote")]
    assert sides.count("rtl") == 1


EVIL = '"><script>alert(1)</script><img src=x onerror=y> & \x00'


def test_what_a_transcript_holds_is_text_wherever_it_stands() -> None:
    table = Table(
        EVIL, EVIL, (EVIL, EVIL), (TableRow(EVIL, (1, 2), 3), TableRow(EVIL, (2, 2), 4)), notes=(EVIL,)
    )
    blocks = (
        Heading(EVIL, 1, EVIL),
        Prose(EVIL, EVIL),
        Markdown(f"{EVIL}\n\n[{EVIL}](javascript:alert(1)) `{EVIL}`"),
        Facts(((EVIL, EVIL),)),
        Quote(((EVIL, EVIL),), EVIL),
        TextTable((EVIL,), ((EVIL,),), (1,), (0,), (EVIL,)),
        NumberTable(table, chart=True),
    )
    reader = read(page(Report(EVIL, EVIL, ((EVIL, EVIL),), blocks, language=EVIL, note=EVIL)))
    names = {tag for tag, _ in reader.elements}
    assert not names & {"script", "img"}
    assert not [a for _, attributes in reader.elements for a in attributes if a.startswith("on")]
    assert "\x00" not in "".join(reader.text)


@given(st.text(alphabet=st.sampled_from("ab \n*_`#>-1.)<&|"), max_size=80))
def test_any_memo_gives_a_sound_page(text: str) -> None:
    read(page(Report("t", blocks=(Heading("h"), Markdown(text), Markdown(text)))))


def test_nested_lists_keep_their_shape() -> None:
    memo = "1. a\n   - b\n   - c\n2. d\n\n   meer\n\n- e"
    text = page(Report("t", blocks=(Markdown(memo),), contents=False))
    shape = text[text.index("</header>") + 9 : text.index("</main>")].replace("\n", "")
    assert shape == (
        '<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d<p dir="auto">meer</p></li></ol><ul><li>e</li></ul>'
    )


def test_a_table_alone_is_a_page(tmp_path: Path) -> None:
    write_table(tmp_path / "t.html", groups_table(), "nl")
    text = (tmp_path / "t.html").read_text(encoding="utf-8")
    reader = read(text)
    assert "Codes per groep" in reader.text
    assert len(reader.named("svg")) == 1
    assert len(reader.named("tr")) == 8


def test_the_page_of_a_small_report_stays_as_it_is(matches_reference: Callable[[str, str], None]) -> None:
    blocks = (
        Heading("Alliantie", 1, "#2F7F78"),
        Prose("De werkrelatie.", "definition"),
        Quote((("Amal", "Ja & nee."), ("أمل", "نعم")), "R1 · beurt 2"),
        Markdown("## Denk\n\n- een\n  1. **twee**"),
        TextTable(("Code", "Betekenis"), (("Doel", "waarheen"),), (1, 3), (1,), ("#5B6B9E",)),
        NumberTable(groups_table(), chart=True),
    )
    text = page(Report("Klein", "Proef", (("Datum", "1 mei"),), blocks, "nl", note="Vertrouwelijk."))
    matches_reference("report.html", text[text.index("<body>") :])
