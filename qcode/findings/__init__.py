"""From the model to the chapter: research questions and how far they are answered, the core category and its candidates."""
