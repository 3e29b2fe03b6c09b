"""What is told of a model: what speaks for relations, what is missing, codes without a category, suggested links, the outline."""

from __future__ import annotations

from qcode.axial import diagrams, dimensions, links, relations
from qcode.checking import check
from qcode.codebook import edit
from qcode.codebook.tree import code_at
from qcode.coding import passes
from qcode.coding.filter import Filter
from qcode.grounding.cooccurrence import OVERLAP
from qcode.grounding.evidence import Spoken, spoken
from qcode.grounding.figures import Figures, figures
from qcode.grounding.gaps import Gap, GapKind, gaps
from qcode.grounding.outline import Outline, outline
from qcode.grounding.suggestions import Suggestion, suggestions
from qcode.grounding.ungrouped import ungrouped
from qcode.transcripts import documents, editing
from tests.qcode.axial.conftest import Axial
from tests.qcode.material import tables
from tests.qcode.study import Study


def draw(axial: Axial, name: str = "Building trust", *, paradigm: bool = True, **roles: str) -> str:
    """A diagram with codes in roles, `_` standing for a space; its id."""
    placed = [(axial.code(path), role.replace("_", " ")) for role, path in roles.items()]
    with axial.project.change("Draw") as session:
        diagram = diagrams.add(session, name, paradigm=paradigm).id
        for code_id, role in placed:
            diagrams.place(session, diagram, code_id, (0, 0), role if paradigm else "")
    return diagram


def correct(axial: Axial, old: str, new: str) -> None:
    with axial.project.change("Correct") as session:
        document = documents.named(session, "R1")
        plan = editing.plan(session, document.id, document.text.replace(old, new))
        editing.correct(session, plan)


def spoken_for(axial: Axial, relation_id: str) -> list[Spoken]:
    with axial.project.read() as session:
        return spoken(session, [relation_id]).get(relation_id, [])


def missing(axial: Axial) -> list[Gap]:
    with axial.project.read() as session:
        return gaps(session)


def told(axial: Axial) -> Outline:
    with axial.project.read() as session:
        return outline(session)


# evidence


def test_evidence_tells_the_words_their_place_and_who_found_it(axial: Axial) -> None:
    relation = axial.relate("Say in the plan", "Trust")
    assert spoken_for(axial, relation) == []
    axial.speak(relation, "naast me zitten", against=True)
    axial.speak(relation, "keuken", "jongere")
    found = spoken_for(axial, relation)
    assert [(each.quotation.pieces[0][1], each.against) for each in found] == [
        ("jongere", False), ("naast me zitten", True), ("keuken", False),
    ]  # fmt: skip
    assert {(each.quotation.document, each.quotation.turn, each.coder, each.once) for each in found} == {
        ("R1", 2, "Sanne", "")
    }
    with axial.project.read() as session:
        assert spoken(session).keys() == {relation}


def test_evidence_whose_words_were_corrected_says_what_they_were(axial: Axial) -> None:
    correct(axial, "jongere", "Jongere")  # before it is evidence
    relation = axial.relate("Say in the plan", "Trust")
    axial.speak(relation, "keuken", "Jongere")
    assert [each.once for each in spoken_for(axial, relation)] == ["", ""]
    correct(axial, "keuken", "grote keuken")
    assert not missing(axial) or missing(axial)[-1].kind != GapKind.WORDS  # typed before it, not within it
    correct(axial, "keuken", "kamer")
    assert [each.once for each in spoken_for(axial, relation)] == ["", "keuken"]
    [gap] = missing(axial)
    assert (gap.kind, gap.name, gap.relation_id) == (GapKind.WORDS, "Say in the plan → Trust", relation)
    assert gap.quotation_ids == (axial.quotation("kamer"),)
    correct(axial, "kamer", "woonkamer")
    correct(axial, "woonkamer", "keuken")
    assert missing(axial) == []  # the words are again what they were


def test_evidence_that_was_looked_at_again_holds(axial: Axial) -> None:
    relation = axial.relate("Say in the plan", "Trust")
    axial.speak(relation, "keuken", against=True)
    axial.speak(relation, "jongere", "naast me zitten")
    correct(axial, "keuken", "kamer")
    before = tables(axial.project)
    kamer = axial.quotation("kamer")
    with axial.project.change("Holds") as session:
        who = passes.ensure_coder(session, "Bram").id
        assert relations.confirm(session, relation, [kamer, "no such id"], who) == 1
        kept = sorted(each.text for each in relations.evidence_of(session, relation))
        assert kept == ["jongere", "kamer", "naast me zitten"]
    assert [(each.against, each.coder, each.once) for each in spoken_for(axial, relation)] == [
        (False, "Sanne", ""), (False, "Sanne", ""), (True, "Bram", ""),
    ]  # fmt: skip
    assert missing(axial) == []
    assert axial.project.undo()
    assert [gap.kind for gap in missing(axial)] == [GapKind.WORDS]
    assert axial.project.redo()
    assert missing(axial) == []
    assert axial.project.undo()
    assert {key: rows for key, rows in tables(axial.project).items() if key != "coder"} == {
        key: rows for key, rows in before.items() if key != "coder"
    }


