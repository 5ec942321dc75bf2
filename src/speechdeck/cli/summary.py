"""A finished build → what the user sees: title, points, slides, speaking time, warnings; coloured on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from speechdeck.cli.messages import Say
from speechdeck.diagnostics import Diagnostic
from speechdeck.model.source import Excerpt
from speechdeck.pipeline import Build

_MOST_WARNINGS = 8  # of one run; more are counted: a long list hides its first line


def print_summary(say: Say, built: Build, files: list[Path]) -> None:
    """Print the summary to standard output."""
    lines = list(_lines(say, built, files))
    if not sys.stdout.isatty():
        print("\n".join(text for _, text in lines))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    for style, text in lines:
        console.print(Text(text, style=style), soft_wrap=True)


def _lines(say: Say, built: Build, files: list[Path]) -> Iterator[tuple[str, str]]:
    """Every line with its style."""
    outline, source = built.outline, built.manuscript.text

    def read(excerpt: Excerpt) -> str:
        return excerpt.read(source)

    yield "bold", read(outline.title) if outline.title else built.manuscript.name
    speaker = [read(part) for part in (outline.speaker, outline.date) if part]
    if speaker:
        yield "", " · ".join(speaker)
    points = [read(point.heading) for point in outline.points]
    yield "cyan", say("summary.points" if points else "summary.no-points", count=len(points))
    for number, heading in enumerate(points, 1):
        yield "", f"  {number}. {heading}"
    minutes = max(1, round(sum(slide.seconds for slide in built.fitted.slides) / 60))
    theme = built.fitted.theme
    name = theme.label.get(say.language) or theme.name
    yield "cyan", say("summary.deck", slides=len(built.fitted.slides), minutes=minutes, theme=name)
    yield from _warnings(say, built)
    for file in files:
        yield "bold green", f"→ {file}"


def _warnings(say: Say, built: Build) -> Iterator[tuple[str, str]]:
    """Every diagnostic once."""
    collected = list(dict.fromkeys(built.diagnostics))
    for diagnostic in collected[:_MOST_WARNINGS]:
        yield "yellow", f"! {_told(say, diagnostic)}"
    if len(collected) > _MOST_WARNINGS:
        yield "yellow", "! " + say("summary.more", count=len(collected) - _MOST_WARNINGS)


def _told(say: Say, diagnostic: Diagnostic) -> str:
    where = f"{say.translated(diagnostic.where)}{say('colon')}" if diagnostic.where else ""
    hint = f"{say('dash')}{say.translated(diagnostic.hint)}" if diagnostic.hint else ""
    return f"{where}{say.translated(diagnostic.message)}{hint}"
