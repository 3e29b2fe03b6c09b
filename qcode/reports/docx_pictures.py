"""Pictures in a Word file: in the line, as wide as they are up to the width of the page, told in words for who cannot see them."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from xml.sax.saxutils import quoteattr

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE

from qcode.model.characters import clean
from qcode.reports.docx_text import paragraph
from qcode.reports.report import Figure

PICTURE = "rIdPicture"  # how pictures are named in the file, with their number behind it
_EMU_PER_CM = 360_000
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"


def add_pictures(document: WordDocument, pictures: Sequence[bytes]) -> None:
    """Puts the pictures into the file under their names."""
    package = document.part.package
    assert package is not None, "a document is in a package"
    for number, png in enumerate(pictures, start=1):
        image = package.get_or_add_image_part(BytesIO(png))
        document.part.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, image, f"{PICTURE}{number}")


def picture(figure: Figure, key: str, number: int, page_width: float) -> str:
    """A paragraph with the picture; it stays together with its caption."""
    width, height = figure.size_within(page_width)
    size = f'cx="{round(width * _EMU_PER_CM)}" cy="{round(height * _EMU_PER_CM)}"'
    told = quoteattr(clean(figure.told or figure.title).replace("\n", " "))
    drawn = (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent {size}/><wp:docPr id="{number}" name="Picture {number}" descr={told}/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="{number}" name="Picture {number}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{key}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
    return paragraph(drawn, before="<w:keepNext/>", after='<w:spacing w:before="120" w:after="60"/>')
