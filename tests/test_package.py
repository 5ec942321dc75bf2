"""The wheel holds all that a run needs: code, themes and the data of typesetting."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


def test_the_wheel_is_whole(root: Path, tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="hatchling builds the wheel: pip install -e '.[dev]'")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    done = subprocess.run(build, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    shipped = set(zipfile.ZipFile(wheel).namelist())
    themes = {f"speechdeck/themes/{path.name}" for path in (root / "themes").glob("*.yaml")}
    package = root / "src"
    kept = {
        path.relative_to(package).as_posix()
        for path in (package / "speechdeck").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert themes | kept <= shipped
    assert not {name for name in shipped if name.startswith("tests/")}


#: What stands at the top of the repository, besides what tools leave there under names that begin with a dot.
_TOP = {
    "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "README.zh-CN.md", "docs", "examples", "pyproject.toml",
    "src", "tests", "themes",
}  # fmt: skip
#: What a build leaves.
_BUILT = {"build", "dist"}


def test_nothing_else_stands_at_the_top(root: Path) -> None:
    found = {each.name for each in root.iterdir() if not each.name.startswith(".")}
    assert found - _BUILT == _TOP
