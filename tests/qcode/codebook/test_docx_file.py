"""The code list of a thesis appendix, written and read."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
from docx import Document
from docx.document import Document as DocumentObject
from docx.section import Section
from docx.table import Table

from qcode.codebook import files
from qcode.errors import FileProblem
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.paths import join

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def definitions(draft: CodebookDraft) -> dict[str, str | None]:
    return {join(path): code.definition for path, code in draft.walk()}


def add_table(document: DocumentObject, rows: Sequence[Sequence[str]]) -> Table:
    table = document.add_table(rows=len(rows), cols=max(map(len, rows)))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=False):
            cell.text = text
    return table


def saved(folder: Path, build: Callable[[DocumentObject], object]) -> CodebookDraft:
    document = Document()
    build(document)
    document.save(str(folder / "appendix.docx"))
    return files.read(folder / "appendix.docx")


def test_the_table_of_an_appendix_is_read(tmp_path: Path) -> None:
    def build(document: DocumentObject) -> None:
        document.add_heading("Bijlage 3: codelijst")
        add_table(
            document,
            [
                ["Thema", "Subcodes", "Betekenis"],
                [
                    "Alliantie",
                    "Relatie\nDoel\nAanpak",
                    "De werkrelatie.\nRelatie: de band.\nDoel: het eens zijn.",
                ],
                ["Hulpmiddel", "Vorm, Moment", "De lijst."],
                ["Werkwijze", "", "Elke dag."],
            ],
        )

    draft = saved(tmp_path, build)
    assert definitions(draft) == {
        "Alliantie": "De werkrelatie.",
        "Alliantie/Relatie": "de band.",
        "Alliantie/Doel": "het eens zijn.",
        "Alliantie/Aanpak": None,
        "Hulpmiddel": "De lijst.",
        "Hulpmiddel/Vorm": None,
        "Hulpmiddel/Moment": None,
        "Werkwijze": "Elke dag.",
    }
    assert draft.notices == (
        "The text around the tables was left out.",
        "The cell in table 1, row 2 was read as 3 subcodes: “Relatie”, “Doel”, “Aanpak”.",
        "The cell in table 1, row 3 was read as 2 subcodes: “Vorm”, “Moment”.",
    )


def test_as_many_lines_as_subcodes_are_shared_out_in_order(tmp_path: Path) -> None:
    rows = [
        ["Theme", "Subcode", "Meaning"],
        ["Instrument", "Form\nMoment", "How it looks.\nWhen it is used."],
    ]
    draft = saved(tmp_path, lambda document: add_table(document, rows))
    assert definitions(draft) == {
        "Instrument": None,
        "Instrument/Form": "How it looks.",
        "Instrument/Moment": "When it is used.",
    }


def test_merged_cells_speak_once(tmp_path: Path) -> None:
    def build(document: DocumentObject) -> None:
        table = add_table(
            document,
            [
                ["Codeboek"],
                ["Theme", "Subcode", "Meaning"],
                ["", "Goal", "x"],
                ["", "Approach", ""],
                ["B", "", "z"],
            ],
        )
        table.cell(0, 0).merge(table.cell(0, 2))
        table.cell(2, 0).merge(table.cell(3, 0)).text = "Alliance"
        table.cell(2, 2).merge(table.cell(3, 2)).text = "shared"

    assert definitions(saved(tmp_path, build)) == {
        "Alliance": None,
        "Alliance/Goal": "shared",
        "Alliance/Approach": None,
        "B": "z",
    }


def test_a_theme_may_be_a_line_across_the_table(tmp_path: Path) -> None:
    def build(document: DocumentObject) -> None:
        table = add_table(
            document,
            [
                ["Code", "Meaning"],
                ["Alliance"],
                ["Goal", "x"],
                ["Approach", "y"],
                ["Instrument"],
                ["Form", "z"],
            ],
        )
        for row in (1, 4):
            table.cell(row, 0).merge(table.cell(row, 1))

    assert definitions(saved(tmp_path, build)) == {
        "Alliance": None,
        "Alliance/Goal": "x",
        "Alliance/Approach": "y",
        "Instrument": None,
        "Instrument/Form": "z",
    }


def test_several_tables_make_one_codebook(tmp_path: Path) -> None:
    def build(document: DocumentObject) -> None:
        add_table(document, [["Theme", "Subcode", "Meaning"], ["A", "a1", "x"]])
        add_table(document, [["Name of town", "People"], ["Utrecht", "3"]])
        add_table(document, [["Theme", "Subcode", "Meaning"], ["A", "a2", "y"], ["B", "", "z"]])

    draft = saved(tmp_path, build)
    assert definitions(draft) == {"A": None, "A/a1": "x", "A/a2": "y", "B": "z"}
    assert draft.notices == ("Tables without a head that names codes were left out: table 2.",)


def test_a_code_twice_is_refused_with_table_and_row(tmp_path: Path) -> None:
    rows = [["Theme", "Subcode"], ["A", "a1"], ["", "A1"]]
    with pytest.raises(FileProblem) as caught:
        saved(tmp_path, lambda document: add_table(document, rows))
    assert str(caught.value) == (
        "“appendix.docx”, table 1, row 3: the code “A/A1” stands there twice, first in table 1, row 2. "
        "Nothing was read."
    )


def test_a_document_without_such_a_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="has no table with a head such as theme, subcode and meaning"):
        saved(tmp_path, lambda document: document.add_paragraph("Only words."))


def test_words_that_were_struck_out_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "tracked.docx"
    document = Document()
    add_table(document, [["Code", "Meaning"], ["GOAL", "x"]])
    document.save(str(path))
    rewrite(
        path,
        "<w:r><w:t>GOAL</w:t></w:r>",
        '<w:del w:id="1" w:author="A"><w:r><w:delText>Aim</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="A"><w:r><w:t>Go</w:t></w:r></w:ins><w:r><w:t>al</w:t></w:r>',
    )
    assert definitions(files.read(path)) == {"Goal": "x"}


def test_a_file_saved_as_strict_open_xml_is_read(tmp_path: Path) -> None:
    path = tmp_path / "strict.docx"
    document = Document()
    add_table(document, [["Code", "Meaning"], ["Goal", "x"]])
    document.save(str(path))
    rewrite(path, W.strip("{}"), "http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert definitions(files.read(path)) == {"Goal": "x"}


def rewrite(path: Path, old: str, new: str) -> None:
    """Replaces a piece of the document's XML."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old.encode() in parts["word/document.xml"]
    parts["word/document.xml"] = parts["word/document.xml"].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


