"""The drawn parts of a printed portrait, each on a paper of its own; found by the id of the template's item."""
