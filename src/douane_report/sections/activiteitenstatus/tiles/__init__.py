"""Activities on tiles, whose colour is their status."""
