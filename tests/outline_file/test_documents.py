"""docs/outline-file.md has every key, and its example is a file that can be read."""

from __future__ import annotations

import re
from pathlib import Path

from speechdeck.outline_file.edits import POINT_KINDS
from speechdeck.outline_file.load import ENTRY_KEYS, TOP_KEYS, load

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "outline-file.md").read_text("utf-8")


def keys(table: str) -> list[str]:
    rows = re.findall(r"^\| (`[^|]*) \|", table, re.M)
    return [key for row in rows for key in re.findall(r"`(\w+)`", row)]


def test_every_key_is_documented() -> None:
    _, _, rest = DOCUMENT.partition("At the top:")
    top, _, entry = rest.partition("In an entry of")
    assert keys(top) == list(TOP_KEYS)
    assert keys(entry) == list(ENTRY_KEYS)
    assert all(f"`{kind}`" in entry for kind in POINT_KINDS)


def test_the_example_can_be_read(tmp_path: Path) -> None:
    example = re.search(r"^```yaml\n(.*?)^```", DOCUMENT, re.M | re.S)
    assert example
    (tmp_path / "talk.txt").write_text("第一，甲。", "utf-8")
    file = tmp_path / "talk.outline.yaml"
    file.write_text(example.group(1), "utf-8")
    found = load(file)
    assert [entry.heading for entry in found.walk()] == ["要把水源保护好", "划定保护区", "搞好监测"]
    assert next(found.walk()).notes == "讲完这一部分，请看大屏幕。"
    assert [entry.kind for entry in found.walk()][-1] == "bullets"
