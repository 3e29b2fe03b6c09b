"""Questions about quotations: the sentence they are asked in, what it means, and which quotations answer it."""
