"""What comes of two copies: nothing doubles, nothing is lost unsaid, and all of it is one change."""

from __future__ import annotations

from sqlmodel import select

from qcode import memos, participants
from qcode.audit.history import history
from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import blind, passes, quotations
from qcode.joining.choices import Decided
from qcode.joining.preview import Count, OfCoder
from qcode.model import Code, Coder, Coding, CodingPass, Document, JoinedCopy, Quotation, Span
from qcode.reports.audit_words import sentence
from qcode.transcripts import documents
from tests.qcode.joining.deeds import codes, correct, define, definition, sound
from tests.qcode.joining.pair import Pair, take_in
from tests.qcode.material import tables


def test_what_a_colleague_coded_comes_and_what_both_had_does_not_double(pair: Pair) -> None:
    before = pair.mine.codings()
    pair.theirs.code("R1", "De ene komt naast me", "Doel", "Bram")
    pair.theirs.code("R2", "Hoi.", "Relatie", "Bram")
    told = pair.preview()
    assert told.name == "Bram"
    assert told.counts == (Count("quotation", 2, 0, 0), Count("coding", 2, 0, 0))
    assert told.codings == (OfCoder("Bram", "Open coding 1", 2, 0, False),)
    assert pair.mine.codings() == before
    assert pair.join()
    assert pair.mine.codings() == before | {
        ("R1", "De ene komt naast me", "Doel", "Bram", "Open coding 1"),
        ("R2", "Hoi.", "Relatie", "Bram", "Open coding 1"),
    }
    sound(pair.mine)


def test_a_joining_is_one_change_that_undoes(pair: Pair) -> None:
    pair.theirs.code("R1", "De ene komt naast me", "Doel", "Bram")
    before = tables(pair.mine.project)
    pair.join()
    step = pair.mine.project.undo()
    assert step is not None
    assert step.label == "Join Bram’s copy"
    assert tables(pair.mine.project) == before
    assert pair.join()  # it can be joined anew


def test_a_second_joining_changes_nothing_and_a_later_one_brings_what_is_new(pair: Pair) -> None:
    pair.theirs.code("R1", "De ene komt naast me", "Doel", "Bram")
    assert pair.preview().nothing is False
    pair.join()
    now = tables(pair.mine.project)
    assert pair.preview().nothing
    assert not pair.join()
    assert tables(pair.mine.project) == now
    pair.theirs.code("R2", "Hoi.", "Relatie", "Bram")
    assert pair.preview().counts == (Count("quotation", 1, 0, 0), Count("coding", 1, 0, 0))


def test_what_i_took_off_after_a_joining_does_not_come_back(pair: Pair) -> None:
    key = pair.theirs.code("R1", "De ene komt naast me", "Doel", "Bram")
    pair.join()
    with pair.mine.project.change("Remove") as session:
        coding.remove(session, [key])
    pair.theirs.code("R2", "Hoi.", "Relatie", "Bram")
    pair.join()
    assert ("R1", "De ene komt naast me", "Doel", "Bram", "Open coding 1") not in pair.mine.codings()
    pair.join_back()
    assert pair.mine.codings() == pair.theirs.codings()


def test_my_later_change_of_what_both_have_is_kept(pair: Pair) -> None:
    define(pair.theirs, "Doel", definition="Waar het heen gaat.")
    pair.join()
    define(pair.mine, "Doel", definition="Waar iemand heen wil.")
    pair.theirs.code("R2", "Hoi.", "Relatie", "Bram")
    assert pair.preview().differing == ()
    pair.join()
    assert definition(pair.mine, "Doel") == "Waar iemand heen wil."


def test_codes_of_one_name_become_one_with_the_codings_of_both(pair: Pair) -> None:
    for study, who in ((pair.mine, "Sanne"), (pair.theirs, "Bram")):
        study.codes("Wens", "Wens/Thuis")
        study.code("R1", "naast me zitten", "Wens/Thuis", who)
    offered = {each.name: each for each in pair.preview().alike}
    assert offered.keys() == {"Wens", "Wens/Thuis"}
    assert (offered["Wens/Thuis"].my_codings, offered["Wens/Thuis"].their_codings) == (1, 1)
    pair.join()
    assert codes(pair.mine) == [
        "Doel",
        "Relatie",
        "Relatie/Afstand",
        "Relatie/Nabijheid",
        "Wens",
        "Wens/Thuis",
    ]
    coded = {each for each in pair.mine.codings() if each[2] == "Wens/Thuis"}
    assert {each[3] for each in coded} == {"Sanne", "Bram"}
    sound(pair.mine)


