"""Member checking: who is asked about the findings, with what, and what they say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout

from qcode.codebook.tree import all_codes
from qcode.findings.member_answers import ASKED, DECLINED, NOT_ASKED, MemberAnswers, member_answers
from qcode.findings.member_wording import wording
from qcode.findings.packets import draft_packet
from ui.findings.member_deeds import MemberDeeds
from ui.findings.member_people import MemberPeople
from ui.findings.member_preparing import Preparing
from ui.findings.member_preview import MemberPreview
from ui.findings.member_table import MemberTable
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.theme import Segmented, icon
from ui.theme.spacing import MEDIUM, SMALL

PREPARE, PREVIEW, ANSWERS = "prepare", "preview", "answers"
PEOPLE_WIDTH = 288


class MembersPage(FindingsPage):
    """Participants left; right their packet in preparation, as it will read, or what everybody answered."""

    SHOWS = frozenset(
        {
            "participant",
            "code",
            "coding",
            "quotation",
            "document",
            "speaker",
            "turn",
            "study",
            "member_check",
            "checked_theme",
            "checked_quotation",
            "report_choice",
        }
    )

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            self.tr("Member checking"),
            self.tr(
                "Ask participants whether they recognise what you found, and keep what they say with the theme."
            ),
        )
        self._place_of_work = place
        self.deeds = MemberDeeds(place, self)
        self.people, self.remark = MemberPeople(), QLabel()
        self.preparing = Preparing(place.desk)
        self.preview, self.answers = MemberPreview(), MemberTable(place.desk)
        self.views = Segmented(
            [
                (PREPARE, self.tr("Prepare")),
                (PREVIEW, self.tr("Preview")),
                (ANSWERS, self.tr("Answers")),
            ]
        )
        self._stack = QStackedWidget()
        for part in (self.preparing, self.preview, self.answers):
            self._stack.addWidget(part)
        self._add_buttons()
        self._fill_body()
        self.setAcceptDrops(True)
        self.preparing.summary.setAcceptDrops(False)
        self.people.chosen.connect(lambda _: self._show_person())
        self.people.chosen.connect(self.answers.show_participant)
        self.answers.moved.connect(self.people.choose)
        self.deeds.read_back.connect(self._bring_forward)
        self.preparing.changed.connect(self._show_preview)
        self.views.chosen.connect(self._show_view)

    def _button(self, sign: str, text: str, tip: str, deed: object) -> QPushButton:
        button = QPushButton(icon(sign), text)
        button.setToolTip(tip)
        button.setAutoDefault(True)
        assert callable(deed)
        button.clicked.connect(lambda: deed())
        return button

    def _add_buttons(self) -> None:
        self.read_button = self._button(
            "import",
            self.tr("Read packets…"),
            self.tr("Read packets that came back; you can also drop the files on this page"),
            self.deeds.choose_packets,
        )
        self.save_button = self._button(
            "save",
            self.tr("Save packet…"),
            self.tr("Write the Word file for the participant in focus, and note that they were asked"),
            self._save,
        )
        for button in (self.read_button, self.save_button):
            self.add_tool(button)
        self.decline_button = self._button(
            "close",
            self.tr("Declined"),
            self.tr("The participant will not answer, or may after all"),
            self._decline,
        )
        self.decline_button.setCheckable(True)
        self.remove_button = self._button(
            "delete", self.tr("Remove…"), self.tr("Remove the member check of the participant"), self._remove
        )

    def _fill_body(self) -> None:
        left, right = QFrame(), QFrame()
        for frame in (left, right):
            frame.setProperty("page", True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.decline_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        self.remark.setProperty("quiet", True)
        self.remark.setWordWrap(True)
        column.addWidget(self.people, 1)
        column.addWidget(self.remark)
        column.addLayout(buttons)
        shown = QVBoxLayout(right)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(MEDIUM)
        above = QHBoxLayout()
        above.setContentsMargins(MEDIUM, 0, 0, 0)
        above.addWidget(self.views, 0, Qt.AlignmentFlag.AlignLeft)
        shown.addLayout(above)
        shown.addWidget(self._stack, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([PEOPLE_WIDTH, 900])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        around = QVBoxLayout(self.body)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(split)
        self.body.setFocusProxy(self.people)

    # showing

    def refresh(self) -> None:
        """Show participants, themes and answers as they are now."""
        self.reading.ask(
            lambda session: (member_answers(session), len(all_codes(session))),
            lambda read: self._show_read(*read),
        )

    def _show_read(self, answers: MemberAnswers, codes: int) -> None:
        if not answers.standings or not codes:
            self._invite(people=bool(answers.standings))
            return
        self.show_content()
        self.people.show_standings(answers.standings)
        self.preparing.refresh()
        self.answers.show_answers(answers)
        self._show_person()

    def _invite(self, *, people: bool) -> None:
        going = self._place_of_work.going
        if people:
            words = self.tr("No codes yet. What you ask participants about are the themes you found.")
            self.empty.invite(words, "tag", self.tr("Go to coding"), lambda: going.show_screen("code"))
        else:
            words = self.tr(
                "No participants yet. Say who was interviewed, and you can ask them what they think of it."
            )
            step = self.tr("Go to participants")
            self.empty.invite(words, "coders", step, lambda: going.show_screen("participants"))
        self.show_empty()

    def show_view(self, key: str) -> None:
        """Show the packet in preparation, as it will read, or the answers."""
        self.views.set_current(key)
        self._show_view(key)

    def go_to(self, key: str) -> None:
        """Put an answer in focus, by the theme as the participant was asked about it."""
        self.show_view(ANSWERS)
        response = self.answers.go_to(key)
        if response is not None:
            self.people.choose(response.participant_id)

    def _bring_forward(self, check_id: str) -> None:
        """What was read stands in front."""
        found = [each for each in self.people.standings.values() if each.check_id == check_id]
        if found:
            self.people.choose(found[0].participant_id)
            self.show_view(ANSWERS)

    def _show_view(self, key: str) -> None:
        self.desk.settle()
        self._stack.setCurrentIndex([PREPARE, PREVIEW, ANSWERS].index(key))
        if key == ANSWERS:
            self.answers.show_participant(self.people.participant_id)
        self._show_preview()

    def _show_person(self) -> None:
        person = self.people.standing
        self.preparing.show_participant(self.people.participant_id)
        state = person.state if person else NOT_ASKED
        remark = person.remark if person else ""
        self.remark.setText(
            self.tr("{participant}: “{remark}”").format(participant=person.participant, remark=remark)
            if person and remark
            else ""
        )
        self.remark.setVisible(bool(remark))
        writable = self.desk.writable
        self.decline_button.setChecked(state == DECLINED)
        self.decline_button.setEnabled(writable and state in (ASKED, DECLINED))
        self.remove_button.setEnabled(writable and state != NOT_ASKED)
        self.read_button.setEnabled(writable)
        self._show_preview()

    def _show_preview(self) -> None:
        with self.desk.read() as session:
            themes = wording(session).themes
            self.save_button.setEnabled(self.desk.writable and bool(themes))
            if self._stack.currentWidget() is not self.preview:
                return
            packet = None
            if themes and self.people.participant_id:
                asked, first = self.preparing.asked(session), wording(session).introduction
                packet = draft_packet(session, self.people.participant_id, asked, first)
        self.preview.show_packet(packet)

    # doing

    def _save(self) -> None:
        person = self.people.standing
        if person is not None:
            others = self.preparing.others.isChecked()
            self.deeds.save_packet(person, self.preparing.asked, others=others)

    def _decline(self) -> None:
        person = self.people.standing
        if person is not None:
            self.deeds.toggle_declined(person)

    def _remove(self) -> None:
        person = self.people.standing
        if person is not None:
            self.deeds.remove(person)

    # packets dropped on the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.deeds.read([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()
