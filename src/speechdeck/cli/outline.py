"""`speechdeck outline SPEECH`: what the program understood, for eyes (tree) and for other programs (json)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from speechdeck.cli.help import help_option
from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Excerpt, Span


def as_json(text: str, outline: Outline) -> dict[str, Any]:
    """The outline as plain data; spans are [start, end) in code points of the decoded file."""
    return {
        "title": _excerpt(text, outline.title),
        "speaker": _excerpt(text, outline.speaker),
        "date": _excerpt(text, outline.date),
        "opening": _span(outline.opening),
        "closing": _span(outline.closing),
        "junk": [[span.start, span.end] for span in outline.junk],
        "sections": [_section(text, point) for point in outline.points],
    }


def render_json(text: str, outline: Outline) -> str:
    """The outline as JSON."""
    return json.dumps(as_json(text, outline), ensure_ascii=False, indent=1)


def render_tree(text: str, outline: Outline) -> str:
    """The outline as indented lines, each point with the label that the speech gives it."""
    head = [part.read(text) for part in (outline.title, outline.speaker, outline.date) if part]
    return "\n".join([*head, *_branches(text, outline.points, "")])


def render_md(text: str, outline: Outline) -> str:
    """The outline as Markdown: title and headings, deeper points as nested lists."""
    title = [f"# {outline.title.read(text)}", ""] if outline.title else []
    return "\n".join([*title, *_markdown(text, outline.points, 0)])


RENDERERS: dict[str, Callable[[str, Outline], str]] = {"tree": render_tree, "md": render_md, "json": render_json}


@click.command("outline", add_help_option=False)
@click.argument("speech", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(list(RENDERERS)), default="tree")
@click.option("--explain", is_flag=True)
@click.option("-l", "--language")
@help_option("help.outline")
def command(speech: Path, form: str, explain: bool, language: str | None) -> None:
    from speechdeck.outline import outline
    from speechdeck.read import read

    manuscript, _ = read(speech, language=language)
    found, _ = outline(manuscript)
    click.echo(RENDERERS[form](manuscript.text, found))
    if explain:
        for line in _reasons(manuscript.text, found):
            click.echo(line, err=True)  # beside the outline, which another program may be reading


def _reasons(text: str, outline: Outline) -> Iterator[str]:
    """Why the outline is as it is, a line for each piece of evidence."""
    for evidence in outline.evidence:
        line = text.count("\n", 0, evidence.at.start) + 1
        yield f"{line:>5}  {evidence.verdict:<9} {evidence.subject} – {evidence.reason}"


def _branches(text: str, points: tuple[Point, ...], indent: str) -> Iterator[str]:
    for place, point in enumerate(points):
        last = place == len(points) - 1
        label = point.label.of(text).strip() + " " if point.label else ""
        yield f"{indent}{'└─' if last else '├─'} {label}{point.heading.read(text)}"
        yield from _branches(text, point.children, indent + ("   " if last else "│  "))


def _markdown(text: str, points: tuple[Point, ...], depth: int) -> Iterator[str]:
    for point in points:
        lead = "## " if depth == 0 else "  " * (depth - 1) + "- "
        label = point.label.of(text).strip() if point.label else ""
        space = " " if label[-1:].isascii() and label else ""
        yield f"{lead}{label}{space}{point.heading.read(text)}"
        yield from _markdown(text, point.children, depth + 1)
        if depth == 0:
            yield ""


def _section(text: str, point: Point) -> dict[str, Any]:
    section = {
        "label": point.label.of(text) if point.label else "",
        "heading": point.heading.read(text),
        "span": [point.span.start, point.span.end],
        "children": [_section(text, child) for child in point.children],
    }
    return section | ({"gist": True} if point.topic else {})


def _excerpt(text: str, excerpt: Excerpt | None) -> dict[str, Any] | None:
    return None if excerpt is None else {"text": excerpt.read(text), "span": [excerpt.start, excerpt.end]}


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None
