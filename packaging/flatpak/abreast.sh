#!/bin/sh
# In a Flatpak the packages stand beside the runtime's Python, not in an environment.
PYTHONPATH=/app/lib/abreast exec python3 -P -m abreast "$@"
