"""A theme → the same with another accent colour or another typeface: what can be had without a theme file.

Contrast depends on nothing but luminance (WCAG 2). So colours of the accent's hue take the new hue and keep their
luminance, and the accent itself is the user's to the letter as long as it stays as legible beside every colour of the
palette as the old one was; else it is the nearest lighter or darker shade that does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.model.theme import FontStack, Theme
from speechdeck.theme.colour import contrast, hls, luminance, of_luminance

#: Hues that differ by less (of the whole circle) are shades of one colour; greys have none.
_FAMILY, _GREY = 25 / 360, 0.15
#: What WCAG 2 asks for, of text and of large text; below that two colours are not meant to stand on each other.
_LEGIBLE, _SEEN = 4.5, 3.0
_MIXED = 1.03  # a little more, for what is mixed of two colours
_STEPS = 24  # of halving: beyond what eight bits can show

#: Names of typefaces for Chinese, Japanese and Korean: written so, or with a word that only these have.
_EAST_ASIAN = re.compile(
    r"[\u2e80-\u9fff\uac00-\ud7af]|CJK|Source Han|WenQuanYi|Hiragino|Meiryo|Mincho|MingLiU|YaHei|JhengHei|PingFang"
    r"|DengXian|SimSun|SimHei|LiSu|YouYuan|Song(?:ti)?\b|zhongsong|Kaiti|KaiTi|Heiti|FangSong|Fangsong|^FZ[A-Z]"
    r"|(?:MS|Yu|Malgun|Nanum|SD) ?Gothic|Batang|Gulim|Dotum|\b(?:SC|TC|HK|JP|KR)$"
)


def with_accent(theme: Theme, wanted: str) -> tuple[Theme, Diagnostics]:
    """The theme in shades of another colour (RRGGBB); "theme.accent" where the colour itself would not be legible."""
    old = theme.palette[theme.primary]
    palette = {
        slot: rgb if slot == theme.primary else _shifted(rgb, old, wanted) for slot, rgb in theme.palette.items()
    }
    shown = _legible(wanted, theme, palette)
    notes = () if shown == wanted else (_told(wanted, shown),)
    return theme._replace(palette={**palette, theme.primary: shown}), notes


def with_fonts(theme: Theme, faces: str) -> Theme:
    """The theme in other typefaces, named with commas between them: each goes before the others of its script."""
    named = [face.strip() for face in faces.split(",") if face.strip()]
    wide = tuple(face for face in named if is_east_asian(face))
    latin = tuple(face for face in named if not is_east_asian(face))
    fonts = {
        role: FontStack(_first(latin, stack.latin), _first(wide, stack.east_asian))
        for role, stack in theme.fonts.items()
    }
    return theme._replace(fonts=fonts)


def is_east_asian(face: str) -> bool:
    """Whether a typeface is for Chinese, Japanese or Korean, by its name."""
    return bool(_EAST_ASIAN.search(face))


def _first(faces: tuple[str, ...], stack: tuple[str, ...]) -> tuple[str, ...]:
    return (*faces, *(face for face in stack if face not in faces))


def _shifted(rgb: str, old: str, new: str) -> str:
    """A shade of the old accent as one of the new, of the same luminance; any other colour as it is."""
    hue, _, saturation = hls(rgb)
    old_hue, _, old_saturation = hls(old)
    turn = (hue - old_hue + 0.5) % 1 - 0.5
    if min(saturation, old_saturation) < _GREY or abs(turn) > _FAMILY:
        return rgb
    new_hue, _, new_saturation = hls(new)
    return of_luminance((new_hue + turn) % 1, min(saturation * new_saturation / old_saturation, 1.0), luminance(rgb))


def _legible(wanted: str, theme: Theme, after: Mapping[str, str]) -> str:
    """The wanted colour, or the shade of it nearest to it that is as legible as the old accent was, as far as that is
    asked for."""
    old, most = theme.palette[theme.primary], max(_LEGIBLE, theme.contrast) * _MIXED
    needs = [
        (after[other], min(ratio, most))
        for other, rgb in theme.palette.items()
        if other != theme.primary and (ratio := contrast(old, rgb)) >= _SEEN
    ]
    if _holds(wanted, needs):
        return wanted
    hue, _, saturation = hls(wanted)
    far, near = luminance(wanted), luminance(old)  # at the old luminance every need is met as it was before
    best = of_luminance(hue, saturation, near)
    for _ in range(_STEPS):
        middle = (far + near) / 2
        shade = of_luminance(hue, saturation, middle)
        if _holds(shade, needs):
            best, near = shade, middle
        else:
            far = middle
    return best


def _holds(rgb: str, needs: list[tuple[str, float]]) -> bool:
    return all(contrast(rgb, other) >= need for other, need in needs)


def _told(wanted: str, shown: str) -> Diagnostic:
    change = "lighter" if luminance(shown) > luminance(wanted) else "darker"
    return Diagnostic(
        "theme.accent",
        f"The accent is shown {change}, as #{shown}: text could not be read in #{wanted} or on it.",
        "A theme with other grounds may take it as it is.",
    )
