"""From an author's text to the student's notebooks: solutions -> source -> release."""
