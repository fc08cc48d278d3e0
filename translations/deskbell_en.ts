<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AccountErrands</name>
    <message>
        <source>Sign out of {name}?</source>
        <translation>Sign out of {name}?</translation>
    </message>
    <message>
        <source>Its tickets, drafts and unsent messages are removed from this computer. At the helpdesk nothing changes.</source>
        <translation>Its tickets, drafts and unsent messages are removed from this computer. At the helpdesk nothing changes.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>it is not the picture it says it is</source>
        <translation>it is not the picture it says it is</translation>
    </message>
    <message>
        <source>Saved {name} to {folder}.</source>
        <translation>Saved {name} to {folder}.</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>Downloading {name}: {done} of {size}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Open {name} with another program?</source>
        <translation>Open {name} with another program?</translation>
    </message>
    <message>
        <source>A file of this kind can contain a program that harms your computer. Open it only if you expected it and trust {sender}.</source>
        <translation>A file of this kind can contain a program that harms your computer. Open it only if you expected it and trust {sender}.</translation>
    </message>
    <message>
        <source>It comes from {sender} ({size}). Open it only if you expected it.</source>
        <translation>It comes from {sender} ({size}). Open it only if you expected it.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Its name hides what it is: a program ({kind}) that can harm your computer. Do not open it unless you know exactly why it is called so.</source>
        <translation>Its name hides what it is: a program ({kind}) that can harm your computer. Do not open it unless you know exactly why it is called so.</translation>
    </message>
    <message>
        <source>Its name says another thing than its content: it is a {kind} file. Open it only if you know why.</source>
        <translation>Its name says another thing than its content: it is a {kind} file. Open it only if you know why.</translation>
    </message>
    <message>
        <source>no program on this computer opens files of its kind; save it instead</source>
        <translation>no program on this computer opens files of its kind; save it instead</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What you wrote stays an internal note, kept as a draft.</source>
        <translation>What you wrote stays an internal note, kept as a draft.</translation>
    </message>
    <message>
        <source>Too late to undo: it has been done.</source>
        <translation>Too late to undo: it has been done.</translation>
    </message>
    <message>
        <source>Too late to undo: it has been sent.</source>
        <translation>Too late to undo: it has been sent.</translation>
    </message>
    <message>
        <source>Public reply</source>
        <translation>Public reply</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Only staff can see it</source>
        <translation>Only staff can see it</translation>
    </message>
    <message>
        <source>Write an internal note. Customers never see it.</source>
        <translation>Write an internal note. Customers never see it.</translation>
    </message>
    <message>
        <source>Add internal note</source>
        <translation>Add internal note</translation>
    </message>
    <message>
        <source>Write a reply. Markdown works.</source>
        <translation>Write a reply. Markdown works.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>{name} was not attached: this helpdesk takes at most {count} files.</source>
        <translation>{name} was not attached: this helpdesk takes at most {count} files.</translation>
    </message>
    <message>
        <source>{name} was not attached: it is {size}; this helpdesk takes at most {limit} a file.</source>
        <translation>{name} was not attached: it is {size}; this helpdesk takes at most {limit} a file.</translation>
    </message>
    <message>
        <source>Too long by {count} characters: this helpdesk takes at most {limit}.</source>
        <translation>Too long by {count} characters: this helpdesk takes at most {limit}.</translation>
    </message>
    <message>
        <source>Write something or attach a file first.</source>
        <translation>Write something or attach a file first.</translation>
    </message>
    <message>
        <source>A file could not be attached.</source>
        <translation>A file could not be attached.</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Not sent: it was changed while files were being attached.</source>
        <translation>Not sent: it was changed while files were being attached.</translation>
    </message>
    <message>
        <source>Attach files. You can also drop or paste them here.</source>
        <translation>Attach files. You can also drop or paste them here.</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Send (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>It is sent as soon as its files are attached.</source>
        <translation>It is sent as soon as its files are attached.</translation>
    </message>
    <message>
        <source>Attaching …</source>
        <translation>Attaching …</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>What waited for its files was not sent, and is kept as a draft.</source>
        <translation>What waited for its files was not sent, and is kept as a draft.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Ticket {ticket}</translation>
    </message>
    <message>
        <source>Ticket {ticket}, message #{number}</source>
        <translation>Ticket {ticket}, message #{number}</translation>
    </message>
    <message>
        <source>Quote {name} in your reply</source>
        <translation>Quote {name} in your reply</translation>
    </message>
    <message>
        <source>Copy number (#{number})</source>
        <translation>Copy number (#{number})</translation>
    </message>
    <message>
        <source>Copy “{reference}”</source>
        <translation>Copy “{reference}”</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>Copy link to message</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>by chat</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>only staff can see it</source>
        <translation>only staff can see it</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Hide quoted text</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Show quoted text</translation>
    </message>
    <message>
        <source>Show earlier messages ({count})</source>
        <translation>Show earlier messages ({count})</translation>
    </message>
    <message>
        <source>Show newer messages ({count})</source>
        <translation>Show newer messages ({count})</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>This message has no text.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>About {count} more characters are not shown.</source>
        <translation>About {count} more characters are not shown.</translation>
    </message>
    <message>
        <source>Save the whole message…</source>
        <translation>Save the whole message…</translation>
    </message>
    <message>
        <source>Shown as plain text: its layout is too complicated to show safely.</source>
        <translation>Shown as plain text: its layout is too complicated to show safely.</translation>
    </message>
    <message>
        <source>Shown as plain text: it is too long to show with its layout.</source>
        <translation>Shown as plain text: it is too long to show with its layout.</translation>
    </message>
    <message>
        <source>{hosts} and others</source>
        <translation>{hosts} and others</translation>
    </message>
    <message>
        <source>Remote images not loaded (from {hosts}).</source>
        <translation>Remote images not loaded (from {hosts}).</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Loading them tells their sender that you opened this message, and from where.</source>
        <translation>Loading them tells their sender that you opened this message, and from where.</translation>
    </message>
    <message>
        <source>[Image]</source>
        <translation>[Image]</translation>
    </message>
    <message>
        <source>[Image: {description}]</source>
        <translation>[Image: {description}]</translation>
    </message>
    <message>
        <source>A hidden character ({name}) stands here. It could make text look like something else.</source>
        <translation>A hidden character ({name}) stands here. It could make text look like something else.</translation>
    </message>
    <message>
        <source>Sending in a moment…</source>
        <translation>Sending in a moment…</translation>
    </message>
    <message>
        <source>Queued, will be sent when you are online</source>
        <translation>Queued, will be sent when you are online</translation>
    </message>
    <message>
        <source>Waiting to try again: {reason}</source>
        <translation>Waiting to try again: {reason}</translation>
    </message>
    <message>
        <source>Needs you: {reason}</source>
        <translation>Needs you: {reason}</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Your reply</translation>
    </message>
    <message>
        <source>Your new ticket</source>
        <translation>Your new ticket</translation>
    </message>
    <message>
        <source>Close this ticket</source>
        <translation>Close this ticket</translation>
    </message>
    <message>
        <source>Reopen this ticket</source>
        <translation>Reopen this ticket</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>can contain a program</source>
        <translation>can contain a program</translation>
    </message>
    <message>
        <source>Quote this in your reply</source>
        <translation>Quote this in your reply</translation>
    </message>
</context>
<context>
    <name>ConversationActs</name>
    <message>
        <source>Images from {hosts} could not be loaded.</source>
        <translation>Images from {hosts} could not be loaded.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Quote selection in your reply</source>
        <translation>Quote selection in your reply</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copy link address</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Ask the helpdesk for this conversation again</source>
        <translation>Ask the helpdesk for this conversation again</translation>
    </message>
    <message>
        <source>Refresh conversation</source>
        <translation>Refresh conversation</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>Reopening…</source>
        <translation>Reopening…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Closing…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Close ticket</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>from {name}</translation>
    </message>
    <message>
        <source>assigned to {name}</source>
        <translation>assigned to {name}</translation>
    </message>
</context>
<context>
    <name>ConversationNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>No ticket chosen</source>
        <translation>No ticket chosen</translation>
    </message>
    <message>
        <source>Choose a ticket from the list to read and answer it.</source>
        <translation>Choose a ticket from the list to read and answer it.</translation>
    </message>
    <message>
        <source>This ticket is not there any more. It may have been removed or merged.</source>
        <translation>This ticket is not there any more. It may have been removed or merged.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day like 2026-01-31; leave it empty for no limit</source>
        <translation>A day like 2026-01-31; leave it empty for no limit</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choose from a calendar</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-01-31.</source>
        <translation>“{text}” is not a day. Write it like 2026-01-31.</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Clear the date</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Discard for good</translation>
    </message>
    <message>
        <source>No text yet, files: {count}</source>
        <translation>No text yet, files: {count}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>New ticket: {subject}</translation>
    </message>
    <message>
        <source>Reply to a ticket that is gone</source>
        <translation>Reply to a ticket that is gone</translation>
    </message>
    <message>
        <source>Note on #{number}: {subject}</source>
        <translation>Note on #{number}: {subject}</translation>
    </message>
    <message>
        <source>Reply to #{number}: {subject}</source>
        <translation>Reply to #{number}: {subject}</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>No drafts</translation>
    </message>
    <message>
        <source>What you begin to write is kept here by itself until you send it.</source>
        <translation>What you begin to write is kept here by itself until you send it.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>No ticket here fits the search and the filters together.</source>
        <translation>No ticket here fits the search and the filters together.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>{done} of {total} have arrived.</source>
        <translation>{done} of {total} have arrived.</translation>
    </message>
    <message>
        <source>The newest come first, in a moment.</source>
        <translation>The newest come first, in a moment.</translation>
    </message>
    <message>
        <source>Your tickets are on their way</source>
        <translation>Your tickets are on their way</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Not fetched yet</translation>
    </message>
    <message>
        <source>The helpdesk could not be reached. Your tickets appear once it can.</source>
        <translation>The helpdesk could not be reached. Your tickets appear once it can.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>No tickets yet</translation>
    </message>
    <message>
        <source>When something is not right, open a ticket: its answers appear here.</source>
        <translation>When something is not right, open a ticket: its answers appear here.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>Tickets that need your answer come here.</source>
        <translation>Tickets that need your answer come here.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Show all tickets</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>No tickets here</translation>
    </message>
    <message>
        <source>No ticket is in this state at the moment.</source>
        <translation>No ticket is in this state at the moment.</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Remove {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All departments</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>To date</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Open link</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Write a mail to {host}?</source>
        <translation>Write a mail to {host}?</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>Open {host} in your browser?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Add account…</source>
        <translation>Add account…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
</context>
<context>
    <name>NavModel</name>
    <message>
        <source>{count} unread</source>
        <translation>{count} unread</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>needs you</translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Really discard?</source>
        <translation>Really discard?</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Describe what happens, what you expected, and since when. Markdown works.</source>
        <translation>Describe what happens, what you expected, and since when. Markdown works.</translation>
    </message>
    <message>
        <source>Your ticket is on its way. It also stands in the outbox.</source>
        <translation>Your ticket is on its way. It also stands in the outbox.</translation>
    </message>
</context>
<context>
    <name>NewTicketForm</name>
    <message>
        <source>Choose a department</source>
        <translation>Choose a department</translation>
    </message>
    <message>
        <source>This helpdesk has not told its departments yet. Connect to it once, then send.</source>
        <translation>This helpdesk has not told its departments yet. Connect to it once, then send.</translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation>Choose the department that should get it.</translation>
    </message>
    <message>
        <source>Give it a subject, so that it can be found again.</source>
        <translation>Give it a subject, so that it can be found again.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>No topic</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>A message could not be sent and needs you.</source>
        <translation>A message could not be sent and needs you.</translation>
    </message>
    <message>
        <source>Messages that could not be sent and need you: {count}.</source>
        <translation>Messages that could not be sent and need you: {count}.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message>
        <source>This account needs you before it can sync.</source>
        <translation>This account needs you before it can sync.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Everything is sent</source>
        <translation>Everything is sent</translation>
    </message>
    <message>
        <source>What you send while offline waits here until the connection is back.</source>
        <translation>What you send while offline waits here until the connection is back.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Show all tickets</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>New ticket: {subject}</translation>
    </message>
    <message>
        <source>Note on {ticket}</source>
        <translation>Note on {ticket}</translation>
    </message>
    <message>
        <source>Reply to {ticket}</source>
        <translation>Reply to {ticket}</translation>
    </message>
    <message>
        <source>Close {ticket}</source>
        <translation>Close {ticket}</translation>
    </message>
    <message>
        <source>Reopen {ticket}</source>
        <translation>Reopen {ticket}</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>a ticket that is gone</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Sending again: the answer was lost</source>
        <translation>Sending again: the answer was lost</translation>
    </message>
    <message>
        <source>Looking whether it arrived…</source>
        <translation>Looking whether it arrived…</translation>
    </message>
    <message>
        <source>Not confirmed: it may have arrived</source>
        <translation>Not confirmed: it may have arrived</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Open ticket</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Discard for good</translation>
    </message>
    <message>
        <source>Sending {name}: {percent} %</source>
        <translation>Sending {name}: {percent} %</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase again</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Protect and start</source>
        <translation>Protect and start</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Your tickets and drafts are kept encrypted on this computer. Choose a passphrase for them; without it they cannot be opened again.</source>
        <translation>Your tickets and drafts are kept encrypted on this computer. Choose a passphrase for them; without it they cannot be opened again.</translation>
    </message>
    <message>
        <source>Your tickets and drafts on this computer are protected by a passphrase.</source>
        <translation>Your tickets and drafts on this computer are protected by a passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase in both fields.</source>
        <translation>Type the same passphrase in both fields.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong: {detail}</source>
        <translation>Something went wrong: {detail}</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered. It will be tried again.</source>
        <translation>The connection to {host} was lost before it answered. It will be tried again.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({detail}), so nothing was sent. Check the address and this computer's date, or ask the helpdesk's operator.</source>
        <translation>The connection to {host} is not secure ({detail}), so nothing was sent. Check the address and this computer's date, or ask the helpdesk's operator.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Type it like https://support.example.com.</source>
        <translation>“{url}” is not a web address. Type it like https://support.example.com.</translation>
    </message>
    <message>
        <source>“{url}” is not secure: others could read your sign-in on the way. Type it with https://.</source>
        <translation>“{url}” is not secure: others could read your sign-in on the way. Type it with https://.</translation>
    </message>
    <message>
        <source>{url} answers, but not as a {kind} helpdesk. Check the address, or choose another kind.</source>
        <translation>{url} answers, but not as a {kind} helpdesk. Check the address, or choose another kind.</translation>
    </message>
    <message>
        <source>{host} sent something that is not a helpdesk's answer ({detail}). If you are on a public network, sign in to it in a browser first; otherwise tell the helpdesk's operator.</source>
        <translation>{host} sent something that is not a helpdesk's answer ({detail}). If you are on a public network, sign in to it in a browser first; otherwise tell the helpdesk's operator.</translation>
    </message>
    <message>
        <source>{host} sent more than a helpdesk should ({detail}), so it was not read. Tell the helpdesk's operator.</source>
        <translation>{host} sent more than a helpdesk should ({detail}), so it was not read. Tell the helpdesk's operator.</translation>
    </message>
    <message>
        <source>{host} is busy and asks to wait. It will be tried again by itself.</source>
        <translation>{host} is busy and asks to wait. It will be tried again by itself.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (error {status}). It will be tried again by itself; if it stays, tell the helpdesk's operator.</source>
        <translation>{host} has a fault of its own (error {status}). It will be tried again by itself; if it stays, tell the helpdesk's operator.</translation>
    </message>
    <message>
        <source>Cannot reach {host}. Check the address and your internet connection; unsent messages wait here until then.</source>
        <translation>Cannot reach {host}. Check the address and your internet connection; unsent messages wait here until then.</translation>
    </message>
    <message>
        <source>{host} does not accept this sign-in: the token is wrong, expired or withdrawn. Sign in with another one; unsent messages wait here until then.</source>
        <translation>{host} does not accept this sign-in: the token is wrong, expired or withdrawn. Sign in with another one; unsent messages wait here until then.</translation>
    </message>
    <message>
        <source>The helpdesk did not accept it: {detail}. Change it and send it again.</source>
        <translation>The helpdesk did not accept it: {detail}. Change it and send it again.</translation>
    </message>
    <message>
        <source>You are not allowed to do that at this helpdesk ({detail}). Ask the helpdesk's staff.</source>
        <translation>You are not allowed to do that at this helpdesk ({detail}). Ask the helpdesk's staff.</translation>
    </message>
    <message>
        <source>{what} is not there, or not yours to see. It may have been removed or merged.</source>
        <translation>{what} is not there, or not yours to see. It may have been removed or merged.</translation>
    </message>
    <message>
        <source>{what} was changed by somebody else meanwhile. Look at it and try again.</source>
        <translation>{what} was changed by somebody else meanwhile. Look at it and try again.</translation>
    </message>
    <message>
        <source>This helpdesk cannot do that: {what}.</source>
        <translation>This helpdesk cannot do that: {what}.</translation>
    </message>
    <message>
        <source>It may have arrived at {host}, but the answer was lost. Check the conversation, then send it again or discard it.</source>
        <translation>It may have arrived at {host}, but the answer was lost. Check the conversation, then send it again or discard it.</translation>
    </message>
    <message>
        <source>{reason} What you wrote is kept in the outbox.</source>
        <translation>{reason} What you wrote is kept in the outbox.</translation>
    </message>
    <message>
        <source>Deskbell is already running with the profile {directory}. Use that one, or quit it.</source>
        <translation>Deskbell is already running with the profile {directory}. Use that one, or quit it.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Deskbell (format {found}, this one knows {known}). It was left untouched: install the newer version.</source>
        <translation>This profile was written by a newer Deskbell (format {found}, this one knows {known}). It was left untouched: install the newer version.</translation>
    </message>
    <message>
        <source>The passphrase or key does not open the profile {directory}. Try again, or give another --passphrase-file.</source>
        <translation>The passphrase or key does not open the profile {directory}. Try again, or give another --passphrase-file.</translation>
    </message>
    <message>
        <source>This computer's keyring cannot be used ({detail}). Unlock it, or start with a passphrase: --passphrase-file FILE.</source>
        <translation>This computer's keyring cannot be used ({detail}). Unlock it, or start with a passphrase: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). It was kept as it is; restore a backup or choose another profile.</source>
        <translation>The file {file} of your profile is damaged ({detail}). It was kept as it is; restore a backup or choose another profile.</translation>
    </message>
    <message>
        <source>Some of the tickets that were fetched before cannot be read any more ({detail}). Start Deskbell again: it fetches them anew, and nothing you wrote is lost.</source>
        <translation>Some of the tickets that were fetched before cannot be read any more ({detail}). Start Deskbell again: it fetches them anew, and nothing you wrote is lost.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {directory}. Free some; what you typed is kept in the window until it can be saved.</source>
        <translation>There is no room left on the disk of {directory}. Free some; what you typed is kept in the window until it can be saved.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {detail}.</source>
        <translation>The file {path} cannot be used: {detail}.</translation>
    </message>
    <message>
        <source>An account named “{name}” is there already. Choose another name.</source>
        <translation>An account named “{name}” is there already. Choose another name.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>There is no {what}.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save file</source>
        <translation>Save file</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search subjects and messages</source>
        <translation>Search subjects and messages</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Next ticket</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Previous ticket</translation>
    </message>
    <message>
        <source>Read the ticket</source>
        <translation>Read the ticket</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Accounts, appearance and help</source>
        <translation>Accounts, appearance and help</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>New ticket (Ctrl+N)</source>
        <translation>New ticket (Ctrl+N)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Sign in again at {name}</source>
        <translation>Sign in again at {name}</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost: it is sent once you are signed in.</source>
        <translation>Nothing you wrote is lost: it is sent once you are signed in.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell cannot start</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New: nobody has answered yet</source>
        <translation>New: nobody has answered yet</translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation>Waiting for staff</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>In progress at the helpdesk</source>
        <translation>In progress at the helpdesk</translation>
    </message>
    <message>
        <source>Answered: waiting for the customer</source>
        <translation>Answered: waiting for the customer</translation>
    </message>
    <message>
        <source>With the engineers</source>
        <translation>With the engineers</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status: {label}</source>
        <translation>Status: {label}</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No account yet</source>
        <translation>No account yet</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>All synced {time}</source>
        <translation>All synced {time}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Not synced yet</translation>
    </message>
    <message>
        <source>Syncing {done} of {total}</source>
        <translation>Syncing {done} of {total}</translation>
    </message>
    <message>
        <source>Syncing {done}</source>
        <translation>Syncing {done}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Syncing…</translation>
    </message>
</context>
<context>
    <name>SyncBar</name>
    <message>
        <source>Sync state</source>
        <translation>Sync state</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Sync now (F5)</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>has attachments</translation>
    </message>
    <message>
        <source>not sent yet: {count}</source>
        <translation>not sent yet: {count}</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>{count}+ found</source>
        <translation>{count}+ found</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} found</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Closing #{ticket} in {seconds} s</source>
        <translation>Closing #{ticket} in {seconds} s</translation>
    </message>
    <message>
        <source>Sending to #{ticket} in {seconds} s</source>
        <translation>Sending to #{ticket} in {seconds} s</translation>
    </message>
    <message>
        <source>Closing in {seconds} s</source>
        <translation>Closing in {seconds} s</translation>
    </message>
    <message>
        <source>Sending in {seconds} s</source>
        <translation>Sending in {seconds} s</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>All accounts</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>All tickets</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Waiting for customer</translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation>Waiting for staff</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>As the helpdesk calls itself</source>
        <translation>As the helpdesk calls itself</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Connect to your helpdesk</source>
        <translation>Connect to your helpdesk</translation>
    </message>
    <message>
        <source>Read and answer your tickets here, also without a network. What you write is kept on this computer, encrypted, until it has arrived.</source>
        <translation>Read and answer your tickets here, also without a network. What you write is kept on this computer, encrypted, until it has arrived.</translation>
    </message>
    <message>
        <source>Kind of helpdesk</source>
        <translation>Kind of helpdesk</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Name (if you like)</source>
        <translation>Name (if you like)</translation>
    </message>
    <message>
        <source>In RT: your name, Settings, Auth Tokens, then create one.</source>
        <translation>In RT: your name, Settings, Auth Tokens, then create one.</translation>
    </message>
    <message>
        <source>Your helpdesk gives it to you, usually on your account's page there.</source>
        <translation>Your helpdesk gives it to you, usually on your account's page there.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
</context>
</TS>
