"""A report such as a thesis would hold, invented throughout: every kind of block, several scripts, long and short."""

from __future__ import annotations

from qcode.model.table import Table, TableRow
from qcode.reports.report import (
    Block,
    Facts,
    Heading,
    Markdown,
    NumberTable,
    PageBreak,
    Prose,
    Quote,
    Report,
    TextTable,
)

TEAL, OCHRE, INDIGO = "#2F7F78", "#C98A1B", "#5B6B9E"

MEMO = """Bij **Amal** valt op dat de relatie *ná* het derde gesprek kantelt. Dat zei ze letterlijk:

> Ik dacht: nou, die luistert tenminste.

## Wat pleit ervoor

1. drie mentoren noemen een omslag
2. de omslag valt samen met een klein, haalbaar doel
   - “samen koken”
   - “één les per dag”

## Wat pleit ertegen

- Bij R6 is er <b>geen</b> omslag; zie [Bordin](https://doi.org/10.1037/h0085885)
- ~~R2~~ ingetrokken

Nog te doen: `Relatie AND NOT Doel` opnieuw draaien.
"""

TALK = (
    "Nou ja, kijk, in het begin zat ik er echt niet op te wachten. Ik had al drie mentoren gehad en die gingen "
    "allemaal weer weg. Maar zij bleef gewoon zitten, ook als ik niks zei."
)


def groups_table(title: str = "Codes per groep") -> Table:
    """Themes and subcodes by group, with totals."""
    rows = (
        TableRow("Alliantie", (38, 11, 12), 61, "Alliantie", 0, "a"),
        TableRow("Relatie", (21, 5, 8), 34, "Alliantie/Relatie", 1, "b"),
        TableRow("Doel", (9, 4, 2), 15, "Alliantie/Doel", 1, "c"),
        TableRow("Cliëntkenmerken", (15, 6, 1), 22, "Cliëntkenmerken", 0, "d"),
        TableRow("=Hulpmiddel", (17, 4, 6), 27, "=Hulpmiddel", 0, "e"),
        TableRow("Vorm", (10, 2, None), 12, "=Hulpmiddel/Vorm", 1, "f"),
    )
    return Table(
        title,
        "Thema / subcode",
        ("Mentoren (5)", "Leiding (2)", "Jongeren (2)"),
        rows,
        (70, 21, 19),
        "Totaal",
        notes=("Geteld: codeerkoppelingen; thema's tellen hun subcodes mee.", "Codeur: Sanne."),
        meta={"by": "group", "count": "codings", "rollup": True, "filters": {"coder": "Sanne"}},
    )


def long_table(rows: int = 60, columns: int = 3) -> Table:
    """Many codes and, if asked, more transcripts than fit a page."""
    names = tuple(f"Interview {number:02} mentor" for number in range(1, columns + 1))
    lines = tuple(
        TableRow(
            f"Code {n:02}", tuple((n * (c + 3)) % 17 for c in range(columns)), None, f"Code {n:02}", 0, str(n)
        )
        for n in range(rows)
    )
    return Table("Codes per transcript", "Code", names, lines, notes=("Nullen zijn geteld.",))


def quotes(count: int) -> tuple[Quote, ...]:
    """Quotations, every fifth of them a short exchange."""
    return tuple(
        Quote(
            (("Interviewer", "Hoe was dat voor jou?"), ("Amal", TALK)) if n % 5 == 0 else ((None, TALK),),
            f"R{n % 9 + 1} · mentor · beurt {n} · Sanne, open ronde",
        )
        for n in range(1, count + 1)
    )


def sample_report(quotations: int = 12, table_rows: int = 60) -> Report:
    """The whole sample."""
    blocks: list[Block] = [
        Heading("Methode", 1),
        Prose("Deze bijlage is gemaakt uit het project; elk getal is na te tellen.", "lead"),
        Prose("Negen interviews zijn open gecodeerd en daarna axiaal geordend. " * 6),
        Facts((("Interviews", "9, in totaal 61.204 woorden"), ("Rondes", "open (maart), axiaal (april)"))),
        NumberTable(groups_table(), chart=True),
        Heading("Bevindingen", 1),
        Heading("Alliantie", 2, TEAL),
        Prose("De werkrelatie volgens Bordin: band, doel en aanpak.", "definition"),
        Heading("Relatie", 3, OCHRE),
        *quotes(quotations),
        Quote(((None, "كنت أظن أنه لا يستمع، لكنه بقي هنا. Amal zei dat zo."),), "R7 · أمل حداد · beurt 12"),
        Quote(((None, "Echt 😀👍🏽 \x07 zo fijn\ndat ze bleef."),), "R8 · beurt 3"),
        Heading("Memo's", 1),
        Heading("Kantelpunt bij אמל en أمل حداد", 2),
        Prose("Theoretische memo · 12 maart · Sanne", "quiet"),
        Markdown(MEMO),
        PageBreak(),
        Heading("Codeboek", 1),
        TextTable(
            ("Code", "Betekenis", "Gebruikt"),
            (
                ("Alliantie", "De werkrelatie tussen jongere en mentor, in drie delen.", "61"),
                ("Relatie", "De emotionele band: vertrouwen, respect, erkenning & “klik”.", "34"),
                ("Doel", "Overeenstemming over het doel <van samen werken>.", "15"),
            ),
            (3, 7, 1.4),
            (0, 1, 1),
            (TEAL, OCHRE, INDIGO),
        ),
        Heading("Alle codes", 2),
        NumberTable(long_table(table_rows)),
    ]
    return Report(
        "Leerhuis: wat werkt in de alliantie?",
        "Bijlage bij de scriptie",
        (("Datum", "21 november 2026"), ("Codeurs", "Sanne, Bram")),
        tuple(blocks),
        "nl",
        note="Vertrouwelijk: niet verspreiden buiten het onderzoek.",
    )
