"""Words of Chinese: by the dictionary, loaded only where they are asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from speechdeck.prose.words import words

MARKED = "同志们：\n我讲两点意见。\n一、把码头修好\n潮水一天两次。\n二、把灯塔点亮\n夜里回来的人看得见岸。\n"


def test_words_have_two_characters_and_are_no_marks() -> None:
    assert words("灯塔，照着回来的渔船。") == ["灯塔", "照着", "回来", "渔船"]


def test_a_speech_with_marks_loads_no_dictionary(tmp_path: Path) -> None:
    speech = tmp_path / "marked.txt"
    speech.write_text(MARKED, encoding="utf-8")
    code = (
        "import sys; from pathlib import Path;"
        "from speechdeck.read import read; from speechdeck.outline import outline;"
        f"manuscript, _ = read(Path({str(speech)!r}), language=None); found, _ = outline(manuscript);"
        "assert len(found.points) == 2; sys.exit('jieba' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
