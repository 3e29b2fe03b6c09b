"""How a packet will read, before anybody is asked."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from qcode.findings.packet_words import said
from qcode.findings.packets import Packet, PacketTheme


class MemberPreview(QTextBrowser):
    """Shows a packet as it will be printed, without its form fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self.setAccessibleName(self.tr("The packet as the participant will read it"))
        self.setAcceptDrops(False)

    def show_packet(self, packet: Packet | None) -> None:
        """Show a packet; None for nothing to show."""
        if packet is None:
            self.setPlainText(
                self.tr("Tick at least one theme to ask about; here you see what the participant will read.")
            )
            return
        at = self.verticalScrollBar().value()
        self.setHtml("".join(_lines(packet)))
        self.verticalScrollBar().setValue(at)


def _lines(packet: Packet) -> Iterator[str]:
    language = packet.language
    yield f"<h1>{escape(said(language, 'title'))}</h1>"
    yield f"<p>{escape(packet.study)} · {escape(said(language, 'for', pseudonym=packet.participant))}</p>"
    yield from _paragraphs(packet.introduction)
    yield from _paragraphs(said(language, "how"))
    for theme in packet.themes:
        yield from _theme(packet, theme)
    yield f"<h2>{escape(said(language, 'closing'))}</h2><p>{escape(said(language, 'remark'))}</p>"


def _theme(packet: Packet, theme: PacketTheme) -> Iterator[str]:
    language = packet.language
    yield f"<h2>{theme.number}. {escape(theme.name)}</h2>"
    yield from _paragraphs(theme.summary)
    if theme.quotations:
        yield f"<h4>{escape(said(language, 'said' if packet.others else 'said_own'))}</h4>"
    for each in theme.quotations:
        words = "<br/>".join(escape(line) for line in each.text.split("\n"))
        yield f"<blockquote>{words}<br/><i>{escape(each.source)}</i></blockquote>"
    boxes = "&nbsp;&nbsp;&nbsp;".join(f"☐ {escape(said(language, name))}" for name in ("yes", "partly", "no"))
    yield f"<h4>{escape(said(language, 'recognise'))}</h4><p>{boxes}</p>"
    yield f"<p>{escape(said(language, 'comment'))}</p>"


def _paragraphs(text: str) -> Iterator[str]:
    return (f"<p>{escape(part)}</p>" for part in text.split("\n") if part)
