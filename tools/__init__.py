"""Run by people and by CI, never imported by the plugin: reference builder, packaging, benchmarks, demo."""
