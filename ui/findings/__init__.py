"""From codes to a chapter: research questions, core category, comparison, quality criteria, the findings report."""
