"""`speechdeck outline SPEECH`: what was understood, for eyes (tree), to edit (yaml), for programs (md, json)."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from speechdeck.cli.help import help_option
from speechdeck.cli.messages import Say
from speechdeck.cli.output import allow_overwriting, check_target, write_file
from speechdeck.errors import UsageError
from speechdeck.lang import LANGUAGES
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.markup import blanked, markup
from speechdeck.prose.pace import clock, seconds


@dataclass(frozen=True, slots=True)
class View:
    """What is shown, and to whom."""

    manuscript: Manuscript
    outline: Outline
    say: Say
    speech: Path
    folder: Path  # of the file that is written, or the working one
    language: str | None  # if the user named it

    @property
    def text(self) -> str:
        """The speech as headings are read from it, here as on slides: with spaces for what only marks its words."""
        east_asian = LANGUAGES[self.manuscript.language].typography.east_asian
        text = self.manuscript.text
        return blanked(text, markup(text, bold=not east_asian))


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


def render_json(view: View) -> str:
    """The outline as JSON."""
    return json.dumps(as_json(view.text, view.outline), ensure_ascii=False, indent=1)


def render_tree(view: View) -> str:
    """The outline as indented lines, each point with its label, its place in the file and its speaking time."""
    outline = view.outline
    head = [part.read(view.text) for part in (outline.title, outline.speaker, outline.date) if part]
    return "\n".join([*head, *_branches(view, outline.points, "")])


def render_md(view: View) -> str:
    """The outline as Markdown: title and headings, deeper points as nested lists."""
    title = [f"# {view.outline.title.read(view.text)}", ""] if view.outline.title else []
    return "\n".join([*title, *_markdown(view.text, view.outline.points, 0)])


def render_yaml(view: View) -> str:
    """The outline as a file to edit, which `speechdeck` takes in place of the speech."""
    from speechdeck.outline_file import is_outline_file
    from speechdeck.outline_file.dump import dump

    if is_outline_file(view.speech):
        raise UsageError(f"{view.speech} is an outline file already", hint="Edit it, or name the speech.")
    try:
        speech = os.path.relpath(view.speech.resolve(), view.folder.resolve())
    except ValueError:  # another drive
        speech = str(view.speech.resolve())
    return dump(view.manuscript, view.outline, speech.replace(os.sep, "/"), language=view.language).rstrip("\n")


RENDERERS: dict[str, Callable[[View], str]] = {
    "tree": render_tree,
    "yaml": render_yaml,
    "md": render_md,
    "json": render_json,
}


@click.command("outline", add_help_option=False)
@click.argument("speech", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(list(RENDERERS)), default="tree")
@click.option("--explain", is_flag=True)
@click.option("-o", "--output", type=click.Path(path_type=Path))
@click.option("-l", "--language")
@click.option("-f", "--force", is_flag=True)
@help_option("help.outline")
@click.pass_obj
def command(
    say: Say, speech: Path, form: str, explain: bool, output: Path | None, language: str | None, force: bool
) -> None:
    from speechdeck.pipeline import understand

    if output:
        _check_request(speech, output)
    found = understand(speech, language=language)
    folder = output.parent if output else Path()
    shown = RENDERERS[form](View(found.manuscript, found.outline, say, speech, folder, language))
    if output:
        allow_overwriting(say, output, force)
        write_file(output, f"{shown}\n".encode("utf-8", "replace"))
    else:
        click.echo(shown)
    if explain:
        for line in _reasons(found.manuscript, found.outline, say):
            click.echo(line, err=True)  # beside the outline, which another program may be reading


def _check_request(speech: Path, output: Path) -> None:
    if output.resolve() == speech.resolve():
        raise UsageError(f"{speech} is the speech itself", hint="Choose another file with -o.")
    check_target(output)


def _reasons(manuscript: Manuscript, outline: Outline, say: Say) -> Iterator[str]:
    """Why the outline is as it is, a line for each piece of evidence."""
    for evidence in sorted(outline.evidence, key=lambda each: each.at.start):
        place = _place(manuscript, evidence.at.start, say)
        verdict, reason = say.translated(evidence.verdict), say.translated(evidence.reason)
        yield f"{place}{say('colon')}{verdict}{say('colon')}{evidence.subject}{say('dash')}{reason}"


def _place(manuscript: Manuscript, at: int, say: Say) -> str:
    """Where a place of the text stands in the user's file, in words."""
    origin = manuscript.origin(at)
    return say.translated(str(origin)) if origin else ""


def _branches(view: View, points: tuple[Point, ...], indent: str) -> Iterator[str]:
    for number, point in enumerate(points, 1):
        last = number == len(points)
        yield f"{indent}{'└─' if last else '├─'} {_labelled(view.text, point)}{_facts(view, point)}"
        yield from _branches(view, point.children, indent + ("   " if last else "│  "))


def _labelled(text: str, point: Point) -> str:
    label = point.label.of(text).strip() if point.label else ""
    space = " " if label[-1:].isascii() and label else ""
    return f"{label}{space}{point.heading.read(text)}"


def _facts(view: View, point: Point) -> str:
    """Where a point stands in the user's file, and how long it takes to say."""
    language = LANGUAGES[view.manuscript.language]
    said = sum(seconds(part.of(view.text), language) for part in view.manuscript.parts(point.extent))
    place = _place(view.manuscript, point.extent.start, view.say)
    return f"  · {place} · {clock(said)}" if place else f"  · {clock(said)}"


def _markdown(text: str, points: tuple[Point, ...], depth: int) -> Iterator[str]:
    for point in points:
        lead = "## " if depth == 0 else "  " * (depth - 1) + "- "
        yield f"{lead}{_labelled(text, point)}"
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
