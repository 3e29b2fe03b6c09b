"""What a supervisor gets: one workbook and one page that open from numbers onto what was said."""
