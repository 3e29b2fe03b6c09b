"""``python -m ui.reader`` opens the reader with an invented interview and prints what it asks for."""

import sys

from PySide6.QtWidgets import QApplication

from ui.reader.reader import Reader
from ui.reader.sample import STYLES, sample_content, sample_marks
from ui.theme import apply


def main() -> int:
    """Show the sample until the window is closed."""
    app = QApplication(sys.argv)
    apply(app, "dark" if "--dark" in sys.argv else "system")
    reader = Reader()
    content = sample_content()
    reader.set_content(content)
    reader.set_marks(sample_marks(content), STYLES)
    reader.selection_changed.connect(lambda span: print("selection", span))
    reader.pick_requested.connect(lambda span, typed: print("pick", span, repr(typed)))
    reader.digit_pressed.connect(lambda digit: print("digit", digit))
    reader.current_changed.connect(lambda coding: print("current", coding))
    reader.coding_activated.connect(lambda coding: print("activated", coding))
    reader.remove_requested.connect(lambda codings: print("remove", codings))
    reader.resize(900, 800)
    reader.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
