"""A file of providers to be edited."""

from abreast.core.registry.saving import Saved

FILE = """\
# mine
version: 1
providers:
  a:
    label: A  # its name
    dialect: openai-chat
    base_url: https://a.example/v1
    future: kept
    timeout_s: {connect: 1, idle: 2}
    models: {m: mm}

  b:
    dialect: ollama
    base_url: http://localhost:11434
"""


def saved(result: object) -> Saved:
    assert isinstance(result, Saved)
    return result
