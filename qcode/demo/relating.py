"""The axial pass of a sample study: diagrams, relations with their evidence, dimensions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sqlmodel import Session

from qcode.axial import diagrams, dimensions, kinds, relations
from qcode.codebook.tree import code_at
from qcode.coding import passes, quotations
from qcode.demo.sources import Fields, Words, YamlFile
from qcode.errors import FileProblem, NotFound, Refused
from qcode.project import Project

Find = Callable[[Session, Words, str], str]
"""Gives the quotation of words, for a coder by their id."""


@dataclass(frozen=True)
class AxialSource:
    """What an ``axial.yaml`` says, as it stands there, and who did it."""

    file: YamlFile
    root: Fields

    @property
    def coder(self) -> str:
        """Whose work it is."""
        return self.file.text(self.root, "coder")

    @property
    def coding_pass(self) -> str:
        """The axial pass it was made in."""
        return self.file.text(self.root, "pass")

    def each(self, name: str) -> Sequence[Fields]:
        """The mappings in a list of the file."""
        return list(self.file.mappings(self.root, name))


def read_axial(path: Path) -> AxialSource:
    """The axial pass an ``axial.yaml`` describes. Raises FileProblem naming what is missing, with its line."""
    file = YamlFile(path)
    return AxialSource(file, file.mapping(file.root, ""))


def add_axial(project: Project, source: AxialSource, find: Find) -> None:
    """One change for each diagram, relation and dimension. Raises FileProblem naming the line of what does not fit."""
    work = _Relating(source, find)
    name = source.coding_pass
    with project.change(f"New pass {name}", source.coder) as session:
        passes.ensure_pass(session, name, "axial")
    for name, each, label in (
        ("kinds", work.kind, "New kind of relation"),
        ("relations", work.relation, "Relate"),
        ("diagrams", work.diagram, "New diagram"),
        ("dimensions", work.dimension, "New dimension"),
    ):
        for fields in source.each(name):
            told = source.file.text(fields, "name" if name != "relations" else "from")
            with project.change(f"{label} {told}", source.coder) as session:
                try:
                    each(session, fields)
                except (NotFound, Refused) as error:
                    raise FileProblem(f"{source.file.where(fields)}: {error}") from error


class _Relating:
    """Makes each thing of the file."""

    def __init__(self, source: AxialSource, find: Find) -> None:
        self._source, self._file, self._find = source, source.file, find

    def _coder(self, session: Session) -> str:
        return passes.ensure_coder(session, self._source.coder).id

    def _code(self, session: Session, fields: Fields, name: str) -> str:
        return code_at(session, self._file.text(fields, name))

    def kind(self, session: Session, fields: Fields) -> None:
        """A kind of the study's own."""
        kinds.add_kind(session, self._file.text(fields, "name"), self._file.text(fields, "sign"))

    def relation(self, session: Session, fields: Fields) -> None:
        """A relation with its evidence and counter-evidence, of which some have a star."""
        ends = self._code(session, fields, "from"), self._code(session, fields, "to")
        kind, coder_id = kinds.kind_named(session, self._file.text(fields, "kind")), self._coder(session)
        made = relations.relate(session, *ends, kind.id, coder_id)
        for name in ("evidence", "against"):
            for each in self._file.mappings(fields, name):
                found = self._quotation(session, each, coder_id)
                if each.get("star") is True:
                    quotations.star(session, [found])
                relations.add_evidence(session, made.id, [found], coder_id, against=name == "against")

    def diagram(self, session: Session, fields: Fields) -> None:
        """A diagram with its codes in their places."""
        paradigm = fields.get("paradigm") is True
        made = diagrams.add(session, self._file.text(fields, "name"), paradigm=paradigm)
        for each in self._file.mappings(fields, "codes"):
            at = self._number(each, "x"), self._number(each, "y")
            code_id = self._code(session, each, "code")
            diagrams.place(session, made.id, code_id, at, str(each.get("role", "")))

    def dimension(self, session: Session, fields: Fields) -> None:
        """A dimension of a category, with quotations on it."""
        words = (self._file.text(fields, name) for name in ("name", "low", "high"))
        made, coder_id = (
            dimensions.add(session, self._code(session, fields, "code"), *words),
            self._coder(session),
        )
        for each in self._file.mappings(fields, "places"):
            found = self._quotation(session, each, coder_id)
            dimensions.place(session, made.id, found, self._number(each, "at"), coder_id)

    def _quotation(self, session: Session, fields: Fields, coder_id: str) -> str:
        return self._find(session, self._file.words(fields), coder_id)

    def _number(self, fields: Fields, name: str) -> float:
        value = fields.get(name)
        if not isinstance(value, int | float):
            raise FileProblem(f"{self._file.where(fields)}: “{name}” is not a number; nothing was built.")
        return float(cast("float", value))
