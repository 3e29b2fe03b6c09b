"""OpenDocument texts give what a person reads in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from open_document_files import odt_file

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.transcripts import readers

STYLES = """
<style:style style:name="T1" style:family="text" style:parent-style-name="Sterk"/>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
<text:list-style style:name="L1">
 <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
 <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
</text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
"""


@pytest.fixture
def read(tmp_path: Path):
    def reading(body: str, **more: str) -> Draft:
        return readers.read(odt_file(tmp_path / "gesprek.odt", body, STYLES, **more))

    return reading


def said(draft: Draft) -> list[str]:
    return [paragraph.span.of(draft.text) for paragraph in draft.paragraphs]


def test_spaces_tabs_breaks_and_lead_ins(read):
    draft = read(
        '<text:h text:outline-level="1">Kop</text:h>'
        '<text:p><text:span text:style-name="T1">Anna:</text:span> een <text:s text:c="2"/>twee\n   drie'
        "<text:tab/>vier<text:line-break/>vijf 👍🏽</text:p><text:p/>"
        "<text:p>Zoë</text:p>"
    )
    assert draft.text == "Kop\nAnna: een   twee drie\tvier\nvijf 👍🏽\n\nZoë"
    assert [p.kind for p in draft.paragraphs] == ["heading", "text", "text"]
    lead = draft.paragraphs[1]
    assert draft.text[lead.start : lead.lead] == "Anna:"


def test_lists_carry_their_numbers(read):
    def item(inside: str) -> str:
        return f"<text:list-item>{inside}</text:list-item>"

    nested = f"<text:list>{item('<text:p>onder</text:p>')}{item('<text:p>nog</text:p>')}</text:list>"
    draft = read(
        f'<text:list text:style-name="L1">{item("<text:p>een</text:p>" + nested)}{item("<text:p>twee</text:p>")}</text:list>'
        f'<text:list text:style-name="L1" text:continue-numbering="true">{item("<text:p>drie</text:p><text:p>vervolg</text:p>")}</text:list>'
        f'<text:list text:style-name="L1">{item("<text:p>opnieuw</text:p>")}</text:list>'
        f'<text:list text:style-name="L2">{item("<text:p>punt</text:p>")}</text:list>'
    )
    assert said(draft) == [
        *("1. een", "a) onder", "b) nog", "2. twee", "3. drie", "vervolg", "1. opnieuw", "• punt"),
    ]


def test_tables_notes_and_boxes(read):
    def row(*cells: str) -> str:
        inside = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
        return f"<table:table-row>{inside}</table:table-row>"

    draft = read(
        f"<table:table><table:table-header-rows>{row('Wie', 'Wat')}</table:table-header-rows>{row('דוד', 'Ja hoor')}</table:table>"
        f"<table:table>{row('a', 'b', 'c', 'd', 'e')}</table:table>"
        "<text:p>zin<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>uitleg</text:p>"
        "</text:note-body></text:note> verder<draw:frame><draw:text-box><text:p>doos</text:p></draw:text-box></draw:frame></text:p>"
    )
    assert said(draft) == ["Ja hoor", "a\tb\tc\td\te", "zin[1] verder", "doos", "[1] uitleg"]
    assert [p.kind for p in draft.paragraphs] == ["text", "table", "text", "text", "note"]
    assert draft.paragraphs[0].speaker == "דוד"


def test_what_is_left_out_is_named(read):
    draft = read(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        '<text:p>blijft<office:annotation><text:p>let op</text:p></office:annotation><text:span text:style-name="T2">'
        "geheim</text:span></text:p>",
        pages="<style:master-page><style:header><text:p>Kop</text:p></style:header></style:master-page>",
    )
    assert draft.text == "blijft"
    told = " ".join(draft.notices)
    assert "1 comment was left out." in told
    assert "deletions left out: 1" in told
    assert "Hidden text" in told
    assert "headers" in told


def test_locked_and_damaged_files_are_refused(tmp_path: Path):
    locked = odt_file(tmp_path / "slot.odt", "", manifest="<manifest:encryption-data/>")
    with pytest.raises(FileProblem, match="password"):
        readers.read(locked)
    broken = odt_file(tmp_path / "stuk.odt", "<text:p>open")
    with pytest.raises(FileProblem, match="damaged"):
        readers.read(broken)
