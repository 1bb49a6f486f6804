"""Comparisons from files: those of Abreast, and what other programs give their users."""
