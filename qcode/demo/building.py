"""From the files of a sample study to a project, through the same functions a researcher's work goes through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from sqlmodel import Session, select

from qcode import exchange, memos, participants
from qcode.codebook import adopt, files
from qcode.codebook.tree import code_at
from qcode.coding import apply, passes
from qcode.demo.concluding import add_findings
from qcode.demo.confirming import add_quality
from qcode.demo.debriefing_source import read_debriefing
from qcode.demo.quality_source import read_quality
from qcode.demo.relating import add_axial, read_axial
from qcode.demo.settling import add_debriefing
from qcode.demo.sources import (
    CodingSource,
    MemoSource,
    StudySource,
    Words,
    read_codings,
    read_findings,
    read_memos,
    read_study,
)
from qcode.demo.surveying import add_surveys, read_surveys
from qcode.errors import FileProblem, NotFound, Refused
from qcode.memo_words import known
from qcode.model import Quotation, Span
from qcode.model.reference import Reference
from qcode.project import Project, create_project
from qcode.transcripts import documents
from qcode.transcripts.importing import drafts_of, import_draft
from qcode.typed_references import referring

_QUOTATION = re.compile(r"\[\[quotation (\d+)\]\]")


def build(source: Path, target: Path) -> None:
    """Makes the project ``target`` from the study in the folder ``source``, each step one change of its trail.

    Raises FileProblem, naming file and line, when the files do not fit together; then no project is left behind.
    """
    study = read_study(source / "study.yaml")
    codings, notes = read_codings(source / "codings.csv"), read_memos(source / "memos.yaml")
    questions, core = read_findings(source / "findings.yaml")
    axial = read_axial(source / "axial.yaml")
    quality = read_quality(source / "quality.yaml")
    debriefing = read_debriefing(source / "debriefing.yaml")
    surveys = read_surveys(source / "surveys.yaml")
    first = next(iter(study.not_finished), "")
    project = create_project(target, study.title, language=study.language)
    try:
        with project:
            _add_codebook(project, source / "codebook.yaml", first)
            _add_people(project, study)
            _add_transcripts(project, source / "transcripts", study)
            add_surveys(project, source / "surveys", surveys, first)
            places = _Places.of(project)
            _add_codings(project, codings, places)
            _add_finished(project, study)
            _add_memos(project, notes, places)
            add_axial(project, axial, partial(_quotation_of, places))
            add_findings(project, questions, core)
            add_quality(project, quality)
            add_debriefing(project, debriefing, places.find, study.language)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


class _Place(NamedTuple):
    """A span of a transcript."""

    document_id: str
    span: Span


class _Places:
    """Finds words in the turns of the transcripts."""

    def __init__(self, session: Session) -> None:
        self._ids: dict[str, str] = {}
        self._turns: dict[tuple[str, str], tuple[int, str]] = {}
        for each in documents.overviews(session):
            document = documents.named(session, each.name)
            self._ids[each.name] = document.id
            for turn in documents.turns(session, document.id):
                said = document.text[turn.body : turn.end]
                self._turns[each.name, str(turn.number)] = (turn.body, said)

    @classmethod
    def of(cls, project: Project) -> _Places:
        """The places of a project's transcripts."""
        with project.read() as session:
            return cls(session)

    def document(self, name: str, where: str) -> str:
        """The id of a transcript; raises FileProblem."""
        if name not in self._ids:
            raise FileProblem(f"{where}: there is no transcript “{name}”; nothing was built.")
        return self._ids[name]

    def find(self, words: Words) -> _Place:
        """Where the words stand; raises FileProblem unless they stand exactly once in their turn."""
        document_id = self.document(words.document, words.where)
        begins, said = self._turns.get((words.document, words.turn), (0, None))
        if said is None:
            raise FileProblem(
                f"{words.where}: “{words.document}” has no turn {words.turn}; nothing was built."
            )
        count = said.count(words.quotation) if words.quotation else 0
        if count != 1:
            often = "not" if count == 0 else f"{count} times"
            raise FileProblem(
                f"{words.where}: “{words.quotation}” stands {often} in turn {words.turn} of “{words.document}”, "
                "where it should stand once; nothing was built."
            )
        start = begins + said.index(words.quotation)
        return _Place(document_id, Span(start, start + len(words.quotation)))


def _add_codebook(project: Project, path: Path, coder: str) -> None:
    draft = files.read(path)
    with project.change(f"Import codebook {draft.title}", coder) as session:
        adopt.import_draft(session, draft, coder)


