"""`speechdeck check DECK --speech SPEECH`: a finished deck is held against its speech, for whoever signs it off."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from speechdeck.cli.help import help_option
from speechdeck.cli.messages import Say
from speechdeck.errors import ManuscriptError, UsageError
from speechdeck.proof.verdict import PROMISES, Finding, Proof

_FOUND = 1  # exit code
_LONGEST = 60  # characters of a text that a finding shows


@click.command("check", add_help_option=False)
@click.argument("deck", type=click.Path(path_type=Path))
@click.option("-s", "--speech", type=click.Path(path_type=Path), required=True)
@click.option("-l", "--language")
@click.option("--json", "as_data", is_flag=True)
@help_option("help.check")
@click.pass_context
def command(context: click.Context, deck: Path, speech: Path, language: str | None, as_data: bool) -> None:
    from speechdeck.proof import prove

    try:
        proof, _ = prove(deck, speech, language=language)
    except ManuscriptError as error:  # here the speech is what the request names, not what the job is about
        raise UsageError(error.message, hint=error.hint) from error
    say: Say = context.obj
    if as_data:
        click.echo(json.dumps(as_json(proof, deck, speech), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(report(say, proof, deck, speech)))
    if proof.findings:
        context.exit(_FOUND)


def report(say: Say, proof: Proof, deck: Path, speech: Path) -> Iterator[str]:
    """The proof as a person reads it: a line for each promise, then what was found."""
    yield say("check.head", deck=deck.name, speech=speech.name, slides=proof.slides)
    yield ""
    for promise in PROMISES:
        broken = len(proof.broken(promise))
        mark = click.style("✗", fg="red") if broken else click.style("✓", fg="green")
        verdict = say("check.broken", count=broken) if broken else say("check.kept")
        yield f"{mark} {say(f'check.{promise}')}{verdict}{say('dash')}{_figures(say, proof, promise)}"
    for title, findings in (("check.findings", proof.findings), ("check.remarks", proof.remarks)):
        if findings:
            yield ""
            yield click.style(say(title), bold=True)
            yield from (f"  {_told(say, finding)}" for finding in findings)


def as_json(proof: Proof, deck: Path, speech: Path) -> dict[str, Any]:
    """The proof as plain data; spans are [start, end) in code points of the decoded speech."""
    return {
        "deck": str(deck),
        "speech": str(speech),
        "language": proof.language,
        "proved": not proof.findings,
        "slides": proof.slides,
        "promises": {promise: not proof.broken(promise) for promise in PROMISES},
        "letters": {"speech": proof.said, "notes": proof.noted},
        "origins": dict(Counter(traced.origin for traced in proof.texts)),
        "boxes": proof.boxes,
        "measured": proof.measured,
        "findings": [_as_data(finding) for finding in proof.findings],
        "remarks": [_as_data(finding) for finding in proof.remarks],
        "texts": [
            {
                "slide": traced.slide,
                "shape": traced.shape,
                "paragraph": traced.paragraph,
                "text": traced.text,
                "origin": traced.origin,
                "spans": [[span.start, span.end] for span in traced.spans],
            }
            for traced in proof.texts
        ],
    }


def _figures(say: Say, proof: Proof, promise: str) -> str:
    """What was looked at for a promise, in numbers."""
    origins = Counter(traced.origin for traced in proof.texts)
    told = sum(origins[name] for name in ("speech", "shortened", "unknown"))
    return say(
        f"check.{promise}.figures",
        texts=told,
        whole=origins["speech"],
        shortened=origins["shortened"],
        others=len(proof.texts) - told,
        said=proof.said,
        noted=proof.noted,
        measured=proof.measured,
        boxes=proof.boxes,
        slides=proof.slides,
    )


def _told(say: Say, finding: Finding) -> str:
    """One finding in one line."""
    where = [say("check.slide", number=finding.slide)] if finding.slide else []
    where += [finding.shape] if finding.shape else []
    fields = {name: say.translated(str(value)) for name, value in finding.fields.items()}
    reason = say(f"check.unclear.{fields['reason']}", **fields) if "reason" in fields else ""
    message = say(f"check.{finding.code}", text=_shown(finding.text), **{**fields, "reason": reason})
    if "nearest" in fields:
        message += say("check.nearest", nearest=_shown(fields["nearest"]), where=fields["where"])
    return say("colon").join(([" · ".join(where)] if where else []) + [message])


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _as_data(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "slide": finding.slide or None,
        "shape": finding.shape or None,
        "text": finding.text,
        **finding.fields,
    }
