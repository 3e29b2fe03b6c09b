"""Every command of the program in one table: name, text, keys, when it can be used, what it calls.

Menus, shortcuts and tool tips are built from it; a new command is one row.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.language import tr

if TYPE_CHECKING:
    from ui.app import App


@dataclass(frozen=True)
class Facts:
    """What is so at the moment, as far as it decides which commands can be used."""

    open: bool = False
    writable: bool = False
    screen: str = ""
    document: bool = False
    selection: bool = False
    quotation: bool = False
    coding: bool = False
    code: bool = False
    codes: int = 0
    memo: bool = False
    participants: int = 0  # how many are in focus in their table
    attribute: bool = False
    undo: str = ""  # what it would take back, "" for nothing
    redo: str = ""


When = Callable[[Facts], bool]


def always(_: Facts) -> bool:
    """At any time."""
    return True


def is_open(facts: Facts) -> bool:
    """A project is open."""
    return facts.open


def is_read(facts: Facts) -> bool:
    """A transcript is in front."""
    return facts.document and facts.screen == "code"


def can_write(facts: Facts) -> bool:
    """A project is open for writing."""
    return facts.writable


def has_document(facts: Facts) -> bool:
    """A transcript is in front and may be changed."""
    return facts.writable and is_read(facts)


def has_focus(facts: Facts) -> bool:
    """A code is in focus."""
    return facts.code


def has_code(facts: Facts) -> bool:
    """A code is in focus and may be changed."""
    return facts.writable and facts.code


def has_codes(facts: Facts) -> bool:
    """A code is in focus and may be changed, and there is another."""
    return has_code(facts) and facts.codes > 1


def has_coding(facts: Facts) -> bool:
    """A coding is in focus beside the transcript and may be taken off."""
    return facts.writable and facts.screen == "code" and facts.coding


def has_quotation(facts: Facts) -> bool:
    """A quotation is in focus beside the transcript and may be deleted."""
    return facts.writable and facts.screen == "code" and facts.quotation


def has_words(facts: Facts) -> bool:
    """Words are selected, or a quotation is in focus, and may be coded."""
    return facts.writable and facts.screen == "code" and (facts.selection or facts.quotation)


def has_memo(facts: Facts) -> bool:
    """A memo is in front and may be deleted."""
    return facts.writable and facts.memo and facts.screen == "memos"


def has_participant(facts: Facts) -> bool:
    """A cell of a participant is in focus and may be changed."""
    return facts.writable and facts.participants > 0 and facts.screen == "participants"


def has_one_participant(facts: Facts) -> bool:
    """Cells of one participant are in focus and may be changed."""
    return has_participant(facts) and facts.participants == 1


def has_attribute(facts: Facts) -> bool:
    """The column of an attribute is in focus and may be changed."""
    return has_participant(facts) and facts.attribute


def can_undo(facts: Facts) -> bool:
    """There is something to take back."""
    return bool(facts.undo)


def can_redo(facts: Facts) -> bool:
    """Something was taken back."""
    return bool(facts.redo)


@dataclass(frozen=True)
class Row:
    """One command. ``keys`` are pressed anywhere; ``hint`` is a key that means it in one place only.

    ``inside`` names the row whose menu holds it. ``in_text``: the keys are pressed in the transcript or its margin
    only, since they mean something else where one types.
    """

    name: str
    text: str
    keys: str
    when: When
    calls: Callable[[App], object]
    hint: str = ""
    inside: str = ""
    in_text: bool = False


def opens_menu(_: App) -> None:
    """Nothing is done by itself: the row opens a menu that is filled while the program runs."""


LINE = None

FILE = (
    Row("new", tr("New project…"), "Ctrl+N", always, lambda app: app.files.new()),
    Row("open", tr("Open…"), "Ctrl+O", always, lambda app: app.files.open()),
    Row("recent", tr("Open recent"), "", always, opens_menu),
    Row("sample", tr("Try the sample study"), "", always, lambda app: app.files.open_sample()),
    LINE,
    Row(
        "import",
        tr("Import transcripts…"),
        "Ctrl+Shift+I",
        can_write,
        lambda app: app.study.imports.choose_transcripts(),
    ),
    Row(
        "import-codebook",
        tr("Import codebook…"),
        "",
        can_write,
        lambda app: app.study.imports.choose_codebook(),
    ),
    Row(
        "import-codings",
        tr("Import codings…"),
        "",
        can_write,
        lambda app: app.study.codings_in.choose(),
    ),
    LINE,
    Row("export", tr("Export"), "", is_open, opens_menu),
    Row(
        "save-memos",
        tr("Memo report…"),
        "",
        is_open,
        lambda app: app.study.exports.save_memo_report(),
        inside="export",
    ),
    Row(
        "save-frequencies",
        tr("Code frequencies…"),
        "",
        is_open,
        lambda app: app.study.exports.save_frequencies(),
        inside="export",
    ),
    Row(
        "save-codebook-report",
        tr("Codebook report…"),
        "",
        is_open,
        lambda app: app.study.exports.save_codebook_report(),
        inside="export",
    ),
    Row(
        "save-code-quotations",
        tr("Quotations of the code in focus…"),
        "",
        has_focus,
        lambda app: app.study.exports.save_quotations_of_code(),
        inside="export",
    ),
    Row(
        "save-quotations",
        tr("Quotations of all codes…"),
        "",
        is_open,
        lambda app: app.study.exports.save_all_quotations(),
        inside="export",
    ),
    Row(
        "save-codebook",
        tr("Codebook…"),
        "",
        is_open,
        lambda app: app.study.exports.save_codebook(),
        inside="export",
    ),
    Row(
        "save-codings",
        tr("Codings…"),
        "",
        is_open,
        lambda app: app.study.exports.save_codings(),
        inside="export",
    ),
    LINE,
    Row("back-up", tr("Back up…"), "", is_open, lambda app: app.study.exports.back_up()),
    Row("close", tr("Close project"), "Ctrl+W", is_open, lambda app: app.files.close()),
    Row("quit", tr("Quit"), "Ctrl+Q", always, lambda app: app.window.close()),
)
EDIT = (
    Row("undo", tr("Undo"), "Ctrl+Z", can_undo, lambda app: app.study.desk.undo()),
    Row("redo", tr("Redo"), "Ctrl+Shift+Z, Ctrl+Y", can_redo, lambda app: app.study.desk.redo()),
    LINE,
    Row("find", tr("Find in this transcript…"), "Ctrl+F", is_read, lambda app: app.study.find()),
    Row("find-next", tr("Find next"), "F3", is_read, lambda app: app.study.find_again(1)),
    Row("find-previous", tr("Find previous"), "Shift+F3", is_read, lambda app: app.study.find_again(-1)),
    LINE,
    Row("rename", tr("Rename…"), "F2", can_write, lambda app: app.study.rename()),
    Row(
        "delete-transcript",
        tr("Delete transcript…"),
        "",
        has_document,
        lambda app: app.study.transcripts.delete(),
    ),
    Row(
        "participant",
        tr("Participant of the transcript…"),
        "",
        has_document,
        lambda app: app.study.participants.choose_owner(),
    ),
)
VIEW = (
    Row("screen-code", tr("Code transcripts"), "Ctrl+1", is_open, lambda app: app.study.show_screen("code")),
    Row(
        "screen-memos",
        tr("Read and write memos"),
        "Ctrl+2",
        is_open,
        lambda app: app.study.show_screen("memos"),
    ),
    Row(
        "screen-participants",
        tr("Participants and what is known of them"),
        "Ctrl+3",
        is_open,
        lambda app: app.study.show_screen("participants"),
    ),
    Row("history", tr("History…"), "Ctrl+H", is_open, lambda app: app.study.history.show()),
    LINE,
    Row("whose", tr("Codings shown"), "", is_open, opens_menu),
    Row("appearance", tr("Appearance"), "", always, opens_menu),
    LINE,
    Row("larger", tr("Larger text"), "Ctrl++, Ctrl+=", is_read, lambda app: app.study.zoom(1)),
    Row("smaller", tr("Smaller text"), "Ctrl+-", is_read, lambda app: app.study.zoom(-1)),
    Row("usual-size", tr("Usual size"), "Ctrl+0", is_read, lambda app: app.study.zoom(0)),
)
CODE = (
    Row(
        "pick",
        tr("Choose a code for these words…"),
        "Ctrl+J",
        has_words,
        lambda app: app.study.picking.open_here(),
    ),
    Row(
        "in-vivo",
        tr("Code with the words themselves"),
        "Ctrl+I",
        has_words,
        lambda app: app.study.picking.code_in_vivo(),
        in_text=True,
    ),
    Row("remove", tr("Remove coding"), "", has_coding, lambda app: app.study.coding.remove(), hint="Del"),
    Row(
        "take-off",
        tr("Take code off, keep quotation"),
        "",
        has_coding,
        lambda app: app.study.coding.take_off(),
    ),
    Row(
        "delete-quotation",
        tr("Delete quotation"),
        "Ctrl+Del",
        has_quotation,
        lambda app: app.study.coding.delete_quotation(),
        in_text=True,
    ),
    LINE,
    Row("next", tr("Next coding"), "", is_read, lambda app: app.study.move_in_text(1), hint="Alt+Down"),
    Row(
        "previous", tr("Previous coding"), "", is_read, lambda app: app.study.move_in_text(-1), hint="Alt+Up"
    ),
    LINE,
    Row(
        "code-quotations",
        tr("Quotations of the code"),
        "Ctrl+L",
        has_focus,
        lambda app: app.study.show_quotations(),
    ),
    Row("new-code", tr("New code…"), "Ctrl+Shift+N", can_write, lambda app: app.study.codes.new()),
    Row("new-subcode", tr("New subcode…"), "", has_code, lambda app: app.study.codes.new_below()),
    Row("edit-code", tr("Edit code…"), "Ctrl+E", has_code, lambda app: app.study.codes.edit()),
    Row("colour", tr("Colour…"), "", has_code, lambda app: app.study.codes.choose_colour()),
    Row("move", tr("Move to…"), "", has_code, lambda app: app.study.codes.move()),
    Row("merge", tr("Merge into…"), "", has_codes, lambda app: app.study.codes.merge()),
    Row("delete-code", tr("Delete code…"), "", has_code, lambda app: app.study.codes.delete()),
)
MEMO = (
    Row(
        "memo-here",
        tr("Write about this quotation"),
        "Ctrl+M",
        has_words,
        lambda app: app.study.write_about_quotation(),
    ),
    Row("new-memo", tr("New memo"), "Ctrl+Shift+M", can_write, lambda app: app.study.new_memo()),
    LINE,
    Row("delete-memo", tr("Delete memo…"), "", has_memo, lambda app: app.study.delete_memo()),
)
PARTICIPANTS = (
    Row("add-participant", tr("Add participant…"), "", can_write, lambda app: app.study.add_participant()),
    Row(
        "import-participants",
        tr("Import participants…"),
        "",
        can_write,
        lambda app: app.study.import_participants(),
    ),
    Row(
        "participant-transcripts",
        tr("Transcripts of the participant…"),
        "",
        has_one_participant,
        lambda app: app.study.participants.choose_transcripts(),
    ),
    Row(
        "delete-participant",
        tr("Delete participant…"),
        "",
        has_participant,
        lambda app: app.study.participants.delete(),
    ),
    LINE,
    Row("add-attribute", tr("Add attribute…"), "", can_write, lambda app: app.study.add_attribute()),
    Row("edit-attribute", tr("Edit attribute…"), "", has_attribute, lambda app: app.study.attributes.edit()),
    Row(
        "delete-attribute",
        tr("Delete attribute…"),
        "",
        has_attribute,
        lambda app: app.study.attributes.delete(),
    ),
)
HELP = (
    Row("keys", tr("Keys for coding"), "F1", always, lambda app: app.help.show_keys()),
    Row("about", tr("About qcode"), "", always, lambda app: app.help.show_about()),
)

MENUS: tuple[tuple[str, tuple[Row | None, ...]], ...] = (
    (tr("&File"), FILE),
    (tr("&Edit"), EDIT),
    (tr("&View"), VIEW),
    (tr("&Code"), CODE),
    (tr("&Memo"), MEMO),
    (tr("&Participants"), PARTICIPANTS),
    (tr("&Help"), HELP),
)
ROWS = tuple(row for _, rows in MENUS for row in rows if row is not None)
