"""Language: words, sentences, base forms, and the search for them. spaCy and simplemma load on first use."""
