"""S003: which figures a key has, what they count, and whether the evidence bears them out."""
