"""Pictures of tables and of transcripts on the screen and in picture files."""
