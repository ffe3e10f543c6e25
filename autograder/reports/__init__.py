"""What instructors and students read: pages and summaries made from reports alone."""
