"""Writes the JSON schemas of the settings files, of exported comparisons and of reports into `resources/`."""

import json
from pathlib import Path

from abreast.core.judge.report import document as report_document
from abreast.core.registry.bots import BOTS
from abreast.core.registry.editor_schema import schema_text
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.line_ups import LINE_UPS
from abreast.core.store.exporting.document import json_schema

RESOURCES = Path(__file__).resolve().parents[1] / "resources"

for kind in (PROVIDERS, BOTS, LINE_UPS):
    path = RESOURCES / f"{kind.name}.schema.json"
    path.write_text(schema_text(kind), encoding="utf-8")
    print(path)

path = RESOURCES / "comparison.schema.json"
path.write_text(json.dumps(json_schema(), indent=2) + "\n", encoding="utf-8")
print(path)

path = RESOURCES / "report.schema.json"
path.write_text(json.dumps(report_document.json_schema(), indent=2) + "\n", encoding="utf-8")
print(path)
