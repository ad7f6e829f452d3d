"""One small chart kit on QPainter: a spec says what, a layout says where, one paint method draws it everywhere."""
