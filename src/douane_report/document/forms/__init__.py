"""Tables that are no grids: lists of bars, tiles, rings, blocks, dots."""
