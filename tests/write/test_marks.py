"""Logo and watermark are native shapes of layouts or master: out of the way of text, and named for a screen reader."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import pptx
import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE

from speechdeck.errors import UsageError
from speechdeck.pipeline import Build, build
from speechdeck.read.picture import picture
from speechdeck.theme import available
from speechdeck.write import WRITERS
from tests.template.making import default, png, unpacked

JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08" + struct.pack(">HH", 50, 200) + b"\x01\x01\x11\x00"


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    (tmp_path / "logo.png").write_bytes(png(90, 30, (0, 90, 160)))
    return tmp_path / "logo.png"


def made(root: Path, logo: Path, **design: object) -> tuple[Build, bytes]:
    speech = root / "examples" / "zh-thanks.txt"
    built = build(speech, wishes={"logo": str(logo), "watermark": "内部资料"}, **design)  # type: ignore[arg-type]
    return built, WRITERS[".pptx"](built.fitted)


@pytest.mark.parametrize("theme", [entry.name for entry in available()])
def test_layouts_have_logo_and_watermark_in_no_texts_way(theme: str, root: Path, logo: Path) -> None:
    built, content = made(root, logo, theme=theme)
    told = any(each.code == "layout.logo" for each in built.diagnostics)
    for slide in pptx.Presentation(BytesIO(content)).slides:
        shapes = [*slide.slide_layout.shapes]
        pictures = [shape for shape in shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]
        assert pictures or told
        assert all(shape._element.nvPicPr.cNvPr.get("descr") for shape in pictures)
        assert [shape.text_frame.text for shape in shapes if shape.name == "水印"] == ["内部资料"]
        names = [shape.shape_id for shape in shapes]
        assert len(names) == len(set(names))
    for name, place in built.fitted.marks.places.items():
        layout = built.fitted.theme.layouts[name]
        free = not any(place.overlaps(area.rect) for area in layout.areas)
        used = [slide for slide in built.fitted.slides if slide.layout == name]
        assert free or all(place.right <= 960 for _ in used)


def test_on_a_template_they_stand_on_its_master(root: Path, logo: Path, tmp_path: Path) -> None:
    (tmp_path / "company.pptx").write_bytes(default())
    built, content = made(root, logo, template=tmp_path / "company.pptx")
    assert built.fitted.marks.everywhere
    shapes = [*pptx.Presentation(BytesIO(content)).slide_master.shapes]
    assert [shape.shape_type for shape in shapes if shape.name == "标志"] == [MSO_SHAPE_TYPE.PICTURE]
    assert [shape.text_frame.text for shape in shapes if shape.name == "水印"] == ["内部资料"]


def test_an_svg_comes_with_a_picture_that_every_program_draws(root: Path, logo: Path) -> None:
    vector = logo.with_suffix(".svg")
    vector.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"/>')
    parts = unpacked(made(root, vector, theme="base")[1])
    assert parts["ppt/media/logo.svg"] == vector.read_bytes()
    assert parts["ppt/media/logo.png"] == logo.read_bytes()
    assert any(b"svgBlip" in content for name, content in parts.items() if "slideLayout" in name)
    logo.unlink()
    with pytest.raises(UsageError, match=r"needs logo\.png"):
        picture(vector)


def test_proportions_are_read_from_the_file(tmp_path: Path, logo: Path) -> None:
    (tmp_path / "logo.jpg").write_bytes(JPEG)
    assert picture(logo).ratio == 3
    found = picture(tmp_path / "logo.jpg")
    assert (found.ratio, found.suffix) == (4, "jpeg")


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", JPEG[:8], b"\x89PNG\r\n\x1a\n", JPEG.replace(b"\x002\x00\xc8", bytes(4))]
)
def test_what_is_no_picture_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(UsageError, match="no picture"):
        picture(tmp_path / "logo.png")
    with pytest.raises(UsageError, match="there is no logo"):
        picture(tmp_path / "none.png")
    with pytest.raises(UsageError, match="is a folder"):
        picture(tmp_path)


def test_the_preview_shows_them_at_the_size_of_the_templates_slides(root: Path, logo: Path, tmp_path: Path) -> None:
    (tmp_path / "company.pptx").write_bytes(default())
    built, _ = made(root, logo, template=tmp_path / "company.pptx")
    page = WRITERS[".html"](built.fitted).decode()
    assert 'viewBox="0 0 720 540"' in page
    assert page.count("data:image/png;base64,") == len({slide.layout for slide in built.fitted.slides})
    assert "内部资料</text>" in page


def test_a_theme_says_where_the_logo_stands(root: Path, logo: Path) -> None:
    built, _ = made(root, logo, theme="government")
    places = built.fitted.marks.places
    rail = built.fitted.theme.layouts["cards-3"].logo
    assert rail
    assert places["cards-3"].w == rail.w and rail.y < places["cards-3"].y < rail.bottom
    assert places["cover"].x > built.fitted.theme.width / 2  # no rail there: a corner
