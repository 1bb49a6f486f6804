"""Abreast: one prompt, several language models, answers side by side."""

__version__ = "0.1.0"
