"""The first turns of a transcript as they will come in: who speaks, when, and the words."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from qcode.model.draft import Draft, TurnDraft
from qcode.transcripts.documents import numbering
from ui.imports.incoming import Incoming
from ui.language import spoken
from ui.theme import Scheme, scheme_of
from ui.theme.recolour import Recolour

SHOWN = 30  # turns
LONG = 400  # characters of a turn


class Preview(QTextBrowser):
    """Shows turns as rows: number, speaker and time beside the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview of the first turns"))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self._shown: tuple[Incoming, str] | None = None
        Recolour(self, self._show)

    def show_incoming(self, each: Incoming, speaker: str = "") -> None:
        """The first turns, or those where ``speaker`` first speaks; where a file cannot be read, why."""
        self._shown = each, speaker
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        (each, speaker), scheme = self._shown, scheme_of(self.palette())
        if each.error:
            self.setHtml(f'<p style="color:{scheme.error}">{escape(spoken(each.error))}</p>')
            return
        first = _first_shown(each.draft, speaker)
        self.setHtml(self._told(each, first, scheme))

    def _told(self, each: Incoming, first: int, scheme: Scheme) -> str:
        draft = each.draft
        turns = draft.turns[first : first + SHOWN]
        numbers = numbering(draft.turns)[first : first + SHOWN]
        rows = [self._row(draft, turn, number, scheme) for turn, number in zip(turns, numbers, strict=True)]
        parts = [f'<p style="color:{scheme.quiet}">{escape(spoken(notice))}</p>' for notice in draft.notices]
        if first:
            parts.append(self._quiet(self.tr("%n turn(s) before this", "", first), scheme))
        parts.append(f'<table width="100%" cellspacing="0" cellpadding="4">{"".join(rows)}</table>')
        if more := len(draft.turns) - first - len(turns):
            parts.append(self._quiet(self.tr("%n more turn(s)", "", more), scheme))
        return "".join(parts)

    def _row(self, draft: Draft, turn: TurnDraft, number: int | None, scheme: Scheme) -> str:
        beside = [str(number or ""), _clock(turn.seconds)]
        quiet = f'<span style="color:{scheme.quiet}">{" · ".join(part for part in beside if part)}</span>'
        who = escape(turn.speaker or "")
        if turn.speaker in draft.interviewers:
            who = f"<i>{who}</i>"
        said = draft.text[turn.body : turn.end].strip()
        words = escape(said[:LONG] + (" …" if len(said) > LONG else "")).replace("\n", "<br>")
        if turn.speaker is None and draft.speakers:
            words = f'<span style="color:{scheme.quiet}">{words}</span>'
        beginning = "<br>".join(part for part in (f"<b>{who}</b>" if who else "", quiet) if part)
        return f'<tr><td width="110">{beginning}</td><td>{words}</td></tr>'

    def _quiet(self, text: str, scheme: Scheme) -> str:
        return f'<p style="color:{scheme.quiet}">{text}</p>'


def _first_shown(draft: Draft, speaker: str) -> int:
    """The turn to begin with: the first, unless ``speaker`` is not heard so soon."""
    first = next((place for place, turn in enumerate(draft.turns) if turn.speaker == speaker), 0)
    return max(0, first - 2) if first >= SHOWN // 2 else 0


def _clock(seconds: float | None) -> str:
    if seconds is None:
        return ""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
