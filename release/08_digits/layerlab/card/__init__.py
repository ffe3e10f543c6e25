"""The report card: as text, HTML, JSON, JUnit XML and annotations."""
