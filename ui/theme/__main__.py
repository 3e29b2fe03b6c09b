"""``python -m ui.theme`` shows every control in every scheme."""

import sys

from PySide6.QtWidgets import QApplication

from ui.theme.apply import apply
from ui.theme.gallery import Gallery

if __name__ == "__main__":
    app = QApplication(sys.argv)
    look = apply(app, "system")
    window = Gallery(look)
    window.resize(1200, 820)
    window.show()
    sys.exit(app.exec())
