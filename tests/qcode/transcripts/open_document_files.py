"""OpenDocument texts for tests."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

_URN = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = " ".join(
    f'xmlns:{short}="{_URN}:{name}:1.0"'
    for short, name in [
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
    ]
)


def odt_file(path: Path, body: str, styles: str = "", manifest: str = "<manifest/>", pages: str = "") -> Path:
    """An .odt with this body, automatic styles, manifest and master pages."""
    with ZipFile(path, "w") as archive:
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr(
            "content.xml",
            f"<office:document-content {_NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
        archive.writestr(
            "styles.xml",
            f"<office:document-styles {_NAMES}><office:styles>"
            '<style:style style:name="Sterk" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
            f"</office:styles><office:master-styles>{pages}</office:master-styles></office:document-styles>",
        )
    return path
