"""Tables as official sources publish them, recognised by the words of their headings: rule, cards, what to compute."""
