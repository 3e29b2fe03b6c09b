"""What is chosen from a few values is told by its name."""

from __future__ import annotations

from sqlmodel import select

from qcode import memos
from qcode.codebook import tree
from qcode.coding import passes
from qcode.model import Memo, Speaker
from qcode.triangulation import judge
from tests.qcode.joining.pair import Pair
from tests.qcode.study import Study


def _write(study: Study, kind: str, role: str, verdict: str, reason: str) -> None:
    with study.project.change("Write") as session:
        who = passes.ensure_coder(session, study.project.coder).id
        memo = session.exec(select(Memo)).first() or memos.add(session, kind, "Gedachte", "Tekst", who)
        speaker = session.exec(select(Speaker).order_by(Speaker.id)).first()
        assert speaker is not None
        memo.kind, speaker.role = kind, role
        session.add_all((memo, speaker))
        judge(session, tree.code_at(session, "Doel"), "group", verdict, reason, who)


def test_kinds_roles_and_verdicts_that_differ_are_told_by_their_names(pair: Pair) -> None:
    _write(pair.mine, "theoretical", "participant", "agreement", "")
    pair.join_back()
    _write(pair.mine, "reflexive", "interviewer", "silence", "Geen woord.")
    _write(pair.theirs, "methodological", "other", "partly", "")
    told = {(each.kind, each.field): (each.mine, each.theirs) for each in pair.preview().differing}
    assert told == {
        ("memo", "kind"): ("Reflexive", "Methodological"),
        ("speaker", "role"): ("Interviewer", "Somebody else"),
        ("verdict", "verdict"): ("Silence. Geen woord.", "Partly"),
    }
