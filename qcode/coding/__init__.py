"""Coding: who codes, in which pass, and which code stands on which words."""
