"""The findings report: the results chapter, question by question, each of its parts a module of its own."""
