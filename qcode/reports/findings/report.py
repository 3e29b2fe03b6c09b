"""The findings report, put together from its parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from sqlmodel import Session

from qcode.model.columns import now
from qcode.project import study_of
from qcode.reports.findings.appendices import checklist, cited, codes, trail
from qcode.reports.findings.choice import APPENDICES, Choice, choice_of
from qcode.reports.findings.core import core
from qcode.reports.findings.material import Material, gather
from qcode.reports.findings.members import members
from qcode.reports.findings.model import model
from qcode.reports.findings.questions import questions
from qcode.reports.findings.saturated import saturated
from qcode.reports.findings.triangulated import triangulated
from qcode.reports.findings.words import word
from qcode.reports.method import method_sentences
from qcode.reports.report import Block, Heading, NumberTable, PageBreak, Prose, Report, TextTable
from qcode.reports.wording import day
from qcode.reports.words import word as report_word

Part = Callable[[Material], Iterator[Block]]


def _method(material: Material) -> Iterator[Block]:
    yield Heading(report_word(material.language, "method"))
    yield Prose(" ".join(method_sentences(material.session, material.language)))


PARTS: Mapping[str, Part] = {
    "method": _method,
    "questions": questions,
    "core": core,
    "model": model,
    "saturation": saturated,
    "members": members,
    "triangulation": triangulated,
    "codes": codes,
    "cited": cited,
    "trail": trail,
    "checklist": checklist,
}


def findings_report(session: Session, choice: Choice | None = None) -> Report:
    """The results chapter as it was chosen last, or as ``choice`` says, in the language of the study."""
    study = study_of(session)
    material = gather(session, study.language, choice or choice_of(session))
    return Report(
        title=study.title,
        subtitle=word(study.language, "report"),
        details=(
            (report_word(study.language, "date"), day(study.language, now())),
            (word(study.language, "state"), material.state),
        ),
        blocks=tuple(_blocks(material)),
        language=study.language,
        note=report_word(study.language, "confidential"),
    )


def _blocks(material: Material) -> Iterator[Block]:
    letter = ord("A")
    told = {name: list(_stated(material, PARTS[name](material))) for name in _writing_order(material.choice)}
    for name in material.choice.parts:
        if name in APPENDICES:
            yield PageBreak()
            title = word(material.language, name)
            yield Heading(word(material.language, "appendix", letter=chr(letter), title=title))
            letter += 1
        yield from told[name]


def _stated(material: Material, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, each table with the state of the project it is of below it: tables go to other documents on their own."""
    said = material.say("counted_at", number=material.change)
    for block in blocks:
        if isinstance(block, NumberTable):
            yield replace(block, table=replace(block.table, notes=(*block.table.notes, said)))
        else:
            yield block
        if isinstance(block, TextTable):
            yield Prose(said, "quiet")


def _writing_order(choice: Choice) -> list[str]:
    """The list of quotations is made when all the others have cited theirs, wherever it stands."""
    return sorted(choice.parts, key=lambda name: name == "cited")
