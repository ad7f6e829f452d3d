"""Sentences about scoring."""

from __future__ import annotations

SENTENCES: dict = {}
