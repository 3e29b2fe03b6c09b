"""What is so at the moment, and which commands can be used then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Facts:
    """What is so at the moment, as far as it decides which commands can be used."""

    open: bool = False
    writable: bool = False
    screen: str = ""
    document: bool = False
    correcting: bool = False  # the transcript in front is being corrected
    own_order: bool = False  # the list of transcripts is in the project's order
    turns: bool = False  # the transcript in front has turns
    finished: bool = False  # the coder is done with the transcripts a command is about, in the pass at work
    selection: bool = False
    quotation: bool = False
    listed: int = 0  # how many quotations or places the list beside the text holds
    coding: bool = False
    code: bool = False
    codes: int = 0
    memo: bool = False
    writing: bool = False  # the keyboard is in the text of a memo that may be changed
    participants: int = 0  # how many are in focus in their table
    attribute: bool = False
    attributes_left: int = 0  # of the one in focus
    attributes_right: int = 0
    pass_made: bool = False  # the pass at work is in the project
    pass_closed: bool = False
    pass_blind: bool = False
    diagram: bool = False  # one is in front on the axial screen
    placed: int = 0  # how many codes are chosen in it
    others: bool = False  # there are other codes in it
    relation: bool = False  # a relation is chosen in it
    back: bool = False  # one can go back to where one was
    forward: bool = False
    compared: bool = False  # coders are compared on the screen in front, and something is there to compare
    comparable: bool = False  # what is compared are people, whose agreement can be kept
    session: bool = False  # a debriefing session goes on
    sessions: bool = False  # the debriefing sessions are in front, and one is in focus
    table: bool = False  # a table is in front on the screen of the tables
    chart: bool = False  # its chart is seen
    answered: bool = False  # a query is in front that finds something
    saved_table: bool = False  # one that was saved is in front, or in focus in their list
    table_changed: bool = False  # one that was saved is in front, and something else is chosen by now
    kept_before: bool = False  # how they agreed before it was discussed is kept
    past_decisions: bool = False  # something was decided about what differs no more
    undo: str = ""  # what it would take back, "" for nothing
    redo: str = ""


When = Callable[[Facts], bool]


def always(_: Facts) -> bool:
    """At any time."""
    return True


def is_open(facts: Facts) -> bool:
    """A project is open."""
    return facts.open


def is_comparing(facts: Facts) -> bool:
    """Coders are compared on the screen in front."""
    return facts.open and facts.screen == "compare"


def is_on_tables(facts: Facts) -> bool:
    """What all tables leave out can be chosen."""
    return facts.open and facts.screen == "tables"


def is_tabled(facts: Facts) -> bool:
    """A table is in front."""
    return is_on_tables(facts) and facts.table


def has_chart(facts: Facts) -> bool:
    """A chart of the table in front is seen."""
    return is_tabled(facts) and facts.chart


def is_answered(facts: Facts) -> bool:
    """A query is in front that finds something."""
    return is_on_tables(facts) and facts.answered


def can_save_table(facts: Facts) -> bool:
    """What is in front on the screen of the tables can be saved under a name."""
    return is_on_tables(facts) and facts.writable


def has_saved_table(facts: Facts) -> bool:
    """A saved table is in front or in focus."""
    return can_save_table(facts) and facts.saved_table


def is_table_changed(facts: Facts) -> bool:
    """A saved table is in front, and shows something else than was saved."""
    return can_save_table(facts) and facts.table_changed


def steps_transcripts(facts: Facts) -> bool:
    """One can go to the next transcript: where one is read, or coders are compared."""
    return is_read(facts) or is_comparing(facts)


def can_keep_before(facts: Facts) -> bool:
    """How coders agree is in front, and can be kept."""
    return is_compared(facts) and facts.writable and facts.comparable


def is_compared(facts: Facts) -> bool:
    """Two coders are in front with what they coded."""
    return is_comparing(facts) and facts.compared


def can_begin_session(facts: Facts) -> bool:
    """No debriefing session goes on, and one may begin."""
    return is_comparing(facts) and facts.writable and not facts.session


def can_end_session(facts: Facts) -> bool:
    """A debriefing session goes on."""
    return is_comparing(facts) and facts.writable and facts.session


def has_session(facts: Facts) -> bool:
    """A debriefing session is in focus."""
    return is_comparing(facts) and facts.writable and facts.sessions


def can_reopen_session(facts: Facts) -> bool:
    """A debriefing session is in focus, and none goes on."""
    return has_session(facts) and not facts.session


def has_kept_before(facts: Facts) -> bool:
    """How coders agreed before they discussed is kept, and can be looked at."""
    return is_comparing(facts) and facts.kept_before


def has_past_decisions(facts: Facts) -> bool:
    """Something was decided about what is no difference any more."""
    return is_comparing(facts) and facts.past_decisions


def is_in_front(facts: Facts) -> bool:
    """A transcript is in front, to be read or corrected."""
    return facts.document and facts.screen == "code"


def is_read(facts: Facts) -> bool:
    """A transcript is in front to be read."""
    return is_in_front(facts) and not facts.correcting


def can_correct(facts: Facts) -> bool:
    """A transcript is in front that may be corrected, or is being corrected."""
    return facts.writable and is_in_front(facts)


def can_write(facts: Facts) -> bool:
    """A project is open for writing."""
    return facts.writable


def has_document(facts: Facts) -> bool:
    """A transcript is in front and may be changed."""
    return facts.writable and is_read(facts)


def is_finished(facts: Facts) -> bool:
    """The coder is done with what a command is about."""
    return facts.finished


def has_place(facts: Facts) -> bool:
    """A transcript in front stands in the project's order and may be moved."""
    return has_document(facts) and facts.own_order


