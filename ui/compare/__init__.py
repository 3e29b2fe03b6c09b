"""The Compare screen: coders side by side, where they differ, what they decide, how far they agree."""
