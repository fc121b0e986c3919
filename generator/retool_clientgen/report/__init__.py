"""What all reports share: HTML pages and Markdown."""
