"""The pages at work: what each is told and what it then shows; none of them writes."""
