"""Feeds random and hostile input to all that reads from outside, for as long as one likes."""
