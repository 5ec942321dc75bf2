"""Word's automatic list numbers: numbering.xml → the label that the page shows before each paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree

from speechdeck.read.numerals import write
from speechdeck.read.page import INVISIBLE
from speechdeck.read.wordml import child_value, value, w

_PLACE = re.compile(r"%([1-9])")
_WIDE_END = re.compile("[\u2e80-\u9fff\uff00-\uffef]$")


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered. `restart`: the level (from 1) whose items set it back; 0 never."""

    style: str
    pattern: str  # "（%2）", "%1.%2"
    start: int = 1
    restart: int | None = None
    legal: bool = False  # every number of the pattern in Arabic digits
    spaced: bool = True
    paragraph_style: str | None = None


@dataclass(slots=True)
class Numbering:
    """The lists of one document, counting while its paragraphs go by."""

    lists: dict[str, dict[int, Level]]  # numId → levels
    shared: dict[str, str]  # numId → the abstract list whose counters it shares
    restarts: dict[str, dict[int, int]]  # numId → level → the number it starts again with
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    def level_of_style(self, number_id: str, style: str) -> int:
        """The level that a paragraph style stands for in a list; the first one if none does."""
        levels = self.lists.get(number_id, {})
        return next((depth for depth, level in levels.items() if level.paragraph_style == style), 0)

    def label(self, number_id: str, depth: int) -> str | None:
        """The label of the next paragraph at `depth` (from 0), with what separates it; None if there is no such list.

        Bullets and levels without a number have an empty label.
        """
        level = self.lists.get(number_id, {}).get(depth)
        if level is None:
            return None
        counts = self._count(number_id, depth, level)
        if level.style in ("bullet", "none"):
            return ""
        label = _PLACE.sub(lambda match: self._number(number_id, int(match.group(1)) - 1, counts, level), level.pattern)
        label = label.strip().strip(INVISIBLE)
        return label + (" " if label and level.spaced and not _WIDE_END.search(label) else "")

    def _count(self, number_id: str, depth: int, level: Level) -> dict[int, int]:
        counts = self._counts.setdefault(self.shared[number_id], {})
        if number_id not in self._begun:
            self._begun.add(number_id)
            for overridden, start in self.restarts.get(number_id, {}).items():
                counts[overridden] = start - 1
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper, other in self.lists[number_id].items():
            if deeper > depth and (other.restart is None or depth < other.restart):
                counts.pop(deeper, None)
        return counts

    def _number(self, number_id: str, depth: int, counts: dict[int, int], level: Level) -> str:
        named = self.lists[number_id].get(depth, level)
        return write(counts.get(depth, named.start), "decimal" if level.legal else named.style)


def numbering(root: ElementTree.Element | None, style_lists: dict[str, str]) -> Numbering:
    """The lists of numbering.xml. `style_lists` says which numId a numbering style stands for."""
    if root is None:
        return Numbering({}, {}, {})
    abstract = {value(item, "abstractNumId"): item for item in root.iterfind(w("abstractNum"))}
    owner = {value(item, "numId"): child_value(item, "abstractNumId") for item in root.iterfind(w("num"))}
    made = Numbering({}, {}, {})
    for item in root.iterfind(w("num")):
        number_id = value(item, "numId")
        abstract_id = owner[number_id]
        linked = child_value(abstract[abstract_id], "numStyleLink") if abstract_id in abstract else ""
        if linked and owner.get(style_lists.get(linked, "")) in abstract:
            abstract_id = owner[style_lists[linked]]
        if abstract_id not in abstract:
            continue
        overrides = list(item.iterfind(w("lvlOverride")))
        made.lists[number_id] = dict(_levels(abstract[abstract_id])) | dict(
            level for override in overrides for level in _levels(override)
        )
        made.shared[number_id] = abstract_id
        made.restarts[number_id] = {
            int(value(override, "ilvl", "0")): int(start)
            for override in overrides
            if (start := child_value(override, "startOverride"))
        }
    return made


def _levels(parent: ElementTree.Element) -> Iterator[tuple[int, Level]]:
    for item in parent.iterfind(w("lvl")):
        restart = child_value(item, "lvlRestart")
        yield (
            int(value(item, "ilvl", "0")),
            Level(
                style=child_value(item, "numFmt") or "decimal",
                pattern=child_value(item, "lvlText"),
                start=int(child_value(item, "start") or 1),
                restart=int(restart) if restart else None,
                legal=item.find(w("isLgl")) is not None,
                spaced=child_value(item, "suff") != "nothing",
                paragraph_style=child_value(item, "pStyle") or None,
            ),
        )
