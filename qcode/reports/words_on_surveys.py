"""The fixed words of tables of surveys, in English and Dutch."""

from __future__ import annotations

from qcode.reports.words import said

_WORDS: dict[str, tuple[str, str]] = {
    "items": ("{title}: closed questions", "{title}: gesloten vragen"),
    "question": ("Question", "Vraag"),
    "n": ("n", "n"),
    "missing": ("No answer", "Geen antwoord"),
    "counted": ("Counted: respondents who chose each option.", "Geteld: respondenten die elke optie kozen."),
    "shares": (
        "Shares are of those who answered the question (n); who gave no answer is not in them.",
        "Percentages zijn van wie de vraag beantwoordde (n); wie niet antwoordde, telt niet mee.",
    ),
    "multiple": (
        "More than one answer was possible, so shares add up to more than 100 %.",
        "Er waren meer antwoorden mogelijk; percentages tellen dus op tot meer dan 100 %.",
    ),
    "no_group": ("no group", "geen groep"),
    "few": (
        "One respondent is {share} here: read shares of so few people with care.",
        "Eén respondent is hier {share}: lees percentages van zo weinig mensen met zorg.",
    ),
    "response": ("Response", "Respons"),
    "respondents": ("Respondents", "Respondenten"),
    "invited": ("Invited", "Uitgenodigd"),
    "took_part": ("Took part", "Deden mee"),
    "rate": ("Response rate", "Respons"),
    "everybody": ("All", "Alle"),
    "too_low": (
        "Fewer than half of those invited took part: too few to conclude from ({who}). Half is what Babbie (The Practice of Social Research) calls adequate.",
        "Minder dan de helft van de uitgenodigden deed mee: te weinig om conclusies aan te verbinden ({who}). De helft noemt Babbie (The Practice of Social Research) toereikend.",
    ),
    "not_said": (
        "How many were invited was not noted, so there is no response rate.",
        "Hoeveel mensen zijn uitgenodigd is niet genoteerd; er is dus geen responspercentage.",
    ),
    "dyad_items": ("{one} beside {other}, by question", "{one} naast {other}, per vraag"),
    "dyad_people": ("{one} beside {other}, by pair", "{one} naast {other}, per tweetal"),
    "pair": ("Pair", "Tweetal"),
    "pairs": ("Pairs", "Tweetallen"),
    "questions": ("Questions", "Vragen"),
    "same": ("The same", "Gelijk"),
    "near": ("At most a step apart", "Hooguit een stap verschil"),
    "mean": ("Mean difference", "Gemiddeld verschil"),
    "dyads_counted": (
        "Of the pairs of whom both answered. The difference is in steps of the scale: above 0 the answers in “{other}” are higher.",
        "Van de tweetallen van wie beiden antwoordden. Het verschil is in stappen van de schaal: boven 0 zijn de antwoorden in “{other}” hoger.",
    ),
    "alone": ("Without a counterpart: {who}.", "Zonder wederhelft: {who}."),
    "not_compared": (
        "Not compared, for their options differ or have no order: {questions}.",
        "Niet vergeleken, omdat de opties verschillen of geen volgorde hebben: {questions}.",
    ),
    "answers": ("{title}: answers in words", "{title}: antwoorden in woorden"),
    "respondent": ("Respondent", "Respondent"),
    "answer": ("Answer", "Antwoord"),
    "nobody_answered": ("Nobody answered this question.", "Niemand heeft deze vraag beantwoord."),
    "meeting": ("Survey and interviews, by theme", "Enquête en interviews, per thema"),
    "theme_question": ("Theme / question", "Thema / vraag"),
    "interviews": ("Interviews: quotations", "Interviews: fragmenten"),
    "interview_people": ("Interviews: participants", "Interviews: respondenten"),
    "open_answers": ("Open answers: quotations", "Open antwoorden: fragmenten"),
    "open_people": ("Open answers: participants", "Open antwoorden: respondenten"),
    "lower": ("Below the middle", "Onder het midden"),
    "middle": ("The middle", "Het midden"),
    "higher": ("Above the middle", "Boven het midden"),
    "meeting_counted": (
        "Themes have what their subcodes have. Under a code stand the questions about it, with how many answered (n) and the shares of answers below, in and above the middle of their scale.",
        "Thema’s hebben wat hun subcodes hebben. Onder een code staan de vragen erover, met hoeveel er antwoordden (n) en de percentages onder, in en boven het midden van de schaal.",
    ),
}


def on_surveys(language: str, key: str, **values: object) -> str:
    """The fixed word for ``key``, with ``values`` filled in."""
    return said(language, _WORDS[key], **values)
