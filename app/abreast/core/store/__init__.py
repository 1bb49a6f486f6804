"""The history on disk. Nothing else in the program speaks SQL."""
