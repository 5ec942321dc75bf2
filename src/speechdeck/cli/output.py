"""Bytes → a file, wholly or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from speechdeck.cli.messages import Say
from speechdeck.errors import OutputError, UsageError


def check_target(path: Path) -> None:
    """Raise OutputError if a file could not be written there: better before the work than after it."""
    folder = path.resolve().parent
    with _told(path):
        if path.is_dir():
            raise OutputError(f"{path} is a folder", hint=f"Name a file in it: {path / 'talk.pptx'}")
        if not folder.is_dir():
            raise OutputError(f"no such folder: {path.parent}", hint="Make it first, or choose another with -o.")
        if path.exists() and not os.access(path, os.W_OK):
            raise OutputError(f"{path} is write-protected", hint="Choose another file with -o.")
        if not os.access(folder, os.W_OK):
            raise OutputError(f"the folder {path.parent} is read-only", hint="Choose another with -o.")


def write_file(path: Path, content: bytes) -> None:
    """Write beside the target and move there in one step. Raises OutputError, and then leaves things as they were."""
    target = path.resolve()  # a link stays a link
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    with _told(path):
        try:
            beside.write_bytes(content)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)


def allow_overwriting(say: Say, path: Path, force: bool) -> None:
    """Return if the file may be written, by flag or by a yes; raise UsageError or OutputError if not."""
    if force or not path.exists():
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(f"{path} exists already", hint="--force overwrites it.")
    if not click.confirm(say("overwrite", path=path), err=True):
        raise OutputError(f"{path} was left as it is", hint="Choose another file with -o.")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as error:
        raise OutputError(
            f"{path} cannot be written: it is open in another program, or not yours to write",
            hint="Close it there, or choose another file with -o.",
        ) from error
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}", hint="Choose another file with -o.") from error
