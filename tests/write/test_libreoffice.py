"""LibreOffice, where there is one, opens the file and shows every slide."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from drawn import deck

from speechdeck.write.pptx import write_pptx


@pytest.mark.parametrize("theme", ["party"])
def test_libreoffice_shows_every_slide(theme: str, tmp_path: Path) -> None:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    (tmp_path / "deck.pptx").write_bytes(write_pptx(deck(theme)))
    profile = (tmp_path / "profile").as_uri()
    options = [f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([program, *options, str(tmp_path / "deck.pptx")], check=True, capture_output=True, timeout=180)
    pages = re.findall(rb"/Type\s*/Page[^s]", (tmp_path / "deck.pdf").read_bytes())
    assert len(pages) == len(deck(theme).slides)
