"""Every place of a word in all transcripts: looked for, listed beside the text, gone to and coded together."""
