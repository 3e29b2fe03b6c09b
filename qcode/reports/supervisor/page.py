"""The supervisor's page: one file to read in a browser, without anything from elsewhere.

Its script and style are named by their digests in the page's policy, so that no other can run, not even one that stands in a quotation.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from qcode.charts.bars import bar_chart, bars
from qcode.charts.svg import inline
from qcode.model.table import Table
from qcode.reports.colours import safe
from qcode.reports.supervisor.content import Content, Known
from qcode.reports.supervisor.figures import Figures
from qcode.reports.supervisor.page_data import as_script, data_of
from qcode.reports.supervisor.page_tables import attribute, number_table, words
from qcode.reports.supervisor.surveyed import Surveyed
from qcode.reports.supervisor.telling import overview_facts, privacy_lines, replaced_rows
from qcode.reports.supervisor.words import word
from qcode.reports.words import chart_words
from qcode.reports.words import word as report_word
from qcode.steps import Progress

_MOST_PAIRS = 100  # of codes that occur together; the workbook has all


def write_page(
    path: Path, content: Content, figures: Figures, parts: Sequence[str], progress: Progress
) -> bool:
    """The page in a file; False when it was stopped before. Progress is told in hundredths of this work."""
    data = as_script(data_of(content)) if "quotations" in parts else ""
    if not progress(60, 100):
        return False
    path.write_text(page(content, figures, parts, data), encoding="utf-8", errors="replace", newline="\n")
    return progress(100, 100)


def page(content: Content, figures: Figures, parts: Sequence[str], data: str) -> str:
    """The whole page as text, with the data of its script ("" for a page whose numbers open nothing)."""
    style, script = _style(content), _resource("page.js") if data else ""
    sections = list(_Sections(content, figures, parts, opens=bool(data)).all())
    links = "".join(f'<li><a href="#{key}">{words(title)}</a></li>' for key, title, _ in sections)
    body = "".join(
        f'<section id="{key}" aria-labelledby="{key}-head"><h2 id="{key}-head">{words(title)}</h2>\n{inside}</section>\n'
        for key, title, inside in sections
    )
    language, study = content.language, words(content.study)
    made = " · ".join(value for _, value in content.made.facts(language)[1:])
    return (
        f'<!DOCTYPE html>\n<html lang="{attribute(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">\n'
        f'<meta name="referrer" content="no-referrer">\n<title>{study} – {word(language, "pack")}</title>\n'
        f"<style>{style}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#overview">{word(language, "skip")}</a>\n'
        f'<header class="top"><div><h1 dir="auto">{study}</h1><p class="quiet">{word(language, "pack")} · {words(made)}</p></div>'
        f'<nav aria-label="{report_word(language, "contents")}"><ul>{links}</ul></nav></header>\n'
        f"<main>\n{body}</main>\n{_panel(language) if data else ''}"
        + (
            f'<script type="application/json" id="data">{data}</script>\n<script>{script}</script>\n'
            if data
            else ""
        )
        + "</body>\n</html>\n"
    )


def _resource(name: str) -> str:
    return files("qcode.reports.supervisor").joinpath(name).read_text(encoding="utf-8")


def _style(content: Content) -> str:
    shared = files("qcode.reports").joinpath("report.css").read_text(encoding="utf-8")
    colours = (safe(code.colour) or "#808080" for code in content.codes)
    chips = "".join(f".c{at}{{background:{colour}}}" for at, colour in enumerate(colours))
    return f"\n{shared}{_resource('page.css')}{chips}\n"


def _policy(style: str, script: str) -> str:
    allowed = f"default-src 'none'; style-src {_digest(style)}; base-uri 'none'; form-action 'none'"
    return f"{allowed}; script-src {_digest(script)}" if script else allowed


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _panel(language: str) -> str:
    close = word(language, "close")
    return (
        '<aside id="panel" role="dialog" aria-labelledby="panel-head" hidden><div class="bar">'
        f'<h2 id="panel-head" tabindex="-1"></h2><button id="panel-close" aria-label="{close}" title="{close} (Esc)">✕</button></div>'
        '<div id="panel-list" class="list"></div></aside>\n'
    )


class _Sections:
    """The sections of the page: an anchor, a title, and what stands in it."""

    def __init__(self, content: Content, figures: Figures, parts: Sequence[str], *, opens: bool) -> None:
        self._content, self._figures, self._parts, self._opens = content, figures, parts, opens
        self._language = content.language
        self._rows = [str(at) for at in range(len(content.codes))]

    def _word(self, key: str, **values: object) -> str:
        return word(self._language, key, **values)

    def all(self) -> Iterator[tuple[str, str, str]]:
        """Those that the pack has something for."""
        figures, parts = self._figures, self._parts
        yield "overview", self._word("overview"), self._overview()
        if "groups" in parts:
            yield "groups", self._word("by_group"), self._opening("group", figures.groups)
        if "documents" in parts:
            yield "documents", self._word("by_document"), self._opening("source", figures.documents)
        if figures.together is not None:
            yield "together", self._word("together"), self._together(figures.together)
        if "codebook" in parts and self._content.codes:
            yield "codebook", self._word("codebook"), self._codebook()
        if self._opens:
            yield "quotations", self._word("quotations"), self._search()
        if figures.agreement:
            yield "agreement", self._word("agreement"), self._tables(figures.agreement)
        if figures.survey:
            yield "survey", self._word("survey"), self._surveyed(figures.survey)
        yield "about", self._word("about"), self._about()

    def _overview(self) -> str:
        facts = "".join(
            f'<dt>{words(label)}</dt><dd dir="auto">{words(value)}</dd>\n'
            for label, value in overview_facts(self._content)
        )
        how = f'<p class="how">{self._word("how_page")}</p>\n' if self._opens else ""
        script = f"<noscript><p>{self._word('without_script')}</p></noscript>\n" if self._opens else ""
        chart = bar_chart(self._figures.groups, self._language)
        drawn = ""
        if chart is not None:
            title = self._figures.groups.title
            picture = inline(bars(chart, title, words=chart_words(self._language)))
            drawn = f'<figure><figcaption class="quiet">{words(title)}</figcaption>{picture}</figure>\n'
        return f'{script}<div class="facts"><dl>\n{facts}</dl>\n{drawn}</div>{how}{self._transcripts()}'

    def _transcripts(self) -> str:
        heads = ("source", "participant", "group", "words_said", "quotations")
        head = "".join(
            f'<th scope="col"{" class=n" if at > 2 else ""}>{self._word(key)}</th>'
            for at, key in enumerate(heads)
        )
        counted = [0] * len(self._content.sources)
        for each in self._content.quotations:
            counted[each.source] += 1
        body = "".join(
            f'<tr data-key="{at}"><th scope="row" dir="auto">{words(each.name)}</th><td dir="auto">{words(each.participant)}</td>'
            f'<td dir="auto">{words(each.group)}</td><td class="n p">{each.said}</td>{self._count(count)}</tr>\n'
            for at, (each, count) in enumerate(zip(self._content.sources, counted, strict=True))
        )
        label = self._word("transcripts")
        return (
            f'<h3>{label}</h3><div class="scroll" tabindex="0" role="group" aria-label="{label}"><table class="numbers" data-opens="whole">'
            f"<thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table></div>\n"
        )

    def _count(self, count: int) -> str:
        if count and self._opens:
            return f'<td class="n"><button>{count}</button></td>'
        return f'<td class="n p{"" if count else " z"}">{count}</td>'

    def _opening(self, opens: str, table: Table) -> str:
        return number_table(table, self._language, opens=opens if self._opens else "", keys=self._rows)

    def _together(self, table: Table) -> str:
        at = {code.id: str(place) for place, code in enumerate(self._content.codes)}
        keys = [" ".join(at[key] for key in row.key.split()) for row in table.rows[:_MOST_PAIRS]]
        drawn = number_table(
            table, self._language, opens="pair" if self._opens else "", keys=keys, most=_MOST_PAIRS
        )
        more = ""
        if len(table.rows) > _MOST_PAIRS:
            more = self._word("together_most", shown=_MOST_PAIRS, all=len(table.rows))
        notes = [self._word("together_note") if self._opens else "", more]
        return drawn + "".join(f'<p class="quiet">{note}</p>\n' for note in notes if note)

    def _codebook(self) -> str:
        used = {row.key: int(row.total or 0) for row in self._figures.groups.rows}
        rows = "".join(
            f'<tr data-key="{at}"><th scope="row" class="d{min(len(code.above), 6)}" dir="auto"><i class="chip c{at}"></i>{words(code.name)}</th>'
            f'<td dir="auto">{self._meaning(code)}</td>{self._count(used.get(code.id, 0))}</tr>\n'
            for at, code in enumerate(self._content.codes)
        )
        heads = (self._word("paths"), self._word("meaning"), self._word("quotations"))
        head = "".join(
            f'<th scope="col"{" class=n" if at == 2 else ""}>{text}</th>' for at, text in enumerate(heads)
        )
        return (
            f'<div class="scroll"><table class="words numbers" data-opens="code"><thead><tr>{head}</tr></thead>'
            f"<tbody>\n{rows}</tbody></table></div>\n"
        )

    def _meaning(self, code: Known) -> str:
        meaning = code.meaning
        lines = [words(meaning.definition)] if meaning.definition else []
        for key, text in (
            ("use_when", meaning.use_when),
            ("use_not", meaning.use_not),
            ("example", meaning.example),
        ):
            if text:
                lines.append(f'<span class="quiet">{report_word(self._language, key)}:</span> {words(text)}')
        return "<br>".join(lines)

    def _search(self) -> str:
        content = self._content
        codes = [("    " * len(code.above) + code.name) for code in content.codes]
        choices = (
            ("find-code", "code", "every_code", codes),
            ("find-source", "source", "every_document", [source.name for source in content.sources]),
            ("find-group", "group", "every_group", list(content.groups)),
        )
        selects = "".join(
            f'<label>{self._word(label)}<select id="{key}"><option value="">{self._word(every)}</option>'
            + "".join(f'<option value="{at}">{words(name)}</option>' for at, name in enumerate(names))
            + "</select></label>"
            for key, label, every, names in choices
        )
        return (
            f'<form id="find" role="search"><label class="wide">{self._word("search")}<input id="find-words" type="search" autocomplete="off"></label>'
            f'{selects}</form><p id="found" class="quiet" role="status" aria-live="polite"></p><div id="found-list" class="list"></div>\n'
        )

    def _tables(self, tables: Sequence[Table]) -> str:
        return "".join(
            f"<h3>{words(table.title)}</h3>\n{number_table(table, self._language)}" for table in tables
        )

    def _surveyed(self, told: Sequence[Surveyed]) -> str:
        drawn = [
            (each.table, f"<figure>{inline(each.picture)}</figure>\n" if each.picture else "")
            for each in told
        ]
        return "".join(
            f"<h3>{words(table.title)}</h3>\n{picture}{number_table(table, self._language)}"
            for table, picture in drawn
        )

    def _about(self) -> str:
        lines = "".join(f"<p>{words(line)}</p>\n" for line in privacy_lines(self._content))
        rows = replaced_rows(self._content)
        if not rows:
            return lines
        head, *told = rows
        heads = "".join(
            f'<th scope="col"{" class=n" if at else ""}>{words(cell)}</th>' for at, cell in enumerate(head)
        )
        body = "".join(
            f'<tr><th scope="row">{words(row[0])}</th>'
            + "".join(f'<td class="n">{cell}</td>' for cell in row[1:])
            + "</tr>\n"
            for row in told
        )
        title = self._word("replaced")
        return f'{lines}<h3>{title}</h3><div class="scroll"><table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>\n'
