"""Makes the invented projects the measurements run on; the same every time, and made only once.

python -m benchmarks.generate            all of them, in benchmarks/data/
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID
from zlib import crc32

from sqlmodel import SQLModel

from benchmarks.vocabulary import Vocabulary
from qcode.model import (
    Code,
    Coder,
    Coding,
    CodingPass,
    Document,
    Finished,
    Participant,
    Quotation,
    Speaker,
    Turn,
)
from qcode.project import Project, create_project, recorder_of

DATA = Path(__file__).parent / "data"
VERSION = 1  # raise it when the projects come out otherwise
WHEN = "2026-01-05T09:00:00.000Z"
GROUPS = ("Young people", "Parents", "Coaches", "Teachers")
CODERS = ("Ann", "Ben")
SPOKEN = {"I": (20, 50), "R": (70, 100)}  # fewest and most words of a turn

Image = dict[str, object]


@dataclass(frozen=True)
class Size:
    """How large a project is: transcripts, words in each, and codings in all."""

    documents: int = 100
    words: int = 10_000
    codings: int = 100_000
    themes: int = 20
    subcodes: int = 9  # of each theme

    @property
    def name(self) -> str:
        """The name of its file."""
        codes = self.themes * (1 + self.subcodes)
        made_by = f"v{VERSION}-{crc32(_schema().encode()):08x}"
        return f"{self.documents}x{self.words}-words-{self.codings}-codings-{codes}-codes-{made_by}.qcode"


def _schema() -> str:
    """All tables and columns, so that a project of an earlier schema is made anew."""
    return " ".join(str(column) for table in SQLModel.metadata.sorted_tables for column in table.columns)


STUDY = Size()
SINGLE = tuple(Size(documents=1, codings=codings) for codings in (500, 2_000, 10_000))


def project_of(size: Size, folder: Path = DATA) -> Path:
    """The project file of this size; made when it is not there yet."""
    path = folder / size.name
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f"making-{path.name}")
        partial.unlink(missing_ok=True)
        with create_project(partial, "Benchmark", language="nl") as project:
            Maker(size).fill(project)
        partial.rename(path)
    return path


@dataclass(frozen=True)
class Said:
    """A turn of an invented transcript; ``edges`` are the starts and ends of its words."""

    speaker: str
    start: int
    body: int
    end: int
    edges: tuple[tuple[int, int], ...]


class Maker:
    """Fills a project, from one series of random numbers."""

    def __init__(self, size: Size, seed: int = 1) -> None:
        self._size = size
        self._random = random.Random(seed)
        self._vocabulary = Vocabulary(seed)
        self._codes: list[str] = []

    def fill(self, project: Project) -> None:
        """Adds the codebook, the people, and each transcript with its codings."""
        with project.change("Add the codebook") as session:
            recorder_of(session).insert_rows(Code, list(self._codebook()))
        coders = [self._row(name=name) for name in CODERS]
        opening = self._row(name="Open coding 1", kind="open", position=0, started_at=WHEN)
        with project.change("Add coders and a pass") as session:
            recorder_of(session).insert_rows(Coder, coders)
            recorder_of(session).insert_rows(CodingPass, [opening])
        for number in range(self._size.documents):
            self._add_document(project, number, coders, opening)

    def _row(self, **columns: object) -> Image:
        return {"id": str(UUID(int=self._random.getrandbits(128), version=4)), **columns}

    def _codebook(self) -> Iterator[Image]:
        for theme in range(self._size.themes):
            parent = self._code(None, f"Theme {theme + 1}", theme)
            yield parent
            for sub in range(self._size.subcodes):
                yield self._code(parent["id"], f"Subcode {theme + 1}.{sub + 1}", sub)

    def _code(self, parent: object, name: str, position: int) -> Image:
        code = self._row(
            parent_id=parent,
            name=name,
            definition=" ".join(self._vocabulary.draw(self._random, 15)),
            use_when="",
            use_not="",
            example="",
            colour=f"#{self._random.randrange(0x404040, 0xC0C0C0):06x}",
            shortcut=None,
            origin="data",
            position=position,
            created_at=WHEN,
        )
        self._codes.append(str(code["id"]))
        return code

    def _add_document(self, project: Project, number: int, coders: list[Image], opening: Image) -> None:
        text, turns = self._transcript(self._size.words)
        participant = self._row(pseudonym=f"R{number + 1}", group=GROUPS[number % len(GROUPS)], attributes={})
        document = self._row(
            name=f"Interview {number + 1:03}",
            text=text,
            words=self._size.words,
            participant_id=participant["id"],
            source=f"interview-{number + 1:03}.docx",
            rule="",
            position=number,
            imported_at=WHEN,
        )
        with project.change(f"Import {document['name']}") as session:
            recorder = recorder_of(session)
            recorder.insert_rows(Participant, [participant])
            recorder.insert_rows(Document, [document])
            speakers = self._speakers(document["id"], participant["id"])
            recorder.insert_rows(Speaker, list(speakers.values()))
            recorder.insert_rows(Turn, list(self._turns(document["id"], turns, speakers)))
        with project.change(f"Code {document['name']}") as session:
            recorder = recorder_of(session)
            quotations, codings = self._coded(number, document, turns, coders, opening)
            recorder.insert_rows(Quotation, quotations)
            recorder.insert_rows(Coding, codings)
            recorder.insert_rows(Finished, [self._finished(document, coder, opening) for coder in coders])

    def _transcript(self, words: int) -> tuple[str, list[Said]]:
        turns: list[Said] = []
        pieces: list[str] = []
        at, left = 0, words
        while left > 0:
            speaker = "IR"[len(turns) % 2]
            count = min(left, self._random.randint(*SPOKEN[speaker]))
            said = self._said(speaker, count, at)
            pieces.append(said[0])
            turns.append(said[1])
            at, left = at + len(said[0]) + 1, left - count
        return "\n".join(pieces), turns

    def _said(self, speaker: str, count: int, start: int) -> tuple[str, Said]:
        """A turn in sentences of five to fifteen words."""
        words = self._vocabulary.draw(self._random, count)
        for first, last in self._sentences(count):
            words[first] = words[first].capitalize()
            words[last] += self._random.choice("....?")
        body = start + len(speaker) + 2
        edges, at = [], body
        for word in words:
            edges.append((at, at + len(word)))
            at += len(word) + 1
        return f"{speaker}: {' '.join(words)}", Said(speaker, start, body, at - 1, tuple(edges))

    def _sentences(self, count: int) -> Iterator[tuple[int, int]]:
        first = 0
        while first < count:
            last = min(count - 1, first + self._random.randint(4, 14))
            yield first, last
            first = last + 1

    def _speakers(self, document_id: object, participant_id: object) -> dict[str, Image]:
        interviewer = self._row(document_id=document_id, name="I", role="interviewer", participant_id=None)
        answering = self._row(
            document_id=document_id, name="R", role="participant", participant_id=participant_id
        )
        return {"I": interviewer, "R": answering}

    def _turns(self, document_id: object, turns: list[Said], speakers: dict[str, Image]) -> Iterator[Image]:
        for number, said in enumerate(turns, 1):
            yield self._row(
                document_id=document_id,
                speaker_id=speakers[said.speaker]["id"],
                number=number,
                start=said.start,
                body=said.body,
                end=said.end,
                seconds=None,
            )

    def _coded(
        self, number: int, document: Image, turns: list[Said], coders: list[Image], opening: Image
    ) -> tuple[list[Image], list[Image]]:
        """The codings of one transcript, coder by turns; the second coder often sees what the first one saw."""
        quotations: list[Image] = []
        codings: list[Image] = []
        share = self._size.codings // self._size.documents
        extra = number < self._size.codings % self._size.documents
        for count in range(share + extra):
            coder = coders[count % len(coders)]
            if count % 2 and self._random.random() < 0.5:
                quotation = self._seen_again(document, turns, quotations[-1], coder)
                code = codings[-1]["code_id"] if self._random.random() < 0.7 else self._any_code()
            else:
                said = self._random.choice(turns)
                quotation = self._quotation(document, *self._stretch(said), coder)
                code = self._any_code()
            quotations.append(quotation)
            codings.append(self._coding(quotation, code, opening))
        return quotations, codings

    def _any_code(self) -> str:
        return self._codes[int(len(self._codes) * self._random.random() ** 2)]

    def _stretch(self, said: Said) -> tuple[int, int]:
        first = self._random.randrange(len(said.edges))
        last = min(len(said.edges) - 1, first + self._random.randint(2, 30))
        return said.edges[first][0], said.edges[last][1]

    def _seen_again(self, document: Image, turns: list[Said], seen: Image, coder: Image) -> Image:
        """The same stretch, or one that ends at another word."""
        start, end = int(str(seen["start"])), int(str(seen["end"]))
        if self._random.random() < 0.5:
            said = next(turn for turn in turns if turn.body <= start < turn.end)
            end = self._random.choice(
                [word_end for word_start, word_end in said.edges if word_start >= start]
            )
        return self._quotation(document, start, end, coder)

    def _quotation(self, document: Image, start: int, end: int, coder: Image) -> Image:
        return self._row(
            document_id=document["id"],
            coder_id=coder["id"],
            start=start,
            end=end,
            text=str(document["text"])[start:end],
            created_at=WHEN,
        )

    def _coding(self, quotation: Image, code: object, opening: Image) -> Image:
        return self._row(
            quotation_id=quotation["id"],
            document_id=quotation["document_id"],
            code_id=code,
            coder_id=quotation["coder_id"],
            pass_id=opening["id"],
            created_at=WHEN,
        )

    def _finished(self, document: Image, coder: Image, opening: Image) -> Image:
        return self._row(document_id=document["id"], coder_id=coder["id"], pass_id=opening["id"], at=WHEN)


def main() -> None:
    """Makes every project that is not there yet, and says how long that took."""
    for size in (STUDY, *SINGLE):
        begun = time.perf_counter()
        path = project_of(size)
        print(f"{path.name}: {path.stat().st_size / 1e6:.0f} MB in {time.perf_counter() - begun:.1f} s")


if __name__ == "__main__":
    main()
