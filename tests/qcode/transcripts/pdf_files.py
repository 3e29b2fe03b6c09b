"""PDF files for tests: words at places, in Helvetica."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

Words = tuple[float, float, str]  # left, height above the foot, words
LEFT, WIDTH, HEIGHT = 50, 300, 400


def pdf_file(
    path: Path, pages: Sequence[Sequence[Words]], bold: Sequence[str] = (), locked: bool = False
) -> Path:
    """A PDF with these pages of 300 × 400 points in letters of 10; words in ``bold`` are set bold."""
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        _font("Helvetica"),
        _font("Helvetica-Bold"),
    ]
    for number, page in enumerate(pages):
        drawn = "\n".join(_draw(words, bold) for words in page).encode("cp1252")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Contents {6 + 2 * number} 0 R"
            "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>".encode()
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
    lock = (
        "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{0}>/U<{0}>>>".format("11" * 32)
        if locked
        else ""
    )
    path.write_bytes(_file(objects, lock))
    return path


def column(lines: Sequence[str], top: float = 350, left: float = LEFT) -> list[Words]:
    """Lines one under another, twelve points apart; an empty one leaves a gap."""
    return [(left, top - 12 * number, line) for number, line in enumerate(lines) if line]


def _draw(words: Words, bold: Sequence[str]) -> str:
    left, base, text = words
    drawn = f"BT /F1 10 Tf {left} {base} Td "
    for start in bold:
        if text.startswith(start):
            drawn += f"/F2 10 Tf ({start}) Tj /F1 10 Tf "
            text = text.removeprefix(start)
    return drawn + f"({text}) Tj ET"


def _font(name: str) -> bytes:
    return f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>".encode()


def _file(objects: Sequence[bytes], lock: str) -> bytes:
    data = b"%PDF-1.4\n"
    places: list[int] = []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R{lock}>>\nstartxref\n{len(data)}\n%%EOF"
    return data + end.encode()
