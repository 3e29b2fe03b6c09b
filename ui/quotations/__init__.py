"""The list of quotations, what is done with several at once, and links between them."""
