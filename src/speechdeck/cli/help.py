"""`--help`: a command's help text in the user's language, as cli/messages.py has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def answering(name: str, answer: Callable[[click.Context], str]) -> Decorator:
    """A flag that prints an answer and ends the run."""

    def give(context: click.Context, parameter: click.Parameter, asked: bool) -> None:
        if asked:
            click.echo(answer(context))
            context.exit()

    return click.option(name, is_flag=True, is_eager=True, expose_value=False, callback=give)


def help_option(key: str) -> Decorator:
    """`--help` that prints a message of MESSAGES."""
    return answering("--help", lambda context: str(context.obj(key)))
