"""What is known about the words in front of the reader: quotation, codes, definition, memo."""
