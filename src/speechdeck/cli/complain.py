"""Failures → what stands on standard error: one line for what is wrong, one for what to do."""

from __future__ import annotations

import click

from speechdeck.cli.messages import Say


def complain(say: Say, message: str, hint: str = "") -> None:
    """Print a failure, in red on a terminal, in the user's language as far as it is known."""
    click.echo(click.style(say("error"), fg="red", bold=True) + say.translated(message), err=True)
    if hint:
        click.echo(click.style("  → ", fg="yellow") + say.translated(hint), err=True)


def complain_about_usage(say: Say, error: click.UsageError) -> None:
    """Print what is wrong with the arguments."""
    hint = say("usage.hint")
    if isinstance(error, click.NoSuchOption):
        near = ", ".join(error.possibilities or ())
        complain(say, say("usage.option", option=error.option_name), say("usage.near", near=near) if near else hint)
    elif isinstance(error, click.MissingParameter):
        complain(say, say("usage.speech"), hint)
    elif isinstance(error, click.BadOptionUsage):
        complain(say, say("usage.value", option=error.option_name), hint)
    else:
        complain(say, error.format_message().rstrip("."), hint)
