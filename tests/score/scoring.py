"""Outlines against reference outlines: F1 of the sections at each depth, of their headings, agreement of cuts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

NEAR = 3  # characters that two starts of the same section may lie apart


def rows(sections: Sequence[dict[str, Any]], depth: int = 1) -> Iterator[tuple[int, int, str, bool]]:
    """(start, depth, heading, own topic of the reader) of every section."""
    for section in sections:
        yield section["span"][0], depth, section["heading"], bool(section.get("gist"))
        yield from rows(section.get("children") or [], depth + 1)


def likeness(one: str, other: str) -> float:
    """F1 of the letters of two headings."""
    a, b = (Counter(filter(str.isalnum, text)) for text in (one, other))
    return 2 * (a & b).total() / max(1, a.total() + b.total())


class Tally:
    """Sums up over speeches what was wanted, found and right."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.all: Counter[str] = Counter()
        self.headings: list[float] = []
        self.exact: list[bool] = []
        self.cuts: list[float] = []

    def sections(self, wanted: dict[str, Any], found: dict[str, Any]) -> None:
        """Count a speech that marks all its main parts."""
        want = [row for row in rows(wanted["sections"]) if not row[3]]
        got = list(rows(found["sections"]))
        pairs = [(w, g) for w in want for g in got if abs(w[0] - g[0]) <= NEAR and w[1] == g[1]]
        for level in ("L1", "L2", "L3+", "tree"):
            self.right[level] += 2 * sum(_at(w[1], level) for w, _ in pairs)
            self.all[level] += sum(_at(row[1], level) for row in want) + sum(_at(row[1], level) for row in got)
        self.headings += [likeness(w[2], g[2]) for w, g in pairs]
        self.exact.append(len(pairs) == len(want) == len(got))

    def boundaries(self, text: str, wanted: dict[str, Any], found: dict[str, Any]) -> None:
        """Count a speech whose main parts are topics: Pk of Beeferman et al. 1999 over sentences."""
        ends = [match.end() for match in re.finditer(r"[。！？!?；]+|\.(?=\s)|\n+", text)]
        one, other = ([sum(s["span"][0] < end for s in o["sections"]) for end in ends] for o in (wanted, found))
        reach = max(2, round(len(ends) / max(1, len(set(one))) / 2))
        spots = range(len(ends) - reach)
        wrong = sum((one[i] == one[i + reach]) != (other[i] == other[i + reach]) for i in spots)
        self.cuts.append(wrong / max(1, len(spots)))

    def figures(self) -> dict[str, float]:
        """All measures; higher is better."""
        found = {level: self.right[level] / self.all[level] for level in self.all if self.all[level]}
        found["exact"] = sum(self.exact) / max(1, len(self.exact))
        found["heading"] = sum(self.headings) / max(1, len(self.headings))
        if self.cuts:
            found["cuts"] = 1 - sum(self.cuts) / len(self.cuts)
        return {name: round(value, 3) for name, value in found.items()}


def _at(depth: int, level: str) -> bool:
    return level == "tree" or (depth >= 3 if level == "L3+" else depth == int(level[1]))
