<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
        <source>Saved {count} files to {folder}.</source>
        <translation>Saved {count} files to {folder}.</translation>
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
    <message>
        <source>Drop files here to attach them</source>
        <translation>Drop files here to attach them</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>it is not the picture it says it is</source>
        <translation>it is not the picture it says it is</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Write it so</source>
        <translation>Write it so</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>Number them</translation>
    </message>
    <message>
        <source>Make separate tickets</source>
        <translation>Make separate tickets</translation>
    </message>
    <message>
        <source>Move it to a protected field</source>
        <translation>Move it to a protected field</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Go to the field</translation>
    </message>
    <message>
        <source>Open that ticket</source>
        <translation>Open that ticket</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>Close the ticket instead</source>
        <translation>Close the ticket instead</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Join them</translation>
    </message>
    <message>
        <source>#{number} looks like this: answer there instead.</source>
        <translation>#{number} looks like this: answer there instead.</translation>
    </message>
    <message>
        <source>Two tickets about one thing are worked on twice or closed as duplicates. Yours: “{subject}”.</source>
        <translation>Two tickets about one thing are worked on twice or closed as duplicates. Yours: “{subject}”.</translation>
    </message>
    <message>
        <source>If you can, add some words in a language that staff here read: {languages}.</source>
        <translation>If you can, add some words in a language that staff here read: {languages}.</translation>
    </message>
    <message>
        <source>This seems to be written in another language. It will be read all the same, but translating takes time and loses details.</source>
        <translation>This seems to be written in another language. It will be read all the same, but translating takes time and loses details.</translation>
    </message>
    <message>
        <source>Write in the letters of your language, if you can.</source>
        <translation>Write in the letters of your language, if you can.</translation>
    </message>
    <message>
        <source>Write in a language that staff here read, if you can: {languages}.</source>
        <translation>Write in a language that staff here read, if you can: {languages}.</translation>
    </message>
    <message>
        <source>Words of one language in the letters of another are slow to read, and neither search nor translation finds them.</source>
        <translation>Words of one language in the letters of another are slow to read, and neither search nor translation finds them.</translation>
    </message>
    <message>
        <source>If an error is shown, copy its exact words, or attach a screenshot.</source>
        <translation>If an error is shown, copy its exact words, or attach a screenshot.</translation>
    </message>
    <message>
        <source>Staff find the cause by the exact words; without them they have to ask first.</source>
        <translation>Staff find the cause by the exact words; without them they have to ask first.</translation>
    </message>
    <message>
        <source>Say which domain, address or order it is about.</source>
        <translation>Say which domain, address or order it is about.</translation>
    </message>
    <message>
        <source>Staff see everything you have ordered and cannot tell which of it you mean.</source>
        <translation>Staff see everything you have ordered and cannot tell which of it you mean.</translation>
    </message>
    <message>
        <source>Tell where it happens, since when, and what you do just before.</source>
        <translation>Tell where it happens, since when, and what you do just before.</translation>
    </message>
    <message>
        <source>What staff can make happen themselves they can mend at once.</source>
        <translation>What staff can make happen themselves they can mend at once.</translation>
    </message>
    <message>
        <source>Say what should be done.</source>
        <translation>Say what should be done.</translation>
    </message>
    <message>
        <source>It tells what is wrong, not what you want: mend it, restore it, explain it, or give the money back?</source>
        <translation>It tells what is wrong, not what you want: mend it, restore it, explain it, or give the money back?</translation>
    </message>
    <message>
        <source>This ticket is closed; a thank-you would reopen it.</source>
        <translation>This ticket is closed; a thank-you would reopen it.</translation>
    </message>
    <message>
        <source>Staff would have to look at it and close it again. They know that it helped.</source>
        <translation>Staff would have to look at it and close it again. They know that it helped.</translation>
    </message>
    <message>
        <source>If all is well, close the ticket instead of writing.</source>
        <translation>If all is well, close the ticket instead of writing.</translation>
    </message>
    <message>
        <source>A thank-you puts the ticket back among those that wait for staff.</source>
        <translation>A thank-you puts the ticket back among those that wait for staff.</translation>
    </message>
    <message>
        <source>Writing now moves your ticket to the back of the queue.</source>
        <translation>Writing now moves your ticket to the back of the queue.</translation>
    </message>
    <message>
        <source>This helpdesk answers in the order of the customers' last messages, and you are waiting already. Write only what staff cannot do without.</source>
        <translation>This helpdesk answers in the order of the customers' last messages, and you are waiting already. Write only what staff cannot do without.</translation>
    </message>
    <message>
        <source>Join the {count} messages that still wait here into one.</source>
        <translation>Join the {count} messages that still wait here into one.</translation>
    </message>
    <message>
        <source>One message is read at once; several are read apart and answered apart.</source>
        <translation>One message is read at once; several are read apart and answered apart.</translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. This form asks for no login; where staff need one, they say so, and a reply can carry it protected.</source>
        <translation>The text stays in the ticket for good, and in e-mail copies. This form asks for no login; where staff need one, they say so, and a reply can carry it protected.</translation>
    </message>
    <message>
        <source>Take this password out of the text.</source>
        <translation>Take this password out of the text.</translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. A protected field is shown to staff only when they need it, and destroyed when the ticket closes.</source>
        <translation>The text stays in the ticket for good, and in e-mail copies. A protected field is shown to staff only when they need it, and destroyed when the ticket closes.</translation>
    </message>
    <message>
        <source>Name the thing and what is wrong with it, such as “example.org: mail to Gmail is rejected”.</source>
        <translation>Name the thing and what is wrong with it, such as “example.org: mail to Gmail is rejected”.</translation>
    </message>
    <message>
        <source>This subject fits any ticket. Staff sort tickets by their subjects, and you find yours by them.</source>
        <translation>This subject fits any ticket. Staff sort tickets by their subjects, and you find yours by them.</translation>
    </message>
    <message>
        <source>From a single word nobody can tell who should read the ticket.</source>
        <translation>From a single word nobody can tell who should read the ticket.</translation>
    </message>
    <message>
        <source>Write the subject in small letters: “{subject}”.</source>
        <translation>Write the subject in small letters: “{subject}”.</translation>
    </message>
    <message>
        <source>Capitals read slowly and sound like shouting; they make nothing faster.</source>
        <translation>Capitals read slowly and sound like shouting; they make nothing faster.</translation>
    </message>
    <message>
        <source>One mark at the end is enough: “{subject}”.</source>
        <translation>One mark at the end is enough: “{subject}”.</translation>
    </message>
    <message>
        <source>Many marks do not make a ticket more urgent; its priority or a plain sentence about the damage does.</source>
        <translation>Many marks do not make a ticket more urgent; its priority or a plain sentence about the damage does.</translation>
    </message>
    <message>
        <source>Make a ticket for each of these {count} tasks, or number them.</source>
        <translation>Make a ticket for each of these {count} tasks, or number them.</translation>
    </message>
    <message>
        <source>One ticket goes to one person: the second task waits for the first, or is overlooked.</source>
        <translation>One ticket goes to one person: the second task waits for the first, or is overlooked.</translation>
    </message>
