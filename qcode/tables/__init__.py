"""Tables over the whole project: what one shows is a `spec`, `making` makes it and says which quotations a number is made of.

Rows are codes. In frequencies the columns are transcripts, people, groups and the like; in codes that occur together they are codes again.
"""
