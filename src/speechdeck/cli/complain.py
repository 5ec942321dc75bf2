"""Failures → what stands on standard error: one line for what is wrong, one for what to do."""

from __future__ import annotations

import re

import click

from speechdeck.cli.messages import Say

_EXTRA = re.compile(r"Got unexpected extra arguments? \((.*)\)")  # click has no class of its own for it


def complain(say: Say, message: str, hint: str = "") -> None:
    """Print a failure, in red on a terminal, in the user's language as far as it is known."""
    click.echo(click.style(say("error"), fg="red", bold=True) + say.translated(message), err=True)
    if hint:
        click.echo(click.style("  → ", fg="yellow") + say.translated(hint), err=True)


def complain_about_usage(say: Say, error: click.UsageError) -> None:
    """Print what is wrong with the arguments."""
    near = ", ".join(error.possibilities or ()) if isinstance(error, click.NoSuchOption) else ""
    complain(say, _wrong_usage(say, error), say("usage.near", near=near) if near else say("usage.hint"))


def _wrong_usage(say: Say, error: click.UsageError) -> str:
    if isinstance(error, click.NoSuchOption):
        return say("usage.option", option=error.option_name)
    if isinstance(error, click.MissingParameter):
        return say(_missing(error.param))
    if isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.Choice):
        return say("usage.choice", option=error.param.opts[0], choices=", ".join(error.param.type.choices))
    if isinstance(error, click.BadOptionUsage):
        return say("usage.value", option=error.option_name)
    if error.ctx and isinstance(error.ctx.command, click.Group):  # none of its commands is named, or none of that name
        names = error.ctx.command.list_commands(error.ctx)
        return say("usage.command", commands=", ".join(f"{error.ctx.info_name} {name}" for name in names))
    extra = _EXTRA.match(error.format_message())
    return say("usage.extra", extra=extra.group(1)) if extra else error.format_message().rstrip(".")


def _missing(parameter: click.Parameter | None) -> str:
    """What is asked for where something is not named."""
    if isinstance(parameter, click.Option):
        return "usage.against"
    return "usage.deck" if parameter and parameter.name == "deck" else "usage.speech"
