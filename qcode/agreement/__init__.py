"""How far coders agree, and where they do not: pure functions over plain values, with no database.

`values` is what comes in; `computing.agreement` gives every figure, `differences.differences` each disagreement.
"""
