"""The checker: holds every key and every lesson claim against the text it cites. Pure: no printing, no files.

A rule is a small module beside this one; rules are written over claims, so that a question type need not know them.
`check.check` runs them all. It is not imported here: codes and what they mean are read where no rule is run.
"""
