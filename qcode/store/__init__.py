"""How a project is kept: the database, its journal, its upgrades, its backups."""
