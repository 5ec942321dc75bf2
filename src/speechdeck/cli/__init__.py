"""The command line. One file a command; a command's file is loaded only when it is called.

`speechdeck talk.txt` is short for `speechdeck build talk.txt`: whatever does not begin with a command's name is for the
default command. Exit codes: 0 done, 1 the job failed, 2 the request was wrong, 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import NoReturn

import click

from speechdeck.cli.complain import complain, complain_about_usage
from speechdeck.cli.locale import user_language
from speechdeck.cli.messages import Say
from speechdeck.errors import SpeechdeckError

#: Command → module that has it as `command`.
COMMANDS: dict[str, str] = {
    "build": "speechdeck.cli.build",
    "outline": "speechdeck.cli.outline",
    "check": "speechdeck.cli.check",
    "theme": "speechdeck.cli.theme",
    "template": "speechdeck.cli.template",
}
DEFAULT = "build"
_INTERRUPTED = 130  # 128 + SIGINT, as shells count
_TRACEBACK = "SPEECHDECK_TRACEBACK"  # set it to see where a bug of the program is


class CommandLine(click.Group):
    """The commands of COMMANDS, with a default one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(COMMANDS[cmd_name]).command
        assert isinstance(command, click.Command)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or args[0] not in COMMANDS:
            args = [DEFAULT, *args]
        return super().parse_args(ctx, args)


command_line = CommandLine("speechdeck", add_help_option=False)


def main() -> None:
    """Run the command line and leave with its exit code."""
    gc.disable()  # a run is over before there is garbage worth collecting: this saves a twentieth of its time
    _speak_utf8()
    sys.excepthook = _report_bug
    _leave(run(sys.argv[1:]))


def _leave(code: int) -> NoReturn:
    """End the process at once: to take all modules and values apart, as the interpreter does at its end, would take a
    tenth of the run. Nothing waits for that: every file is closed."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):  # nobody listens any more, or there is no stream
            code = code or 1
    os._exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run one command; its exit code. Every failure that a user can cause has been told on standard error."""
    say = Say(user_language(os.environ))
    try:
        code = command_line.main(list(arguments), prog_name="speechdeck", standalone_mode=False, obj=say)
    except SpeechdeckError as error:
        complain(say, error.message, error.hint)
        return error.exit_code
    except click.UsageError as error:
        complain_about_usage(say, error)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo(say("stopped"), err=True)
        return _INTERRUPTED
    except BrokenPipeError:  # `speechdeck --list-themes | head -1`: nobody listens any more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code if isinstance(code, int) else 0  # what a command left with, where it left early


def _speak_utf8() -> None:
    """Never fail on a character that the console cannot show."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def _report_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What is no failure of the user's is a bug of ours: one line, and the traceback only for who asks for it."""
    if os.environ.get(_TRACEBACK):
        sys.__excepthook__(kind, error, trace)
        return
    say = Say(user_language(os.environ))
    if issubclass(kind, KeyboardInterrupt):  # a second Ctrl-C, while the first is being answered
        click.echo(say("stopped"), err=True)
        return
    complain(say, say("bug", kind=kind.__name__, error=error), say("bug.hint", variable=_TRACEBACK))