</context>
<context>
    <name>CoachItem</name>
    <message>
        <source>Hide this advice for this draft</source>
        <translation>Hide this advice for this draft</translation>
    </message>
    <message>
        <source>More about this advice</source>
        <translation>More about this advice</translation>
    </message>
    <message>
        <source>Never say this again</source>
        <translation>Never say this again</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Bring back the advice you put away ({count})</source>
        <translation>Bring back the advice you put away ({count})</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What you wrote stays an internal note, kept as a draft.</source>
        <translation>What you wrote stays an internal note, kept as a draft.</translation>
    </message>
    <message>
        <source>Complete the login, or remove it.</source>
        <translation>Complete the login, or remove it.</translation>
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
        <source>This helpdesk takes at most {count} files with a message.</source>
        <translation>This helpdesk takes at most {count} files with a message.</translation>
    </message>
    <message>
        <source>This helpdesk takes no files of this kind; it takes {kinds}.</source>
        <translation>This helpdesk takes no files of this kind; it takes {kinds}.</translation>
    </message>
    <message>
        <source>This helpdesk takes no {kind} files; it takes {kinds}.</source>
        <translation>This helpdesk takes no {kind} files; it takes {kinds}.</translation>
    </message>
    <message>
        <source>It is {size}; this helpdesk takes at most {limit} a file.</source>
        <translation>It is {size}; this helpdesk takes at most {limit} a file.</translation>
    </message>
    <message>
        <source>{kinds} and {count} more</source>
        <translation>{kinds} and {count} more</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>texts</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sounds</translation>
    </message>
    <message>
        <source>films</source>
        <translation>films</translation>
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
        <source>Screenshot {time}</source>
        <translation>Screenshot {time}</translation>
    </message>
    <message>
        <source>It cannot be made small enough.</source>
        <translation>It cannot be made small enough.</translation>
    </message>
    <message>
        <source>{name} was left out.</source>
        <translation>{name} was left out.</translation>
    </message>
    <message>
        <source>It could not be attached.</source>
        <translation>It could not be attached.</translation>
    </message>
    <message>
        <source>This is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>This is a folder. Attach the files in it, or pack it into one file first.</translation>
    </message>
    <message>
        <source>What waited for its files was not sent, and is kept as a draft.</source>
        <translation>What waited for its files was not sent, and is kept as a draft.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Not sent.</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Not sent: it was changed while files were being attached.</source>
        <translation>Not sent: it was changed while files were being attached.</translation>
    </message>
    <message>
        <source>It is sent as soon as its files are attached.</source>
        <translation>It is sent as soon as its files are attached.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
</context>
<context>
    <name>ComposerFoot</name>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. {reason} It is tried again by itself.</source>
        <translation>What you typed is not saved yet. {reason} It is tried again by itself.</translation>
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
        <source>Attaching …</source>
        <translation>Attaching …</translation>
    </message>
