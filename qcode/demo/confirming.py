"""From the file of a sample study to its member check, on packets that are filled in and read back, and its verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlmodel import Session

from qcode import participants
from qcode.codebook.tree import code_at
from qcode.coding.passes import ensure_coder
from qcode.demo.answering import fill_in
from qcode.demo.quality_source import AnswerSource, QualitySource, ToldSource
from qcode.errors import FileProblem, NotFound
from qcode.findings.member_checks import Asked, ask, decline, note_change, themes_of
from qcode.findings.member_wording import keep_introduction, keep_themes
from qcode.findings.own_words import offered, shown_at_first
from qcode.findings.packet_file import read_packet
from qcode.findings.packets import packet_of
from qcode.findings.returned import take_in
from qcode.project import Project
from qcode.reports.member_packet import write_packet
from qcode.triangulation import judge

SHOWN = 2  # quotations a theme


def add_quality(project: Project, quality: QualitySource) -> None:
    """Participants asked, their packets read back, and verdicts. Raises FileProblem naming the line that does not fit."""
    with project.change("Choose themes to ask participants about", quality.coder) as session:
        keep_introduction(session, quality.introduction)
        keep_themes(session, [_code(session, each.code, each.where) for each in quality.themes])
    with TemporaryDirectory() as folder:
        for each in quality.answers:
            _answer(project, quality, each, Path(folder) / "packet.docx")
    for name in quality.asked:
        _ask(project, quality, name)
    for name in quality.declined:
        check_id = _ask(project, quality, name)
        with project.change(f"{name} declined", quality.coder) as session:
            decline(session, check_id)
    _judge(project, quality)


def _ask(project: Project, quality: QualitySource, name: str) -> str:
    """The member check of a participant."""
    with project.change(f"Ask {name} about the findings", quality.coder) as session:
        try:
            who = participants.named(session, name).id
        except NotFound as error:
            raise FileProblem(
                f"quality.yaml: there is no participant “{name}”; nothing was built."
            ) from error
        asked = [_asked(session, who, theme) for theme in quality.themes]
        return ask(session, who, asked, ensure_coder(session, quality.coder).id, quality.introduction).id


def _asked(session: Session, who: str, theme: ToldSource) -> Asked:
    code_id = _code(session, theme.code, theme.where)
    return Asked(code_id, theme.summary, shown_at_first(offered(session, who, code_id), SHOWN))


def _answer(project: Project, quality: QualitySource, answered: AnswerSource, path: Path) -> None:
    check_id = _ask(project, quality, answered.participant)
    with project.read() as session:
        write_packet(path, packet_of(session, check_id))
    said = [(each.response, each.comment) for each in answered.themes]
    fill_in(path, said, answered.remark)
    packet = read_packet(path)
    with project.change(f"Read packet of {answered.participant}", quality.coder) as session:
        take_in(session, packet)
    _note_changes(project, quality, check_id, [each.change for each in answered.themes])


def _note_changes(project: Project, quality: QualitySource, check_id: str, changes: Sequence[str]) -> None:
    with project.change("What the answers changed", quality.coder) as session:
        for theme, change in zip(themes_of(session, check_id), changes, strict=False):
            if change:
                note_change(session, theme.id, change)


def _judge(project: Project, quality: QualitySource) -> None:
    with project.change("Verdicts on themes", quality.coder) as session:
        who = ensure_coder(session, quality.coder).id
        for each in quality.verdicts:
            code_id = _code(session, each.code, each.where)
            judge(session, code_id, each.by, each.verdict, each.reason, who)


def _code(session: Session, path: str, where: str) -> str:
    try:
        return code_at(session, path)
    except NotFound as error:
        raise FileProblem(f"{where}: there is no code “{path}”; nothing was built.") from error
