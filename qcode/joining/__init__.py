"""Two copies of one study become one: what comes is told first, and joining is one change that undoes."""
