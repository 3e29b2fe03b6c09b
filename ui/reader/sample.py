"""An invented interview with codings, to look at and to test with."""

from __future__ import annotations

from ui.reader.content import ReaderContent, ReaderTurn
from ui.reader.marks import CodeStyle, CodingMarks, Mark

_TURNS = (
    (12, "Interviewer", 401, "Hoe zou je de relatie met de jongeren op dit moment omschrijven?"),
    (
        13,
        "R1",
        408,
        "Dat verschilt per jongere. De ene komt gewoon naast me zitten in de keuken, bij de ander duurt het weken"
        " voordat er iets van vertrouwen is. Zeker als er een hechtingsstoornis speelt, dan moet je echt geduld"
        " hebben.",
    ),
    (14, "Interviewer", 435, "En de doelen, hoe komen die tot stand?"),
    (
        15,
        "R1",
        439,
        "We proberen zo veel mogelijk aan te sluiten bij wat ze zelf willen. Maar eerlijk gezegd bedenken wij vaak"
        " hóé eraan gewerkt wordt, en dan krijgt de jongere het plan te lezen en zet een handtekening.",
    ),
    (16, "Interviewer", 482, "Wat zou een hulpmiddel in zo’n gesprek moeten kunnen?"),
    (
        17,
        "R1",
        487,
        "Een lijst met stellingen maakt het concreet. Niet elke week, dan vullen ze maar wat in, maar twee of drie"
        " keer in een traject wel.",
    ),
    (18, "Interviewer", 503, "Kun je een voorbeeld geven van een gesprek dat goed liep?"),
    (
        19,
        "R1",
        511,
        "Vorige maand, met een meisje van zestien. We zaten samen te koken en ineens zei ze: ‘Ik wil eigenlijk wel"
        " weten wat jullie over mij opschrijven.’ Toen hebben we het dossier erbij gepakt.\nZe heeft de helft"
        " doorgestreept en opnieuw geschreven. Sindsdien is het háár plan. Dat had ik op kantoor nooit bereikt 🙂.",
    ),
    (20, "Interviewer", 560, "Wat doet dat met jou als begeleider?"),
    (
        21,
        "R1",
        566,
        "Het maakt me bescheiden. Je denkt dat je luistert, maar je bent vooral aan het invullen. En er is weinig"
        " tijd: drie diensten per week, wisselende collega’s, en iedere keer begint het opnieuw.",
    ),
    (22, "Interviewer", 601, "En de ouders, welke plaats hebben die?"),
    (
        23,
        "R1",
        607,
        "Die vergeten we te vaak. Terwijl een moeder soms in één zin zegt waar wij maanden naar zoeken. Ik bel nu"
        " iedere vrijdag even, vijf minuten, niet over het plan maar over hoe het gaat.",
    ),
)

STYLES = {
    "relation": CodeStyle("Relation", "#3F8F86"),
    "goal": CodeStyle("Goal", "#66B5A3"),
    "approach": CodeStyle("Approach", "#9CD0BF"),
    "client": CodeStyle("Client characteristics", "#C0646B"),
    "practitioner": CodeStyle("Practitioner characteristics", "#D6A24A"),
    "form": CodeStyle("Form", "#7B8EC0"),
    "moment": CodeStyle("Moment", "#A6B2D6"),
    "discussable": CodeStyle("Making it discussable", "#8A6FA8"),
    "parents": CodeStyle("Parental involvement", "#7B9A5A"),
}

_CODED = (
    ("relation", "Dat verschilt", "vertrouwen is.", False),
    ("client", "Zeker als", "geduld hebben.", False),
    ("form", "Een lijst", "traject wel.", False),
    ("moment", "Een lijst", "traject wel.", True),
    ("relation", "We zaten samen", "opschrijven.’", False),
    ("discussable", "Toen hebben", "opnieuw geschreven.", True),
    ("goal", "Sindsdien", "plan.", False),
    ("practitioner", "Het maakt me", "invullen.", False),
    ("parents", "Terwijl", "zoeken.", False),
    ("approach", "Ik bel nu", "hoe het gaat.", False),
)


def sample_content() -> ReaderContent:
    """Twelve turns of an interview, each with its label and time in the text."""
    text, turns = "", list[ReaderTurn]()
    for number, speaker, seconds, words in _TURNS:
        start = len(text)
        text += f"[00:{seconds // 60:02d}:{seconds % 60:02d}] {speaker}: "
        body = len(text)
        text += words
        turns.append(ReaderTurn(number, speaker, seconds, start, body, len(text)))
        text += "\n\n"
    return ReaderContent(text, tuple(turns))


def sample_marks(content: ReaderContent) -> CodingMarks:
    """Codings as a coder would put them on the sample."""
    marks: list[Mark] = []
    for place, (code, begin, stop, memo) in enumerate(_CODED):
        start = content.text.index(begin)
        end = content.text.index(stop, start) + len(stop)
        marks.append(Mark(f"coding-{place}", f"quotation-{start}-{end}", code, start, end, "Sanne", memo))
    return CodingMarks.of(marks)
