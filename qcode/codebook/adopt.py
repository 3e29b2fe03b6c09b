"""Brings a codebook file into a project, as planned."""

from __future__ import annotations

from sqlmodel import Session

from qcode import memos
from qcode.codebook import edit, tree
from qcode.codebook.plan import Action, CodebookPlan, PlanEntry, plan
from qcode.coding.passes import ensure_coder
from qcode.model import Code
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.palette import next_theme_colour, subcode_colour
from qcode.model.paths import join
from qcode.project import login_name

FIELDS = (*edit.TEXT_FIELDS, "colour", "shortcut", "origin")
MOST_TINTS = 40  # under one code, as far as they are looked through
SHOWN = 12  # codes a summary names one by one


def planned(session: Session, draft: CodebookDraft) -> CodebookPlan:
    """What importing the codebook would add, change, move and leave; changes nothing."""
    return plan(tree.as_draft(session, ""), draft)


def import_draft(session: Session, draft: CodebookDraft, coder: str = "") -> CodebookPlan:
    """Adds and changes what the codebook says, and tells what was done. Codes it leaves out stay as they are."""
    made = planned(session, draft)
    by_path: dict[tuple[str, ...], str] = {}  # of the codes that are new, to find those that come under them
    _set_names_aside(session, made)
    for entry in made.entries:
        _carry_out(session, entry, by_path, coder or login_name())
    session.flush()
    return made


def _set_names_aside(session: Session, made: CodebookPlan) -> None:
    """Frees the names of codes that get another name or place, so that two of them can swap."""
    for entry in made.entries:
        if entry.id is not None and _is_renamed(entry):
            code = session.get_one(Code, entry.id)
            code.name = code.id
            session.add(code)
    session.flush()


def _is_renamed(entry: PlanEntry) -> bool:
    return entry.action == Action.MOVE or "name" in entry.changes


def _carry_out(session: Session, entry: PlanEntry, by_path: dict[tuple[str, ...], str], coder: str) -> None:
    parent_id = entry.parent_id or (by_path[entry.path[:-1]] if entry.path[:-1] else None)
    if entry.action == Action.ADD:
        code_id = _add(session, entry.draft, parent_id)
    else:
        code_id = _change(session, entry, parent_id)
    by_path[entry.path] = code_id
    memo = entry.changes["memo"][1] if "memo" in entry.changes else None
    memo = entry.draft.memo if entry.action == Action.ADD else memo
    if isinstance(memo, str) and memo.strip():
        _set_memo(session, code_id, entry.path[-1], memo, coder)


def _add(session: Session, draft: CodeDraft, parent_id: str | None) -> str:
    said = {field: getattr(draft, field) for field in FIELDS if getattr(draft, field) is not None}
    said.setdefault("colour", starting_colour(session, parent_id))
    free_id = draft.id if draft.id and session.get(Code, draft.id) is None else None
    return edit.add(session, draft.name, parent_id, free_id, **said).id


def starting_colour(session: Session, parent_id: str | None) -> str:
    """The colour a new code gets: a free hue for a theme, the next tint of its theme for a subcode."""
    if parent_id is None:
        return next_theme_colour([theme.colour for theme in tree.siblings(session, None)])
    count = len(tree.siblings(session, parent_id))
    return subcode_colour(session.get_one(Code, parent_id).colour, count, max(4, count + 1))


def has_starting_tint(session: Session, code_id: str) -> bool:
    """True when a subcode still has a tint of the code above it that it was given, not one that was chosen."""
    code = session.get_one(Code, code_id)
    if code.parent_id is None:
        return False
    hue = session.get_one(Code, code.parent_id).colour
    most = min(len(tree.siblings(session, code.parent_id)) + 4, MOST_TINTS)
    given = (subcode_colour(hue, place, count) for count in range(3, most + 1) for place in range(count))
    return code.colour in given


def _change(session: Session, entry: PlanEntry, parent_id: str | None) -> str:
    assert entry.id is not None
    if entry.action == Action.MOVE:
        edit.move(session, entry.id, parent_id)
    if _is_renamed(entry):
        edit.rename(session, entry.id, entry.path[-1])
    new = {field: entry.changes[field][1] for field in FIELDS if field in entry.changes}
    edit.update(session, entry.id, **new)
    return entry.id


def _set_memo(session: Session, code_id: str, name: str, text: str, coder: str) -> None:
    memo = tree.own_memos(session).get(code_id)
    if memo is not None:
        memos.edit(session, memo.id, text=text)
    else:
        memos.add(session, "code", name, text, ensure_coder(session, coder).id, [("code", code_id)])


def sentences(made: CodebookPlan) -> list[str]:
    """What a plan does, for the user to read."""
    lines = [f"{_label(entry)} {join(entry.path)}{_details(entry)}" for entry in made.entries[:SHOWN]]
    if len(made.entries) > SHOWN:
        lines.append(f"… and {len(made.entries) - SHOWN} more")
    added, moved, changed = (len(made.of(action)) for action in (Action.ADD, Action.MOVE, Action.CHANGE))
    lines.append(
        f"{added} codes added, {changed} changed, {moved} moved, {made.unchanged} the same, "
        f"{len(made.kept)} in the project only (left as they are)."
    )
    return lines


def _label(entry: PlanEntry) -> str:
    return {Action.ADD: "+", Action.CHANGE: "~", Action.MOVE: ">", Action.KEEP: "="}[entry.action]


def _details(entry: PlanEntry) -> str:
    details = [f"was {join(entry.was)}"] if entry.action == Action.MOVE else []
    details += [field.replace("_", " ") for field in entry.changes]
    return f" ({', '.join(details)})" if details else ""
