"""A theme's fonts → faces whose measures are unknown, and systems that have none of a stack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from speechdeck.model.theme import Theme
from speechdeck.review.objection import Found, Place
from speechdeck.text.metrics import is_known

#: Script → system → faces that come with it or with its office program.
_SYSTEMS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "latin": {
        "Windows": frozenset(
            "segoe ui|segoe ui semibold|segoe ui light|calibri|cambria|arial|georgia|times new roman|verdana|tahoma"
            "|consolas|trebuchet ms|garamond|century gothic|bahnschrift|candara|constantia|corbel".split("|")
        ),
        "macOS": frozenset(
            "helvetica|helvetica neue|arial|georgia|times new roman|verdana|times|avenir next|avenir|palatino"
            "|baskerville|tahoma|trebuchet ms|optima|didot|menlo".split("|")
        ),
        "Linux": frozenset(
            "noto sans|noto serif|dejavu sans|dejavu serif|liberation sans|liberation serif|carlito|caladea"
            "|open sans".split("|")
        ),
    },
    "east_asian": {
        "Windows": frozenset(
            "微软雅黑|microsoft yahei|宋体|simsun|黑体|simhei|楷体|kaiti|仿宋|fangsong|华文中宋|stzhongsong"
            "|等线|dengxian|microsoft jhenghei|yu gothic|malgun gothic|华文楷体|stkaiti|华文仿宋|隶书".split("|")
        ),
        "macOS": frozenset(
            "pingfang sc|pingfang tc|songti sc|kaiti sc|heiti sc|stkaiti|stsong|hiragino sans|hiragino sans gb"
            "|apple sd gothic neo|stheiti|stfangsong".split("|")
        ),
        "Linux": frozenset(
            "noto sans cjk sc|noto serif cjk sc|noto sans cjk tc|source han sans sc|source han serif sc"
            "|wenquanyi micro hei".split("|")
        ),
    },
}

#: The face of each that decks are usually set in, as it is written.
_USUAL: Mapping[str, Mapping[str, str]] = {
    "latin": {"Windows": "Segoe UI", "macOS": "Helvetica Neue", "Linux": "Noto Sans"},
    "east_asian": {"Windows": "微软雅黑", "macOS": "PingFang SC", "Linux": "Noto Sans CJK SC"},
}


def typefaces(theme: Theme) -> Iterator[Found]:
    """Stacks with nothing for a system, and faces that text cannot be measured in."""
    for role, stack in theme.fonts.items():
        for script, faces in (("latin", stack.latin), ("east_asian", stack.east_asian)):
            place = Place(keys=("fonts", role, script))
            for face in faces:
                if script == "latin" and not is_known(face):
                    message = f"the measures of {face!r} are unknown: text is taken to be as wide as in any other"
                    yield Found("theme.typeface", place, message, "Lines may break earlier than they need to.")
            names = {face.lower() for face in faces}
            for system, known in _SYSTEMS[script].items():
                if not names & known:
                    message = f"has no face that comes with {system}"
                    yield Found("theme.typeface", place, message, f"Add one, as {_USUAL[script][system]!r}.")
