"""The CSV and list files people have, read as they mean them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from qcode.codebook import files
from qcode.errors import FileProblem
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.paths import join


def read(folder: Path, text: str, encoding: str = "utf-8") -> CodebookDraft:
    path = folder / "codes.csv"
    path.write_bytes(text.encode(encoding))
    return files.read(path)


def paths(draft: CodebookDraft) -> list[str]:
    return [join(path) for path, _ in draft.walk()]


def definitions(draft: CodebookDraft) -> dict[str, str | None]:
    return {join(path): code.definition for path, code in draft.walk()}


def problem(folder: Path, text: str) -> str:
    with pytest.raises(FileProblem) as caught:
        read(folder, text)
    return str(caught.value)


THEMES = [
    ("Alliantie", "", "De werkrelatie."),
    ("Alliantie", "Relatie", "De band, “warm”."),
    ("", "Doel", "Overeenstemming; samen."),
    ("Cliëntkenmerken", "", "Trekken, van jongeren."),
]
MEANT = {
    "Alliantie": "De werkrelatie.",
    "Alliantie/Relatie": "De band, “warm”.",
    "Alliantie/Doel": "Overeenstemming; samen.",
    "Cliëntkenmerken": "Trekken, van jongeren.",
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize(
    "head",
    [
        ("Thema", "Subcode", "Betekenis"),
        ("theme", "sub-code", "definition"),
        ("Theme", "Code", "Comment"),
        ("Code", "Subcode", "Omschrijving"),
        (" Hoofdthema: ", "Subthema", "Definitie"),
    ],
)
def test_a_theme_left_empty_is_the_one_above(
    tmp_path: Path, head: tuple[str, ...], separator: str, encoding: str
) -> None:
    path = tmp_path / "codes.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=separator).writerows([head, *THEMES])
    draft = files.read(path)
    assert definitions(draft) == MEANT
    assert draft.title == "codes"
    assert draft.notices == ()


def test_every_column_has_its_dutch_head(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "Pad;Definitie;Wanneer wel;Wanneer niet;Voorbeeld;Kleur;Sneltoets;Herkomst;Memo\n"
        "Alliantie/Doel;D;W;N;V;3E8E84;2;literatuur;M\n",
    )
    expected = CodeDraft("Doel", "D", "W", "N", "V", "#3E8E84", 2, "literature", "M")
    assert draft.codes == (CodeDraft("Alliantie", children=(expected,)),)


def test_a_path_column_may_name_a_subcode_before_its_theme(tmp_path: Path) -> None:
    draft = read(tmp_path, "path,definition\nA/B,one\nA,two\nC\\/D,three\n")
    assert definitions(draft) == {"A": "two", "A/B": "one", r"C\/D": "three"}


def test_a_slash_in_a_name_is_no_nesting_unless_its_theme_is_there(tmp_path: Path) -> None:
    assert paths(read(tmp_path, "code,definition\nand/or,x\nGoal,y\n")) == [r"and\/or", "Goal"]
    assert paths(read(tmp_path, "code,definition\nA,x\nA/B,y\n")) == ["A", "A/B"]


def test_an_indented_column_nests(tmp_path: Path) -> None:
    draft = read(tmp_path, "Code;Betekenis\nAlliantie;a\n  Relatie;b\n    Warmte;c\n  Doel;d\nWerkwijze;e\n")
    assert paths(draft) == [
        "Alliantie",
        "Alliantie/Relatie",
        "Alliantie/Relatie/Warmte",
        "Alliantie/Doel",
        "Werkwijze",
    ]


def test_a_bare_list_needs_no_head(tmp_path: Path) -> None:
    assert paths(read(tmp_path, "Alliantie\n\t- Relatie\n\t- Doel\nWerkwijze\n")) == [
        "Alliantie",
        "Alliantie/Relatie",
        "Alliantie/Doel",
        "Werkwijze",
    ]


def test_three_columns_of_names_nest_three_deep(tmp_path: Path) -> None:
    draft = read(tmp_path, "Category,Theme,Code\nX,A,a1\n,,a2\n,B,\nY,,y1\n")
    assert paths(draft) == ["X", "X/A", "X/A/a1", "X/A/a2", "X/B", "Y", "Y/y1"]


def test_a_column_of_parents_nests_in_any_order(tmp_path: Path) -> None:
    draft = read(tmp_path, "Parent code,Code\nGoal,Small goals\nAlliance,Goal\n,Alliance\nElsewhere/X,Y\n")
    assert paths(draft) == [
        "Alliance",
        "Alliance/Goal",
        "Alliance/Goal/Small goals",
        "Elsewhere",
        "Elsewhere/X",
        "Elsewhere/X/Y",
    ]


def test_a_head_of_several_subcodes_splits_its_cells(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        'Thema,Subcodes,Betekenis\nAlliantie,"Relatie, Doel","Relatie: de band.\nDoel – het eens zijn."\n',
    )
    assert definitions(draft) == {
        "Alliantie": None,
        "Alliantie/Relatie": "de band.",
        "Alliantie/Doel": "het eens zijn.",
    }
    assert draft.notices == ("The cell in line 2 was read as 2 subcodes: “Relatie”, “Doel”.",)


def test_a_comma_in_the_name_of_one_subcode_stays(tmp_path: Path) -> None:
    assert paths(read(tmp_path, 'theme,subcode\nAlliance,"Warm, but firm"\n')) == [
        "Alliance",
        "Alliance/Warm, but firm",
    ]


def test_titles_above_the_head_and_lines_for_excel_are_passed_over(tmp_path: Path) -> None:
    assert paths(read(tmp_path, "sep=;\nCodeboek alliantie;;\n;;\nThema;Subcode;Betekenis\nA;B;x\n")) == [
        "A",
        "A/B",
    ]


def test_columns_nobody_knows_are_left_out_and_named(tmp_path: Path) -> None:
    draft = read(tmp_path, "Code,Betekenis,Aantal,Wie\nA,x,3,Ann\nTotaal,,3,\n")
    assert definitions(draft) == {"A": "x"}
    assert draft.notices == ("Columns that are not part of a codebook were left out: “Aantal”, “Wie”.",)


def test_the_column_left_of_the_meaning_is_taken_for_the_codes(tmp_path: Path) -> None:
    draft = read(tmp_path, "Soort,Kenmerk,Betekenis\nHulp,Vorm,x\n,Moment,y\n")
    assert definitions(draft) == {"Hulp": None, "Hulp/Vorm": "x", "Hulp/Moment": "y"}
    assert draft.notices == ("The column “Kenmerk” was taken for the codes.",)


def test_numbers_of_another_program_are_no_ids(tmp_path: Path) -> None:
    draft = read(tmp_path, "id,code,origin\n1,A,Bordin\n2,B,Bordin\n")
    assert [(code.id, code.origin) for code in draft.codes] == [(None, None)] * 2
    assert draft.notices == (
        "The origin “Bordin” is not literature, data or in vivo and was left out.",
        "Ids that this program did not give were left out.",
    )


def test_what_a_spreadsheet_would_calculate_is_kept_from_it_and_comes_back(tmp_path: Path) -> None:
    files.write(tmp_path / "x.csv", CodebookDraft("X", (CodeDraft("=1+1", definition="@sum"),)))
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1][:2] == ["'=1+1", "'@sum"]
    [code] = files.read(tmp_path / "x.csv").codes
    assert (code.name, code.definition) == ("=1+1", "@sum")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("path,definition\nA,x\nB,y\na ,z\n", "line 4: the code “a” stands there twice, first in line 2."),
        ("theme,subcode\nA,B\n,b\n", "line 3: the code “A/b” stands there twice, first in line 2."),
        (
            "theme,subcode,meaning\nA,B,x\n,,loose words\n",
            "line 3: there is “loose words” but no name of a code.",
        ),
        ("theme,subcode\n,B\n", "line 2: “B” stands under no theme."),
        ("path,definition\nA//B,x\n", "line 2: a code has no name."),
        ("path,definition\n,x\n", "line 2: a code has no name."),
        (
            'path,definition\n"A","one\ntwo"\nA,x\n',
            "line 4: the code “A” stands there twice, first in line 2.",
        ),
        ("path,colour\nA,greenish\n", "line 2: “greenish” is not a colour; write it as #3E8E84."),
        ("path,shortcut\nA,10\n", "line 2: “10” is not a shortcut; a shortcut is a digit from 1 to 9."),
        ("path,shortcut\nA,1\nB,1\n", "line 3: the shortcut “1” is given to two codes, first in line 2."),
        ("path\n" + "/".join("abcdefghijklm") + "\n", "line 2: codes nest more than 12 deep."),
        ("parent,code\nB,A\nA,B\n", "line 2: the code “A” stands under itself."),
        ("parent,code\nA,A\n", "line 2: the code “A” stands under itself."),
    ],
)
def test_what_does_not_hold_together_is_refused_with_its_line(
    tmp_path: Path, text: str, sentence: str
) -> None:
    assert problem(tmp_path, text) == f"“codes.csv”, {sentence} Nothing was read."


def test_a_table_without_heads_is_refused_with_advice(tmp_path: Path) -> None:
    assert "give its columns heads such as" in problem(tmp_path, "Alliantie,Relatie\nAlliantie,Doel\n")


def test_a_head_without_codes_is_refused(tmp_path: Path) -> None:
    assert problem(tmp_path, "path,definition\n\n") == "“codes.csv” holds no codes. Nothing was read."