def _add_people(project: Project, study: StudySource) -> None:
    """Coders, their pass, and participants with all that is known of them."""
    with project.change("Add coders and participants", next(iter(study.not_finished), None)) as session:
        for name in study.not_finished:
            passes.ensure_coder(session, name)
        passes.ensure_pass(session, study.coding_pass)
        made = {
            each.name: participants.add_attribute(session, each.name, each.kind, each.choices)
            for each in study.attributes
        }
        for person in study.people:
            participant = participants.ensure(session, person.pseudonym, person.group)
            for name, value in person.known.items():
                if name not in made:
                    raise FileProblem(
                        f"study.yaml, {person.pseudonym}: “{name}” is not an attribute; nothing was built."
                    )
                participants.set_value(session, participant.id, made[name].id, value)


def _add_transcripts(project: Project, folder: Path, study: StudySource) -> None:
    coder = next(iter(study.not_finished), "")
    for person in study.people:
        path = folder / person.transcript
        for draft in drafts_of(path):
            import_draft(project, path, draft, participant=person.pseudonym, coder=coder)


def _add_codings(project: Project, codings: Sequence[CodingSource], places: _Places) -> None:
    """One change for each coder's work on each transcript."""

    def piece(coding: CodingSource) -> tuple[str, str]:
        return coding.coder, coding.words.document

    for (coder, document), group in groupby(sorted(codings, key=piece), piece):
        rows = list(_rows(group, places))
        try:
            with project.change(f"Code {document}", coder) as session:
                exchange.import_codings(session, rows, coder)
        except Refused as error:
            raise FileProblem(f"codings.csv: {error}") from error


def _rows(codings: Iterator[CodingSource], places: _Places) -> Iterator[exchange.CodingRow]:
    for coding in codings:
        start, end = places.find(coding.words).span
        yield exchange.CodingRow(
            coding.line,
            coding.words.document,
            str(start),
            str(end),
            coding.code,
            coding.coder,
            coding.coding_pass,
        )


def _add_finished(project: Project, study: StudySource) -> None:
    for coder, not_finished in study.not_finished.items():
        with project.change("Mark transcripts finished", coder) as session:
            coder_id = passes.coder_named(session, coder).id
            pass_id = passes.pass_named(session, study.coding_pass).id
            for each in documents.overviews(session):
                if each.name not in not_finished:
                    passes.finish(session, each.id, coder_id, pass_id)


def _add_memos(project: Project, notes: Sequence[MemoSource], places: _Places) -> None:
    for note in notes:
        with project.change(f"Add memo {note.title}", note.coder) as session:
            coder_id = passes.ensure_coder(session, note.coder).id
            links = list(_links(session, note, places, coder_id))
            text = referring(session, _with_quotations(session, note, links))
            memos.add(session, note.kind, note.title, text, coder_id, links, note.at)


def _with_quotations(session: Session, note: MemoSource, links: Sequence[memos.Target]) -> str:
    """The text of a memo with references in the place of ``[[quotation 2]]``: the second under the memo."""
    targets = [target for target in links if target[0] == "quotation"]
    there = known(session, targets)

    def written(match: re.Match[str]) -> str:
        if not 0 < int(match[1]) <= len(targets):
            raise FileProblem(
                f"{note.where}: there is no quotation {match[1]} under the memo; nothing was built."
            )
        target = targets[int(match[1]) - 1]
        return Reference(*target, f"{there[target].words} ({there[target].name})").written

    return _QUOTATION.sub(written, note.text)


def _links(session: Session, note: MemoSource, places: _Places, coder_id: str) -> Iterator[memos.Target]:
    for path in note.codes:
        try:
            yield "code", code_at(session, path)
        except NotFound as error:
            raise FileProblem(f"{note.where}: there is no code “{path}”; nothing was built.") from error
    for words in note.quotations:
        yield "quotation", _quotation(session, places.find(words), coder_id)
    for name in note.documents:
        yield "document", places.document(name, note.where)


def _quotation_of(places: _Places, session: Session, words: Words, coder_id: str) -> str:
    return _quotation(session, places.find(words), coder_id)


def _quotation(session: Session, place: _Place, coder_id: str) -> str:
    """The coder's own quotation of the span, else the other coder's, else a new one."""
    query = select(Quotation).where(Quotation.document_id == place.document_id)
    query = query.where(Quotation.start == place.span.start, Quotation.end == place.span.end)
    found = sorted(session.exec(query), key=lambda quotation: quotation.coder_id != coder_id)
    return (found[0] if found else apply.mark(session, place.document_id, place.span, coder_id)).id