def test_undone_corrections_leave_evidence_as_it_was(axial: Axial) -> None:
    relation = axial.relate("Say in the plan", "Trust")
    axial.speak(relation, "keuken")
    correct(axial, "keuken", "kamer")
    axial.project.undo()
    assert missing(axial) == []


# gaps


def test_an_empty_project_misses_nothing(empty: Study) -> None:
    with empty.project.read() as session:
        assert gaps(session) == []
        assert ungrouped(session) == []
        assert suggestions(session) == []
        assert outline(session).as_json() == {"diagrams": [], "relations": []}
        assert spoken(session) == {}
        assert figures(session) == {}


def test_a_diagram_tells_which_roles_are_empty(axial: Axial) -> None:
    bare = draw(axial, "Bare", context="Cooking")
    full = draw(axial, "Full", phenomenon="Trust", strategy="Cooking", causal_condition="Speaking out")
    draw(axial, "Free", paradigm=False, phenomenon="Trust")
    roles = {gap.diagram_id: gap.roles for gap in missing(axial) if gap.kind == GapKind.ROLES}
    assert roles == {
        bare: ("phenomenon",),
        full: ("context", "intervening condition", "consequence"),
    }


def test_relations_without_evidence_and_with_more_against_them(axial: Axial) -> None:
    axial.relate("Say in the plan", "Trust")
    against = axial.relate("Trust", "Cooking", "contradicts")
    even = axial.relate("Trust", "Speaking out")
    axial.speak(against, "keuken", against=True)
    axial.speak(even, "keuken")
    axial.speak(even, "jongere", against=True)
    found = [(gap.kind, gap.name, gap.evidence, gap.against) for gap in missing(axial)]
    assert found == [
        (GapKind.UNGROUNDED, "Say in the plan → Trust", 0, 0),
        (GapKind.CONTRADICTED, "Trust ↔ Cooking", 0, 1),
    ]


def test_codes_of_a_diagram_without_quotations(axial: Axial) -> None:
    first = draw(axial, "First", paradigm=False, context="Trust", strategy="Cooking")
    draw(axial, "Second", paradigm=False, strategy="Cooking")
    assert [(gap.kind, gap.name, gap.diagram_id) for gap in missing(axial)] == [
        (GapKind.CODE, "Cooking", first)
    ]
    axial.study.code("R1", "doelen", "Trust/Nearness")
    with axial.project.change("Delete") as session:
        edit.delete(session, axial.code("Cooking"))
    assert missing(axial) == []


def test_a_theme_is_grounded_in_its_subcodes(axial: Axial) -> None:
    axial.study.codes("Theme", "Theme/Below")
    draw(axial, paradigm=False, context="Theme")
    assert [gap.kind for gap in missing(axial)] == [GapKind.CODE]
    axial.study.code("R1", "doelen", "Theme/Below")
    assert missing(axial) == []


# codes without a category


def test_codes_without_a_category_leave_the_list_when_they_get_a_place(axial: Axial) -> None:
    def names() -> list[tuple[str, int]]:
        with axial.project.read() as session:
            return [(each.code.path, each.figures.quotations) for each in ungrouped(session)]

    assert names() == [("Say in the plan", 0), ("Cooking", 0), ("Speaking out", 0)]
    axial.study.code("R1", "doelen", "Cooking")
    axial.study.code("R1", "doelen", "Cooking", "Bram")
    assert names() == [("Say in the plan", 0), ("Cooking", 1), ("Speaking out", 0)]
    draw(axial, context="Cooking")
    assert names() == [("Say in the plan", 0), ("Speaking out", 0)]
    axial.relate("Speaking out", "Trust")
    assert names() == [("Say in the plan", 0)]
    axial.project.undo()
    with axial.project.change("Move") as session:
        edit.move(session, axial.code("Say in the plan"), axial.code("Speaking out"))
    assert names() == []


def test_their_counts_are_of_what_is_shown(study: Study) -> None:
    with study.project.read() as session:
        bram = Filter(coders=frozenset([passes.coder_named(session, "Bram").id]))
        assert [(each.code.path, each.figures) for each in ungrouped(session)] == [("Doel", Figures(2, 2, 2))]
        assert [each.figures for each in ungrouped(session, bram)] == [Figures(1, 1, 1)]


