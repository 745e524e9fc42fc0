// Enhancements: each page works without them.
