"""Every key of the program in one sheet over the window."""
