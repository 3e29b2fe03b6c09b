"""Word files give exactly what a person reads in them."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from word_files import in_list, paragraph, run, table, word_file

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.transcripts import readers
from qcode.transcripts.turns import recognise

NUMBERS = """
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/><w:isLgl/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>
 <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
"""


def said(draft: Draft) -> list[str]:
    return [paragraph.span.of(draft.text) for paragraph in draft.paragraphs]


def leads(draft: Draft) -> list[str]:
    return [draft.text[p.start : p.lead] for p in draft.paragraphs]


@pytest.fixture
def read(tmp_path: Path):
    def reading(body: str, **parts: str) -> Draft:
        return readers.read(word_file(tmp_path / "Gesprek 3.docx", body, **parts))

    return reading


def test_a_file_of_python_docx_arrives_whole(tmp_path: Path):
    document = docx.Document()
    document.add_heading("Gesprek 3", 1)
    first = document.add_paragraph()
    first.add_run("سارة:").bold = True
    first.add_run(" Ik ben blij 👍🏽, zei Zoe\u0308.")
    document.add_paragraph("")
    document.add_paragraph("דוד: Fijn\u00a0zo.")
    document.save(str(tmp_path / "Gesprek 3.docx"))

    draft = readers.read(tmp_path / "Gesprek 3.docx")

    assert draft.name == "Gesprek 3"
    assert draft.source == "Gesprek 3.docx"
    assert draft.text == "Gesprek 3\nسارة: Ik ben blij 👍🏽, zei Zoe\u0308.\n\nדוד: Fijn\u00a0zo."
    assert said(draft) == ["Gesprek 3", "سارة: Ik ben blij 👍🏽, zei Zoe\u0308.", "דוד: Fijn\u00a0zo."]
    assert [p.kind for p in draft.paragraphs] == ["heading", "text", "text"]
    assert leads(draft)[1] == "سارة:"
    assert draft.notices == ()


def test_breaks_tabs_and_special_signs_stand_in_the_text(read):
    draft = read(
        paragraph(
            '<w:r><w:t xml:space="preserve">een </w:t><w:br/><w:t>twee</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/>'
            '<w:t>mail</w:t><w:softHyphen/><w:t>tje</w:t><w:sym w:font="Wingdings" w:char="F04A"/></w:r>'
        )
    )
    assert draft.text == "een \ntwee\te-mailtje☺"
    assert len(draft.paragraphs) == 1


def test_a_page_break_counts_only_between_words(read):
    page = '<w:r><w:br w:type="page"/></w:r>'
    draft = read(paragraph(page, "een", page, "twee", page) + paragraph(page) + paragraph("drie"))
    assert draft.text == "een\ntwee\n\ndrie"


def test_lists_carry_the_numbers_word_draws(read):
    body = "".join(
        [
            in_list("een"),
            in_list("a", 1),
            in_list("b", 1),
            in_list("diep", 2),
            in_list("twee"),
            in_list("weer a", 1),
            in_list("punt", 0, 2),
            in_list("rondje", 1, 2),
            in_list("opnieuw", 0, 3),
        ]
    )
    draft = read(body, numbering=NUMBERS)
    assert said(draft) == [
        *("1. een", "a) a", "b) b", "1.2.1 diep", "2. twee", "a) weer a", "• punt", "◦ rondje", "1. opnieuw"),
    ]
    assert {p.kind for p in draft.paragraphs} == {"list"}


def test_an_empty_item_counts_though_it_is_not_shown(read):
    assert read(in_list("een") + in_list("") + in_list("drie"), numbering=NUMBERS).text == "1. een\n\n3. drie"


def test_a_style_may_bring_the_list_the_heading_and_the_formatting(read):
    styles = (
        '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen"/><w:basedOn w:val="Kop1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="Lijst"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="character" w:styleId="Naam"><w:name w:val="Naam"/><w:rPr><w:i/></w:rPr></w:style>'
    )
    draft = read(
        paragraph("Begin", properties='<w:pStyle w:val="Eigen"/>')
        + paragraph("punt", properties='<w:pStyle w:val="Lijst"/>')
        + paragraph(run("Anna", '<w:rStyle w:val="Naam"/>'), " zegt iets"),
        styles=styles,
        numbering=NUMBERS,
    )
    assert [p.kind for p in draft.paragraphs] == ["heading", "list", "text"]
    assert said(draft)[1] == "1. punt"
    assert leads(draft)[2] == "Anna"


@pytest.mark.parametrize("look", ["<w:b/>", "<w:i/>", '<w:u w:val="single"/>', '<w:b w:val="true"/><w:i/>'])
def test_a_formatted_lead_in_is_marked(read, look: str):
    draft = read(paragraph(run("Inter", look), run("viewer: ", look), "Hoe was dat?"))
    assert leads(draft) == ["Interviewer:"]


def test_formatting_further_on_is_no_lead_in(read):
    draft = read(
        paragraph("Dat was ", run("heel", "<w:b/>"), " fijn")
        + paragraph(run("uit", '<w:b w:val="0"/>'), " en")
    )
    assert leads(draft) == ["", ""]


def test_a_table_with_speakers_becomes_turns(read):
    draft = read(
        table(
            ("Tijd", "Spreker", "Tekst"),
            ("0:01", "Interviewer", "Hoe gaat het?"),
            ("0:05", "Anna:", paragraph("Goed.") + paragraph("Heel goed.")),
            ("", "", "En met jou?"),
        )
    )
    assert [(p.speaker, p.seconds) for p in draft.paragraphs] == [
        ("Interviewer", 1),
        ("Anna", 5),
        ("Anna", None),
    ]
    assert said(draft) == ["Hoe gaat het?", "Goed.\nHeel goed.", "En met jou?"]
    assert any("speakers" in notice for notice in draft.notices)


def test_a_table_with_speakers_needs_no_header(read):
    rows = [
        ("I", "Hoe bent u hier gekomen?"),
        ("R", "Met de fiets, zoals altijd."),
        ("I", "En hoe ging dat toen?"),
    ]
    assert [p.speaker for p in read(table(*rows)).paragraphs] == ["I", "R", "I"]


def test_any_other_table_is_a_line_a_row(read):
    draft = read(paragraph("voor") + table(("Naam", "Leeftijd"), ("Anna", "23")) + paragraph("na"))
    assert said(draft) == ["voor", "Naam\tLeeftijd", "Anna\t23", "na"]
    assert [p.kind for p in draft.paragraphs] == ["text", "table", "table", "text"]


def test_tables_in_tables_and_tables_for_layout_are_not_lost(read):
    inner = table(("a", "b")) + paragraph("")
    draft = read(table(("links", inner)) + table((paragraph("een") + paragraph("twee"),)))
    assert said(draft) == ["links\ta\tb", "een", "twee"]


def test_notes_stand_at_the_end_with_their_mark(read):
    draft = read(
        paragraph(
            "Dat was zo",
            '<w:r><w:footnoteReference w:id="2"/></w:r>',
            ", toen",
            '<w:r><w:endnoteReference w:id="1"/></w:r>',
        ),
        footnotes='<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> lacht</w:t></w:r></w:p></w:footnote>',
        endnotes='<w:endnote w:id="1"><w:p><w:r><w:t>huilt</w:t></w:r></w:p></w:endnote>',
    )
    assert said(draft) == ["Dat was zo[1], toen[2]", "[1] lacht", "[2] huilt"]
    assert [p.kind for p in draft.paragraphs] == ["text", "note", "note"]


def test_tracked_changes_are_accepted_and_named(read):
    gone = "<w:del><w:r><w:delText>nooit</w:delText></w:r></w:del>"
    draft = read(
        paragraph("Ik ga ", gone, f"<w:ins>{run('vaak')}</w:ins>")
        + paragraph("op ", properties="<w:rPr><w:del/></w:rPr>")
        + paragraph("reis")
        + paragraph(f"<w:moveFrom>{run('weg')}</w:moveFrom>", f"<w:moveTo>{run('hier')}</w:moveTo>")
    )
    assert said(draft) == ["Ik ga vaak", "op reis", "hier"]
    assert any("tracked changes" in notice for notice in draft.notices)


def test_what_is_left_out_is_named(read):
    draft = read(
        paragraph("open", run("geheim", "<w:vanish/>")),
        comments='<w:comment w:id="0"/><w:comment w:id="1"/>',
        header1=paragraph("Vertrouwelijk"),
    )
    assert draft.text == "open"
    assert "2 comments were left out." in draft.notices
    assert any("Hidden" in notice for notice in draft.notices)
    assert any("headers" in notice for notice in draft.notices)


def test_fields_links_controls_and_text_boxes_keep_their_words(read):
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
        '<w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>uitkomst</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    box = f"<w:txbxContent>{paragraph('in de doos')}</w:txbxContent>"
    drawing = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    empty = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Klik hier')}</w:sdtContent></w:sdt>"
    )
    draft = read(
        paragraph(field, f"<w:hyperlink>{run(' link')}</w:hyperlink>", control.format(run(" veld")), empty)
        + control.format(paragraph("blok"))
        + paragraph("anker", drawing)
    )
    assert said(draft) == ["uitkomst link veld", "blok", "anker", "in de doos"]


def test_a_strict_document_is_read_too(tmp_path: Path):
    path = word_file(tmp_path / "a.docx", paragraph("streng"))
    strict = tmp_path / "b.docx"
    strict.write_bytes(path.read_bytes())
    from zipfile import ZipFile

    with ZipFile(path) as old, ZipFile(strict, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            data = data.replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            ).replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            new.writestr(name, data)
    assert readers.read(strict).text == "streng"


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (b"PK\x03\x04 broken", "damaged"),
        (b"just words", "damaged"),
    ],
)
def test_a_file_that_is_no_word_file_is_refused_in_one_sentence(tmp_path: Path, content: bytes, word: str):
    path = tmp_path / "gesprek.docx"
    path.write_bytes(content)
    with pytest.raises(FileProblem, match=word) as problem:
        readers.read(path)
    assert "gesprek.docx" in str(problem.value)
    assert "othing was imported" in str(problem.value)


def test_a_cut_off_file_and_one_without_words_are_refused(tmp_path: Path):
    whole = word_file(tmp_path / "a.docx", paragraph("x" * 5000))
    whole.write_bytes(whole.read_bytes()[:600])
    with pytest.raises(FileProblem, match="damaged"):
        readers.read(whole)
    with pytest.raises(FileProblem, match="no text"):
        readers.read(word_file(tmp_path / "b.docx", paragraph(" ")))


def test_ten_thousand_words_arrive_at_once(tmp_path: Path):
    turn = paragraph(run("Anna:", "<w:b/>"), *[" vijf woorden in een stukje"] * 5)
    path = word_file(
        tmp_path / "lang.docx", (turn + in_list("een punt met woorden")) * 400, numbering=NUMBERS
    )
    draft = readers.read(path)
    assert len(draft.text.split()) > 10_000
    assert said(draft)[-1].startswith("400. ")


def test_coloured_paragraphs_stand_out_and_grey_ones_do_not(tmp_path: Path):
    blue, grey = '<w:color w:val="1155CC"/>', '<w:color w:val="434343"/>'
    asked = ["Hoe gaat het?", "En thuis?", "Waarom?"]
    body = "".join(paragraph(run(text, blue)) + paragraph(run("Goed.", grey)) for text in asked)
    draft = recognise(readers.read(word_file(tmp_path / "a.docx", body)))
    assert draft.speakers == ("Interviewer", "Respondent")
    assert len(draft.turns) == 6


def test_a_document_embedded_in_the_file_is_left_out_aloud(tmp_path: Path):
    draft = readers.read(word_file(tmp_path / "a.docx", paragraph("I: Hoe?") + '<w:altChunk r:id="x"/>'))
    assert any("could not be read" in notice for notice in draft.notices)
