"""The documentation tells of every command, its links lead somewhere, and its examples run."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest
import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

import ui.console
from qcode.cli import run
from ui import actions, pdf

ROOT = Path(__file__).parents[1]
COMMANDS = ROOT / "docs" / "guide" / "command-line.md"
EXAMPLES = [COMMANDS, COMMANDS.with_name("first-hour.md"), ROOT / "README.md"]
PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "projects").rglob("*.md")],
    key=lambda path: path.relative_to(ROOT).parts,
)
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_EXAMPLE = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ENTRY = re.compile(r"\*((?:File|Edit|View|Code|Memo|Help)\s›\s[^*]+)\*")
_LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)>\s]+)>?\)")
_HEADING = re.compile(r"^#{1,6} +(.+)$", re.MULTILINE)


def _commands(command: object, name: str) -> Iterator[tuple[str, TyperCommand]]:
    if isinstance(command, TyperGroup):
        for below, each in command.commands.items():
            yield from _commands(each, f"{name} {below}")
    else:
        assert isinstance(command, TyperCommand)
        yield name, command


ALL_COMMANDS = dict(_commands(typer.main.get_command(ui.console.app), "qcode"))


def _section(command: str) -> str:
    """What the page says of one command."""
    found = re.search(
        rf"^### {re.escape(command)}\n(.*?)(?=^##|\Z)",
        COMMANDS.read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
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


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_menu_entry_is_there(page: Path) -> None:
    texts = {row.name: row.text for row in actions.ROWS}
    known = {
        f"{menu.replace('&', '')} › {texts[row.inside] + ' › ' if row.inside else ''}{row.text}"
        for menu, rows in actions.MENUS
        for row in rows
        if row is not None
    }
    told = set(_ENTRY.findall(page.read_text(encoding="utf-8")))
    assert {" ".join(entry.split()) for entry in told} <= known


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
@pytest.mark.parametrize("page", EXAMPLES, ids=lambda page: page.stem)
def test_the_examples_run(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    pdf.register()
    monkeypatch.chdir(tmp_path)
    lines = "".join(_EXAMPLE.findall(page.read_text(encoding="utf-8"))).splitlines()
    for line in filter(None, lines):
        words = shlex.split(line, comments=True)
        if words[0] == "cd":
            monkeypatch.chdir(words[1])
            continue
        status = _in_shell(line) if words[0] != "qcode" or ">" in words else run(_expanded(words[1:]))
        assert (status, capfd.readouterr().err) == (0, ""), line


def _expanded(words: list[str]) -> list[str]:
    """The words with file patterns replaced by the files that fit, as a shell does."""
    return [name for word in words for name in (_fitting(word) if "/" in word else None) or [word]]


def _fitting(pattern: str) -> list[str]:
    return sorted(str(path) for path in Path().glob(pattern))


def _in_shell(line: str) -> int:
    """Run the line where a pipe or a redirection needs a shell, which starts ``qcode`` as a program of its own."""
    command = f'set -euo pipefail\nqcode() {{ "{sys.executable}" -W error -m ui.command "$@"; }}\n'
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(["bash", "-c", command + line], env=environment, check=False).returncode


def test_each_command_has_an_example() -> None:
    blocks = "".join(_EXAMPLE.findall(COMMANDS.read_text(encoding="utf-8")))
    without = [name for name in ALL_COMMANDS if not re.search(rf"{name}\b", blocks)]
    assert without == ["qcode open"]  # it opens a window
