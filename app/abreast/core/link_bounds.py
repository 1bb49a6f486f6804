"""Bounds on what link definitions make of a Markdown text: one address can be that of thousands of links."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline, link

MOST_EXPANSION = 4
"""The addresses of all links have at most so many times the characters of the text; links beyond that stay text."""
MOST_DEFINED_CHARS = 2_048
"""A definition with a longer address stays text."""
_LEFT = "link_chars_left"
_REFERENCES = "references"


def bound_links(parser: MarkdownIt) -> None:
    """Let a parser keep to the bounds; to be given to its `use`."""
    parser.core.ruler.before("block", "link_bounds", _begin)
    parser.block.ruler.at("reference", _short_reference, {"alt": []})
    parser.inline.ruler.at("link", _counted_link)


def _begin(state: StateCore) -> None:
    state.env[_LEFT] = MOST_EXPANSION * len(state.src)


def _short_reference(state: StateBlock, begin: int, end: int, silent: bool) -> bool:
    line, known = state.line, len(state.env.get(_REFERENCES, ()))
    if not reference(state, begin, end, silent):
        return False
    references = state.env.get(_REFERENCES, {})
    if len(references) > known:
        label = next(reversed(references))
        if len(references[label]["href"]) + len(references[label]["title"]) > MOST_DEFINED_CHARS:
            del references[label]
            state.line = line
            return False
    return True


def _counted_link(state: StateInline, silent: bool) -> bool:
    env, begin = state.env, len(state.tokens)
    if env[_LEFT] <= 0:
        # What no definition is needed for is a link still: its address stands in the text itself.
        env.pop(_REFERENCES, None)
    if not link(state, silent):
        return False
    if not silent:
        opened = next(token for token in state.tokens[begin:] if token.type == "link_open")
        env[_LEFT] -= sum(len(str(value)) for value in opened.attrs.values())
    return True
