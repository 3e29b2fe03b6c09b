"""A picture as SVG: text stays text, and everything has a name for who does not see it."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from qcode.charts.look import PAGE, Look
from qcode.charts.picture import Dot, Line, Picture, Polyline, Rect, Shape, Strokes, Text, described

FONTS = "Arial, 'Liberation Sans', 'Helvetica Neue', 'Segoe UI', 'DejaVu Sans', sans-serif"
"""The first of these that is installed; the same everywhere a picture is drawn."""
MARGIN = 16.0
"""Pixels around a picture in a file of its own."""
Classes = Mapping[str, str]


def svg(picture: Picture) -> str:
    """A file of its own, on the picture's ground, with MARGIN around it."""
    wide, high = picture.width + 2 * MARGIN, picture.height + 2 * MARGIN
    ground = _rect(Rect(-MARGIN, -MARGIN, wide, high, picture.ground), {})
    view = f"{_n(-MARGIN)} {_n(-MARGIN)} {_n(wide)} {_n(high)}"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" width="{_n(wide)}" height="{_n(high)}" '
        f'role="img" font-family="{FONTS}">\n{_said(picture)}{ground}\n{_drawn(picture, {})}\n</svg>\n'
    )


def inline(picture: Picture, look: Look = PAGE) -> str:
    """An element for a page of HTML: what has a colour of ``look`` has its class too (ink, quiet, line, ground)."""
    classes = {look.ink: "ink", look.quiet: "quiet", look.line: "line", look.ground: "ground"}
    return (
        f'<svg class="chart" role="img" aria-label={quoteattr(picture.title)} '
        f'viewBox="0 0 {_n(picture.width)} {_n(picture.height)}" width="{_n(picture.width)}" '
        f'height="{_n(picture.height)}">\n{_said(picture)}{_drawn(picture, classes)}\n</svg>'
    )


def _said(picture: Picture) -> str:
    told = described(picture.told) or picture.description
    return f"<title>{escape(picture.title)}</title>\n<desc>{escape(told)}</desc>\n"


def _drawn(picture: Picture, classes: Classes) -> str:
    return "\n".join(_shape(shape, classes) for shape in picture.shapes)


def _shape(shape: Shape, classes: Classes) -> str:
    match shape:
        case Rect():
            return _rect(shape, classes)
        case Line():
            place = f'x1="{_n(shape.x1)}" y1="{_n(shape.y1)}" x2="{_n(shape.x2)}" y2="{_n(shape.y2)}"'
            return f"<line {place}{_paint(classes, edge=shape.colour, thick=shape.thick, dash=shape.dash)}/>"
        case Strokes():
            way = "".join(f"M{_n(x1)} {_n(y1)}L{_n(x2)} {_n(y2)}" for x1, y1, x2, y2 in shape.lines)
            return f'<path d="{way}"{_paint(classes, edge=shape.colour, thick=shape.thick)}/>'
        case Polyline():
            return _polyline(shape, classes)
        case Dot():
            at = f'cx="{_n(shape.x)}" cy="{_n(shape.y)}" r="{_n(shape.radius)}"'
            return f"<circle {at}{_paint(classes, shape.fill, shape.edge, shape.thick)}/>"
        case Text():
            return _text(shape, classes)


def _rect(shape: Rect, classes: Classes) -> str:
    place = f'x="{_n(shape.x)}" y="{_n(shape.y)}" width="{_n(shape.width)}" height="{_n(shape.height)}"'
    return f"<rect {place}{_paint(classes, shape.fill, shape.edge, shape.thick)}/>"


def _polyline(shape: Polyline, classes: Classes) -> str:
    points = " ".join(f"{_n(x)},{_n(y)}" for x, y in shape.points)
    faint = f' fill-opacity="{_n(shape.opacity)}"' if shape.fill and shape.opacity < 1 else ""
    kind = "polygon" if shape.fill else "polyline"
    return f'<{kind} points="{points}"{_paint(classes, shape.fill, shape.colour, shape.thick, shape.dash)}{faint}/>'


def _text(shape: Text, classes: Classes) -> str:
    anchor = f' text-anchor="{shape.anchor}"' if shape.anchor != "start" else ""
    weight = ' font-weight="bold"' if shape.bold else ""
    at = f"{_n(shape.x)} {_n(shape.y)}"
    turned = f' transform="rotate({_n(shape.turned)} {at})"' if shape.turned else ""
    place = f'x="{_n(shape.x)}" y="{_n(shape.y)}" font-size="{_n(shape.size)}"{anchor}{weight}{turned}'
    # white words on a colour stay white on a dark page
    own: Classes = {} if classes.get(shape.colour) == "ground" else classes
    return f"<text {place}{_paint(own, shape.colour)}>{escape(shape.words)}</text>"


def _paint(
    classes: Classes, fill: str = "", edge: str = "", thick: float = 1.0, dash: tuple[float, ...] = ()
) -> str:
    known = [f"f-{classes[fill]}"] if fill in classes else []
    known += [f"s-{classes[edge]}"] if edge in classes else []
    named = f' class="{" ".join(known)}"' if known else ""
    dashed = f' stroke-dasharray="{" ".join(map(_n, dash))}"' if dash else ""
    around = f' stroke="{edge}" stroke-width="{_n(thick)}"{dashed}' if edge else ""
    return f'{named} fill="{fill or "none"}"{around}'


def _n(value: float) -> str:
    """A number as short as can be: two decimals at most."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))
