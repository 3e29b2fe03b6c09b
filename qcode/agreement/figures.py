"""Every figure of agreement: what it answers, when it misleads, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qcode.sentence import worded

RELIABLE, TENTATIVE = 0.8, 0.667
"""Krippendorff's customary marks, for the lower bound of an interval."""
EMPTY_AGREES = ("percent_agreement", "brennan_prediger", "gwet_ac1")
"""Figures that grow towards 1 with the text nobody coded: kept out of the first view, and never shown as agreement on nothing."""
NEVER_NEGATIVE = ("percent_agreement", "holsti", "jaccard", "dice", "iou_f1")
MAIN_FIGURE = "krippendorff_alpha"


@dataclass(frozen=True)
class Figure:
    """A figure for people: its name, the question it answers, when it misleads, and its source."""

    name: str
    answers: str
    misleads: str
    source: str


FIGURES: Mapping[str, Figure] = {
    "percent_agreement": Figure(
        worded("Percent agreement"),
        worded(
            "On what share of the units do two coders decide the same? The mean over units, not over decisions."
        ),
        worded(
            "On characters it means nothing: text nobody coded counts as agreement. For turns and other given units."
        ),
        "—",
    ),
    "holsti": Figure(
        worded("Holsti"),
        worded("What share of all the coding of two coders do they agree on?"),
        worded("Some of it is agreement by chance. On coded units it is the same number as Dice."),
        "Holsti (1969), Content Analysis for the Social Sciences and Humanities",
    ),
    "cohen_kappa": Figure(
        worded("Cohen’s κ"),
        worded("How far do two coders agree beyond chance, if each codes as much as they do?"),
        worded("It rises when two coders code different amounts. For two coders and one code."),
        "Cohen (1960), Educational and Psychological Measurement 20(1): 37–46",
    ),
    "scott_pi": Figure(
        worded("Scott’s π"),
        worded("How far do two coders agree beyond chance, if chance is the same for both?"),
        worded("With little text it is a little too low; α mends that."),
        "Scott (1955), Public Opinion Quarterly 19(3): 321–325",
    ),
    "brennan_prediger": Figure(
        worded("Brennan–Prediger"),
        worded("How far do two coders agree beyond tossing a coin?"),
        worded("It goes to 1 the more text nobody coded."),
        "Brennan & Prediger (1981), Educational and Psychological Measurement 41(3): 687–699",
    ),
    "gwet_ac1": Figure(
        worded("Gwet’s AC1"),
        worded("How far do two coders agree, if only doubtful units are agreed on by chance?"),
        worded("It goes to 1 the more text nobody coded."),
        "Gwet (2008), British Journal of Mathematical and Statistical Psychology 61(1): 29–48",
    ),
    "krippendorff_alpha": Figure(
        worded("Krippendorff’s α"),
        worded(
            "How far do coders agree beyond chance, however many they are and however little text there is?"
        ),
        worded("With characters as units a long span weighs more than a short one. Give the unit with it."),
        "Krippendorff (2019), Content Analysis, 4th ed., chapter 12",
    ),
    "jaccard": Figure(
        worded("Jaccard"),
        worded("Of all that either coder coded, what share did both?"),
        worded("Some of it is agreement by chance, the more so the more is coded."),
        "Jaccard (1912), New Phytologist 11(2): 37–50",
    ),
    "dice": Figure(
        worded("Dice"),
        worded("How much do the coded texts of two coders overlap, by what they coded on average?"),
        worded("Some of it is agreement by chance, the more so the more is coded."),
        "Dice (1945), Ecology 26(3): 297–302",
    ),
    "iou_f1": Figure(
        worded("F1 of matched spans"),
        worded(
            "What share of the spans of two coders find a partner with half or more of their joined text in common?"
        ),
        worded("Just under half counts for nothing, just over half for all."),
        "van Rijsbergen (1979), Information Retrieval, 2nd ed., chapter 7",
    ),
    "fleiss_kappa": Figure(
        worded("Fleiss’ κ"),
        worded("How far do all coders agree beyond chance, if chance is the same for all?"),
        worded("With little text it is a little too low; α mends that."),
        "Fleiss (1971), Psychological Bulletin 76(5): 378–382",
    ),
    "u_alpha": Figure(
        worded("u-α"),
        worded("Do coders find the same stretches of text and give them the same code?"),
        worded(
            "One long span and three that touch look nearly the same to it. Over all codes only where spans never overlap."
        ),
        "Krippendorff et al. (2016), Quality & Quantity 50(6): 2347–2364",
    ),
    "bar_u_alpha": Figure(
        worded("|u-α"),
        worded("Do coders find the same text worth coding, whatever the code?"),
        worded("It says nothing about which code."),
        "Krippendorff et al. (2016), Quality & Quantity 50(6): 2347–2364",
    ),
    "cu_alpha": Figure(
        worded("cu-α"),
        worded("Where both coded, do two coders tell the codes apart?"),
        worded(
            "Only for codes that exclude each other. Read it with its coverage: it is silent about the rest."
        ),
        "Krippendorff et al. (2016), Quality & Quantity 50(6): 2347–2364",
    ),
    "sibling_cu_alpha": Figure(
        worded("cu-α of subcodes"),
        worded(
            "Where both coded, do two coders tell the codes right below this one apart, each with all below it?"
        ),
        worded(
            "Only where these codes exclude each other. Read it with its coverage: it is silent about the rest."
        ),
        "Krippendorff et al. (2016), Quality & Quantity 50(6): 2347–2364",
    ),
    "theme_cu_alpha": Figure(
        worded("cu-α of themes"),
        worded("Where both coded, do two coders tell the themes apart, each with all below it?"),
        worded(
            "Only where these codes exclude each other. Read it with its coverage: it is silent about the rest."
        ),
        "Krippendorff et al. (2016), Quality & Quantity 50(6): 2347–2364",
    ),
    "ku_alpha": Figure(
        worded("ku-α"),
        worded("Where both coded, do two coders keep this code apart from the others?"),
        worded(
            "Only for codes that exclude each other. Read it with its coverage: it is silent about the rest."
        ),
        "Krippendorff et al. (2016), Quality & Quantity 50(6): 2347–2364",
    ),
    "set_agreement": Figure(
        worded("Same set of codes"),
        worded("On what share of the units did all coders give exactly the same codes?"),
        worded(
            "Text nobody coded counts as agreement; look at the share of coded text. One code less is full disagreement."
        ),
        "—",
    ),
    "alpha_jaccard": Figure(
        worded("α with Jaccard’s distance"),
        worded("How far do coders agree on sets of codes, where sets that share codes are partly the same?"),
        worded("It does not say which code the trouble is with."),
        "Krippendorff (2019), Content Analysis, 4th ed., chapter 12",
    ),
    "alpha_masi": Figure(
        worded("α with MASI distance"),
        worded("The same, where a set that holds the other counts as nearer than two that only overlap."),
        worded("It does not say which code the trouble is with."),
        "Passonneau (2006), Proceedings of LREC 2006",
    ),
}


def strength(low: float) -> str:
    """What Krippendorff's customary marks make of the lower bound of an interval."""
    if low >= RELIABLE:
        return worded("reliable")
    return worded("tentative") if low >= TENTATIVE else worded("not reliable")