</context>
<context>
    <name>ComposerKinds</name>
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
</context>
<context>
    <name>ComposerLogins</name>
    <message>
        <source>Give a login: it is kept apart from the message, masked, and destroyed later</source>
        <translation>Give a login: it is kept apart from the message, masked, and destroyed later</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
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
        <source>Shown as it was sent: a fault of Deskbell kept it from its layout.</source>
        <translation>Shown as it was sent: a fault of Deskbell kept it from its layout.</translation>
    </message>
    <message>
        <source>Shown as plain text: Deskbell ended unexpectedly while it showed this message.</source>
        <translation>Shown as plain text: Deskbell ended unexpectedly while it showed this message.</translation>
    </message>
    <message>
        <source>Not shown: Deskbell ended unexpectedly while it showed even the plain text of this message.</source>
        <translation>Not shown: Deskbell ended unexpectedly while it showed even the plain text of this message.</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Show as plain text</translation>
    </message>
    <message>
        <source>Show with its layout</source>
        <translation>Show with its layout</translation>
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
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>uploaded</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
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
        <source>Discard for good</source>
        <translation>Discard for good</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
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
        <source>Change the details of this ticket</source>
        <translation>Change the details of this ticket</translation>
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
        <source>Save all {count} files…</source>
        <translation>Save all {count} files…</translation>
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
        <source>Show the ticket's details beside the conversation</source>
        <translation>Show the ticket's details beside the conversation</translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>New ticket from this one</translation>
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
    <name>Details</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Given on {date}. It was destroyed when the ticket closed.</source>
        <translation>Given on {date}. It was destroyed when the ticket closed.</translation>
    </message>
    <message>
        <source>Given on {date}. It is destroyed when the ticket closes.</source>
        <translation>Given on {date}. It is destroyed when the ticket closes.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Changed here, not sent yet</source>
        <translation>Changed here, not sent yet</translation>
    </message>
</context>
<context>
    <name>DetailsSecret</name>
    <message>
        <source>Copy the login</source>
        <translation>Copy the login</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copy the password</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destroyed</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Reveal</translation>
    </message>
    <message>
        <source>Hide ({seconds} s)</source>
        <translation>Hide ({seconds} s)</translation>
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
    <message>
        <source>No text yet, answers: {count}</source>
        <translation>No text yet, answers: {count}</translation>
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
        <source>no department yet</source>
        <translation>no department yet</translation>
    </message>
    <message>
        <source>for {customer}</source>
        <translation>for {customer}</translation>
    </message>
    <message>
        <source>{account}, signed out</source>
        <translation>{account}, signed out</translation>
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
    <message>
        <source>Do not attach {name}</source>
        <translation>Do not attach {name}</translation>
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
    <name>Form</name>
    <message>
        <source>Fill this in: the helpdesk needs it.</source>
        <translation>Fill this in: the helpdesk needs it.</translation>
    </message>
    <message>
        <source>Tick this to go on.</source>
        <translation>Tick this to go on.</translation>
    </message>
    <message>
        <source>Choose one: the helpdesk needs it.</source>
        <translation>Choose one: the helpdesk needs it.</translation>
    </message>
    <message>
        <source>This is not offered any more. Choose another.</source>
        <translation>This is not offered any more. Choose another.</translation>
    </message>
    <message>
        <source>Shorten it to {most} characters (now {count}).</source>
        <translation>Shorten it to {most} characters (now {count}).</translation>
    </message>
    <message>
        <source>Write a number such as 1250.5, without separators for thousands.</source>
        <translation>Write a number such as 1250.5, without separators for thousands.</translation>
    </message>
    <message>
        <source>Write a date as year-month-day, such as 2026-11-22.</source>
        <translation>Write a date as year-month-day, such as 2026-11-22.</translation>
    </message>
    <message>
        <source>Must be {least} or more.</source>
        <translation>Must be {least} or more.</translation>
    </message>
    <message>
        <source>Must be {most} or less.</source>
        <translation>Must be {most} or less.</translation>
    </message>
    <message>
        <source>Must be {least} or later.</source>
        <translation>Must be {least} or later.</translation>
    </message>
    <message>
        <source>Must be {most} or earlier.</source>
        <translation>Must be {most} or earlier.</translation>
    </message>
    <message>
        <source>The helpdesk expects this to be written differently.</source>
        <translation>The helpdesk expects this to be written differently.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as name@example.com.</source>
        <translation>Write an e-mail address such as name@example.com.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>“{address}” is not an e-mail address.</translation>
    </message>
    <message>
        <source>Write a domain name such as example.com.</source>
        <translation>Write a domain name such as example.com.</translation>
    </message>
    <message>
        <source>Write the domain name alone: {offer}.</source>
        <translation>Write the domain name alone: {offer}.</translation>
    </message>
    <message>
        <source>Write a web address such as https://example.com/page.</source>
        <translation>Write a web address such as https://example.com/page.</translation>
    </message>
    <message>
        <source>Write the whole web address: {offer}.</source>
        <translation>Write the whole web address: {offer}.</translation>
    </message>
    <message>
        <source>Take the login out of this web address: staff would see it in the clear.</source>
        <translation>Take the login out of this web address: staff would see it in the clear.</translation>
    </message>
    <message>
        <source>Write the login.</source>
        <translation>Write the login.</translation>
    </message>
    <message>
        <source>Write the password.</source>
        <translation>Write the password.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>The port is a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>Write the server's name or IP address, such as server.example.com.</source>
        <translation>Write the server's name or IP address, such as server.example.com.</translation>
    </message>
    <message>
        <source>Write the address of the sign-in, such as example.com/admin.</source>
        <translation>Write the address of the sign-in, such as example.com/admin.</translation>
    </message>
    <message>
        <source>Fill in more rows: {least} are needed (now {count}).</source>
        <translation>Fill in more rows: {least} are needed (now {count}).</translation>
    </message>
    <message>
        <source>Remove rows: {most} are taken (now {count}).</source>
        <translation>Remove rows: {most} are taken (now {count}).</translation>
    </message>
    <message>
        <source>Press Send once more to send it all the same.</source>
        <translation>Press Send once more to send it all the same.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>A server (root)</source>
        <translation>A server (root)</translation>
    </message>
    <message>
        <source>A website's system (CMS)</source>
        <translation>A website's system (CMS)</translation>
    </message>
    <message>
        <source>A control panel</source>
        <translation>A control panel</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>A mailbox</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Address of the sign-in</translation>
    </message>
    <message>
        <source>This looks like the login of your customer account. For a server, staff need one of the server itself, such as root.</source>
        <translation>This looks like the login of your customer account. For a server, staff need one of the server itself, such as root.</translation>
    </message>
    <message>
        <source>This helpdesk has no place of its own for logins: all its staff can read them in the message, and they stay in e-mail copies. Change the password once the work is done.</source>
        <translation>This helpdesk has no place of its own for logins: all its staff can read them in the message, and they stay in e-mail copies. Change the password once the work is done.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>What it opens</translation>
    </message>
    <message>
        <source>Remove {address}</source>
        <translation>Remove {address}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Really remove?</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>Remove {row}</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>Add another to {group}</source>
        <translation>Add another to {group}</translation>
    </message>
    <message>
        <source>Search among your orders</source>
        <translation>Search among your orders</translation>
    </message>
    <message>
        <source>You have no orders here</source>
        <translation>You have no orders here</translation>
    </message>
    <message>
        <source>Use {answer}</source>
        <translation>Use {answer}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
