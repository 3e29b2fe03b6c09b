"""The documentation tells of every command, its links lead somewhere, and its examples run."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest
import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

import ui.command

ROOT = Path(__file__).parents[1]
COMMANDS = ROOT / "docs" / "guide" / "command-line.md"
PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "projects").rglob("*.md")],
    key=lambda path: path.relative_to(ROOT).parts,
)
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)>\s]+)>?\)")
_HEADING = re.compile(r"^#{1,6} +(.+)$", re.MULTILINE)


def _commands(command: object, name: str) -> Iterator[tuple[str, TyperCommand]]:
    if isinstance(command, TyperGroup):
        for below, each in command.commands.items():
            yield from _commands(each, f"{name} {below}")
    else:
        assert isinstance(command, TyperCommand)
        yield name, command


ALL_COMMANDS = dict(_commands(typer.main.get_command(ui.command.app), "qcode"))


def _section(command: str) -> str:
    """What the page says of one command."""
    found = re.search(
        rf"^### {re.escape(command)}\n(.*?)(?=^##|\Z)", COMMANDS.read_text(encoding="utf-8"), re.M | re.S
    )
    assert found is not None, f"{COMMANDS.name} has no section “### {command}”"
    return found[1]


@pytest.mark.parametrize("name", ALL_COMMANDS)
def test_every_command_is_documented_with_its_options(name: str) -> None:
    said = _section(name)
    assert f"```text\n{name}" in said, "how it is typed"
    for parameter in ALL_COMMANDS[name].params:
        if isinstance(parameter, TyperOption):
            for option in (*parameter.opts, *parameter.secondary_opts):
                assert f"`{option}`" in said


@pytest.mark.parametrize("name", ALL_COMMANDS)
def test_no_option_is_documented_that_is_not_there(name: str) -> None:
    known = {option for each in ALL_COMMANDS[name].params for option in (*each.opts, *each.secondary_opts)}
    told = set(re.findall(r"`(--?[a-z][a-z-]*)`", _section(name)))
    assert told <= known


def test_no_command_is_documented_that_is_not_there() -> None:
    told = re.findall(r"^### (qcode .+)$", COMMANDS.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(told) == sorted(ALL_COMMANDS)


def _anchors(page: Path) -> set[str]:
    """The names of a page's headings, as they are linked to."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    return {_anchor(heading) for heading in _HEADING.findall(text)}


def _anchor(heading: str) -> str:
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
    kept = [sign for sign in plain if sign in " -_" or unicodedata.category(sign)[0] in "LN"]
    return "".join(kept).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    lost: list[str] = []
    for link in _LINK.findall(text):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        if not target.exists() or (anchor and anchor not in _anchors(target)):
            lost.append(link)
    assert not lost


@pytest.mark.skipif(which("bash") is None, reason="the examples are for a shell")
def test_the_examples_of_the_command_line_run(tmp_path: Path, own_folders: Path) -> None:
    blocks = re.findall(r"^```sh\n(.*?)^```$", COMMANDS.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    command = f'qcode() {{ "{sys.executable}" -W error -m ui.command "$@"; }}\n'
    script = "set -euo pipefail\n" + command + "".join(blocks)
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"{done.stdout[-1000:]}\n{done.stderr}"
    assert done.stderr == ""
    made = {path.name for path in (tmp_path / "leerhuis").iterdir()}
    assert {"mine.qcode", "codings.xlsx", "coders.xlsx", "memos.docx", "appendix codebook.pdf"} <= made
