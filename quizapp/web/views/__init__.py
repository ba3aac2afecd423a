"""What each page shows, decided as values: templates only set them. No database, no request, no response here."""