</context>
<context>
    <name>KeyErrands</name>
    <message>
        <source>Give your profile a new key?</source>
        <translation>Give your profile a new key?</translation>
    </message>
    <message>
        <source>Everything Deskbell keeps on this computer is locked anew; the window goes away for a moment. A recovery key that you keep is void then, and you are shown a new one.</source>
        <translation>Everything Deskbell keeps on this computer is locked anew; the window goes away for a moment. A recovery key that you keep is void then, and you are shown a new one.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Saved. Keep the file away from this computer.</source>
        <translation>Saved. Keep the file away from this computer.</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
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
    <name>LoginFieldsDialog</name>
    <message>
        <source>Fields for logins</source>
        <translation>Fields for logins</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Server or address</source>
        <translation>Server or address</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Fields for logins at {name}</source>
        <translation>Fields for logins at {name}</translation>
    </message>
    <message>
        <source>Name the custom fields that are to hold the logins you give with new tickets. They then stand in these fields alone, not in the message and its copies by e-mail. Staff who may see the fields of a ticket can read them.</source>
        <translation>Name the custom fields that are to hold the logins you give with new tickets. They then stand in these fields alone, not in the message and its copies by e-mail. Staff who may see the fields of a ticket can read them.</translation>
    </message>
    <message>
        <source>Where nothing is named, a login becomes part of the message.</source>
        <translation>Where nothing is named, a login becomes part of the message.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>You see no field of that name here. The helpdesk may drop what goes into it without a word: ask its staff.</source>
        <translation>You see no field of that name here. The helpdesk may drop what goes into it without a word: ask its staff.</translation>
    </message>
    <message>
        <source>Each part needs a field of its own.</source>
        <translation>Each part needs a field of its own.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New ticket on behalf of…</source>
        <translation>New ticket on behalf of…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Add account…</translation>
    </message>
    <message>
        <source>Fields for logins</source>
        <translation>Fields for logins</translation>
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
        <source>Key of this profile</source>
        <translation>Key of this profile</translation>
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
        <source>Change the passphrase…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>Use a passphrase…</source>
        <translation>Use a passphrase…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>New recovery key…</translation>
    </message>
    <message>
        <source>Use this computer's keyring</source>
        <translation>Use this computer's keyring</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Change the key…</translation>
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
    <name>NewTicketBehalf</name>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>On behalf of (leave it empty for yourself)</source>
        <translation>On behalf of (leave it empty for yourself)</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>It came by</translation>
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
        <source>You are offline: your ticket waits in the outbox and leaves by itself when the connection is back.</source>
        <translation>You are offline: your ticket waits in the outbox and leaves by itself when the connection is back.</translation>
    </message>
    <message>
        <source>Your ticket leaves in a moment. Until then it stands in the outbox.</source>
        <translation>Your ticket leaves in a moment. Until then it stands in the outbox.</translation>
    </message>
    <message>
        <source>Not sent yet: something above is missing or wrong.</source>
        <translation>Not sent yet: something above is missing or wrong.</translation>
    </message>
