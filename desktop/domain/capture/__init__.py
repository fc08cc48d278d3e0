"""What comes to staff beside the helpdesk: pasted conversations and mails, read as messages."""
