"""Models that run on the user's own computer: which there are, how they get here, the servers that run them."""
