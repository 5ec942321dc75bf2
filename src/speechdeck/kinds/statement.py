"""One sentence that stands for what is said while it is shown: it is the title of its slide."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind

STATEMENT = Kind("statement", "one sentence in large type", ("title",))
