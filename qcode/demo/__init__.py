"""The sample study: built from files a person can read, and every report of it."""

from qcode.demo.building import build
from qcode.demo.reporting import run

__all__ = ["build", "run"]
