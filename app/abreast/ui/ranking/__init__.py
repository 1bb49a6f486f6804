"""The ranking of what was voted, in a window of its own."""
