"""Reports and tables as one HTML file: no script, nothing from the network, good on screen, on paper and by ear."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from importlib.resources import files
from itertools import zip_longest
from pathlib import Path

from qcode.model.characters import clean
from qcode.model.table import Table
from qcode.reports.characters import is_rtl
from qcode.reports.colours import safe
from qcode.reports.flow import Anchored, Part, contents, flow
from qcode.reports.html_tables import chart_figure, number_table
from qcode.reports.made import Made, alone
from qcode.reports.markdown import Paragraph, Run
from qcode.reports.report import Facts, Figure, NumberTable, PageBreak, Prose, Quote, Report, TextTable
from qcode.reports.words import word

_SAFETY = "default-src 'none'; style-src 'unsafe-inline'"
_PICTURES = "; img-src data:"  # those in the page itself


def write_table(path: Path, table: Table, language: str = "en", made: Made | None = None) -> None:
    """The table with its caption, chart and notes as a page of its own."""
    write_report(path, alone(table, language, made))


def write_report(path: Path, report: Report) -> None:
    """The report as a self-contained page."""
    path.write_text(page(report), encoding="utf-8", newline="\n")


def page(report: Report) -> str:
    """The whole page as text."""
    pictures = _PICTURES if any(isinstance(block, Figure) for block in report.blocks) else ""
    style = files("qcode.reports").joinpath("report.css").read_text(encoding="utf-8")
    return (
        f'<!DOCTYPE html>\n<html lang="{_attribute(report.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_SAFETY}{pictures}">\n'
        f"<title>{words(report.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        f"{''.join(_inside(report))}</main>\n</body>\n</html>\n"
    )


def words(text: str) -> str:
    """``text`` as HTML shows it, line breaks kept."""
    return escape(clean(text), quote=False).replace("\n", "<br>")


def _attribute(text: str) -> str:
    return escape(clean(text).replace("\n", " "))


def _inside(report: Report) -> Iterable[str]:
    parts = flow(report)
    yield f'<header>\n<h1 dir="auto">{words(report.title)}</h1>\n'
    if report.subtitle:
        yield f'<p class="subtitle" dir="auto">{words(report.subtitle)}</p>\n'
    yield _facts(report.details)
    yield f'<p class="note">{words(report.note)}</p>\n</header>\n' if report.note else "</header>\n"
    if report.contents:
        yield _contents(contents(parts), report.language)
    yield from _Drawing(report.language).parts(parts)
    if report.note:
        yield f'<footer class="foot note">{words(report.note)}</footer>\n'


def _contents(entries: Sequence[Anchored], language: str) -> str:
    if not entries:
        return ""
    lines = "".join(
        f'<li class="level{entry.heading.level}"><a href="#{entry.anchor}">{words(entry.heading.text)}</a></li>\n'
        for entry in entries
    )
    title = word(language, "contents")
    return f'<nav aria-labelledby="contents">\n<h2 id="contents">{title}</h2>\n<ol>\n{lines}</ol>\n</nav>\n'


@dataclass
class _Drawing:
    """Draws parts one after the other; knows which lists are open and how many tables there were."""

    language: str
    tables: int = 0
    figures: int = 0
    new_page: bool = False

    def parts(self, parts: Sequence[Part]) -> Iterable[str]:
        lists = _Lists()
        for part in parts:
            in_list = isinstance(part, Paragraph) and part.depth > 0
            if isinstance(part, Paragraph) and in_list:
                yield lists.item(part)
                continue
            yield lists.close()
            yield self._part(part)
        yield lists.close()

    def _part(self, part: Part) -> str:
        match part:
            case Anchored():
                return self._heading(part)
            case Prose():
                kind = "" if part.style == "body" else f' class="{_attribute(part.style)}"'
                return f'<p{kind} dir="auto">{words(part.text)}</p>\n'
            case Facts():
                return _facts(part.pairs)
            case Quote():
                return _quote(part)
            case TextTable():
                return self._text_table(part)
            case NumberTable():
                return self._number_table(part)
            case Figure():
                return self._figure(part)
            case Paragraph():
                return _paragraph(part)
            case PageBreak():
                self.new_page = True
                return ""

    def _heading(self, part: Anchored) -> str:
        level = min(part.heading.level + 1, 6)
        broken = ' class="newpage"' if self.new_page else ""
        self.new_page = False
        colour = _chip(part.heading.colour)
        text = words(part.heading.text)
        return f'<h{level} id="{part.anchor}"{broken} dir="auto">{colour}{text}</h{level}>\n'

    def _caption(self, title: str) -> str:
        if not title:
            return ""
        self.tables += 1
        return f"{word(self.language, 'table')} {self.tables}. {words(title)}"

    def _text_table(self, part: TextTable) -> str:
        return _text_table(part, self._caption(part.title))

    def _figure(self, part: Figure) -> str:
        self.figures += 1
        caption = f"{word(self.language, 'figure')} {self.figures}. {words(part.title)}"
        if part.svg:
            return f'<figure class="picture">{part.svg}\n<figcaption>{caption}</figcaption></figure>\n'
        data = b64encode(part.png).decode("ascii")
        return (
            f'<figure class="picture"><img src="data:image/png;base64,{data}" width="{round(part.width)}" '
            f'alt="{_attribute(part.told or part.title)}">\n<figcaption>{caption}</figcaption></figure>\n'
        )

    def _number_table(self, part: NumberTable) -> str:
        caption = self._caption(part.table.title)
        chart = chart_figure(part.table, self.language) if part.chart else ""
        return number_table(part.table, caption, self.language, chart)


def _chip(colour: str | None) -> str:
    colour = safe(colour)
    return f'<span class="chip" style="background:{colour}"></span>' if colour else ""


def _facts(pairs: Sequence[tuple[str, str]]) -> str:
    if not pairs:
        return ""
    lines = "".join(f'<dt>{words(label)}</dt><dd dir="auto">{words(value)}</dd>\n' for label, value in pairs)
    return f"<dl>\n{lines}</dl>\n"


def _quote(quote: Quote) -> str:
    lines = "".join(_spoken(speaker, said) for speaker, said in quote.pieces)
    side = _side(quote.pieces[0][1] if quote.pieces else "")
    key = f' id="{_attribute(quote.key)}"' if quote.key else ""
    return f'<blockquote{key}{side}>{lines}<footer dir="auto">{words(quote.source)}</footer></blockquote>\n'


def _spoken(speaker: str | None, said: str) -> str:
    name = f'<span class="speaker">{words(speaker)}:</span> ' if speaker else ""
    return f"<p{_side(said)}>{name}{words(said)}</p>"


def _side(text: str) -> str:
    """The direction of what was said; a speaker's name before it has no say in that."""
    return ' dir="rtl"' if is_rtl(text) else ' dir="ltr"'


