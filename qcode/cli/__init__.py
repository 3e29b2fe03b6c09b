"""The command line: everything the core can do without a person looking."""

from qcode.cli.application import app, run

__all__ = ["app", "run"]