BOOK = CodebookDraft(
    "Alliantie",
    (
        CodeDraft(
            "Alliantie", "De werkrelatie.", colour="#1D9977", children=(CodeDraft("Doel", "Het eens zijn."),)
        ),
    ),
    language="nl",
    description="Voor interviews.",
    source="Bordin (1979)",
)


def written(path: Path, draft: CodebookDraft) -> ElementTree.Element:
    files.write(path, draft)
    with zipfile.ZipFile(path) as archive:
        return ElementTree.fromstring(archive.read("word/document.xml"))


def size(section: Section) -> tuple[int, int]:
    """Width and height in millimetres."""
    assert section.page_width is not None
    assert section.page_height is not None
    return round(section.page_width.mm), round(section.page_height.mm)


def test_the_table_written_is_a_real_one_on_a4_with_a_repeated_head(tmp_path: Path) -> None:
    xml = written(tmp_path / "a.docx", BOOK)
    document = Document(str(tmp_path / "a.docx"))
    section = document.sections[0]
    assert size(section) == (210, 297)
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows == [
        ["Thema", "Subcode", "Betekenis"],
        ["Alliantie", "", "De werkrelatie."],
        ["", "Doel", "Het eens zijn."],
    ]
    heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in xml.iter(f"{W}tr")]
    assert heads == [True, False, False]
    assert [edge.get(f"{W}color") for edge in xml.iter(f"{W}left")].count("1D9977") == 1
    assert [paragraph.text for paragraph in document.paragraphs] == [
        "Alliantie",
        "Voor interviews.",
        "Bordin (1979)",
    ]


def test_columns_come_with_what_there_is_to_say_and_the_page_turns(tmp_path: Path) -> None:
    code = CodeDraft("Goal", "Agreed.", use_not="Not: the bond.", example="“We want the same.”")
    written(tmp_path / "b.docx", CodebookDraft("B", (code,), language="en"))
    document = Document(str(tmp_path / "b.docx"))
    assert [cell.text for cell in document.tables[0].rows[0].cells] == [
        "Theme",
        "Subcode",
        "Meaning",
        "When not to use",
        "Example",
    ]
    section = document.sections[0]
    assert size(section) == (297, 210)


def test_the_table_fills_the_width_of_the_page(tmp_path: Path) -> None:
    xml = written(tmp_path / "c.docx", BOOK)
    widths = [int(column.get(f"{W}w", "0")) for column in xml.iter(f"{W}gridCol")]
    assert sum(widths) == pytest.approx(170 / 25.4 * 1440, rel=0.01)
