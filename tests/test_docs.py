"""Every command, option, file and link that the documents show is real."""

from __future__ import annotations

import importlib
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from speechdeck.cli import COMMANDS, DEFAULT

DOCUMENTS = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md"]


def shell_lines(document: str) -> list[str]:
    blocks = re.findall(r"^```sh\n(.*?)^```", document, re.S | re.M)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def calls(document: str) -> list[list[str]]:
    """The arguments of every call of speechdeck, in code blocks and in running text."""
    inline = re.findall(r"`((?:\S*/)?speechdeck [^`]+)`", document)
    parts = [part for line in [*shell_lines(document), *inline] for part in line.split("&&")]
    words = [shlex.split(part, comments=True) for part in parts]
    return [call[1:] for call in words if call and call[0].rpartition("/")[2] == "speechdeck"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_calls_are_understood(name: str, root: Path) -> None:
    for arguments in calls((root / name).read_text("utf-8")):
        called = importlib.import_module(COMMANDS.get(arguments[0], COMMANDS[DEFAULT])).command
        context = click.Context(called, resilient_parsing=True)
        called.parse_args(context, arguments[1:] if arguments[0] in COMMANDS else list(arguments))
        if isinstance(called, click.Group):
            assert arguments[1] in called.commands, arguments
            continue
        assert set(arguments) & {"--list-themes", "--version", "--help"} or context.params["speech"], arguments
        for word in arguments:
            assert not word.startswith("examples/") or (root / word).is_file(), word


def test_both_readmes_show_the_same_commands(root: Path) -> None:
    english, chinese = (
        [line.partition("#")[0].rstrip() for line in shell_lines((root / name).read_text("utf-8"))]
        for name in DOCUMENTS[:2]
    )
    assert english == chinese
    assert english


@pytest.mark.parametrize("name", DOCUMENTS[:2])
def test_the_option_table_is_whole(name: str, root: Path) -> None:
    shown = set(re.findall(r"`(--[a-z-]+|-[a-z])\b", (root / name).read_text("utf-8")))
    known = {option for name in COMMANDS for option in options(name)}
    long = {option for option in known if option.startswith("--")}
    assert options(DEFAULT) | options("check") <= shown <= known
    assert long <= set(re.findall(r"--[a-z-]+", (root / name).read_text("utf-8")))


def options(name: str) -> set[str]:
    """The options of a command and of those below it."""
    return set(_options(importlib.import_module(COMMANDS[name]).command))


def _options(command: click.Command) -> Iterator[str]:
    for parameter in command.params:
        yield from (option for option in parameter.opts if option.startswith("-"))
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        yield from _options(below)


@pytest.mark.parametrize("name", [*DOCUMENTS, "CHANGELOG.md"])
def test_links_lead_somewhere(name: str, root: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)\)", (root / name).read_text("utf-8"))
    missing = [target for target in targets if not (root / target).exists()]
    assert not missing


def test_themes_that_are_named_are_there(root: Path) -> None:
    from speechdeck.theme import available

    readme = (root / "README.md").read_text("utf-8")
    assert {theme.name for theme in available()} <= set(re.findall(r"`(\w+)` \(", readme))


def test_the_clean_machine_runs_the_readme(root: Path) -> None:
    """`.ci/run` takes its commands out of the README: what it filters must be the two of them, in order."""
    lines = [
        line
        for line in shell_lines((root / "README.md").read_text("utf-8"))
        if line.startswith(("python3 -m venv", ".venv/bin/pip"))
    ]
    assert len(lines) == 2
    assert "speechdeck examples/" in lines[0]
    assert lines[1].endswith("pytest")
