"""WebVTT and SubRip: cues become paragraphs with their time, and their voice where the file names it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pysubs2
import webvtt
from pysubs2.exceptions import Pysubs2Error
from webvtt.errors import MalformedCaptionError, MalformedFileError

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.sentence import worded
from qcode.transcripts.blocks import Block, compose
from qcode.transcripts.clock import seconds
from qcode.transcripts.cues import Cue, tidied
from qcode.transcripts.text import decode

_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]*)>")
_TAG = re.compile(r"</?(?:[bicuv]|font|lang|ruby|rt|\d[\d:.]*)(?:[.\s][^>]*)?/?>|\{\\[^}]*\}", re.IGNORECASE)
_IN_IDENTIFIER = re.compile(r'\d+ "([^"]+)" \(\d+\)')  # 12 "Anna Bos" (345): Webex
_TIME = re.compile(r"((?:\d{1,3}:)?\d{1,2}:\d{2})(?:[.,](\d{1,9}))?")
_TIMING = re.compile(rf"^[ \t]*{_TIME.pattern}[ \t]*-->[ \t]*{_TIME.pattern}", re.MULTILINE)
_NEW_VOICE = re.compile(r"-\s|–\s|>>|[^\W\d_][^:.?!]{0,39}:(?:\s|$)|\[[^\]]{1,40}\]:?(?:\s|$)")
_ENDS_SENTENCE = re.compile(r"[.?!…。؟][\"'”’»)\]]*$")
_LONGEST_PAUSE = 4.0  # seconds: after that, a sentence without an end is left as it is
_LONGEST_PARAGRAPH = 600  # characters: captions made by a machine may never end a sentence


def read(path: Path) -> Draft:
    """The spoken text; consecutive cues of one voice join until a sentence ends.

    Raises FileProblem for a file that holds no cues.
    """
    text, notices = decode(path.read_bytes(), path)
    text = _TIMING.sub(_mended, text)
    vtt = path.suffix.lower() == ".vtt" or text.lstrip().startswith("WEBVTT")
    cues = [*(_vtt_cues(text, path) if vtt else _srt_cues(text, path))]
    cues, told = tidied(cues)
    return compose(path, _joined(iter(cues)), (*notices, *told))


def _mended(timing: re.Match[str]) -> str:
    """A timing in hours and with a dot and milliseconds, as some programs write a comma, or less."""
    times = (
        f"{'' if time[1].count(':') > 1 else '00:'}{time[1]}.{(time[2] or '0')[:3]:0<3}"
        for time in _TIME.finditer(timing[0])
    )
    return " --> ".join(times)


def _vtt_cues(text: str, path: Path) -> Iterator[Cue]:
    if not text.lstrip().startswith("WEBVTT"):
        text = f"WEBVTT\n\n{text}"  # some programs leave the first line out
    try:
        captions = webvtt.from_string(text.lstrip()).captions
    except (MalformedFileError, MalformedCaptionError) as error:
        raise FileProblem(
            worded("“{file}” is not a WebVTT file; nothing was imported.", file=path.name)
        ) from error
    for caption in captions:
        start, end = seconds(caption.start) or 0.0, seconds(caption.end) or 0.0
        above = _IN_IDENTIFIER.fullmatch(caption.identifier or "")
        for voice, said in _voices(caption.raw_text):
            yield Cue(start, end, voice or (above[1] if above else None), _plain(said))


def _srt_cues(text: str, path: Path) -> Iterator[Cue]:
    try:
        subtitles = pysubs2.SSAFile.from_string(text, format_="srt", keep_unknown_html_tags=True)
    except (Pysubs2Error, ValueError) as error:
        raise FileProblem(
            worded("“{file}” is not a SubRip file; nothing was imported.", file=path.name)
        ) from error
    for event in subtitles:
        for voice, said in _voices(event.text.replace("\\N", "\n").replace("\\h", "\N{NO-BREAK SPACE}")):
            yield Cue(event.start / 1000, event.end / 1000, voice, _plain(said))


def _voices(raw: str) -> Iterator[tuple[str | None, str]]:
    """The parts of a cue by voice; what stands before the first voice has none."""
    before, *rest = _VOICE.split(raw)
    if before.strip():
        yield None, before
    for name, said in zip(rest[0::2], rest[1::2], strict=True):
        yield unescape(name).strip() or None, said


def _plain(said: str) -> str:
    """The words without tags, on one line unless a line begins with a dash or a label."""
    words = unescape(_TAG.sub("", said))
    text = ""
    for line in (line.strip() for line in words.split("\n")):
        if line:
            text += ("\n" if _NEW_VOICE.match(line) else " ") + line if text else line
    return text


def _joined(cues: Iterator[Cue]) -> Iterator[Block]:
    held: Cue | None = None
    for cue in cues:
        if not cue.text:
            continue
        if held is not None and _goes_on(held, cue):
            held = held._replace(text=f"{held.text} {cue.text}", end=cue.end)
            continue
        if held is not None:
            yield from _blocks(held)
        held = cue
    if held is not None:
        yield from _blocks(held)


def _blocks(cue: Cue) -> Iterator[Block]:
    for line in cue.text.split("\n"):
        yield Block(line, speaker=cue.voice, seconds=cue.start)


def _goes_on(held: Cue, cue: Cue) -> bool:
    return (
        held.voice == cue.voice
        and cue.start - held.end <= _LONGEST_PAUSE
        and len(held.text) < _LONGEST_PARAGRAPH
        and not _ENDS_SENTENCE.search(held.text)
        and not (cue.voice is None and _NEW_VOICE.match(cue.text))
    )
