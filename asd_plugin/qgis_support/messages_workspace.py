"""Sentences about workspace."""

from __future__ import annotations

SENTENCES: dict = {}
