"""`speechdeck [build] SPEECH`: one speech becomes one deck."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from speechdeck.cli.messages import Say
from speechdeck.cli.output import check_target, write_file
from speechdeck.errors import UsageError
from speechdeck.version import __version__

_PREVIEWS = (".html", ".htm")


def _help(context: click.Context, parameter: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(context.obj("help.build"))
        context.exit()


def _version(context: click.Context, parameter: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(f"speechdeck {__version__}")
        context.exit()


def _list_themes(context: click.Context, parameter: click.Parameter, asked: bool) -> None:
    if asked:
        from speechdeck.theme import available

        say: Say = context.obj
        entries = available()
        width = max(len(entry.name) for entry in entries)
        for entry in entries:
            label = entry.label.get(say.language) or entry.label.get("en", "")
            click.echo(f"{entry.name:<{width}}  {label}".rstrip())
        context.exit()


def _flag(name: str, answer: Callable[[click.Context, click.Parameter, bool], None]) -> Callable[..., click.Command]:
    return click.option(name, is_flag=True, is_eager=True, expose_value=False, callback=answer)


# The help text of both languages is in cli/messages.py.
@click.command("build", add_help_option=False)
@click.argument("speech", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path))
@click.option("-t", "--theme", default="party")
@click.option("-l", "--language")
@click.option("--preview", type=click.Path(path_type=Path))
@click.option("-f", "--force", is_flag=True)
@click.option("-q", "--quiet", is_flag=True)
@_flag("--list-themes", _list_themes)
@_flag("--version", _version)
@_flag("--help", _help)
@click.pass_obj
def command(
    say: Say,
    speech: Path,
    output: Path | None,
    theme: str,
    language: str | None,
    preview: Path | None,
    force: bool,
    quiet: bool,
) -> None:
    deck = output or speech.with_suffix(".pptx")
    targets = [deck] if preview is None else [deck, preview]
    _check_request(speech, deck, preview)
    for target in targets:
        check_target(target)

    from speechdeck.pipeline import build

    built = build(speech, theme=theme, language=language)
    for target in targets:
        _allow_overwriting(say, target, force)

    from speechdeck.write import WRITERS
    from speechdeck.write import preview as draw_preview

    contents = [WRITERS[deck.suffix.lower()](built.fitted)]
    if preview is not None:
        contents.append(draw_preview(built.fitted))
    for target, content in zip(targets, contents, strict=True):
        write_file(target, content)
    if not quiet:
        from speechdeck.cli.summary import print_summary

        print_summary(say, built, targets)


def _check_request(speech: Path, deck: Path, preview: Path | None) -> None:
    if deck.suffix.lower() != ".pptx":
        raise UsageError(f"cannot write {deck.name}: only .pptx files are written", hint="Name it like talk.pptx.")
    if preview is not None and preview.suffix.lower() not in _PREVIEWS:
        raise UsageError(f"cannot write {preview.name}: a preview is an .html file", hint="Name it like talk.html.")
    if speech.resolve() in (path.resolve() for path in (deck, preview) if path):
        raise UsageError(f"{speech} is the speech itself", hint="Choose another file with -o.")


def _allow_overwriting(say: Say, path: Path, force: bool) -> None:
    """Return if the file may be written, by flag or by a yes; raise UsageError or click.Abort if not."""
    if force or not path.exists():
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(f"{path} exists already", hint="--force overwrites it.")
    click.confirm(say("overwrite", path=path), abort=True, err=True)
