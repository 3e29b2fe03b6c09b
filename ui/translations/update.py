"""Brings the translation files in step with the program's texts: ``python -m ui.translations.update``.

New texts come in untranslated, texts that are gone leave; then the ``.qm`` files are made. English holds plurals only.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ENGLISH_ONLY = (ROOT / "qcode" / "cli", ROOT / "qcode" / "demo")
LANGUAGES = ("nl", "en")


def sources() -> list[Path]:
    """The files whose texts are translated: the window's, and those of the core that speak to people in it."""
    files = [*ROOT.glob("ui/**/*.py"), *ROOT.glob("qcode/**/*.py")]
    return sorted(path for path in files if not any(path.is_relative_to(each) for each in ENGLISH_ONLY))


def collect(language: str, target: Path) -> None:
    """Merge every text of the program into the ``.ts`` file ``target``."""
    plurals = ["-pluralonly"] if language == "en" else []
    files = [str(path) for path in sources()]
    options = ["-no-obsolete", "-locations", "none", "-tr-function-alias", "tr+=worded", *plurals]
    _run(
        "lupdate",
        *options,
        "-source-language",
        "en",
        "-target-language",
        language,
        *files,
        "-ts",
        str(target),
    )


def release(source: Path, target: Path) -> None:
    """Make the ``.qm`` file the program loads."""
    _run("lrelease", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


def main() -> None:
    """Bring every language up to date."""
    for language in LANGUAGES:
        source = HERE / f"qcode_{language}.ts"
        collect(language, source)
        release(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()
