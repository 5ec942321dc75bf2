"""A heading and its lines, two levels deep: the form that holds anything."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, split_body, split_paragraph

BULLETS = Kind("bullets", "a heading and two to five lines", ("title", "body"), ways_out=(split_body, split_paragraph))
