"""A report on comparisons, to decide by: made of values, and written as HTML, Markdown or JSON."""
