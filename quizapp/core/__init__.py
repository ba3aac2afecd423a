"""What the project exists for, as pure values and functions.

Nothing here reads a file, a clock or a random source, and nothing here knows of the web, a database or YAML.
Callers pass in text, seeds and times; what comes back is a value.
"""
