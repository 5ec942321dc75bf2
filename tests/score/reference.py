"""A speech with its outline written into it → text and reference outline.

⟦2|一是|雨情来得早⟧ stands for a section at depth 2 whose label is 一是 and whose heading is 雨情来得早; label and
heading together are what the speech says there. The label is empty where nothing numbers the section.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_SECTION = re.compile(r"⟦(\d)\|([^|⟧]*)\|([^⟧]*)⟧")


@dataclass(frozen=True)
class Reference:
    name: str
    text: str
    outline: dict[str, Any]  # {"sections": [{"label", "heading", "span", "children"}, ...]}


def parse(name: str, annotated: str) -> Reference:
    """The speech without its annotations, and the outline that they describe."""
    text, path = "", []
    root: dict[str, Any] = {"sections": []}
    position = 0
    for match in _SECTION.finditer(annotated):
        text += annotated[position : match.start()]
        depth, label, heading = int(match[1]), match[2], match[3]
        section = {"label": label.strip(), "heading": heading, "children": []}
        section["span"] = [len(text), len(text) + len(label) + len(heading)]
        text += label + heading
        path = path[: depth - 1]
        (path[-1]["children"] if path else root["sections"]).append(section)
        path.append(section)
        position = match.end()
    return Reference(name, text + annotated[position:], root)
