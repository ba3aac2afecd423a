"""Short keys: what is asked, what may answer it, and whether the quote has that."""
