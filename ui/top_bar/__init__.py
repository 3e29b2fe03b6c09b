"""The bar over a study: who codes in which pass, and what is shown."""