def _text_table(table: TextTable, caption: str) -> str:
    total = sum(table.widths) or 1
    columns = "".join(f'<col style="width:{width / total:.1%}">' for width in table.widths)
    head = "".join(f'<th scope="col">{words(text)}</th>' for text in table.head)
    count = len(table.rows)
    rows = zip_longest(table.rows, table.indents[:count], table.colours[:count], table.places[:count])
    body = "".join(
        _text_row(row or (), indent or 0, colour, place or "") for row, indent, colour, place in rows
    )
    titled = f"<caption>{caption}</caption>\n" if caption else ""
    return (
        f'<div class="scroll"><table class="words">{titled}<colgroup>{columns}</colgroup>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}</tbody></table></div>\n"
    )


def _text_row(row: Sequence[str], indent: int, colour: str | None, place: str) -> str:
    first, *rest = row or ("",)
    padding = f' style="padding-inline-start:{8 + 16 * indent}px"' if indent else ""
    cells = "".join(f'<td dir="auto">{words(text)}</td>' for text in rest)
    name = f'<a href="#{_attribute(place)}">{words(first)}</a>' if place else words(first)
    return f'<tr><th scope="row"{padding} dir="auto">{_chip(colour)}{name}</th>{cells}</tr>\n'


def _paragraph(part: Paragraph) -> str:
    inside = runs(part.runs)
    match part.kind:
        case "rule":
            return "<hr>\n"
        case "code":
            return f"<pre>{escape(part.text, quote=False)}</pre>\n"
        case "quote":
            return f'<blockquote><p dir="auto">{inside}</p></blockquote>\n'
        case _:
            return f'<p dir="auto">{inside}</p>\n'


def runs(marked: Sequence[Run]) -> str:
    """Runs of Markdown as inline HTML."""
    return "".join(_run(run) for run in marked)


def _run(run: Run) -> str:
    text = words(run.text)
    for wanted, name in ((run.code, "code"), (run.italic, "em"), (run.bold, "strong"), (run.strike, "s")):
        if wanted:
            text = f"<{name}>{text}</{name}>"
    return f'<a href="{_attribute(run.link)}" rel="noreferrer">{text}</a>' if run.link else text


class _Lists:
    """Turns a flat row of list items into nested ul and ol elements."""

    def __init__(self) -> None:
        self._open: list[tuple[str, int]] = []  # (element, key of the list)

    def item(self, part: Paragraph) -> str:
        """The item, after opening or closing the lists that lead to it."""
        if part.kind not in {"bullet", "number"}:
            return self._down_to(part.depth) + _paragraph(replace(part, depth=0))
        element = "ol" if part.kind == "number" else "ul"
        shut = self._down_to(part.depth)
        if len(self._open) == part.depth and self._open[-1] == (element, part.list_key):
            return f"{shut}</li>\n<li>{runs(part.runs)}"
        shut += self._down_to(part.depth - 1)
        start = f' start="{part.number}"' if part.number > 1 else ""
        self._open.append((element, part.list_key))
        return f"{shut}<{element}{start}>\n<li>{runs(part.runs)}"

    def close(self) -> str:
        """What ends all lists."""
        return self._down_to(0)

    def _down_to(self, depth: int) -> str:
        shut = ""
        while len(self._open) > depth:
            shut += f"</li>\n</{self._open.pop()[0]}>\n"
        return shut
