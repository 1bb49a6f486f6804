"""Writes what a screen reader is told of the window of Abreast, as a JSON list of objects. For the system's own Python.

usage: spoken_tree.py
"""

import json

import pyatspi


def told(node, found, depth=0):
    states = node.getState()
    # The application itself has no states.
    if depth and not states.contains(pyatspi.STATE_VISIBLE):
        return found
    try:
        text = node.queryText().getText(0, -1)
    except NotImplementedError:
        text = None
    found.append(
        {
            "role": node.getRoleName(),
            "name": node.name,
            "description": node.description,
            "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
            "text": text,
        }
    )
    for child in node:
        if child is not None:
            told(child, found, depth + 1)
    return found


windows = [app for app in pyatspi.Registry.getDesktop(0) if app is not None and app.name == "abreast"]
print(json.dumps([entry for window in windows for entry in told(window, [])]))
