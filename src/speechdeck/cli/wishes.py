"""Options of model/options.py → arguments of the command line: what a user wishes for, by name; None is no wish."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from speechdeck.errors import UsageError
from speechdeck.model.options import FORMS, Flag, Form, Value

Function = Callable[..., Any]


class _Wish(click.ParamType[Value]):
    """A value that its form can read."""

    name = "wish"

    def __init__(self, form: Form) -> None:
        self.form = form

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Value:
        found = self.form.read(str(value))
        if found is None:
            option = param.opts[0] if param else self.name
            raise UsageError(
                f"{option} is {str(value)!r}, but must be {self.form.expected}",
                hint="speechdeck --help shows how it is used.",
            )
        return found


def wishes(function: Function) -> Function:
    """The function with an argument for every option."""
    for name, form in reversed([*FORMS.items()]):
        function = _option(name, form)(function)
    return function


def _option(name: str, form: Form) -> Callable[[Function], Function]:
    flag = f"--{name.replace('_', '-')}"
    if isinstance(form, Flag):
        return click.option(flag, is_flag=True, flag_value=True, default=None)
    return click.option(flag, type=_Wish(form))
