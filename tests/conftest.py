"""What every test may use: the repository's folders, the examples, and real speeches where there are any."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

#: A run says something about the code only if the next run of the same code says the same; to look for new cases
#: run with HYPOTHESIS_PROFILE=explore.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

ROOT = Path(__file__).resolve().parents[1]
#: Real speeches, which are no part of the repository.
CORPUS = Path(os.environ.get("SPEECHDECK_CORPUS") or ROOT.parent / "shared" / "corpus")


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def corpus() -> Path:
    """A folder of real speeches, which is no part of the repository."""
    if not CORPUS.is_dir():
        pytest.skip("no corpus of real speeches here: set SPEECHDECK_CORPUS to its folder")
    return CORPUS
