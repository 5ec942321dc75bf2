"""`speechdeck [build] SPEECH`: one speech becomes one deck."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from speechdeck.cli.help import answering, help_option
from speechdeck.cli.messages import Say
from speechdeck.cli.output import allow_overwriting, check_target, write_file
from speechdeck.cli.wishes import wishes
from speechdeck.errors import UsageError
from speechdeck.model.options import Value
from speechdeck.outline_file import is_outline_file, stem
from speechdeck.version import __version__

#: What may be written besides the deck → how its file must end.
_BESIDES = {"preview": (".html", ".htm"), "script": (".docx",), "trace": (".json",)}


def _themes(context: click.Context) -> str:
    """The themes on offer, one a line, with the names that a person reads; the user's own ones last."""
    from speechdeck.theme import available, own_themes

    language = context.obj.language
    entries = (*available(), *own_themes())
    width = max(len(entry.name) for entry in entries)
    return "\n".join(f"{entry.name:<{width}}  {entry.label.get(language, '')}".rstrip() for entry in entries)


# What each option means is told in cli/build_options.py.
@click.command("build", add_help_option=False)
@click.argument("speech", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path))
@click.option("-t", "--theme")
@click.option("--template", type=click.Path(path_type=Path))
@click.option("--template-map", "mapping", type=click.Path(path_type=Path))
@click.option("-l", "--language")
@click.option("--preview", type=click.Path(path_type=Path))
@click.option("--script", type=click.Path(path_type=Path))
@click.option("--trace", type=click.Path(path_type=Path))
@click.option("-f", "--force", is_flag=True)
@click.option("-q", "--quiet", is_flag=True)
@wishes
@answering("--list-themes", _themes)
@answering("--version", lambda context: f"speechdeck {__version__}")
@help_option("help.build")
@click.pass_obj
def command(
    say: Say,
    /,
    speech: Path,
    output: Path | None,
    theme: str | None,
    template: Path | None,
    mapping: Path | None,
    language: str | None,
    preview: Path | None,
    script: Path | None,
    trace: Path | None,
    force: bool,
    quiet: bool,
    **wished: Value | None,
) -> None:
    deck = output or _deck_beside(speech)
    besides = {"preview": preview, "script": script, "trace": trace}
    targets = [deck, *(path for path in besides.values() if path)]
    _check_request(speech, deck, besides)
    _check_design(theme, template, mapping, deck)
    if template and (wished.get("accent") or wished.get("font")):
        raise UsageError(
            "--accent and --font change themes, not templates", hint="A template brings a design of its own."
        )
    for target in targets:
        check_target(target)

    from speechdeck.pipeline import build

    given = {name: value for name, value in wished.items() if value is not None}
    built = build(speech, theme=theme, template=template, mapping=mapping, language=language, wishes=given)
    for target in targets:
        allow_overwriting(say, target, force)

    from speechdeck.write import WRITERS

    contents = [WRITERS[target.suffix.lower()](built.fitted) for target in targets]
    for target, content in zip(targets, contents, strict=True):
        write_file(target, content)
    if not quiet:
        from speechdeck.cli.summary import print_summary

        print_summary(say, built, targets)


def _check_request(speech: Path, deck: Path, besides: Mapping[str, Path | None]) -> None:
    if deck.suffix.lower() != ".pptx":
        raise UsageError(f"cannot write {deck.name}: only .pptx files are written", hint="Name it like talk.pptx.")
    paths = {name: path for name, path in besides.items() if path}
    for name, path in paths.items():
        ending, *_ = _BESIDES[name]
        if path.suffix.lower() not in _BESIDES[name]:
            raise UsageError(
                f"cannot write {path.name}: a {name} is a {ending} file", hint=f"Name it like talk{ending}."
            )
    targets = [path.resolve() for path in (deck, *paths.values())]
    if speech.resolve() in targets:
        raise UsageError(f"{speech} is the speech itself", hint="Choose another file with -o.")
    if len(set(targets)) < len(targets):
        raise UsageError("two files of one name are asked for", hint="Choose another name.")


def _check_design(theme: str | None, template: Path | None, mapping: Path | None, deck: Path) -> None:
    if theme and template:
        message = "--theme and --template cannot be given together"
        raise UsageError(message, hint="A template brings a design of its own.")
    if mapping and not template:
        raise UsageError("--template-map needs --template", hint="Name the template that it maps.")
    if template and template.resolve() == deck.resolve():
        raise UsageError(f"{deck} is the template itself", hint="Choose another file with -o.")


def _deck_beside(speech: Path) -> Path:
    """talk.pptx for talk.txt and for talk.outline.yaml."""
    return speech.with_name(f"{stem(speech)}.pptx") if is_outline_file(speech) else speech.with_suffix(".pptx")
