"""Prose: sentences, clauses and their shorter forms, all as spans. Knows no outline and no slides."""
