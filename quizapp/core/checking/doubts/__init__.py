"""S010: what no rule can tell, which a person must look at."""
