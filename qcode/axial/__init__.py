"""Axial coding: what codes are to each other, with the quotations that speak for and against it, and diagrams of them."""
