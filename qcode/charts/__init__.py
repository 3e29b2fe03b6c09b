"""Pictures of tables and of transcripts, as plain shapes that screen, SVG and reports draw alike."""
