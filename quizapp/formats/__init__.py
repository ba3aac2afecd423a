"""Findings and question banks as other programs and people read them. Nothing here decides what is found."""
