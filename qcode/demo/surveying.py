"""The surveys of a sample study: brought in as a researcher would, from the files a survey program gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlmodel import Session

from qcode import survey
from qcode.codebook.tree import code_at
from qcode.demo.sources import Fields, YamlFile
from qcode.errors import FileProblem, NotFound
from qcode.model.names import called
from qcode.project import Project


@dataclass(frozen=True)
class QuestionSource:
    """A question by its words, what it is called for short, and the paths of the codes it is about."""

    where: str
    text: str
    short: str
    about: tuple[str, ...]


@dataclass(frozen=True)
class SurveySource:
    """A survey by its file, and what the file does not tell of it; ``version_of`` is the title of the one it is a version of."""

    where: str
    file: str
    title: str
    informant: str
    group: str
    invited: int
    version_of: str
    questions: tuple[QuestionSource, ...]


def read_surveys(path: Path) -> list[SurveySource]:
    """The surveys a ``surveys.yaml`` lists. Raises FileProblem naming what is missing, with its line."""
    file = YamlFile(path)
    return [_survey(file, each) for each in file.mappings(file.mapping(file.root, ""), "surveys")]


def _survey(file: YamlFile, fields: Fields) -> SurveySource:
    invited = file.text(fields, "invited")
    if not invited.isdecimal():
        raise FileProblem(f"{file.where(fields)}: “{invited}” is no number of people; nothing was built.")
    return SurveySource(
        where=file.where(fields),
        file=file.text(fields, "file"),
        title=file.text(fields, "title"),
        informant=file.text(fields, "informant"),
        group=file.text(fields, "group"),
        invited=int(invited),
        version_of=str(fields.get("version_of", "")),
        questions=tuple(
            QuestionSource(
                file.where(each),
                file.text(each, "question"),
                str(each.get("short", "")),
                tuple(file.texts(each, "about")),
            )
            for each in file.mappings(fields, "questions")
        ),
    )


def add_surveys(project: Project, folder: Path, sources: Sequence[SurveySource], coder: str) -> None:
    """Brings the surveys in, each as one change, and says what its questions are about, as another."""
    for source in sources:
        grid = survey.read(folder / source.file)
        with project.read() as session:
            version_of = survey.named(session, source.version_of) if source.version_of else None
            plan = replace(
                survey.prepared(session, grid, source.title),
                informant=source.informant,
                group=source.group,
                invited={source.group: source.invited},
                paired_id=version_of.id if version_of is not None else None,
            )
        with project.change(f"Import survey {source.title}", coder) as session:
            survey_id = survey.import_survey(session, grid, plan).survey_id
        with project.change(f"Themes of {source.title}", coder) as session:
            asked = survey.survey(session, survey_id).questions
            for question in source.questions:
                _say(session, asked, question)


def _say(session: Session, asked: Sequence[survey.Asked], question: QuestionSource) -> None:
    found = called(question.text, [(each.text, each.id) for each in asked])
    if found is None:
        raise FileProblem(f"{question.where}: nobody was asked “{question.text}”; nothing was built.")
    if question.short:
        survey.set_short(session, found, question.short)
    for path in question.about:
        try:
            survey.link_theme(session, found, code_at(session, path))
        except NotFound as error:
            raise FileProblem(f"{question.where}: there is no code “{path}”; nothing was built.") from error
