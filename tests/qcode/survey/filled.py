"""Surveys as files, and short ways to bring them into a project."""

from __future__ import annotations

from pathlib import Path

from qcode import survey
from qcode.project import Project

FORMS = """\
Tijdstempel,E-mailadres,Naam,Respondent,Groep,Hoe oud ben je?,Ik voel me begrepen.,Mijn mentor luistert naar mij.,\
Wat doe je graag?,"Anders, namelijk",Wat zou je veranderen?
2026-03-01 12:30:11,a@b.nl,Jan,J1,Jongeren,14,eens,soms,"Sporten, Gamen",,"Meer eigen tijd, en minder regels."
2026-03-01 12:31:11,b@b.nl,Piet,J2,Jongeren,15,helemaal eens,vaak,Gamen,,Niks.
2026-03-01 12:32:11,c@b.nl,Kees,J3,Jongeren,16,neutraal,nooit,"Muziek, Gamen, Sporten",,"Dat ze eerder vragen, wat ik wil"
2026-03-01 12:33:11,d@b.nl,Lies,J4,Jongeren,14,n.v.t.,soms,"Muziek, Anders",Vissen aan de vaart,
"""


def file(folder: Path, text: str = FORMS, name: str = "enquete.csv") -> Path:
    """A .csv file of this text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def plan_of(project: Project, grid: survey.Grid, title: str = "Enquête", **more: object) -> survey.Plan:
    """The plan a guess leads to."""
    columns = survey.guess(grid)
    with project.read() as session:
        taken = [who.pseudonym for kept in survey.surveys(session) for who in kept.respondents]
    return survey.Plan(title, columns, survey.respondents(grid, columns, taken), **more)  # pyright: ignore[reportArgumentType]


def bring(project: Project, path: Path, title: str = "Enquête", **more: object) -> survey.Imported:
    """Imports the file as it is guessed, as one change."""
    grid = survey.read(path)
    plan = plan_of(project, grid, title, **more)
    with project.change(f"Import survey {title}") as session:
        return survey.import_survey(session, grid, plan)
