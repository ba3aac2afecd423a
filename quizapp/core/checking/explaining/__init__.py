"""A question's explanation, held sentence by sentence against what the question cites."""