def test_codes_of_one_name_that_are_kept_apart_get_a_name_each(pair: Pair) -> None:
    for study in (pair.mine, pair.theirs):
        study.codes("Wens")
    [offer] = pair.preview().alike
    pair.join(Decided(joined={offer.key: False}))
    assert {"Wens", "Wens 2"} < set(codes(pair.mine))
    pair.mine.project.undo()
    pair.join(Decided(keep_apart=True))
    assert {"Wens", "Wens 2"} < set(codes(pair.mine))


def test_two_definitions_of_a_code_are_shown_side_by_side_and_one_is_taken(pair: Pair) -> None:
    define(pair.mine, "Doel", definition="Waar iemand heen wil.")
    define(pair.theirs, "Doel", definition="Wat is afgesproken.")
    [choice] = pair.preview().differing
    assert (choice.name, choice.field, choice.mine, choice.theirs) == (
        "Doel", "definition", "Waar iemand heen wil.", "Wat is afgesproken.",
    )  # fmt: skip
    assert (choice.mine_by, choice.their_by) == ("Sanne", "Bram")
    assert (choice.later, choice.chosen) == ("theirs", "theirs")
    pair.join(Decided(sides={choice.key: "mine"}))
    assert definition(pair.mine, "Doel") == "Waar iemand heen wil."
    assert pair.preview().nothing  # what was chosen is not asked again
    pair.mine.project.undo()
    pair.join()
    assert definition(pair.mine, "Doel") == "Wat is afgesproken."


def test_definitions_of_codes_that_become_one_are_chosen_too(pair: Pair) -> None:
    for study, words in ((pair.mine, "Een wens."), (pair.theirs, "Iets gewild.")):
        study.codes("Wens")
        define(study, "Wens", definition=words)
    define(pair.theirs, "Wens", example="Ik wil naar huis.")
    [choice] = pair.preview().differing
    pair.join(Decided(sides={choice.key: "mine"}))
    assert definition(pair.mine, "Wens") == "Een wens."
    with pair.mine.project.read() as session:
        assert session.get_one(Code, tree.code_at(session, "Wens")).example == "Ik wil naar huis."


def test_each_may_change_something_else_of_a_code(pair: Pair) -> None:
    define(pair.mine, "Doel", definition="Waar iemand heen wil.")
    with pair.theirs.project.change("Rename") as session:
        edit.rename(session, tree.code_at(session, "Doel"), "Doelen")
    assert pair.preview().differing == ()
    pair.join()
    assert definition(pair.mine, "Doelen") == "Waar iemand heen wil."


def test_what_a_colleague_deleted_goes_here_too_and_is_told(pair: Pair) -> None:
    with pair.theirs.project.change("Delete") as session:
        edit.delete(session, tree.code_at(session, "Relatie/Afstand"))
    told = pair.preview()
    assert [(each.kind, each.deed, each.name) for each in told.listed] == [
        ("code", "gone", "Relatie/Afstand")
    ]
    assert Count("coding", 0, 0, 2) in told.counts
    pair.join()
    assert "Relatie/Afstand" not in codes(pair.mine)
    sound(pair.mine)


def test_a_code_deleted_there_and_used_here_stays_with_all_its_codings(pair: Pair) -> None:
    before = pair.mine.codings()
    pair.mine.code("R2", "Hoi.", "Relatie/Afstand")
    with pair.theirs.project.change("Delete") as session:
        edit.delete(session, tree.code_at(session, "Relatie/Afstand"))
    told = pair.preview()
    assert (
        "“Relatie/Afstand” was deleted in the other copy; it stays, because work was done on it here."
        in told.notes
    )
    pair.join()
    assert before < pair.mine.codings()
    sound(pair.mine)


def test_a_code_deleted_there_and_defined_here_stays_with_all_its_codings(pair: Pair) -> None:
    before = pair.mine.codings()
    define(pair.mine, "Relatie/Afstand", definition="Ruimte tussen mensen.")
    with pair.theirs.project.change("Delete") as session:
        edit.delete(session, tree.code_at(session, "Relatie/Afstand"))
    pair.join()
    assert pair.mine.codings() == before
    assert definition(pair.mine, "Relatie/Afstand") == "Ruimte tussen mensen."
    pair.join_back()
    assert pair.theirs.codings() == before
    sound(pair.theirs)


def test_a_transcript_deleted_there_and_corrected_here_stays_with_all_its_codings(pair: Pair) -> None:
    correct(pair.mine, "M1", "Wat doe je?", "Wat doe je zoal?")
    before = pair.mine.codings()
    with pair.theirs.project.change("Delete") as session:
        documents.delete(session, documents.named(session, "M1").id)
    pair.join()
    assert pair.mine.codings() == before
    pair.join_back()
    assert pair.theirs.codings() == before
    sound(pair.theirs)


