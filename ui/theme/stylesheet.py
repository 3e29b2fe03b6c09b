"""The style sheet and the palette of a scheme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from ui.theme.colours import Scheme, mix
from ui.theme.spacing import CONTROL_HEIGHT, ICON, ICON_GAP, RADIUS, RADIUS_LARGE, SMALL, TIGHT

IMAGES = Path(__file__).parent / "images"
_TEMPLATE = Path(__file__).parent / "theme.qss"


def stylesheet(scheme: Scheme) -> str:
    """The Qt style sheet of ``scheme``: ``theme.qss`` with every ``@name`` filled in."""
    text = _TEMPLATE.read_text(encoding="utf-8")
    values = _values(scheme)
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"@{name}", values[name])
    return text


def _values(scheme: Scheme) -> dict[str, str]:
    values = {key: value for key, value in vars(scheme).items() if isinstance(value, str)}
    for kind in ("info", "warning", "error", "success"):
        values[f"{kind}_ground"] = scheme.notice_ground(kind)
        values[f"{kind}_line"] = mix(getattr(scheme, kind), scheme.page, 0.45)
    values |= {
        "radius_large": f"{RADIUS_LARGE}px",
        "radius": f"{RADIUS}px",
        "pill": f"{CONTROL_HEIGHT // 2}px",
    }
    values |= {"small": f"{SMALL}px", "tight": f"{TIGHT}px", "control": f"{CONTROL_HEIGHT - 2}px"}
    values |= {"icon_place": f"{ICON + ICON_GAP}px", "icon": f"{ICON}px"}
    values["images"] = IMAGES.as_posix()
    return values


def palette(scheme: Scheme) -> QPalette:
    """The Qt palette of ``scheme``, for everything the style sheet does not name."""
    result = QPalette(QColor(scheme.paper))
    role = QPalette.ColorRole
    for colour_role, colour in {
        role.Window: scheme.paper,
        role.WindowText: scheme.ink,
        role.Base: scheme.page,
        role.AlternateBase: scheme.sunken,
        role.Text: scheme.ink,
        role.PlaceholderText: scheme.quiet,
        role.Button: scheme.page,
        role.ButtonText: scheme.ink,
        role.BrightText: scheme.error,
        role.Highlight: scheme.accent_tint,
        role.HighlightedText: scheme.ink,
        role.Link: scheme.accent,
        role.LinkVisited: scheme.accent,
        role.ToolTipBase: scheme.page,
        role.ToolTipText: scheme.ink,
        role.Light: mix(scheme.page, scheme.paper, 0.5),
        role.Midlight: scheme.line,
        role.Mid: scheme.line,
        role.Dark: scheme.line_strong,
        role.Shadow: scheme.line_strong,
        role.Accent: scheme.accent,
    }.items():
        result.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(scheme.disabled))
    return result
