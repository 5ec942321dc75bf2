"""`speechdeck template inspect FILE`: what a company's template is used for, and a mapping file to change it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from speechdeck.cli.help import help_option
from speechdeck.cli.messages import Say
from speechdeck.cli.output import allow_overwriting, check_target, write_file
from speechdeck.errors import UsageError

if TYPE_CHECKING:
    from speechdeck.template.load import Inspected


@click.group("template", add_help_option=False)
@help_option("help.template")
def command() -> None:
    pass


@command.command("inspect", add_help_option=False)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path))
@click.option("-m", "--template-map", "mapping", type=click.Path(path_type=Path))
@click.option("-f", "--force", is_flag=True)
@help_option("help.template")
@click.pass_obj
def inspect(say: Say, file: Path, output: Path | None, mapping: Path | None, force: bool) -> None:
    """Print what stands on which layout; write it as a mapping file."""
    from speechdeck.template import report
    from speechdeck.template.load import inspect

    if output:
        if output.suffix.lower() not in (".yaml", ".yml"):
            message = f"cannot write {output.name}: a mapping file is a .yaml file"
            raise UsageError(message, hint="Name it like company.template.yaml.")
        check_target(output)
    found = inspect(file, mapping)
    for line in _lines(say, found):
        click.echo(line)
    if output:
        allow_overwriting(say, output, force)
        write_file(output, report.mapping(found).encode())
        click.echo(say("template.written", path=output))


def _lines(say: Say, found: Inspected) -> Iterator[str]:
    from speechdeck.kinds import KINDS
    from speechdeck.template import report

    width, height = (f"{side / 72:.4g}" for side in found.size)
    layouts = len(found.master.sheets)
    yield say("template.head", path=found.package.path, layouts=layouts, width=width, height=height)
    rows = [*report.rows(found)]
    for row in rows:
        how = say("template.native", areas=", ".join(row.areas))
        if row.drawn:
            how = say("template.drawn", width=row.drawn[0], height=row.drawn[1])
        yield f"  {row.kind:<9} “{row.layout}” {how}"
    for kind in [kind for kind in KINDS if kind not in {row.kind for row in rows}]:
        yield f"  {kind:<9} {say('template.none')}"
    if unused := report.unused(found):
        yield say("template.unused", names=", ".join(f"“{name}”" for name in unused))
    for each in found.diagnostics:
        yield f"! {say.translated(each.where)}{say('colon')}{say.translated(each.message)}"
