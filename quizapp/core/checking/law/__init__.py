"""Rules of law: whom they bind, to what, and which cases they leave out."""
