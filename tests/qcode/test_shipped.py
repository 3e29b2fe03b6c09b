"""The codebooks that come with the program: whole, careful, and the same in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qcode import shipped
from qcode.codebook import files
from qcode.codebook.plan import plan
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.palette import subcode_colour, theme_colour
from qcode.model.paths import join

BOOKS = {name: files.read(path) for name, path in shipped.codebooks().items()}
NAMES = ("alliance", "features", "medium", "paradigm")


def paths(name: str) -> list[str]:
    return [join(path) for path, _ in BOOKS[name].walk()]


def shape(codes: tuple[CodeDraft, ...]) -> list[object]:
    """What must not differ between languages."""
    return [(code.colour, code.origin, shape(code.children)) for code in codes]


def test_there_are_four_codebooks_in_two_languages() -> None:
    assert list(BOOKS) == [f"{name}.{language}" for name in NAMES for language in ("en", "nl")]


@pytest.mark.parametrize("name", list(BOOKS))
def test_each_codebook_says_where_it_comes_from(name: str) -> None:
    book = BOOKS[name]
    assert book.language == name.split(".")[1]
    assert re.search(r"\(\d{4}\)", book.source)
    assert ("verzonnen" if book.language == "nl" else "invented") in book.description
    assert book.notices == ()


@pytest.mark.parametrize("name", list(BOOKS))
def test_each_code_says_what_it_is_when_to_use_it_and_when_not(name: str) -> None:
    book = BOOKS[name]
    for path, code in book.walk():
        for field in ("definition", "use_when", "use_not"):
            text = getattr(code, field) or ""
            assert len(text) > 20, (path, field)
            assert text.endswith("."), (path, field)
        assert re.fullmatch("“.+”", code.example or ""), path
        assert code.origin is not None, path


@pytest.mark.parametrize("name", list(BOOKS))
def test_when_not_to_use_a_code_names_the_code_beside_it(name: str) -> None:
    known = {part for path, _ in BOOKS[name].walk() for part in path} | set(paths(name))
    for path, code in BOOKS[name].walk():
        pointers = re.findall(r"→ ([^.;]+)", code.use_not or "")
        assert pointers, path
        for pointer in pointers:
            pointed = re.split(r", | of | or |/", pointer)
            assert set(pointed) <= known or pointer in known, (path, pointer)
            assert pointed[-1] != path[-1], path


@pytest.mark.parametrize("name", NAMES)
def test_dutch_and_english_are_the_same_codebook(name: str) -> None:
    assert shape(BOOKS[f"{name}.nl"].codes) == shape(BOOKS[f"{name}.en"].codes)


@pytest.mark.parametrize("name", list(BOOKS))
def test_colours_are_those_of_the_palette(name: str) -> None:
    def check(codes: tuple[CodeDraft, ...]) -> None:
        for code in codes:
            for at, child in enumerate(code.children):
                assert child.colour == subcode_colour(code.colour or "", at, len(code.children))
            check(code.children)

    assert [code.colour for code in BOOKS[name].codes] == [
        theme_colour(at) for at in range(len(BOOKS[name].codes))
    ]
    check(BOOKS[name].codes)


def test_the_first_codebook_has_the_ten_themes_of_the_study() -> None:
    assert len(BOOKS["alliance.nl"].codes) == 10
    assert paths("alliance.nl") == [
        "Alliantie",
        "Alliantie/Relatie",
        "Alliantie/Doel",
        "Alliantie/Aanpak",
        "Huidige situatie",
        "Cliëntkenmerken",
        "Invloed jongeren",
        "Hulpverlenerskenmerken",
        "Hulpmiddel",
        "Hulpmiddel/Vorm",
        "Hulpmiddel/Moment",
        "Bespreekbaar maken",
        "Bespreekbaar maken/Meten",
        "Begeleiding",
        "Ouderbetrokkenheid",
        "Werkwijze",
    ]
    assert {"Alliance/Relation", "Instrument/Form", "Making it discussable/Measuring"} <= set(
        paths("alliance.en")
    )


@pytest.mark.parametrize("name", list(BOOKS))
def test_a_shipped_codebook_taken_in_twice_changes_nothing(name: str) -> None:
    book = BOOKS[name]
    assert len(plan(CodebookDraft("Empty", ()), book).entries) == len(paths(name))
    assert plan(book, book).is_empty


def test_in_an_installed_program_the_files_are_inside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "qcode"
    (package / "shipped_files" / "codebooks").mkdir(parents=True)
    (package / "shipped_files" / "codebooks" / "mine.en.yaml").touch()
    (package / "shipped_files" / "projects").mkdir()
    monkeypatch.setattr(shipped, "_HERE", package)
    assert list(shipped.codebooks()) == ["mine.en"]
    assert shipped.sample_study() == package / "shipped_files" / "projects" / "leerhuis"


def test_in_a_checkout_the_files_are_at_its_root() -> None:
    root = Path(shipped.__file__).resolve().parents[1]
    assert shipped.codebooks()["alliance.nl"] == root / "codebooks" / "alliance.nl.yaml"
    assert shipped.sample_study() == root / "projects" / "leerhuis"
