"""The screen Tables: what was counted, as tables and charts whose numbers open the quotations they are made of."""
