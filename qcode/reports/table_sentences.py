"""What stands in and under tables, in Dutch; English is what the tables say themselves."""

from __future__ import annotations

from qcode.reports.words import is_dutch
from qcode.sentence import Sentence

DUTCH = {
    "Code frequencies": "Codefrequenties",
    "Codes that occur together": "Codes die samen voorkomen",
    "Theme / subcode": "Thema / subcode",
    "Total": "Totaal",
    "People": "Personen",
    "Transcripts": "Transcripten",
    "Words said": "Gesproken woorden",
    "transcript": "transcript",
    "participant": "respondent",
    "group": "groep",
    "attribute": "kenmerk",
    "speaker": "spreker",
    "coder": "codeur",
    "pass": "codeerronde",
    "code": "code",
    "role": "rol",
    "codings": "coderingen",
    "quotations": "fragmenten",
    "transcripts": "transcripten",
    "participants": "respondenten",
    "words": "woorden",
    "interviewer": "interviewer",
    "other": "iemand anders",
    "nobody": "niemand",
    "nothing": "niets",
    "Counted: {count}, by {by}.": "Geteld: {count}, per {by}.",
    "Themes without their subcodes.": "Thema’s zonder hun subcodes.",
    "Themes include their subcodes.": "Thema’s tellen hun subcodes mee.",
    "Themes include their subcodes; a quotation under two subcodes counts once for the theme.": (
        "Thema’s tellen hun subcodes mee; een fragment met twee subcodes telt één keer voor het thema."
    ),
    "Themes include their subcodes; a transcript with two subcodes counts once for the theme.": (
        "Thema’s tellen hun subcodes mee; een transcript met twee subcodes telt één keer voor het thema."
    ),
    "Themes include their subcodes; a participant with two subcodes counts once for the theme.": (
        "Thema’s tellen hun subcodes mee; een respondent met twee subcodes telt één keer voor het thema."
    ),
    "Themes include their subcodes; a word under two subcodes counts once for the theme.": (
        "Thema’s tellen hun subcodes mee; een woord met twee subcodes telt één keer voor het thema."
    ),
    "Rows and columns add up to their totals.": "Rijen en kolommen tellen op tot hun totalen.",
    "Totals have each coding once; a theme has those of its subcodes as well.": (
        "In de totalen staat elke codering één keer; een thema heeft ook die van zijn subcodes."
    ),
    "Totals are counted anew: a quotation in several rows or columns counts once.": (
        "Totalen zijn opnieuw geteld: een fragment in meer rijen of kolommen telt één keer."
    ),
    "Totals are counted anew: a transcript in several rows or columns counts once.": (
        "Totalen zijn opnieuw geteld: een transcript in meer rijen of kolommen telt één keer."
    ),
    "Totals are counted anew: a participant in several rows or columns counts once.": (
        "Totalen zijn opnieuw geteld: een respondent in meer rijen of kolommen telt één keer."
    ),
    "Totals are counted anew: a word in several rows or columns counts once.": (
        "Totalen zijn opnieuw geteld: een woord in meer rijen of kolommen telt één keer."
    ),
    "Shown: the share of the total of the row.": "Getoond: het aandeel in het totaal van de rij.",
    "Shown: the share of the total of the column.": "Getoond: het aandeel in het totaal van de kolom.",
    "Shown: the share of the total of the table.": "Getoond: het aandeel in het totaal van de tabel.",
    "Shown: the number per 1,000 words said in the column, coded or not.": (
        "Getoond: het aantal per 1.000 gesproken woorden in de kolom, gecodeerd of niet."
    ),
    "Shown: each column multiplied so that its total is {most}, that of the largest; totals of rows are sums of these.": (
        "Getoond: elke kolom vermenigvuldigd tot een totaal van {most}, dat van de grootste; totalen van rijen zijn sommen hiervan."
    ),
    "Shares can add up to more than 100 %, for what counts in two places has a share in both.": (
        "Aandelen kunnen samen meer dan 100 % zijn, want wat op twee plaatsen telt heeft in beide een aandeel."
    ),
    "A quotation is of whoever speaks where it begins.": "Een fragment is van wie spreekt waar het begint.",
    "In a transcript without a participant a quotation is of whoever speaks where it begins.": (
        "In een transcript zonder respondent is een fragment van wie spreekt waar het begint."
    ),
    "Codings of no participant, which are not counted: {number}.": (
        "Coderingen van geen respondent, die niet zijn geteld: {number}."
    ),
    "The attribute this table has as columns is no longer in the project.": (
        "Het kenmerk dat deze tabel als kolommen heeft, staat niet meer in het project."
    ),
    "Code line": "Codelijn",
    "Counted: stretches, by the part of the transcript they begin in.": (
        "Geteld: stukken, naar het deel van het transcript waarin ze beginnen."
    ),
    "A stretch is what one code covers without a gap, whoever marked it.": (
        "Een stuk is wat één code zonder onderbreking beslaat, wie het ook aangaf."
    ),
    "Without what interviewers say: a quotation counts where others speak in it, and of its words those they say.": (
        "Zonder wat interviewers zeggen: een fragment telt waar anderen erin spreken, en van de woorden die zij zeggen."
    ),
    "Query: {name}": "Zoekvraag: {name}",
    "Rows of saved queries count what these find now; they are no part of the totals.": (
        "Rijen van bewaarde zoekvragen tellen wat die nu vinden; ze horen niet bij de totalen."
    ),
    "“{query}” asks about {missing}, which is no longer in the project; change the question or delete it.": (
        "“{query}” gaat over {missing}, dat niet meer in het project staat; verander de vraag of verwijder haar."
    ),
    "Only {name}: {value}.": "Alleen {name}: {value}.",
    "A quotation counts where one of these speaks in it, and of its words those they say.": (
        "Een fragment telt waar een van hen erin spreekt, en van de woorden die zij zeggen."
    ),
    "Counted is what coders agreed upon.": "Geteld is wat codeurs overeenkwamen.",
    "No longer in the project: {number} of what the table is limited to.": (
        "Niet meer in het project: {number} van wat de tabel beperkt."
    ),
    "Together: on the same words.": "Samen: op dezelfde woorden.",
    "Together: on words that overlap.": "Samen: op woorden die elkaar overlappen.",
    "Together: in the same turn or at most {turns} turns apart.": (
        "Samen: in dezelfde beurt of hooguit {turns} beurten van elkaar."
    ),
    "c = together / (the one + the other - together), from 0 to 1.": (
        "c = samen / (de ene + de andere - samen), van 0 tot 1."
    ),
    "Where a code meets itself: how many quotations it has.": (
        "Waar een code zichzelf ontmoet: hoeveel fragmenten die heeft."
    ),
    "* One of the two is used over five times the other: c says little.": (
        "* Een van de twee is ruim vijf keer zo vaak gebruikt als de andere: c zegt weinig."
    ),
}


def in_language(language: str, sentence: str) -> str:
    """What a table says, in this language: sentences it made and what was put into them; names stay as they are."""
    if not isinstance(sentence, Sentence) or not is_dutch(language):
        return sentence
    values = {
        name: in_language(language, value) if isinstance(value, str) else value
        for name, value in sentence.values.items()
    }
    return DUTCH.get(sentence.pattern, sentence.pattern).format(**values)
