"""Codes a transcript as fast as it can, and says on standard output which codings are done: a process to be killed."""

import sys
from pathlib import Path

from sqlmodel import select

from qcode.coding import apply as coding
from qcode.coding.passes import ensure_coder, ensure_pass
from qcode.model import Code, Document, Span
from qcode.project import open_project


def main(path: Path) -> None:
    """Never ends by itself."""
    project = open_project(path, back_up=False)
    with project.change("Begin") as session:
        coder, coding_pass = ensure_coder(session, "Sanne").id, ensure_pass(session).id
        code = session.exec(select(Code)).one().id
        document = session.exec(select(Document)).one()
    number = 0
    while True:
        start = number % (len(document.text) - 10)
        span = Span(start, start + 1 + number % 9)
        with project.change("Apply code") as session:
            done = coding.apply(session, document.id, span, code, coder, coding_pass).id
        print(done, flush=True)
        number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]))
