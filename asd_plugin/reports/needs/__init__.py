"""Pages a committee reads about the tools around the need score; self-contained HTML."""
