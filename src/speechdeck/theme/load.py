"""A theme's files → Theme: names are looked up, lengths become points, every mistake is told by its place.

Layouts of themes that come with the program are made when they are asked for, for a deck needs a third of them and
tests have seen them all; those of any other theme are all made at once, so that no mistake waits for its slide.
"""

from __future__ import annotations

from pathlib import Path

from speechdeck.model.theme import Bullet, ChartStyle, FontStack, IconStyle, Progress, Theme
from speechdeck.theme.check import Mistake, Node
from speechdeck.theme.colour import Paints, palette
from speechdeck.theme.find import shipped
from speechdeck.theme.layouts import Layouts
from speechdeck.theme.length import INCH
from speechdeck.theme.source import Source, read

#: What a theme file may say.
KEYS = (
    "name", "label", "motif", "inherits", "dark", "palette", "roles", "fills", "fonts", "bullets", "progress", "chart",
    "icons", "contrast", "styles", "motifs", "masters", "layouts",
)  # fmt: skip


def load(path: Path, *, lazily: bool = False) -> Theme:
    """The theme of a file. Raises ThemeError that names file, line and key path.

    `lazily` leaves every layout to be made, and its mistakes to be told, when it is asked for.
    """
    source = read(path)
    try:
        return _theme(source, path, lazily or path.parent.resolve() == shipped().resolve())
    except Mistake as mistake:
        raise source.error(mistake) from mistake


def _theme(source: Source, path: Path, lazily: bool) -> Theme:
    root = Node(source.tree)
    root.mapping(KEYS)
    dark, motif, contrast = root.child("dark"), root.child("motif"), root.child("contrast")
    roles = Paints(root.child("roles"), None)
    layouts = Layouts(root, source)
    if not lazily:
        layouts.check()
    return Theme(
        name=path.stem,
        label={language: node.text() for language, node in root.need("label").children()},
        palette=palette(root.need("palette")),
        dark=dark.flag() if dark else False,
        fonts={role: _stack(root.need("fonts").need(role)) for role in ("heading", "body", "number")},
        layouts=layouts,
        bullets=tuple(_bullet(node, roles) for node in root.need("bullets").entries()),
        chart=_chart(root.need("chart"), roles),
        icons=_icons(root.child("icons"), roles),
        progress=_progress(root.child("progress")),
        motif=motif.text() if motif else "",
        contrast=contrast.number() if contrast else 0.0,
        primary=roles.colour(root.need("roles").need("primary")).slot,
    )


def _stack(node: Node) -> FontStack:
    node.mapping(("latin", "east_asian"))
    latin, east_asian = (tuple(face.text() for face in node.need(key).entries()) for key in ("latin", "east_asian"))
    if not latin or not east_asian:
        raise node.mistake("needs at least one typeface for each script")
    return FontStack(latin, east_asian)


def _bullet(node: Node, paints: Paints) -> Bullet:
    node.mapping(("char", "colour", "scale", "indent", "text_scale", "bold"))
    text_scale, bold = node.child("text_scale"), node.child("bold")
    return Bullet(
        char=node.need("char").text(),
        colour=paints.colour(node.need("colour")),
        scale=node.need("scale").number(),
        indent=round(node.need("indent").number() * INCH, 3),
        text_scale=text_scale.number() if text_scale else 1.0,
        bold=bold.flag() if bold else False,
    )


def _chart(node: Node, paints: Paints) -> ChartStyle:
    node.mapping(ChartStyle._fields)
    bar, line, dash = node.child("bar"), node.child("line"), node.child("dash")
    slices = tuple(paints.colour(entry) for entry in node.need("slices").entries())
    if not slices:
        raise node.need("slices").mistake("must name at least one colour")
    return ChartStyle(
        series=paints.colour(node.need("series")),
        highlight=paints.colour(node.need("highlight")),
        second=paints.colour(node.need("second")),
        slices=slices,
        axis=paints.colour(node.need("axis")),
        ground=paints.colour(node.need("ground")),
        bar=bar.number() if bar else 0.5,
        line=line.number() if line else 3.5,
        dash=dash.text() if dash else None,
    )


def _icons(node: Node | None, paints: Paints) -> IconStyle | None:
    """A mapping, or true or false."""
    if node is None or isinstance(node.value, bool):
        return IconStyle() if node is None or node.value else None
    node.mapping(IconStyle._fields)
    colour, scale, plain = node.child("colour"), node.child("scale"), IconStyle()
    return IconStyle(paints.colour(colour) if colour else None, scale.number() if scale else plain.scale)


def _progress(node: Node | None) -> Progress:
    if node is None:
        return Progress()
    node.mapping(("done", "open", "style", "cumulative", "gap"))
    plain = Progress()
    done, open_, style = node.child("done"), node.child("open"), node.child("style")
    cumulative, gap = node.child("cumulative"), node.child("gap")
    return Progress(
        done=done.text() if done else plain.done,
        open=open_.text() if open_ else plain.open,
        style="list" if style and style.choice(("marks", "list")) == "list" else "marks",
        cumulative=cumulative.flag() if cumulative else plain.cumulative,
        gap=gap.number() if gap else plain.gap,
    )
