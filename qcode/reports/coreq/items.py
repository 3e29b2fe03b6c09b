"""The 32 items of COREQ, in words of our own, in English and Dutch.

After Tong, A., Sainsbury, P. and Craig, J. (2007), "Consolidated criteria for reporting qualitative research (COREQ): a
32-item checklist for interviews and focus groups", International Journal for Quality in Health Care 19(6), 349–357.
"""

from __future__ import annotations

from dataclasses import dataclass

NAME = "coreq"
SOURCE = "Tong, Sainsbury & Craig 2007"

Words = tuple[str, str]
"""English, Dutch."""


@dataclass(frozen=True)
class Item:
    """One item: what it is about, and what a reader wants to know.

    What the project knows answers it ``whole`` where nothing is left for the researchers to say.
    """

    number: int
    domain: str  # a key of DOMAINS
    title: Words
    asks: Words
    whole: bool = False

    @property
    def key(self) -> str:
        """The number as answers are kept under it."""
        return str(self.number)


DOMAINS: dict[str, Words] = {
    "team": ("Research team and reflexivity", "Onderzoeksteam en reflexiviteit"),
    "design": ("Study design", "Opzet van het onderzoek"),
    "analysis": ("Analysis and findings", "Analyse en bevindingen"),
}

_TEAM = (
    (("Interviewer", "Interviewer"), ("Who led the conversations?", "Wie voerde de gesprekken?")),
    (
        ("Credentials", "Titels"),
        ("Which degrees do the researchers hold?", "Welke opleiding hebben de onderzoekers?"),
    ),
    (
        ("Occupation", "Functie"),
        ("What was their work during the study?", "Wat was hun werk tijdens het onderzoek?"),
    ),
    (("Gender", "Gender"), ("What gender are the researchers?", "Welk gender hebben de onderzoekers?")),
    (
        ("Experience and training", "Ervaring en scholing"),
        (
            "What had they learned or done before that bears on this study?",
            "Welke scholing of ervaring brachten zij mee voor dit onderzoek?",
        ),
    ),
    (
        ("Relationship established", "Band vooraf"),
        (
            "Did researchers and participants know each other beforehand?",
            "Kenden onderzoekers en respondenten elkaar al?",
        ),
    ),
    (
        ("What participants knew", "Wat respondenten wisten"),
        (
            "What were participants told of the interviewer, and of why this was studied?",
            "Wat wisten respondenten van de interviewer en van de reden voor het onderzoek?",
        ),
    ),
    (
        ("Interviewer’s position", "Positie van de interviewer"),
        (
            "Which assumptions and interests of the interviewer may have coloured the study?",
            "Welke aannames en belangen van de interviewer kunnen meespelen?",
        ),
    ),
)
_DESIGN = (
    (
        ("Methodological orientation", "Methodologische benadering"),
        ("On which approach does the analysis rest?", "Op welke benadering rust de analyse?"),
    ),
    (("Sampling", "Steekproef"), ("How were participants chosen?", "Hoe zijn respondenten gekozen?")),
    (("Approach", "Benadering"), ("How were they asked to take part?", "Hoe zijn zij gevraagd?")),
    (("Sample size", "Omvang"), ("How many took part?", "Hoeveel mensen deden mee?")),
    (
        ("Non-participation", "Niet meegedaan"),
        ("How many refused or stopped, and why?", "Hoeveel mensen weigerden of stopten, en waarom?"),
    ),
    (("Setting", "Plaats"), ("Where were the data collected?", "Waar zijn de gegevens verzameld?")),
    (
        ("Others present", "Aanwezigheid van anderen"),
        ("Was anybody else present?", "Was er nog iemand bij?"),
    ),
    (
        ("Description of the sample", "Beschrijving van de groep"),
        ("What marks the people who took part?", "Wat kenmerkt de mensen die meededen?"),
    ),
    (
        ("Interview guide", "Vragenlijst"),
        (
            "Which questions or topics were there, and were they tried out?",
            "Welke vragen of onderwerpen waren er, en zijn die uitgeprobeerd?",
        ),
    ),
    (
        ("Repeat interviews", "Herhaalde interviews"),
        ("Was anybody interviewed more than once?", "Is iemand vaker geïnterviewd?"),
    ),
    (
        ("Recording", "Opname"),
        ("Was sound or image recorded?", "Is er geluid of beeld opgenomen?"),
    ),
    (
        ("Field notes", "Veldnotities"),
        (
            "Were notes made during or after the talks?",
            "Zijn er tijdens of na de gesprekken notities gemaakt?",
        ),
    ),
    (("Duration", "Duur"), ("How long did the talks last?", "Hoe lang duurden de gesprekken?")),
    (("Saturation", "Saturatie"), ("Was saturation discussed?", "Is saturatie besproken?")),
    (
        ("Transcripts returned", "Transcripten teruggelegd"),
        (
            "Could participants correct their transcript?",
            "Konden respondenten hun transcript verbeteren?",
        ),
    ),
)
_ANALYSIS = (
    (("Number of coders", "Aantal codeurs"), ("How many people coded?", "Hoeveel mensen codeerden?")),
    (("Coding tree", "Codeboom"), ("Is the code list given?", "Staat de codelijst in het verslag?")),
    (
        ("Derivation of themes", "Herkomst van thema’s"),
        (
            "Were themes set beforehand or found in the data?",
            "Lagen thema’s vooraf vast of komen ze uit de data?",
        ),
    ),
    (("Software", "Software"), ("With what was the work done?", "Waarmee is gewerkt?")),
    (
        ("Participant checking", "Controle door respondenten"),
        ("Did participants respond to the findings?", "Reageerden respondenten op de bevindingen?"),
    ),
    (
        ("Quotations presented", "Citaten"),
        (
            "Do quotations illustrate the themes, and is each traced to who said it?",
            "Staan er citaten bij de thema’s, en is te zien van wie ze zijn?",
        ),
    ),
    (
        ("Data and findings agree", "Gegevens en bevindingen sluiten aan"),
        (
            "Do the findings follow from the data shown?",
            "Volgen de bevindingen uit de gegevens die te zien zijn?",
        ),
    ),
    (
        ("Major themes", "Hoofdthema’s"),
        ("Are the major themes clear?", "Zijn de hoofdthema’s duidelijk?"),
    ),
    (
        ("Minor themes and other voices", "Kleine thema’s en andere stemmen"),
        (
            "Are minor themes and cases that differ described?",
            "Zijn kleinere thema’s en afwijkende gevallen beschreven?",
        ),
    ),
)
_WHOLE = {12, 24, 25, 26, 27, 29, 31}


def _items() -> tuple[Item, ...]:
    rows = [
        (domain, *words)
        for domain, some in (("team", _TEAM), ("design", _DESIGN), ("analysis", _ANALYSIS))
        for words in some
    ]
    return tuple(
        Item(number, domain, title, asks, number in _WHOLE)
        for number, (domain, title, asks) in enumerate(rows, start=1)
    )


ITEMS = _items()
