"""Writes the JSON schemas of the settings files into `resources/`."""

from pathlib import Path

from abreast.core.registry.bots import BOTS
from abreast.core.registry.editor_schema import schema_text
from abreast.core.registry.file import PROVIDERS

RESOURCES = Path(__file__).resolve().parents[1] / "resources"

for kind in (PROVIDERS, BOTS):
    path = RESOURCES / f"{kind.section}.schema.json"
    path.write_text(schema_text(kind), encoding="utf-8")
    print(path)
