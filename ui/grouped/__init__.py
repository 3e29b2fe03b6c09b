"""Words of transcripts as a list under headings: rows, how they look, how they are chosen."""
