"""The ranked list of top risks, and where each risk comes from."""
