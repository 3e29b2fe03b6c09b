"""Brings a project file to the schema this version knows, or refuses it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from importlib.resources import files
from pathlib import Path

from sqlalchemy import Engine, text

from qcode.model import Study
from qcode.store.database import APPLICATION_ID, WRITES, file_uri

MIGRATIONS = files(__package__ or "qcode.store") / "migrations"


@cache
def known_versions() -> tuple[str, ...]:
    """The schema versions this program can read, oldest first: the numbers of the shipped scripts."""
    names = (entry.name for entry in (MIGRATIONS / "versions").iterdir())
    return tuple(sorted(name[:4] for name in names if name[:4].isdigit() and name.endswith(".py")))


def newest_version() -> str:
    """The schema version this program writes."""
    return known_versions()[-1]


def version_of(path: Path) -> str:
    """The schema version of a project file; "" when it carries none."""
    with closing(sqlite3.connect(file_uri(path, write=False), uri=True, timeout=10)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError:
            return ""
    return row[0] if row else ""


def create_schema(engine: Engine) -> None:
    """Makes all tables in an empty database and marks it as a project of the newest version."""
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        Study.metadata.create_all(connection)
        connection.execute(
            text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        )
        connection.execute(
            text("INSERT INTO alembic_version VALUES (:version)"), {"version": newest_version()}
        )
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.commit()


def upgrade(engine: Engine) -> None:
    """Runs every script the file has not seen yet, all in one transaction."""
    from alembic import command  # slow to import, and only an old file needs it
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
