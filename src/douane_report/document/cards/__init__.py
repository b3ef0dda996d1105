"""Infographics of cards: where each card is, its name, its large figure and its history."""
