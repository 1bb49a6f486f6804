"""Comparisons as files: for people to read, for other programs, and for another Abreast."""
