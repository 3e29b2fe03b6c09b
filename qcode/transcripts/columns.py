"""Which column of a table says who spoke, when, and what: for Word tables, web pages and sheets alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import mean

from qcode.sentence import worded
from qcode.transcripts.blocks import Block
from qcode.transcripts.clock import seconds

Row = Sequence[str]

_SPEAKER = (
    "speaker speakers spreker sprekers name naam who wie persoon person speakername speakerlabel participant "
    "deelnemer voice stem role rol interviewee"
)
_TEXT = (
    "text tekst utterance uiting quote uitspraak statement transcript transcriptie transcription content inhoud "
    "sentence zin dialogue dialoog speech said gesproken gezegd message bericht words woorden what wat citaat "
    "fragment turn beurt"
)
_TIME = (
    "time times timespan tijd start begin starttime starttijd timestamp timestamps tijdstip timecode tijdcode tijdstempel "
    "from van begintijd"
)
_NUMBER = "# no nr nummer number line regel row rij id index turnnumber turnno beurtnummer cue"
_DOCUMENT = (
    "document documentname documentnaam file filename bestand bestandsnaam interview interviewid interviewname "
    "transcriptname transcriptid"
)
_BESIDE = (
    "code codes codering coderingen codings coding label labels opencode opencodes opencodering axiaal axialecode "
    "axialecodes axialcodes selectief thema themas themes theme category categorie opmerking opmerkingen memo memos "
    "notes note notities comments comment"
)
_ANY = f"{_NUMBER} {_TIME} {_SPEAKER} {_TEXT}"
_LONGEST_NAME = 40
_LONGEST_CUE = 200  # seconds a caption lasts at most on average: times beyond that are milliseconds


@dataclass(frozen=True)
class Roles:
    """The columns of a table that holds a transcript; ``header`` is True when its first row names them.

    ``speaker`` is None when the table tells times or codes beside what was said, but not by whom.
    """

    speaker: int | None
    text: int
    time: int | None = None
    document: int | None = None
    header: bool = False


def roles(rows: Sequence[Row]) -> Roles | None:
    """Who, when and what of a table that holds a transcript; None for any other table."""
    if not rows:
        return None
    return _by_header(rows[0]) or _by_shape(rows) or _without_speakers(rows)


@dataclass
class TablesRead:
    """What is to be told of the tables in a text: whether they held turns, and which columns were left out."""

    of_speakers: int = 0
    left_out: list[str] = field(default_factory=list[str])

    def note(self, rows: Sequence[Row]) -> None:
        """Remembers one table."""
        found = roles(rows)
        if found is not None:
            self.of_speakers += found.speaker is not None
            self.left_out += left_out(rows, found)

    def notices(self) -> Iterator[str]:
        """The sentences for the user."""
        if self.of_speakers:
            yield worded("A table names the speakers in a column; its rows were read as turns.")
        if self.left_out:
            yield left_out_notice(self.left_out)


def left_out(rows: Sequence[Row], found: Roles) -> list[str]:
    """The columns with words in them that are neither speaker nor text."""
    if not found.header:
        return []
    used = {found.speaker, found.text, found.time, found.document}
    return [
        head.strip()
        for at, head in enumerate(rows[0])
        if at not in used and any(_has_words(_cell(row, at)) for row in rows[1:])
    ]


def left_out_notice(names: Sequence[str]) -> str:
    """The sentence for columns that were left out."""
    shown = ", ".join(f"“{name}”" for name in dict.fromkeys(names))
    return worded("Columns beside the words were left out: {shown}.", shown=shown)


def table_blocks(rows: Sequence[Row]) -> Iterator[Block]:
    """A table as blocks: turns when a column holds the speakers, otherwise a line a row with tabs between the cells."""
    found = roles(rows)
    if found is not None:
        yield from turn_blocks(rows[1:] if found.header else rows, found)
        return
    for row in rows:
        yield Block("\t".join(row).rstrip("\t"), "table")


def turn_blocks(rows: Sequence[Row], found: Roles) -> Iterator[Block]:
    """One block a row, the speaker beside the text; a row without a name goes on with the one before."""
    speaker: str | None = None
    times = _times(rows, found.time)
    for row, when in zip(rows, times, strict=True):
        said = _cell(row, found.text).strip()
        name = "" if found.speaker is None else _cell(row, found.speaker).strip()
        if name and not said:
            yield Block(name, "heading")
            continue
        speaker = name.rstrip(":").strip() or speaker
        if said:
            yield Block(said, speaker=speaker, seconds=when)


def _times(rows: Sequence[Row], at: int | None) -> list[float | None]:
    """The seconds of each row, from a clock or from numbers: seconds, or milliseconds when those are large."""
    if at is None:
        return [None] * len(rows)
    cells = [_cell(row, at).strip() for row in rows]
    if not _mostly(cells, _is_plain_number):
        return [seconds(cell) for cell in cells]
    numbers = [float(cell) if _is_plain_number(cell) else None for cell in cells]
    last = max(number for number in numbers if number is not None)
    whole = all(cell.isdigit() for cell in cells if cell)
    scale = 1000 if whole and last > _LONGEST_CUE * len(cells) else 1
    return [None if number is None else number / scale for number in numbers]


def key(head: str) -> str:
    """A column head as the lists of names spell it: small letters and signs only."""
    return re.sub(r"[\s_\-.:()*]+", "", head.casefold())


def _cell(row: Row, index: int) -> str:
    return row[index] if index < len(row) else ""


def _by_header(head: Row) -> Roles | None:
    names = [key(cell) for cell in head]

    def first(known: str, taken: tuple[int | None, ...] = ()) -> int | None:
        return next((at for at, name in enumerate(names) if name in known.split() and at not in taken), None)

    speaker, text = first(_SPEAKER), first(_TEXT)
    if speaker is None or text is None:
        return None
    return Roles(speaker, text, first(_TIME), first(_DOCUMENT, (text,)), header=True)


def _without_speakers(rows: Sequence[Row]) -> Roles | None:
    """What was said beside its time (Timespan, Content) or beside codes (Transcript, Codes)."""
    names = [key(cell) for cell in rows[0]]
    text = next((at for at, name in enumerate(names) if name in _TEXT.split()), None)
    if text is None or len(names) < 2:
        return None
    time = next((at for at, name in enumerate(names) if name in _TIME.split() and at != text), None)
    cells = [] if time is None else [_cell(row, time) for row in rows[1:]]
    if _mostly(cells, _is_time) or _mostly(cells, _is_plain_number):
        return Roles(None, text, time, header=True)
    beside = [name for at, name in enumerate(names) if at != text]
    if all(name in f"{_BESIDE} {_NUMBER}".split() for name in beside):
        return Roles(None, text, header=True)
    return None


def _by_shape(rows: Sequence[Row]) -> Roles | None:
    """Two or three columns, or four with line numbers: times, short names that come back, and long text."""
    width = max(len(row) for row in rows)
    filled = [[*row, *[""] * (width - len(row))] for row in rows if any(cell.strip() for cell in row)]
    if not 2 <= width <= 4 or len(filled) < 2:
        return None
    columns = list(zip(*filled, strict=True))
    time = next((at for at, column in enumerate(columns) if _mostly(column, _is_time)), None)
    rest = [at for at, column in enumerate(columns) if at != time and not _mostly(column, _is_number)]
    header = _is_header(filled[0])
    if len(rest) != 2:
        return None
    speaker, text = rest
    body = slice(1, None) if header else slice(None)
    if not _names_beside_speech(columns[speaker][body], columns[text][body]):
        return None
    return Roles(speaker, text, time, header=header)


def _names_beside_speech(names: Sequence[str], speech: Sequence[str]) -> bool:
    given = [name.strip() for name in names if name.strip()]
    said = [text for text in speech if text.strip()]
    different = set(given)
    return (
        len(given) >= 2
        and len(said) >= 2
        and len(given) > len(different) <= max(2, len(given) * 0.4)
        and all(len(name) <= _LONGEST_NAME and "\n" not in name for name in different)
        and any(char.isalpha() for name in different for char in name)
        and mean(map(len, said)) > 1.5 * mean(map(len, given))
        and mean(len(text.split()) for text in said) >= 3
    )


def _mostly(column: Sequence[str], fits: Callable[[str], bool]) -> bool:
    given = [cell for cell in column if cell.strip()]
    return bool(given) and sum(fits(cell) for cell in given) >= 0.8 * len(given)


def _is_time(cell: str) -> bool:
    return seconds(cell) is not None


def _is_plain_number(cell: str) -> bool:
    return re.fullmatch(r"\s*\d{1,12}(?:\.\d+)?\s*", cell) is not None


def _has_words(cell: str) -> bool:
    return any(char.isalpha() for char in cell) and not _is_time(cell)


def _is_number(cell: str) -> bool:
    return re.fullmatch(r"\s*\d+(?:\.0)?[.)]?\s*", cell) is not None


def _is_header(head: Row) -> bool:
    names = {key(cell) for cell in head}
    return not names.isdisjoint(_ANY.split()) and all(len(cell) <= _LONGEST_NAME for cell in head)