</context>
<context>
    <name>NewTicketForm</name>
    <message>
        <source>Give it a subject, so that it can be found again.</source>
        <translation>Give it a subject, so that it can be found again.</translation>
    </message>
    <message>
        <source>Write something or attach a file.</source>
        <translation>Write something or attach a file.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Whom it is for</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>NewTicketHead</name>
    <message>
        <source>Choose a department</source>
        <translation>Choose a department</translation>
    </message>
    <message>
        <source>Goes on from #{number}: {subject}</source>
        <translation>Goes on from #{number}: {subject}</translation>
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
        <source>No topic</source>
        <translation>No topic</translation>
    </message>
    <message>
        <source>The questions of this department cannot be shown ({reason}). Write freely: subject and message reach it all the same.</source>
        <translation>The questions of this department cannot be shown ({reason}). Write freely: subject and message reach it all the same.</translation>
    </message>
</context>
<context>
    <name>NewTicketOffers</name>
    <message>
        <source>The other tasks are kept as tickets among the drafts.</source>
        <translation>The other tasks are kept as tickets among the drafts.</translation>
    </message>
    <message>
        <source>This department asks for no login. Take the password out of the message, or choose the department that needs it.</source>
        <translation>This department asks for no login. Take the password out of the message, or choose the department that needs it.</translation>
    </message>
    <message>
        <source>The login field holds another login already, so the message was left as it is. Take one of the two out, or send the other with a reply later.</source>
        <translation>The login field holds another login already, so the message was left as it is. Take one of the two out, or send the other with a reply later.</translation>
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
        <source>Change details of {ticket}</source>
        <translation>Change details of {ticket}</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>a ticket that is gone</translation>
    </message>
    <message>
        <source>Sending: {percent} % of {size}</source>
        <translation>Sending: {percent} % of {size}</translation>
    </message>
    <message>
        <source>Uploading: {percent} % of {size}</source>
        <translation>Uploading: {percent} % of {size}</translation>
    </message>
    <message>
        <source>Paused at {percent} % of {size}</source>
        <translation>Paused at {percent} % of {size}</translation>
    </message>
    <message>
        <source>File {place} of {count}: {name}, {percent} %</source>
        <translation>File {place} of {count}: {name}, {percent} %</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Held: the ticket changed meanwhile</source>
        <translation>Held: the ticket changed meanwhile</translation>
    </message>
    <message>
        <source>Uploading its files…</source>
        <translation>Uploading its files…</translation>
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
    <message>
        <source>It may have arrived. Look at the conversation above; send it again only if it is not there.</source>
        <translation>It may have arrived. Look at the conversation above; send it again only if it is not there.</translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation beside; send it again only if it is not there.</source>
        <translation>It may have arrived. Look at the conversation beside; send it again only if it is not there.</translation>
    </message>
    <message>
        <source>{who}, {time}: “{words}”</source>
        <translation>{who}, {time}: “{words}”</translation>
    </message>
    <message>
        <source>Closed: {time}</source>
        <translation>Closed: {time}</translation>
    </message>
    <message>
        <source>Looked for again within a minute.</source>
        <translation>Looked for again within a minute.</translation>
    </message>
    <message>
        <source>Next try within a minute.</source>
        <translation>Next try within a minute.</translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <translation>Next try at {time}.</translation>
    </message>
    <message>
        <source>Looked for again at {time}.</source>
        <translation>Looked for again at {time}.</translation>
    </message>
    <message>
        <source>Sending rests, because the helpdesk has trouble or asked to wait.</source>
        <translation>Sending rests, because the helpdesk has trouble or asked to wait.</translation>
    </message>
    <message>
        <source>Send to #{number}</source>
        <translation>Send to #{number}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
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
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Discard here; it may have arrived</source>
        <translation>Discard here; it may have arrived</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>It is there</translation>
    </message>
    <message>
        <source>Check the conversation</source>
        <translation>Check the conversation</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>Look at the answer</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Open ticket</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
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
        <source>Protect</source>
        <translation>Protect</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Type your passphrase to give your profile a new key. The window goes away for a moment; a recovery key that you keep is void then, and you are shown a new one.</source>
        <translation>Type your passphrase to give your profile a new key. The window goes away for a moment; a recovery key that you keep is void then, and you are shown a new one.</translation>
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
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>At least %Ln character.</numerusform>
            <numerusform>At least %Ln characters.</numerusform>
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
        <source>This helpdesk has no fields of their own for logins any more, so this was not sent: the login would have stood in the message. Change it and send it again.</source>
        <translation>This helpdesk has no fields of their own for logins any more, so this was not sent: the login would have stood in the message. Change it and send it again.</translation>
    </message>
    <message>
        <source>The helpdesk has changed its form, so this was not sent: it would have lost what you filled in for {names}. Change it and send it again.</source>
        <translation>The helpdesk has changed its form, so this was not sent: it would have lost what you filled in for {names}. Change it and send it again.</translation>
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
        <source>Ticket #{number} was opened, but {host} does not show it to you.</source>
        <translation>Ticket #{number} was opened, but {host} does not show it to you.</translation>
    </message>
    <message>
        <source>{reason} What you wrote is kept in the outbox.</source>
        <translation>{reason} What you wrote is kept in the outbox.</translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile, so this was not sent, and the logins in it were destroyed. If it is still needed, change it and send it again.</source>
        <translation>The ticket was closed meanwhile, so this was not sent, and the logins in it were destroyed. If it is still needed, change it and send it again.</translation>
    </message>
    <message>
        <source>Deskbell is already running with the profile {directory}. Use that one, or quit it.</source>
        <translation>Deskbell is already running with the profile {directory}. Use that one, or quit it.</translation>
    </message>
    <message>
        <source>Something is working with the profile {directory} and shows no window: a command of Deskbell, such as “sync”, or a window that hangs. Wait until it has ended, or end it, and start Deskbell again.</source>
        <translation>Something is working with the profile {directory} and shows no window: a command of Deskbell, such as “sync”, or a window that hangs. Wait until it has ended, or end it, and start Deskbell again.</translation>
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
        <source>The copy of your tickets on this computer was damaged. It was set aside, and they are fetched again from the helpdesk; your drafts and unsent messages are safe.</source>
        <translation>The copy of your tickets on this computer was damaged. It was set aside, and they are fetched again from the helpdesk; your drafts and unsent messages are safe.</translation>
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
        <source>Ticket #{number} was opened, but the helpdesk did not take what you filled in for: {names}. Open the ticket and tell it in a reply.</source>
        <translation>Ticket #{number} was opened, but the helpdesk did not take what you filled in for: {names}. Open the ticket and tell it in a reply.</translation>
    </message>
    <message>
        <source>An account named “{name}” is there already. Choose another name.</source>
        <translation>An account named “{name}” is there already. Choose another name.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>There is no {what}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Deskbell. What you wrote is kept; if something looks odd, start it again. A report without any of your texts lies at {path}.</source>
        <translation>Something went wrong inside Deskbell. What you wrote is kept; if something looks odd, start it again. A report without any of your texts lies at {path}.</translation>
    </message>
    <message>
        <source>Deskbell ended in the middle of its work last time. What you wrote is kept. A report without any of your texts lies at {path}.</source>
        <translation>Deskbell ended in the middle of its work last time. What you wrote is kept. A report without any of your texts lies at {path}.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). Copy what you have just written, and start Deskbell again: it restores what it can.</source>
        <translation>The file {file} of your profile is damaged ({detail}). Copy what you have just written, and start Deskbell again: it restores what it can.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}), and there is no backup of it that can be read. It was kept as it is. To go on, rename the folder {directory} and start Deskbell again: after you sign in, your tickets are fetched anew; unsent messages and drafts stay in the renamed folder.</source>
        <translation>The file {file} of your profile is damaged ({detail}), and there is no backup of it that can be read. It was kept as it is. To go on, rename the folder {directory} and start Deskbell again: after you sign in, your tickets are fetched anew; unsent messages and drafts stay in the renamed folder.</translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged. It was restored from the backup of {made}, with everything newer that could still be read. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back. The damaged file is kept: {file}</source>
        <translation>What you had written on this computer was damaged. It was restored from the backup of {made}, with everything newer that could still be read. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back. The damaged file is kept: {file}</translation>
    </message>
    <message>
        <source>The file with what you had written on this computer was gone. It was restored from the backup of {made}. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back.</source>
        <translation>The file with what you had written on this computer was gone. It was restored from the backup of {made}. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back.</translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged, and there was no backup yet. What could still be read of it is here again. Look through your drafts and the outbox: something may be missing. The damaged file is kept: {file}</source>
        <translation>What you had written on this computer was damaged, and there was no backup yet. What could still be read of it is here again. Look through your drafts and the outbox: something may be missing. The damaged file is kept: {file}</translation>
    </message>
    <message>
        <source>This was restored after damage on this computer. It may have been sent or discarded since then: check the conversation, then send it again or discard it.</source>
        <translation>This was restored after damage on this computer. It may have been sent or discarded since then: check the conversation, then send it again or discard it.</translation>
    </message>
    <message>
        <source>This was restored from a backup, and backups hold no logins. It may have been sent since then: check the conversation, then edit it and give the logins again, or discard it.</source>
        <translation>This was restored from a backup, and backups hold no logins. It may have been sent since then: check the conversation, then edit it and give the logins again, or discard it.</translation>
    </message>
    <message>
        <source>This link is not one that Deskbell can follow, so nothing was done. Links to tickets look like deskbell://ticket/1042.</source>
        <translation>This link is not one that Deskbell can follow, so nothing was done. Links to tickets look like deskbell://ticket/1042.</translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation>{who} answered after you wrote this, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</translation>
    </message>
    <message>
        <source>The ticket was closed after you wrote this, so it was not sent yet. Send it anyway, change it or discard it.</source>
        <translation>The ticket was closed after you wrote this, so it was not sent yet. Send it anyway, change it or discard it.</translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, and the ticket was closed, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation>{who} answered after you wrote this, and the ticket was closed, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</translation>
    </message>
    <message>
        <source>The ticket became part of ticket #{number}, so this was not sent yet. Look at that one, then send it there, change it or discard it.</source>
        <translation>The ticket became part of ticket #{number}, so this was not sent yet. Look at that one, then send it there, change it or discard it.</translation>
    </message>
    <message>
        <source>This needs a look first: see “deskbell outbox show {id}”. To send it whatever happened: deskbell outbox send-anyway {id}</source>
        <translation>This needs a look first: see “deskbell outbox show {id}”. To send it whatever happened: deskbell outbox send-anyway {id}</translation>
    </message>
    <message>
        <source>This message does not wait for that decision: it is “{state}”.</source>
        <translation>This message does not wait for that decision: it is “{state}”.</translation>
    </message>
    <message>
        <source>The key of your profile lies in this computer's keyring, which cannot be used now ({detail}). Unlock the keyring and try again, or open the profile with its recovery key.</source>
        <translation>The key of your profile lies in this computer's keyring, which cannot be used now ({detail}). Unlock the keyring and try again, or open the profile with its recovery key.</translation>
    </message>
    <message>
        <source>This computer's keyring does not hold the key of your profile any more ({detail}). Open the profile with its recovery key; nothing in it is lost.</source>
        <translation>This computer's keyring does not hold the key of your profile any more ({detail}). Open the profile with its recovery key; nothing in it is lost.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Try again, as often as you like: nothing is lost by it.</source>
        <translation>This passphrase does not open the profile. Try again, as often as you like: nothing is lost by it.</translation>
    </message>
    <message>
        <source>The passphrase was not the same both times, so nothing was changed. Try again.</source>
        <translation>The passphrase was not the same both times, so nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>This is not quite a recovery key: some of it is missing or mistyped. It has 32 letters and digits in groups of four; compare them one by one.</source>
        <translation>This is not quite a recovery key: some of it is missing or mistyped. It has 32 letters and digits in groups of four; compare them one by one.</translation>
    </message>
    <message>
        <source>This recovery key does not open the profile {directory}: it belongs to another one, or a newer one was made since.</source>
        <translation>This recovery key does not open the profile {directory}: it belongs to another one, or a newer one was made since.</translation>
    </message>
    <message>
        <source>No recovery key was made for the profile {directory}. Only its keyring or passphrase opens it.</source>
        <translation>No recovery key was made for the profile {directory}. Only its keyring or passphrase opens it.</translation>
    </message>
    <message>
        <source>The key of this profile is being changed. Try again in a moment.</source>
        <translation>The key of this profile is being changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>Your profile has got its new key only in part: the disk may be full, or another program has one of its files open. Nothing is lost. Make room; the change is finished when the profile is opened the next time. A recovery key that you keep is void then: make a new one.</source>
        <translation>Your profile has got its new key only in part: the disk may be full, or another program has one of its files open. Nothing is lost. Make room; the change is finished when the profile is opened the next time. A recovery key that you keep is void then: make a new one.</translation>
    </message>
    <message>
        <source>This is the demo's profile, which is thrown away at its end: its key cannot be changed.</source>
        <translation>This is the demo's profile, which is thrown away at its end: its key cannot be changed.</translation>
    </message>
    <message>
        <source>This computer's keyring cannot be used ({detail}), so this sign-in lasts only until Deskbell ends. What you write is kept; unlock the keyring and sign in again to stay signed in.</source>
        <translation>This computer's keyring cannot be used ({detail}), so this sign-in lasts only until Deskbell ends. What you write is kept; unlock the keyring and sign in again to stay signed in.</translation>
    </message>
    <message>
        <source>Not everything written for “{name}” was sent (messages: {messages}, drafts: {drafts}). Add --keep-drafts to keep it on this computer, or --discard-drafts to destroy it.</source>
        <translation>Not everything written for “{name}” was sent (messages: {messages}, drafts: {drafts}). Add --keep-drafts to keep it on this computer, or --discard-drafts to destroy it.</translation>
    </message>
    <message>
        <source>Deskbell itself failed while sending this ({kind}). Nothing was lost; it is kept here.</source>
        <translation>Deskbell itself failed while sending this ({kind}). Nothing was lost; it is kept here.</translation>
    </message>
    <message>
        <source>What has to be read at {host} before this can leave could not be read ({detail}). It will be tried again by itself.</source>
        <translation>What has to be read at {host} before this can leave could not be read ({detail}). It will be tried again by itself.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>{usual}.</source>
        <translation>{usual}.</translation>
    </message>
    <message>
        <source>{usual}; now closed, so {moment}, your time.</source>
        <translation>{usual}; now closed, so {moment}, your time.</translation>
    </message>
    <message>
        <source>{usual}: {moment}, your time.</source>
        <translation>{usual}: {moment}, your time.</translation>
    </message>
    <message>
        <source>Without a reply this ticket closes by itself at any moment.</source>
        <translation>Without a reply this ticket closes by itself at any moment.</translation>
    </message>
    <message>
        <source>Without a reply this ticket closes by itself {when}, in {left}.</source>
        <translation>Without a reply this ticket closes by itself {when}, in {left}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>tomorrow {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>by {time} today</source>
        <translation>by {time} today</translation>
    </message>
    <message>
        <source>by {time} tomorrow</source>
        <translation>by {time} tomorrow</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>by {time}</translation>
    </message>
    <message>
        <source>Usually within {hours}, by day and by night</source>
        <translation>Usually within {hours}, by day and by night</translation>
    </message>
    <message>
        <source>Usually within {hours} of opening time</source>
        <translation>Usually within {hours} of opening time</translation>
    </message>
    <message>
        <source>{usual} (the helpdesk's time)</source>
        <translation>{usual} (the helpdesk's time)</translation>
    </message>
    <message>
        <source>Usually within {hours} on working days {opens}–{closes}</source>
        <translation>Usually within {hours} on working days {opens}–{closes}</translation>
    </message>
    <message>
        <source>Usually within {hours} every day {opens}–{closes}</source>
        <translation>Usually within {hours} every day {opens}–{closes}</translation>
    </message>
    <message>
        <source>Usually within {hours} on opening days {opens}–{closes}</source>
        <translation>Usually within {hours} on opening days {opens}–{closes}</translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Type the recovery key that you keep. Small and large letters, spaces and dashes make no difference.</source>
        <translation>Type the recovery key that you keep. Small and large letters, spaces and dashes make no difference.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation>Keep this recovery key</translation>
    </message>
    <message>
        <source>It opens your drafts and messages on this computer should the keyring or your passphrase ever be lost. Keep it somewhere else, on paper for instance. It is shown this once.</source>
        <translation>It opens your drafts and messages on this computer should the keyring or your passphrase ever be lost. Keep it somewhere else, on paper for instance. It is shown this once.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>I have kept it</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Deskbell recovery key</source>
        <translation>Deskbell recovery key</translation>
    </message>
    <message>
        <source>It opens the Deskbell profile of the computer on which it was made. Whoever has both can read everything in it.</source>
        <translation>It opens the Deskbell profile of the computer on which it was made. Whoever has both can read everything in it.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute, or with this window.</source>
        <translation>Copied. It leaves the clipboard in half a minute, or with this window.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Save the recovery key</translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message>
        <source>{name} was not attached. {reason}</source>
        <translation>{name} was not attached. {reason}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Make it smaller</translation>
    </message>
    <message>
        <source>Attach a smaller copy; your own file stays as it is</source>
        <translation>Attach a smaller copy; your own file stays as it is</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save file</source>
        <translation>Save file</translation>
    </message>
    <message>
        <source>Save all files in a folder</source>
        <translation>Save all files in a folder</translation>
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
    <name>SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show while pressed</source>
        <translation>Show while pressed</translation>
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
    <name>SignOutBox</name>
    <message>
        <source>Sign out of {name}?</source>
        <translation>Sign out of {name}?</translation>
    </message>
    <message>
        <source>Sign out and keep them</source>
        <translation>Sign out and keep them</translation>
    </message>
    <message>
        <source>Sign out and destroy them</source>
        <translation>Sign out and destroy them</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Its tickets, files and sign-in are removed from this computer for good. At the helpdesk nothing changes.</source>
        <translation>Its tickets, files and sign-in are removed from this computer for good. At the helpdesk nothing changes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent.</source>
        <translation>
            <numerusform>%Ln message was not sent.</numerusform>
            <numerusform>%Ln messages were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were begun.</source>
        <translation>
            <numerusform>%Ln draft was begun.</numerusform>
            <numerusform>%Ln drafts were begun.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may keep them: they stay here, and come back when you sign in at this helpdesk again.</source>
        <translation>You may keep them: they stay here, and come back when you sign in at this helpdesk again.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Use the recovery key…</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell cannot start</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Not finished yet</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>Waiting for this computer's keyring, which holds the key of your profile. It may be asking for its password in another window.</source>
        <translation>Waiting for this computer's keyring, which holds the key of your profile. It may be asking for its password in another window.</translation>
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
    <message>
        <source>Offline: #{ticket} is closed when the connection is back</source>
        <translation>Offline: #{ticket} is closed when the connection is back</translation>
    </message>
    <message>
        <source>Offline: the ticket is closed when the connection is back</source>
        <translation>Offline: the ticket is closed when the connection is back</translation>
    </message>
    <message>
        <source>Offline: kept in the outbox, goes to #{ticket} once you are connected</source>
        <translation>Offline: kept in the outbox, goes to #{ticket} once you are connected</translation>
    </message>
    <message>
        <source>Offline: kept in the outbox, sent when the connection is back</source>
        <translation>Offline: kept in the outbox, sent when the connection is back</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed last is not saved. Close and lose it?</source>
        <translation>What you typed last is not saved. Close and lose it?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Close and lose it</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
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
        <source>What you wrote and did not send is kept of: {names}. Sign in there again as the same person, and it comes back.</source>
        <translation>What you wrote and did not send is kept of: {names}. Sign in there again as the same person, and it comes back.</translation>
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
<context>
    <name>_BusyDialog</name>
    <message>
        <source>Your profile is being locked anew. This takes a moment.</source>
        <translation>Your profile is being locked anew. This takes a moment.</translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>A day like 2026-01-31</source>
        <translation>A day like 2026-01-31</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>chip</name>
    <message>
        <source>Making it smaller …</source>
        <translation>Making it smaller …</translation>
    </message>
    <message>
        <source>Copying: {percent} % of {size}</source>
        <translation>Copying: {percent} % of {size}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
</context>
</TS>
