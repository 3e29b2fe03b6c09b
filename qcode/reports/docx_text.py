"""Word's XML for text: runs, paragraphs, links and fields, as strings.

Strings are put together here and parsed once at the end: ten times faster than making each paragraph an object,
which matters for thousands of quotations. Inside w:pPr and w:rPr the order of elements is fixed by the format.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from qcode.model.characters import clean
from qcode.reports.characters import is_rtl, stretches
from qcode.reports.colours import safe
from qcode.reports.markdown import Run


def run(text: str, looks: str = "", rtl_paragraph: bool = False) -> str:
    """``text`` as runs that turn direction where the text does; ``looks`` is the inside of w:rPr."""
    return "".join(
        f"<w:r>{_look(looks, rtl)}{_words(piece)}</w:r>"
        for piece, rtl in stretches(clean(text), rtl_paragraph)
    )


def _look(looks: str, rtl: bool) -> str:
    looks += "<w:rtl/>" if rtl else ""
    return f"<w:rPr>{looks}</w:rPr>" if looks else ""


def _words(text: str) -> str:
    words = escape(text)
    if "\n" in words:
        words = words.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    if "\t" in words:
        words = words.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return f'<w:t xml:space="preserve">{words}</w:t>'


def paragraph(content: str, style: str = "", before: str = "", after: str = "", rtl: bool = False) -> str:
    """A w:p around runs. ``before`` holds w:pPr elements that precede w:bidi in Word's order, ``after`` the rest."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    bidi = "<w:bidi/>" if rtl else ""
    props = named + before + bidi + after
    return f"<w:p><w:pPr>{props}</w:pPr>{content}</w:p>" if props else f"<w:p>{content}</w:p>"


def text_paragraph(text: str, style: str = "", looks: str = "", before: str = "", after: str = "") -> str:
    """A whole paragraph of plain text, set right to left when its first letter is."""
    rtl = is_rtl(text)
    return paragraph(run(text, looks, rtl), style, before, after, rtl)


_PARAGRAPH_START = re.compile(r"<w:p>(?:<w:pPr>(<w:pStyle [^>]*/>)?|)")


def on_new_page(xml: str) -> str:
    """``xml`` beginning on a new page; before a table that takes a paragraph of its own."""
    if not xml.startswith("<w:p>"):
        return paragraph("", before="<w:pageBreakBefore/>", after='<w:spacing w:after="0"/>') + xml
    if not xml.startswith("<w:p><w:pPr>"):
        return f"<w:p><w:pPr><w:pageBreakBefore/></w:pPr>{xml[5:]}"
    return _PARAGRAPH_START.sub(lambda found: found.group() + "<w:pageBreakBefore/>", xml, count=1)


def chip(colour: str | None) -> str:
    """The small coloured square beside a code's name, or nothing."""
    colour = safe(colour)
    return (
        f'<w:r><w:rPr><w:color w:val="{colour[1:]}"/></w:rPr><w:t xml:space="preserve">■ </w:t></w:r>'
        if colour
        else ""
    )


def bookmark(content: str, name: str, number: int) -> str:
    """``content`` as a place that links and page references lead to."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'


def field_run(instruction: str, result: str, looks: str = "") -> str:
    """A field Word computes (a page number …), with the result to show until it does."""
    look = _look(looks, False)
    shown = f"<w:r>{look}{_words(result)}</w:r>" if result else ""
    return (
        f'<w:r>{look}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{look}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r>{shown}'
        f'<w:r>{look}<w:fldChar w:fldCharType="end"/></w:r>'
    )


@dataclass
class Links:
    """The web addresses of a document, each with the relationship id Word wants."""

    addresses: dict[str, str] = field(default_factory=dict[str, str])

    def key(self, address: str) -> str:
        """The id for ``address``, the same each time."""
        return self.addresses.setdefault(address, f"rIdLink{len(self.addresses) + 1}")


def marked_runs(runs: tuple[Run, ...], links: Links, rtl: bool) -> str:
    """Runs of Markdown with their emphasis; neighbouring runs of one link are one link each, which reads alike."""
    return "".join(_marked(one, links, rtl) for one in runs)


def _marked(one: Run, links: Links, rtl: bool) -> str:
    looks = (
        ('<w:rStyle w:val="Hyperlink"/>' if one.link else "")
        + ('<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>' if one.code else "")
        + ("<w:b/><w:bCs/>" if one.bold else "")
        + ("<w:i/><w:iCs/>" if one.italic else "")
        + ("<w:strike/>" if one.strike else "")
    )
    words = run(one.text, looks, rtl)
    return f'<w:hyperlink r:id="{links.key(one.link)}">{words}</w:hyperlink>' if one.link else words
