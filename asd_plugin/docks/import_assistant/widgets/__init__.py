"""Pages and tables of the assistant: they show and tell, and decide nothing."""