def test_a_transcript_deleted_here_and_coded_there_comes_back(pair: Pair) -> None:
    pair.theirs.code("M1", "Samen eten", "Doel", "Bram")
    with pair.mine.project.change("Delete") as session:
        documents.delete(session, documents.named(session, "M1").id)
    told = pair.preview()
    assert (
        "“M1” was deleted here; it comes back, because work was done on it in the other copy." in told.notes
    )
    pair.join()
    assert ("M1", "Samen eten", "Doel", "Bram", "Open coding 1") in pair.mine.codings()
    assert ("M1", "Samen koken", "Relatie/Nabijheid", "Sanne", "Open coding 1") in pair.mine.codings()
    with pair.mine.project.read() as session:
        assert len(documents.turns(session, documents.named(session, "M1").id)) == 2
    sound(pair.mine)


def test_a_code_merged_there_takes_in_what_was_coded_with_it_here(pair: Pair) -> None:
    pair.mine.code("R2", "Hoi.", "Relatie/Afstand")
    with pair.theirs.project.change("Merge") as session:
        edit.merge(session, tree.code_at(session, "Relatie/Afstand"), tree.code_at(session, "Doel"))
    told = pair.preview()
    assert "“Relatie/Afstand” was merged into “Doel”, and so are the codings with it." in told.notes
    pair.join()
    assert ("R2", "Hoi.", "Doel", "Sanne", "Open coding 1") in pair.mine.codings()
    assert "Relatie/Afstand" not in codes(pair.mine)
    sound(pair.mine)


def test_a_coder_and_a_pass_that_both_made_are_one(pair: Pair) -> None:
    for study in (pair.mine, pair.theirs):
        study.code("R2", "Hoi.", "Doel", "Kim", "Nieuwe ronde")
    told = pair.preview()
    assert "The coder “Kim” is in both copies, and is one person." in told.notes
    assert "The coding pass “Nieuwe ronde” is in both copies, and becomes one." in told.notes
    pair.join()
    with pair.mine.project.read() as session:
        assert [each.name for each in session.exec(select(Coder))].count("Kim") == 1
        assert [each.name for each in session.exec(select(CodingPass))].count("Nieuwe ronde") == 1
    assert len([each for each in pair.mine.codings() if each[3] == "Kim"]) == 1
    assert pair.mine.quotations().count("Hoi.") == 1
    sound(pair.mine)


def test_what_is_known_of_a_participant_is_joined_attribute_by_attribute(pair: Pair) -> None:
    with pair.mine.project.change("Know") as session:
        participants.change(session, "R1", known={"Leeftijd": 17})
    with pair.theirs.project.change("Know") as session:
        participants.change(session, "R1", known={"Woont": "thuis", "Leeftijd": 17})
    pair.join()
    with pair.mine.project.read() as session:
        known = next(each for each in participants.overviews(session) if each.pseudonym == "R1").known
    assert known == {"Leeftijd": 17, "Woont": "thuis"}
    sound(pair.mine)


def test_a_digit_belongs_to_one_code(pair: Pair) -> None:
    define(pair.mine, "Doel", shortcut=1)
    define(pair.theirs, "Relatie", shortcut=1)
    pair.join()
    with pair.mine.project.read() as session:
        held = [each.name for each in session.exec(select(Code).where(Code.shortcut == 1))]
    assert held == ["Relatie"]


def test_codes_moved_under_each_other_stand_where_they_stood(pair: Pair) -> None:
    for study, code, under in ((pair.mine, "Doel", "Relatie"), (pair.theirs, "Relatie", "Doel")):
        with study.project.change("Move") as session:
            edit.move(session, tree.code_at(session, code), tree.code_at(session, under))
    pair.join()
    assert {"Doel", "Relatie"} < set(codes(pair.mine))
    sound(pair.mine)


def test_memos_written_apart_both_come_and_one_changed_by_both_is_chosen(pair: Pair) -> None:
    shared = pair.mine.memo("Samen", "Begin.")
    pair.join_back()
    pair.mine.memo("Van mij", "Iets.")
    pair.theirs.memo("Van Bram", "Iets anders.")
    for study, words in ((pair.mine, "Begin, en verder."), (pair.theirs, "Anders begonnen.")):
        with study.project.change("Edit") as session:
            memos.edit(session, shared, text=words)
    [choice] = pair.preview().differing
    assert (choice.kind, choice.name, choice.mine) == ("memo", "Samen", "Begin, en verder.")
    pair.join(Decided(prefer="mine"))
    with pair.mine.project.read() as session:
        assert {each.title: each.text for each in memos.all_memos(session)} == {
            "Samen": "Begin, en verder.", "Van mij": "Iets.", "Van Bram": "Iets anders.",
        }  # fmt: skip


