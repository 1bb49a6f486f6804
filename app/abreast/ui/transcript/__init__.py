"""The text of a pane: turns with Markdown answers, laid out only near the viewport."""