def has_turns(facts: Facts) -> bool:
    """A transcript with turns is in front and may be changed."""
    return has_document(facts) and facts.turns


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
    return has_document(facts) and facts.coding


def has_quotation(facts: Facts) -> bool:
    """A quotation is in focus beside the transcript and may be deleted."""
    return has_document(facts) and facts.quotation


def has_list(facts: Facts) -> bool:
    """There is a list of quotations or places to go through."""
    return facts.listed > 0 and facts.screen == "code"


def has_words(facts: Facts) -> bool:
    """Words are selected, or a quotation is in focus, and may be coded."""
    return has_document(facts) and (facts.selection or facts.quotation)


def is_about_words(facts: Facts) -> bool:
    """Words are selected in the transcript, or a quotation is in focus."""
    return facts.screen == "code" and (facts.selection or facts.quotation)


def has_memo(facts: Facts) -> bool:
    """A memo is in front and may be deleted."""
    return facts.writable and facts.memo and facts.screen == "memos"


def is_writing(facts: Facts) -> bool:
    """One writes in the text of a memo."""
    return facts.writing


def has_people(facts: Facts) -> bool:
    """A participant is in focus."""
    return facts.participants > 0 and facts.screen == "participants"


def has_participant(facts: Facts) -> bool:
    """A cell of a participant is in focus and may be changed."""
    return facts.writable and facts.participants > 0 and facts.screen == "participants"


def has_one_participant(facts: Facts) -> bool:
    """Cells of one participant are in focus and may be changed."""
    return has_participant(facts) and facts.participants == 1


def has_attribute(facts: Facts) -> bool:
    """The column of an attribute is in focus and may be changed."""
    return has_participant(facts) and facts.attribute


def is_drawn(facts: Facts) -> bool:
    """A diagram is in front."""
    return facts.diagram and facts.screen == "axial"


def can_zoom(facts: Facts) -> bool:
    """A transcript, a diagram or two coders are in front."""
    return is_in_front(facts) or is_drawn(facts) or is_comparing(facts)


def has_diagram(facts: Facts) -> bool:
    """A diagram is in front and may be changed."""
    return facts.writable and is_drawn(facts)


def is_placed(facts: Facts) -> bool:
    """Codes are chosen in a diagram and may be taken out."""
    return has_diagram(facts) and facts.placed > 0


def has_one_node(facts: Facts) -> bool:
    """One code is chosen in a diagram."""
    return has_diagram(facts) and facts.placed == 1


def can_relate(facts: Facts) -> bool:
    """One code is chosen in a diagram that has others, or two are."""
    return has_diagram(facts) and facts.others and facts.placed in (1, 2)


def has_relation(facts: Facts) -> bool:
    """A relation is chosen in a diagram and may be changed."""
    return has_diagram(facts) and facts.relation


def can_move_left(facts: Facts) -> bool:
    """The column of an attribute is in focus that has another at its left."""
    return has_attribute(facts) and facts.attributes_left > 0


def can_move_right(facts: Facts) -> bool:
    """The column of an attribute is in focus that has another at its right."""
    return has_attribute(facts) and facts.attributes_right > 0


def can_close_pass(facts: Facts) -> bool:
    """Codings can be made in the pass at work."""
    return facts.writable and facts.pass_made and not facts.pass_closed


def can_blind_pass(facts: Facts) -> bool:
    """Everybody sees what others code in the pass at work."""
    return facts.writable and facts.pass_made and not facts.pass_blind


def can_lift_blindness(facts: Facts) -> bool:
    """Nobody sees what others code in the pass at work."""
    return facts.writable and facts.pass_blind


def can_reopen_pass(facts: Facts) -> bool:
    """The pass at work is closed."""
    return facts.writable and facts.pass_closed


def can_go_back(facts: Facts) -> bool:
    """One went somewhere, and can go back."""
    return facts.back and not facts.correcting


def can_go_forward(facts: Facts) -> bool:
    """One went back, and can go forward again."""
    return facts.forward and not facts.correcting


def can_undo(facts: Facts) -> bool:
    """There is something to take back."""
    return bool(facts.undo)


def can_redo(facts: Facts) -> bool:
    """Something was taken back."""
    return bool(facts.redo)
