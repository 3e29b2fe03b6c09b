"""A report in Word: what a reader, a screen reader and Word itself find in the file."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

from qcode.model.table import Table, TableRow
from qcode.reports.docx import write_report, write_table
from qcode.reports.report import (
    Facts,
    Heading,
    Markdown,
    NumberTable,
    PageBreak,
    Prose,
    Quote,
    Report,
    TextTable,
)
from tests.qcode.reports.report_sample import groups_table, long_table, quotes, sample_report

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("docx") / "report.docx"
    write_report(path, sample_report())
    return path


@pytest.fixture(scope="module")
def document(path: Path) -> WordDocument:
    return Document(str(path))


def written(tmp_path: Path, *blocks: object, **details: object) -> WordDocument:
    path = tmp_path / "some.docx"
    write_report(path, Report("Titel", blocks=blocks, contents=False, **details))  # pyright: ignore[reportArgumentType]
    return Document(str(path))


def texts(document: WordDocument, style: str) -> list[str]:
    return [p.text for p in document.paragraphs if p.style is not None and p.style.name == style]


def test_headings_are_real_headings_and_those_of_memos_stand_below_the_report_s(
    document: WordDocument,
) -> None:
    assert texts(document, "Heading 1") == ["Methode", "Bevindingen", "Memo's", "Codeboek"]
    assert texts(document, "Heading 2") == ["■ Alliantie", "Kantelpunt bij אמל en أمل حداد", "Alle codes"]
    assert texts(document, "Heading 3") == ["■ Relatie", "Wat pleit ervoor", "Wat pleit ertegen"]


def test_the_contents_list_names_every_heading_and_leads_to_it(document: WordDocument) -> None:
    body = document.element.body
    links = [link for link in body.iter(f"{W}hyperlink") if link.get(qn("w:anchor"))]
    named = ["".join(t.text or "" for t in link.iter(f"{W}t")) for link in links]
    headings = [
        p.text.removeprefix("■ ") for p in document.paragraphs if str(p.style.name).startswith("Heading")
    ]  # pyright: ignore[reportOptionalMemberAccess]
    assert named == headings
    marks = {mark.get(qn("w:name")) for mark in body.iter(f"{W}bookmarkStart")}
    assert {link.get(qn("w:anchor")) for link in links} == marks
    fields = [(i.text or "").strip() for i in body.iter(f"{W}instrText")]
    assert fields[0] == 'TOC \\o "1-3" \\h \\z \\u'


def test_word_asks_nothing_on_opening(path: Path) -> None:
    with zipfile.ZipFile(path) as file:
        assert b"updateFields" not in file.read("word/settings.xml")
        assert b"w:dirty" not in file.read("word/document.xml")


def test_every_field_that_begins_also_ends(document: WordDocument) -> None:
    kinds = [f.get(qn("w:fldCharType")) for f in document.element.body.iter(f"{W}fldChar")]
    depth = 0
    for kind in kinds:
        depth += {"begin": 1, "separate": 0, "end": -1}[str(kind)]
        assert depth in {0, 1, 2}
    assert depth == 0


def test_the_page_is_a4_in_the_report_s_language_with_page_numbers_after_the_title_page(path: Path) -> None:
    document = Document(str(path))
    section = document.sections[0]
    assert (section.page_width, section.page_height) == (11906 * 635, 16838 * 635)
    assert {section.left_margin, section.top_margin} == {1417 * 635}
    assert (
        section.footer.paragraphs[0].text
        == "Vertrouwelijk: niet verspreiden buiten het onderzoek.\tPagina 1 van 1"
    )
    assert section.first_page_footer.paragraphs[0].text == ""
    with zipfile.ZipFile(path) as file:
        assert 'w:lang w:val="nl-NL"' in file.read("word/styles.xml").decode()
        foot = "".join(file.read(name).decode() for name in file.namelist() if "footer" in name)
    assert " PAGE " in foot
    assert " NUMPAGES " in foot


def test_the_file_names_the_report_and_no_person_or_machine(path: Path) -> None:
    known = Document(str(path)).core_properties
    assert known.title == "Leerhuis: wat werkt in de alliantie?"
    assert (known.author, known.last_modified_by, known.comments, known.language) == ("", "", "", "nl-NL")
    with zipfile.ZipFile(path) as file:
        assert not [
            name
            for name in file.namelist()
            if "thumbnail" in name or "app.xml" in name or "customXml" in name
        ]


def test_a_quotation_stays_with_its_source(tmp_path: Path) -> None:
    document = written(tmp_path, *quotes(5))
    styles = {style.name: style for style in document.styles}
    assert styles["Quote"].paragraph_format.keep_with_next  # pyright: ignore[reportAttributeAccessIssue]
    told = [(p.style.name, p.text) for p in document.paragraphs if p.style is not None][-3:]
    assert told[0] == ("Quote", "Interviewer: Hoe was dat voor jou?")
    assert told[1][1].startswith("Amal: Nou ja")
    assert told[2] == ("Quote Source", "R6 · mentor · beurt 5 · Sanne, open ronde")


def test_table_heads_repeat_and_rows_are_not_cut(document: WordDocument) -> None:
    lined = [
        table for table in document.tables if table.style is not None and table.style.name == "Qcode Table"
    ]
    assert len(lined) == 3
    for table in lined:
        rows = table._tbl.tr_lst  # pyright: ignore[reportPrivateUsage]
        assert [bool(row.findall(f".//{W}tblHeader")) for row in rows] == [True] + [False] * (len(rows) - 1)
        assert all(row.findall(f".//{W}cantSplit") for row in rows)


def test_a_table_of_numbers_shows_its_numbers_totals_and_dashes(tmp_path: Path) -> None:
    document = written(tmp_path, NumberTable(groups_table()))
    cells = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert cells[0] == ["Thema / subcode", "Mentoren (5)", "Leiding (2)", "Jongeren (2)", "Totaal"]
    assert cells[6:] == [["Vorm", "10", "2", "–", "12"], ["Totaal", "70", "21", "19", "110"]]
    assert texts(document, "Caption") == ["Table 1. Codes per groep"]


def test_a_table_wider_than_the_page_is_cut_into_bands_that_fit(tmp_path: Path) -> None:
    document = written(tmp_path, NumberTable(long_table(3, 14)))
    heads = [[cell.text for cell in table.rows[0].cells] for table in document.tables]
    assert [name for head in heads for name in head[1:]] == list(long_table(3, 14).columns)
    assert {head[0] for head in heads} == {"Code"}
    for table in document.tables:
        assert sum(int(col.get(qn("w:w"))) for col in table._tbl.iter(f"{W}gridCol")) <= 9080  # pyright: ignore[reportPrivateUsage, reportArgumentType]


def test_arabic_is_set_from_right_to_left_and_dutch_beside_it_is_not(document: WordDocument) -> None:
    (paragraph,) = [p for p in document.paragraphs if p.text.startswith("كنت")]
    assert paragraph._p.find(f".//{W}bidi") is not None  # pyright: ignore[reportPrivateUsage]
    right = [run.text for run in paragraph.runs if run._r.find(f".//{W}rtl") is not None]  # pyright: ignore[reportPrivateUsage]
    left = [run.text for run in paragraph.runs if run._r.find(f".//{W}rtl") is None]  # pyright: ignore[reportPrivateUsage]
    assert left == ["Amal zei dat zo"]
    assert "".join(right).startswith("كنت أظن")


def test_control_characters_are_left_out_and_emoji_stay(document: WordDocument) -> None:
    assert [p.text for p in document.paragraphs if "Echt" in p.text] == [
        "Echt 😀👍🏽  zo fijn\ndat ze bleef."
    ]


def test_a_memo_keeps_its_emphasis_its_links_and_its_words(document: WordDocument) -> None:
    (first,) = [p for p in document.paragraphs if p.text.startswith("Bij Amal")]
    assert [run.text for run in first.runs if run.bold] == ["Amal"]
    assert [run.text for run in first.runs if run.italic] == ["ná"]
    (item,) = [p for p in document.paragraphs if p.text.startswith("Bij R6")]
    assert item.text == "Bij R6 is er <b>geen</b> omslag; zie Bordin"
    assert [link.address for link in item.hyperlinks] == ["https://doi.org/10.1037/h0085885"]


def test_each_numbered_list_starts_anew(tmp_path: Path) -> None:
    document = written(tmp_path, Markdown("1. a\n2. b"), Markdown("1. c"), Markdown("5. d"))
    keys = [p._p.find(f".//{W}numId").get(qn("w:val")) for p in document.paragraphs if p.text in set("abcd")]  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 3
    starts = document.part.numbering_part.element.xpath(".//w:startOverride/@w:val")
    assert starts == ["1", "1", "5"]


def test_what_follows_a_page_break_begins_a_page(tmp_path: Path) -> None:
    document = written(
        tmp_path, Prose("een"), PageBreak(), Heading("Twee"), PageBreak(), Facts((("a", "b"),))
    )
    breaks = document.element.body.xpath(".//w:p[w:pPr/w:pageBreakBefore]")
    assert ["".join(p.xpath(".//w:t/text()")) for p in breaks] == ["Twee", ""]
    assert breaks[1].getnext().tag == f"{W}tbl"


def test_an_empty_table_says_so_and_an_empty_report_is_a_sound_file(tmp_path: Path) -> None:
    document = written(tmp_path, NumberTable(Table("Leeg", "Code", (), ())), language="nl")
    assert texts(document, "Quiet") == ["Nog niets te tonen."]
    write_report(tmp_path / "empty.docx", Report(""))
    assert [p.text for p in Document(str(tmp_path / "empty.docx")).paragraphs] == [""]


def test_a_table_alone_is_a_document_with_its_chart_and_notes(tmp_path: Path) -> None:
    write_table(tmp_path / "t.docx", groups_table(), "nl")
    document = Document(str(tmp_path / "t.docx"))
    assert texts(document, "Title") == ["Codes per groep"]
    assert [text.split("\t")[0] for text in texts(document, "Chart")][:3] == [
        "Alliantie", "=Hulpmiddel", "Cliëntkenmerken",
    ]  # fmt: skip
    assert texts(document, "Quiet") == list(groups_table().notes)


EVIL = '"><w:p/>]]> & \x00\ud800\u2028 {x} %s\n\t'


def test_what_a_transcript_holds_is_text_wherever_it_stands(tmp_path: Path) -> None:
    table = Table(
        EVIL, EVIL, (EVIL, EVIL), (TableRow(EVIL, (1, 2), 3), TableRow(EVIL, (2, 2), 4)), notes=(EVIL,)
    )
    blocks = (
        Heading(EVIL, 1, EVIL),
        Prose(EVIL, EVIL),
        Markdown(f"{EVIL}\n\n[{EVIL}](https://x.nl/?a=1&b=%22) `{EVIL}`"),
        Facts(((EVIL, EVIL),)),
        Quote(((EVIL, EVIL),), EVIL),
        TextTable((EVIL,), ((EVIL, EVIL), ()), (1,), (0,), (EVIL,)),
        TextTable((), (("a",),)),
        NumberTable(table, chart=True),
    )
    path = tmp_path / "evil.docx"
    write_report(path, Report(EVIL, EVIL, ((EVIL, EVIL),), blocks, language=EVIL, note=EVIL))
    document = Document(str(path))
    assert document.paragraphs[0].text.startswith('"><w:p/>]]> & ')
    assert [cell.text.strip() for cell in document.tables[2].columns[0].cells][1].endswith("%s")


def test_a_wide_table_alone_lies_on_its_side_before_it_is_cut(tmp_path: Path) -> None:
    write_table(tmp_path / "t.docx", long_table(5, 9))
    document = Document(str(tmp_path / "t.docx"))
    assert document.sections[0].page_width > document.sections[0].page_height  # pyright: ignore[reportOperatorIssue]
    assert len(document.tables) == 1
    assert len(document.tables[0].columns) == 10


# The order the format prescribes; Word calls a file damaged that does not keep to it.
_ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind "
    "contextualSpacing jc outlineLvl",
    "rPr": "rStyle rFonts b bCs i iCs strike color sz szCs u shd rtl lang",
    "tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
    "tcPr": "tcW tcBorders shd vAlign",
    "style": "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tblStylePr",
    "settings": "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
}


@pytest.mark.parametrize("element", list(_ORDER))
@pytest.mark.parametrize("part", ["document", "styles", "settings"])
def test_properties_stand_in_the_order_word_insists_on(path: Path, part: str, element: str) -> None:
    order = _ORDER[element].split()
    with zipfile.ZipFile(path) as file:
        root = etree.fromstring(file.read(f"word/{part}.xml"))
    for found in root.iter(f"{W}{element}"):
        names = [str(child.tag).removeprefix(W) for child in found]
        assert names == sorted(names, key=order.index)


def test_the_text_of_a_small_report_stays_as_it_is(
    tmp_path: Path, matches_reference: Callable[[str, str], None]
) -> None:
    blocks = (
        Heading("Alliantie", 1, "#2F7F78"),
        Prose("De werkrelatie.", "definition"),
        Quote((("Amal", "Ja & nee."), ("أمل", "نعم")), "R1 · beurt 2"),
        Markdown("## Denk\n\n- een\n  1. **twee**"),
        TextTable(("Code", "Betekenis"), (("Doel", "waarheen"),), (1, 3), (1,), ("#5B6B9E",)),
        NumberTable(
            replace(groups_table(), columns=("Mentoren",), rows=groups_table().rows[:2], totals=(38,))
        ),
    )
    write_report(tmp_path / "small.docx", Report("Klein", blocks=blocks, language="nl"))
    with zipfile.ZipFile(tmp_path / "small.docx") as file:
        root = etree.fromstring(file.read("word/document.xml"))
    etree.indent(root)
    body = etree.tostring(root.find(f"{W}body"), encoding="unicode")
    matches_reference("report.docx.xml", body[body.index("\n") + 1 :])
