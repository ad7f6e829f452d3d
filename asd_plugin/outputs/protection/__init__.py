"""What a layer says about its own protection, and who refuses a layer that has none."""
