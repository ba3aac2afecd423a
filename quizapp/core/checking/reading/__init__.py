"""How texts and keys are read, for every rule. Nothing here finds a fault."""
