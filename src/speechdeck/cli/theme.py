"""`speechdeck theme new|check`: a theme of one's own is begun, and looked over."""

from __future__ import annotations

from pathlib import Path

import click

from speechdeck.cli.help import answering
from speechdeck.cli.messages import Say
from speechdeck.cli.output import allow_overwriting, check_target, write_file
from speechdeck.errors import UsageError

_FOUND = 1  # exit code


def _help(context: click.Context) -> str:
    from speechdeck.theme.find import own

    say: Say = context.find_root().obj
    return f"{say('help.theme')}\n\n{say('theme.folder', folder=own())}"


_helping = answering("--help", _help)


@click.group("theme", add_help_option=False)
@_helping
def command() -> None:
    pass


@command.command("new", add_help_option=False)
@click.argument("name")
@click.option("--from", "parent")
@click.option("-o", "--output", type=click.Path(path_type=Path))
@click.option("-f", "--force", is_flag=True)
@_helping
@click.pass_obj
def new(say: Say, name: str, parent: str | None, output: Path | None, force: bool) -> None:
    """Write a theme file that inherits from another theme and repeats what is changed first."""
    from speechdeck.theme.begin import begin
    from speechdeck.theme.find import DEFAULT

    if not name.isidentifier() and not name.replace("-", "_").isidentifier():
        raise UsageError(f"{name!r} is no name for a theme", hint="Use letters, digits and hyphens, as in forest-2.")
    target = output or Path(f"{name}.yaml")
    if target.suffix not in (".yaml", ".yml"):
        raise UsageError(f"cannot write {target.name}: a theme is a .yaml file", hint="Name it like forest.yaml.")
    parent = parent or DEFAULT
    content = begin(name, parent)
    check_target(target)
    allow_overwriting(say, target, force)
    write_file(target, content.encode("utf-8"))
    click.echo(say("theme.begun", path=target, parent=parent))


@command.command("check", add_help_option=False)
@click.argument("theme")
@click.option("--all", "everything", is_flag=True)
@_helping
@click.pass_context
def check(context: click.Context, theme: str, everything: bool) -> None:
    """Tell everything in a theme that a designer would object to."""
    from speechdeck.review import review

    say: Say = context.obj
    look, objections = review(theme)
    shown = [each for each in objections if everything or not each.inherited]
    for each in shown:
        mark = click.style("✗", fg="red") if each.grave else click.style("!", fg="yellow")
        click.echo(f"{mark} {each.where}{say('colon')}{say.translated(each.message)}")
        if each.hint:
            click.echo(f"    {say.translated(each.hint)}")
    hidden = len(objections) - len(shown)
    if hidden:
        click.echo(say("theme.inherited", count=hidden))
    grave = sum(each.grave for each in shown)
    layouts = len(look.layouts) if look else 0
    click.echo(say("theme.verdict", layouts=layouts, grave=grave, remarks=len(shown) - grave))
    if grave:
        context.exit(_FOUND)
