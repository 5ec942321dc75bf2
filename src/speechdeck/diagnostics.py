"""What does not stop a build but must be told: values that every stage returns beside its result."""

from __future__ import annotations

from typing import NamedTuple


class Diagnostic(NamedTuple):
    """One thing the user should know."""

    code: str  # stable, dotted, e.g. "read.junk", "layout.continued": tests and programs match on it
    message: str  # one sentence
    hint: str = ""  # what to do about it, if anything
    where: str = ""  # "line 12" of the speech, or "slide 7"


Diagnostics = tuple[Diagnostic, ...]
