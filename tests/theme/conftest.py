"""The helpers of this folder are imported by name; examples of properties may take the time they need."""

import sys
from pathlib import Path

from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
