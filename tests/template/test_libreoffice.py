"""Templates that LibreOffice itself makes of its own carry decks, and LibreOffice shows those."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from speechdeck.pipeline import build
from speechdeck.write import WRITERS
from tests import promises

#: Where a Linux system has the templates that come with LibreOffice.
FOLDER = Path("/usr/lib/libreoffice/share/template/common/presnt")


def convert(file: Path, kind: str, folder: Path) -> Path:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    profile = (folder / "profile").as_uri()
    options = [f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir", str(folder)]
    subprocess.run([program, *options, str(file)], check=True, capture_output=True, timeout=180)
    return folder / f"{file.stem}.{kind}"


@pytest.mark.parametrize("name", ["DNA", "Midnightblue"])
def test_a_template_of_libreoffice_carries_a_deck(name: str, tmp_path: Path, root: Path) -> None:
    if not (FOLDER / f"{name}.otp").is_file():
        pytest.skip("the templates of LibreOffice are not installed")
    template = convert(FOLDER / f"{name}.otp", "pptx", tmp_path)
    built = build(root / "examples" / "zh-thanks.txt", template=template)
    content = WRITERS[".pptx"](built.fitted)
    assert promises.invented(built) == []
    assert promises.lost(built) == []
    assert promises.overflowing(built) == []
    title = built.fitted.theme.layouts["bullets"].area("title")
    assert title
    assert title.size > 18  # what the master shows, not what a slide would fall back to
    (tmp_path / "deck.pptx").write_bytes(content)
    pages = re.findall(rb"/Type\s*/Page[^s]", convert(tmp_path / "deck.pptx", "pdf", tmp_path).read_bytes())
    assert len(pages) == len(built.fitted.slides)
