"""The wheel holds all that a run needs: code, themes and the data of typesetting."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from fnmatch import fnmatch
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


def test_nothing_else_stands_at_the_top(root: Path) -> None:
    """What git ignores may be left there by a build or a run."""
    ignored = [line.strip("/") for line in (root / ".gitignore").read_text("utf-8").split() if line[:1] != "#"]
    names = {each.name for each in root.iterdir() if not each.name.startswith(".")}
    assert {name for name in names if not any(fnmatch(name, line) for line in ignored)} == _TOP
