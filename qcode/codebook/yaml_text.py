"""YAML the way a person would type it: indented lists, long texts folded over lines."""

from __future__ import annotations

import yaml
from yaml.nodes import ScalarNode

_WIDTH = 96
_STRING = "tag:yaml.org,2002:str"


class _Dumper(yaml.SafeDumper):
    """Writes lists indented under their key, and texts of several lines as blocks."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> ScalarNode:
    style = None
    if "\n" in text:
        style = "|"
    elif len(text) > _WIDTH - 16:
        style = ">"
    return dumper.represent_scalar(_STRING, text, style=style)  # pyright: ignore[reportUnknownMemberType]


_Dumper.add_representer(str, _text)


def dump(value: dict[str, object]) -> str:
    """The value as YAML, keys in their own order, letters as they are."""
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH)