def test_what_a_memo_refers_to_follows_a_code_that_became_one(pair: Pair) -> None:
    for study in (pair.mine, pair.theirs):
        [code] = study.codes("Wens")
        study.memo(f"Over {study.project.coder}", f"Zie [Wens](qcode:code/{code}).")
    pair.join()
    with pair.mine.project.read() as session:
        code = tree.code_at(session, "Wens")
        about = memos.memos_about(session, ("code", code))
        assert {each.title for each in about} == {"Over Sanne", "Over Bram"}
        assert all(f"qcode:code/{code}" in each.text for each in about)
    sound(pair.mine)


def test_a_comment_both_wrote_on_the_same_words_is_chosen(pair: Pair) -> None:
    for study, words in ((pair.mine, "Let op."), (pair.theirs, "Mooi.")):
        study.code("R2", "Hoi.", "Doel", "Bram")
        with study.project.change("Comment") as session:
            found = session.exec(select(Quotation).where(Quotation.text == "Hoi.")).one()
            quotations.comment(session, found.id, words)
    [choice] = pair.preview().differing
    assert {choice.mine, choice.theirs} == {"Let op.", "Mooi."}
    pair.join(Decided(prefer="theirs"))
    with pair.mine.project.read() as session:
        assert session.exec(select(Quotation.comment).where(Quotation.text == "Hoi.")).all() == ["Mooi."]


def test_what_another_coded_blind_is_counted_and_not_shown(pair: Pair) -> None:
    with pair.mine.project.change("Blind") as session:
        blind.begin(session, passes.ensure_pass(session, "Blinde ronde").id)
    pair.join_back()
    pair.theirs.code("R1", "Hoe gaat het", "Doel", "Bram", "Blinde ronde")
    correct(pair.mine, "R1", "Hoe gaat het met de relatie?", "Vertel eens.")
    told = pair.preview()
    [lost] = told.not_carried
    assert (lost.document, lost.words, lost.codes) == ("R1", "", ())
    pair.theirs.code("R2", "Hoi.", "Doel", "Bram", "Blinde ronde")
    assert OfCoder("Bram", "Blinde ronde", 1, 0, True) in pair.preview().codings


def test_both_orders_give_one_study(pair: Pair) -> None:
    for study, who in ((pair.mine, "Sanne"), (pair.theirs, "Bram")):
        study.codes("Wens")
        study.code("R1", "naast me zitten in de keuken", "Wens", who)
        define(study, "Doel", definition=f"Volgens {who}.")
    correct(pair.theirs, "R1", "jongere", "jongeren")
    mine, theirs = pair.saved(pair.mine), pair.saved(pair.theirs)
    take_in(pair.mine.project, theirs)
    take_in(pair.theirs.project, mine)
    one, other = tables(pair.mine.project), tables(pair.theirs.project)
    assert {name: rows for name, rows in one.items() if name != "joined_copy"} == {
        name: rows for name, rows in other.items() if name != "joined_copy"
    }
    assert not pair.join()
    assert not pair.join_back()


def test_a_third_copy_is_known_through_the_second(pair: Pair) -> None:
    third = Pair(pair.theirs, "kim.qcode")
    third.theirs.code("R2", "Hoi.", "Doel", "Bram")
    third.join()
    third.close()
    pair.join()
    assert ("R2", "Hoi.", "Doel", "Bram", "Open coding 1") in pair.mine.codings()
    with pair.mine.project.read() as session:
        assert len(session.exec(select(JoinedCopy)).all()) == 2


def test_a_resized_quotation_and_a_recoded_one_come_as_they_are_now(pair: Pair) -> None:
    with pair.theirs.project.change("Change") as session:
        chosen = session.exec(select(Coding).join(Quotation).where(Quotation.text == "Samen koken")).one()
        found = session.get_one(Quotation, chosen.quotation_id)
        document = session.get_one(Document, found.document_id)
        end = document.text.index(".", found.end) + 1
        coding.set_span(session, found, Span(found.start, end))
        coding.recode(session, [chosen.id], tree.code_at(session, "Doel"))
    pair.join()
    assert ("M1", "Samen koken.", "Doel", "Sanne", "Open coding 1") in pair.mine.codings()


def test_the_history_tells_of_it_in_one_line(pair: Pair) -> None:
    pair.theirs.codes("Wens")
    pair.theirs.code("R1", "De ene komt naast me", "Wens", "Bram")
    pair.theirs.code("R2", "Hoi.", "Wens", "Bram")
    pair.join()
    with pair.mine.project.read() as session:
        said = [(event.coder, sentence(event, "en")) for event in history(session).events][-2:]
        dutch = sentence(history(session).events[-1], "nl")
    assert said == [
        ("Sanne", "“Wens” was made."),
        ("Sanne", "The copy of Bram was joined: 2 codings and 1 code."),
    ]
    assert dutch == "De kopie van Bram is samengevoegd: 2 coderingen en 1 code."