def test_figures_of_themes_count_each_quotation_and_person_once(study: Study) -> None:
    with study.project.read() as session:
        rolled, own = figures(session), figures(session, rollup=False)
        relation = code_at(session, "Relatie")
        assert figures(session, only=[relation]) == {relation: rolled[relation]}
    assert (rolled[relation], own[relation]) == (Figures(5, 4, 4), Figures(1, 1, 1))


# suggested links


def links_of(axial: Axial) -> list[tuple[str, str, float, bool]]:
    with axial.project.read() as session:
        found: list[Suggestion] = suggestions(session)
    names = {axial.code(path): path for path in ("Say in the plan", "Trust", "Trust/Nearness", "Cooking")}
    return [
        (names[each.code_id], names[each.other_id], round(each.coefficient, 2), each.dismissed)
        for each in found
    ]


def test_links_are_suggested_until_codes_are_related_or_the_link_is_turned_down(axial: Axial) -> None:
    assert links_of(axial) == []
    axial.study.code("R1", "doelen", "Cooking")
    axial.study.code("R1", "keuken", "Say in the plan")
    axial.study.code("R1", "keuken", "Trust/Nearness")
    assert links_of(axial) == [
        ("Say in the plan", "Trust/Nearness", 1, False),
        ("Say in the plan", "Cooking", 1, False),
        ("Trust/Nearness", "Cooking", 1, False),
        ("Say in the plan", "Trust", 0.33, False),
        ("Trust", "Cooking", 0.33, False),
    ]
    axial.relate("Cooking", "Say in the plan")
    pair = axial.code("Cooking"), axial.code("Trust")
    with axial.project.change("Dismiss") as session:
        who = passes.ensure_coder(session, "Sanne").id
        first = links.dismiss(session, *pair, who).id
        assert links.dismiss(session, pair[1], pair[0], who).id == first
    assert ("Say in the plan", "Cooking", 1, False) not in links_of(axial)
    assert links_of(axial)[-1] == ("Trust", "Cooking", 0.33, True)
    with axial.project.change("Take back") as session:
        assert links.take_back(session, *pair)
        assert not links.take_back(session, *pair)
    assert links_of(axial)[-1] == ("Trust", "Cooking", 0.33, False)
    assert check(axial.project).problems == ()


def test_what_is_shown_decides_what_is_suggested(study: Study) -> None:
    with study.project.read() as session:
        nobody = Filter(coders=frozenset())
        assert suggestions(session, shown=nobody) == []
        assert len(suggestions(session, OVERLAP)) == 1  # nearness and distance, on the same words
        assert {each.unequal for each in suggestions(session)} == {False}


# the outline


def test_the_model_is_read_in_words(axial: Axial) -> None:
    diagram = draw(axial, phenomenon="Trust", causal_condition="Say in the plan", strategy="Cooking")
    relation = axial.relate("Say in the plan", "Trust")
    axial.relate("Cooking", "Speaking out", "is associated with")
    axial.speak(relation, "keuken", "jongere")
    axial.speak(relation, "naast me zitten", against=True)
    trust, keuken = axial.code("Trust"), axial.quotation("keuken")
    with axial.project.change("Dimension") as session:
        nearness = dimensions.add(session, trust, "nearness", "far", "near").id
        dimensions.place(session, nearness, keuken, 0.8, passes.ensure_coder(session, "Sanne").id)
    found = told(axial)
    [drawn] = found.diagrams
    assert [(each.role, each.path) for each in drawn.categories] == [
        ("phenomenon", "Trust"), ("causal condition", "Say in the plan"), ("strategy", "Cooking"),
    ]  # fmt: skip
    assert drawn.empty_roles == ("context", "intervening condition", "consequence")
    assert [(each.sentence, each.evidence, each.against) for each in drawn.relations] == [
        ("Say in the plan → leads to → Trust", 2, 1)
    ]
    assert [each.sentence for each in found.apart] == ["Cooking ↔ is associated with ↔ Speaking out"]
    [dimension] = drawn.categories[0].dimensions
    assert (dimension.low, dimension.high, dimension.places) == ("far", "near", ((keuken, 0.8),))
    with axial.project.change("Free") as session:
        diagrams.use_paradigm(session, diagram, paradigm=False)
    free = told(axial).diagrams[0]
    assert ({each.role for each in free.categories}, free.empty_roles) == ({""}, ())
    with axial.project.change("Delete") as session:
        edit.delete(session, trust)
    assert [len(each) for each in (told(axial).relations, told(axial).diagrams[0].categories)] == [1, 2]


def test_one_transcript_is_enough(axial: Axial) -> None:
    draw(axial, phenomenon="Trust")
    assert told(axial).diagrams[0].categories[0].figures == Figures(3, 1, 1)
