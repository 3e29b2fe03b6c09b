"""The parts of zipped documents, such as Word files and workbooks, read without trusting the archive."""

from __future__ import annotations

import zlib
from zipfile import BadZipFile, ZipFile

from qcode.errors import FileProblem

LARGEST = 400_000_000  # bytes in one part: beyond any document, short of filling the memory


def part_bytes(archive: ZipFile, name: str, damaged: str, too_large: str) -> bytes | None:
    """The bytes of one part, None when the archive has no such part; raises FileProblem with one of the sentences."""
    try:
        if archive.getinfo(name).file_size > LARGEST:
            raise FileProblem(too_large)
        return archive.read(name)
    except KeyError:
        return None
    except (
        BadZipFile,
        OSError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        zlib.error,
    ) as error:
        raise FileProblem(damaged) from error
