"""The first slide: what is said, where, by whom, when."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind

COVER = Kind("cover", "the speech's title, its occasion, speaker and date", ("title", "occasion", "meta"))
