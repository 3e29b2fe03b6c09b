"""The texts of the screen in other languages: ``.ts`` to translate in, ``.qm`` to run with."""
