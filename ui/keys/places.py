"""The keys that mean something in one place only; those of the commands are in the table of commands."""

from __future__ import annotations

from typing import NamedTuple

from ui.language import tr


class PlaceKeys(NamedTuple):
    """A place, and its keys: what is pressed (several with ", "), and what that does there."""

    name: str
    title: str
    rows: tuple[tuple[str, str], ...]


DIGITS = "1 – 9"
"""Any of the nine digits."""

PLACES = (
    PlaceKeys(
        "text",
        tr("In the transcript"),
        (
            ("Shift+Right", tr("select; whole words when Shift is let go")),
            ("Alt+Shift+Right, Alt+Shift+Left", tr("select single characters")),
            ("Ctrl+Shift+Right, Ctrl+Shift+Left", tr("select by words")),
            ("Alt+Shift+Down, Alt+Shift+Up", tr("select by sentences")),
            ("Ctrl+Shift+Down, Ctrl+Shift+Up", tr("select by turns")),
            ("Return", tr("choose a code for the selected words; typing does too")),
            (DIGITS, tr("put the code with that digit on the words")),
            ("Ctrl+., Ctrl+,", tr("go to the next coding, or to the one before")),
            (
                "Del, Backspace",
                tr("take the code off, and the quotation when nothing else is on it"),
            ),
            ("Esc", tr("leave the selection or the coding")),
        ),
    ),
    PlaceKeys(
        "margin",
        tr("In the margin of brackets"),
        (
            ("Down, Up", tr("go to the next coding, or to the one before")),
            ("Right, Left", tr("move the end of the coding by a word")),
            ("Shift+Right, Shift+Left", tr("move the start of the coding by a word")),
            ("Alt+Right, Alt+Left", tr("move the end by a character, with Shift the start")),
            ("Return", tr("go to the codes of the quotation")),
        ),
    ),
    PlaceKeys(
        "codings",
        tr("In the list of the codings"),
        (
            ("Down, Up", tr("go to the next coding, or to the one before")),
            ("Return", tr("go to the text")),
            ("Del", tr("take the code off, and the quotation when nothing else is on it")),
            ("Esc", tr("put the list away")),
        ),
    ),
    PlaceKeys(
        "picker",
        tr("In the list of codes at the words"),
        (
            ("Down, Up", tr("choose another row")),
            ("Return", tr("put the code on")),
            ("Shift+Return", tr("put the code on and keep the list open")),
            ("Ctrl+Return", tr("make a new code of what was typed; Theme/Name puts it under a theme")),
            ("Ctrl+I", tr("make a code of the words themselves")),
            (DIGITS, tr("put the code with that digit on, while nothing is typed")),
            ("Esc", tr("leave everything as it was")),
        ),
    ),
    PlaceKeys(
        "lists",
        tr("In the codebook and the list of transcripts"),
        (
            ("Return", tr("on a code: put it on the selected words")),
            ("Del", tr("delete the code or the transcript, after asking")),
        ),
    ),
    PlaceKeys(
        "finder",
        tr("Where anything is found"),
        (
            ("Down, Up", tr("choose another row")),
            ("Return", tr("go there, or carry the command out")),
            ("Ctrl+Return", tr("on a code: list its quotations; on words: all their places")),
            ("Esc", tr("go back to where you were")),
        ),
    ),
    PlaceKeys(
        "find",
        tr("In the bar that finds in a transcript"),
        (
            ("Return, Shift+Return", tr("go to the next place, or to the one before")),
            ("Esc", tr("go back to the text")),
        ),
    ),
    PlaceKeys(
        "places",
        tr("In the list of places"),
        (
            ("Down, Up", tr("go to another place")),
            ("Shift+Down, Shift+Up, Ctrl+A", tr("choose several places, to code them together")),
            ("Ctrl+J", tr("choose a code for the places")),
            ("Ctrl+C", tr("copy the places with what stands around them")),
            ("Return", tr("go into the text, at the place")),
            ("Esc", tr("put the list away")),
        ),
    ),
    PlaceKeys(
        "correcting",
        tr("While a transcript is corrected"),
        (
            ("Ctrl+Return", tr("see what changed, and save it")),
            ("Return", tr("begin a new line")),
            ("Esc", tr("leave the transcript as it was, after asking")),
        ),
    ),
    PlaceKeys(
        "memo",
        tr("In a memo"),
        (("Esc", tr("save it and go back; beside the transcript to the text")),),
    ),
    PlaceKeys(
        "remarks",
        tr("In the name and the comment of a quotation"),
        (
            ("Return", tr("keep the name; in the comment a new line")),
            ("Ctrl+Return", tr("keep what is written and go back to the text")),
            ("Esc", tr("leave the name as it was; keep the comment")),
        ),
    ),
    PlaceKeys(
        "linking",
        tr("In the panel that links a quotation"),
        (
            ("Down, Up", tr("choose another quotation")),
            ("Return", tr("link to it")),
            ("Esc", tr("make no link")),
        ),
    ),
    PlaceKeys(
        "participants",
        tr("In the table of participants"),
        (
            ("Return, F2", tr("fill in the cell")),
            ("Del, Backspace", tr("empty the chosen cells")),
            ("Ctrl+C, Ctrl+V", tr("copy and paste cells, from and to a spreadsheet too")),
        ),
    ),
    PlaceKeys(
        "diagram",
        tr("In a diagram"),
        (
            ("Tab, Shift+Tab", tr("go to the next code or relation, or to the one before")),
            ("Left, Right, Up, Down", tr("move the chosen codes; with Shift further")),
            ("Return", tr("relate the chosen code; give the chosen relation another kind")),
            ("Del, Backspace", tr("take the chosen codes out, or the chosen relation away")),
            ("Esc", tr("choose nothing; leave what is dragged where it was")),
        ),
    ),
    PlaceKeys(
        "beside-diagram",
        tr("Beside a diagram"),
        (
            ("Return", tr("put the code in the diagram; show the link; go to what is missing")),
            ("Del", tr("dismiss the suggested link, or suggest it again")),
            ("Shift+Return", tr("while a quotation is chosen as evidence: let it speak for the other side")),
            ("Left, Right", tr("on a slider: move the quotation along the dimension")),
        ),
    ),
    PlaceKeys(
        "compare",
        tr("Among disagreements"),
        (
            ("A, B", tr("keep the coding of the side at the left, at the right")),
            ("M, X", tr("keep both, keep neither")),
            ("S, T", tr("settle on the selected words, with the code at the left, at the right")),
            ("L, C", tr("leave it as a legitimate difference, change the codebook first")),
            ("R", tr("write the reason")),
            ("Return", tr("note what was chosen and go on to the next open one")),
            ("Up, Down", tr("go to the disagreement before, to the next one")),
        ),
    ),
    PlaceKeys(
        "tables",
        tr("In the numbers of a table"),
        (
            ("Return", tr("read the quotations a number is made of, and one of them where it stands")),
            ("S", tr("sort by this column: largest first, smallest first, as in the codebook")),
            ("-, +", tr("put the subcodes of a theme away, show them again")),
            ("Ctrl+C", tr("copy the cells that are selected, or the whole table")),
            ("Esc", tr("close the list of quotations")),
        ),
    ),
    PlaceKeys(
        "findings",
        tr("In the tables of the findings"),
        (
            ("Return", tr("see the quotations a number counts")),
            ("Del", tr("delete the question, after asking; take an answer off")),
            ("Alt+Shift+Up, Alt+Shift+Down", tr("move a research question among its neighbours")),
            ("Alt+Shift+Right, Alt+Shift+Left", tr("make it part of the one above, or move it out")),
        ),
    ),
)
