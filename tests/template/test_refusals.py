"""Files that no deck can be built on are refused with a reason; broken ones never end in anything else."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from speechdeck.cli import run
from speechdeck.errors import TemplateError
from speechdeck.pipeline import build
from speechdeck.template import load_template
from speechdeck.write import WRITERS
from tests.template.making import default, packed, sampled, unpacked

KIND = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


def changed(old: bytes, new: bytes, part: str = "[Content_Types].xml") -> bytes:
    parts = unpacked(default())
    assert old in parts[part]
    return packed({**parts, part: parts[part].replace(old, new)})


def without(part: str) -> bytes:
    return packed({name: content for name, content in unpacked(default()).items() if name != part})


def without_layouts() -> bytes:
    parts = unpacked(default())
    master = parts["ppt/slideMasters/slideMaster1.xml"]
    parts["ppt/slideMasters/slideMaster1.xml"] = re.sub(
        rb"<p:sldLayoutIdLst>.*</p:sldLayoutIdLst>", b"", master, flags=re.S
    )
    return packed(parts)


CASES = {
    "nothing": (b"", "is empty"),
    "text": (b"no presentation at all", "is no PowerPoint file"),
    "truncated": (default()[:20000], "is damaged"),
    "old": (OLE, "PowerPoint 2003"),
    "encrypted": (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "macros": (changed(KIND, b"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"), "macros"),
    "word": (
        changed(KIND, b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
        "no Power",
    ),
    "opendocument": (packed({"mimetype": b"application/vnd.oasis.opendocument.presentation-template"}), "OpenDocument"),
    "a zip": (packed({"a.txt": b"a"}), "is no PowerPoint file"),
    "no types": (without("[Content_Types].xml"), "is no PowerPoint file"),
    "no relations": (without("_rels/.rels"), "names no presentation part"),
    "no presentation": (without("ppt/presentation.xml"), "lacks the part ppt/presentation.xml"),
    "no layout list": (without_layouts(), "has no layouts"),
    "a layout gone": (without("ppt/slideLayouts/slideLayout2.xml"), "lacks the part ppt/slideLayouts/slideLayout2.xml"),
    "not XML": (changed(b"<p:sldMaster", b"<p:sldMaster <", "ppt/slideMasters/slideMaster1.xml"), "cannot be read"),
    "strict": (
        changed(
            b"http://schemas.openxmlformats.org/presentationml/2006/main",
            b"http://purl.oclc.org/ooxml/presentationml/main",
            "ppt/presentation.xml",
        ),
        "Strict",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_reason_is_told(case: str, tmp_path: Path) -> None:
    content, reason = CASES[case]
    (tmp_path / "company.pptx").write_bytes(content)
    with pytest.raises(TemplateError, match=re.escape(reason)) as told:
        load_template(tmp_path / "company.pptx")
    assert str(tmp_path / "company.pptx") in told.value.message


def test_a_template_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="there is no template"):
        load_template(tmp_path / "company.pptx")
    with pytest.raises(TemplateError, match="is a folder"):
        load_template(tmp_path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_file_is_refused_or_built_on_but_never_ends_in_a_traceback(
    data: st.DataObject, tmp_path: Path, root: Path
) -> None:
    """Parts removed, cut short, emptied, or with another part's content; bytes of the file changed."""
    parts = unpacked(sampled())
    for name in data.draw(st.lists(st.sampled_from(sorted(parts)), min_size=1, max_size=3, unique=True)):
        how = data.draw(st.sampled_from(("remove", "cut", "empty", "swap", "tags")))
        if how == "remove":
            del parts[name]
        elif how == "cut":
            parts[name] = parts[name][: data.draw(st.integers(0, len(parts[name])))]
        elif how == "empty":
            parts[name] = b"<a/>"
        elif how == "swap":
            parts[name] = parts.get(data.draw(st.sampled_from(sorted(parts))), b"")
        else:
            parts[name] = re.sub(rb'(?<==")\d+(?=")', b"x", parts[name])
    content = packed(parts)
    if data.draw(st.booleans()):
        place = data.draw(st.integers(0, len(content) - 5))
        content = content[:place] + struct.pack(">L", data.draw(st.integers(0, 2**32 - 1))) + content[place + 4 :]
    file = tmp_path / "company.pptx"
    file.write_bytes(content)
    try:
        found = build(root / "examples" / "zh-thanks.txt", template=file)
    except TemplateError as error:
        assert error.message
        return
    assert WRITERS[".pptx"](found.fitted).startswith(b"PK")


def test_the_command_line_says_it_in_one_line(tmp_path: Path, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "company.pptx"
    file.write_bytes(CASES["macros"][0])
    speech = str(root / "examples" / "zh-thanks.txt")
    assert run([speech, "--template", str(file), "-o", str(tmp_path / "deck.pptx")]) == 2
    assert "holds macros" in capsys.readouterr().err
    assert not (tmp_path / "deck.pptx").exists()
    assert run([speech, "--template", str(file), "--theme", "party", "-o", str(tmp_path / "deck.pptx")]) == 2
    assert run([speech, "--template", str(file), "-f", "-o", str(file)]) == 2
    assert run([speech, "--template-map", str(file), "-o", str(tmp_path / "deck.pptx")]) == 2
