"""The core of qcode: everything a research project is and can do, without a window."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("qcode")
except PackageNotFoundError:  # run from a folder nobody installed
    __version__ = "0"
