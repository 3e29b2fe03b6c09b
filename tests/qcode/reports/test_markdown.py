"""What a person wrote in Markdown comes out as paragraphs, and nothing else comes through."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qcode.reports.markdown import Paragraph, Run, pieces, safe_link
from qcode.reports.report import Heading, TextTable


def headings(text: str, below: int) -> list[tuple[int, str]]:
    return [(p.level, p.text) for p in pieces(text, below) if isinstance(p, Heading)]


def only(text: str) -> Paragraph:
    (piece,) = pieces(text)
    assert isinstance(piece, Paragraph)
    return piece


def test_headings_move_below_the_report_s_own_without_a_gap() -> None:
    assert headings("# A\n\n## B\n\n# C", 2) == [(3, "A"), (4, "B"), (3, "C")]
    assert headings("### A\n\n#### B", 1) == [(2, "A"), (3, "B")]
    assert headings("# A\n\n## B", 6) == [(6, "A"), (6, "B")]


def test_emphasis_is_kept_run_by_run() -> None:
    assert only("een **vet *en* schuin** `x=1` ~~weg~~").runs == (
        Run("een "),
        Run("vet ", bold=True),
        Run("en", bold=True, italic=True),
        Run(" schuin", bold=True),
        Run(" "),
        Run("x=1", code=True),
        Run(" "),
        Run("weg", strike=True),
    )


def test_raw_html_stays_text_and_pictures_become_their_description() -> None:
    assert only("zie <script>alert(1)</script>").text == "zie <script>alert(1)</script>"
    assert only("<div>\nhoi\n</div>").text == "<div>\nhoi\n</div>"
    assert only("![een kaart](http://ergens/x.png)").runs == (Run("[een kaart]"),)


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://doi.org/10.1037/h0085885?a=1&b=2#c", True),
        ("mailto:r.smit@example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("http://", False),
        ("https://a b", False),
        ('https://a"onclick=', False),
        ("https://a\n", False),
        ("", False),
    ],
)
def test_only_safe_addresses_are_links(address: str, kept: bool) -> None:
    assert safe_link(address) == (address if kept else "")


def test_a_link_that_is_not_safe_keeps_its_words() -> None:
    assert only("[hier](ftp://x)").runs == (Run("hier"),)
    assert only("[hier](https://x.nl)").runs == (Run("hier", link="https://x.nl"),)


def test_a_single_line_break_is_kept() -> None:
    assert only("regel een\nregel twee").text == "regel een\nregel twee"


def test_lists_know_their_depth_their_numbers_and_each_other() -> None:
    found = pieces("3. a\n4. b\n   - c\n\n     meer\n\ntekst\n\n1. d")
    told = [(p.kind, p.text, p.depth, p.number) for p in found if isinstance(p, Paragraph)]
    assert told == [
        ("number", "a", 1, 3),
        ("number", "b", 1, 4),
        ("bullet", "c", 2, 0),
        ("more", "meer", 2, 0),
        ("text", "tekst", 0, 0),
        ("number", "d", 1, 1),
    ]
    keys = [p.list_key for p in found if isinstance(p, Paragraph) and p.kind == "number"]
    assert keys[0] == keys[1] != keys[2]


def test_quotes_code_rules_and_tables() -> None:
    quote, code, rule, table = pieces(
        "> zei ze\n\n```\na < b\n  c\n```\n\n---\n\n| x | y |\n|---|---|\n| 1 | *2* |"
    )
    assert (quote, code) == (
        Paragraph("quote", (Run("zei ze"),)),
        Paragraph("code", (Run("a < b\n  c", code=True),)),
    )
    assert rule == Paragraph("rule")
    assert table == TextTable(("x", "y"), (("1", "2"),))


@example("```")
@given(st.text(alphabet=st.sampled_from("ab *_`#>-+1.[]()<>|~!\\\n\t&;"), max_size=60))
def test_any_text_gives_paragraphs(text: str) -> None:
    for piece in pieces(text, 2):
        if isinstance(piece, Heading):
            assert 3 <= piece.level <= 6
        elif isinstance(piece, Paragraph):
            assert piece.depth >= 0
            assert all(run.text for run in piece.runs)


@given(st.lists(st.from_regex(r"[a-z]{1,8}", fullmatch=True), min_size=1, max_size=12))
def test_plain_words_all_come_out_once_in_order(words: list[str]) -> None:
    assert only(" ".join(words)).text.split() == words
