<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Deskbell</source>
        <translation>About Deskbell</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, made with Qt {qt} (LGPL) and others, whose licences come with the program.

Your profile: {profile}
Its log: {log}</source>
        <translation>Free software under the Apache License 2.0, made with Qt {qt} (LGPL) and others, whose licences come with the program.

Your profile: {profile}
Its log: {log}</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Name of the account</source>
        <translation>Name of the account</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Sign in again…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Sign out…</translation>
    </message>
    <message>
        <source>Move {account} up</source>
        <translation>Move {account} up</translation>
    </message>
    <message>
        <source>Move {account} down</source>
        <translation>Move {account} down</translation>
    </message>
    <message>
        <source>{person} at {address} ({kind})</source>
        <translation>{person} at {address} ({kind})</translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation>Sign out of {account}…</translation>
    </message>
    <message>
        <source>Sign in again at {account}…</source>
        <translation>Sign in again at {account}…</translation>
    </message>
</context>
<context>
    <name>AccountLabel</name>
    <message>
        <source>as {person} at {account}</source>
        <translation>as {person} at {account}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>The helpdesk</source>
        <translation>The helpdesk</translation>
    </message>
    <message>
        <source>{did} (in #{number})</source>
        <translation>{did} (in #{number})</translation>
    </message>
    <message>
        <source>opened the ticket</source>
        <translation>opened the ticket</translation>
    </message>
    <message>
        <source>wrote an internal note</source>
        <translation>wrote an internal note</translation>
    </message>
    <message>
        <source>merged #{number} into this ticket</source>
        <translation>merged #{number} into this ticket</translation>
    </message>
    <message>
        <source>brought in what was said elsewhere</source>
        <translation>brought in what was said elsewhere</translation>
    </message>
    <message>
        <source>did something</source>
        <translation>did something</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>replied</translation>
    </message>
    <message>
        <source>wrote message {number}</source>
        <translation>wrote message {number}</translation>
    </message>
    <message>
        <source>began the conversation “{name}”</source>
        <translation>began the conversation “{name}”</translation>
    </message>
    <message>
        <source>renamed the conversation “{old}” to “{new}”</source>
        <translation>renamed the conversation “{old}” to “{new}”</translation>
    </message>
    <message>
        <source>took the ticket away from {name}</source>
        <translation>took the ticket away from {name}</translation>
    </message>
    <message>
        <source>assigned it to {name}</source>
        <translation>assigned it to {name}</translation>
    </message>
    <message>
        <source>assigned it to {name} instead of {before}</source>
        <translation>assigned it to {name} instead of {before}</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>the status</translation>
    </message>
    <message>
        <source>the priority</source>
        <translation>the priority</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>the department</translation>
    </message>
    <message>
        <source>the type</source>
        <translation>the type</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>the subject</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>the answers</translation>
    </message>
    <message>
        <source>the answer “{field}”</source>
        <translation>the answer “{field}”</translation>
    </message>
    <message>
        <source>changed {part} from {before} to {after}</source>
        <translation>changed {part} from {before} to {after}</translation>
    </message>
    <message>
        <source>set {part} to {after}</source>
        <translation>set {part} to {after}</translation>
    </message>
    <message>
        <source>cleared {part}, which was {before}</source>
        <translation>cleared {part}, which was {before}</translation>
    </message>
    <message>
        <source>changed {part}</source>
        <translation>changed {part}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>followers</translation>
    </message>
    <message>
        <source>links</source>
        <translation>links</translation>
    </message>
    <message>
        <source>changed {part}: added {added}, removed {removed}</source>
        <translation>changed {part}: added {added}, removed {removed}</translation>
    </message>
    <message>
        <source>added {part}: {added}</source>
        <translation>added {part}: {added}</translation>
    </message>
    <message>
        <source>removed {part}: {removed}</source>
        <translation>removed {part}: {removed}</translation>
    </message>
    <message>
        <source>part of #{number}</source>
        <translation>part of #{number}</translation>
    </message>
    <message>
        <source>sub-task #{number}</source>
        <translation>sub-task #{number}</translation>
    </message>
    <message>
        <source>related #{number}</source>
        <translation>related #{number}</translation>
    </message>
    <message>
        <source>waits for #{number}</source>
        <translation>waits for #{number}</translation>
    </message>
    <message>
        <source>needed by #{number}</source>
        <translation>needed by #{number}</translation>
    </message>
    <message>
        <source>logged {time}</source>
        <translation>logged {time}</translation>
    </message>
    <message>
        <source>changed logged time to {time}</source>
        <translation>changed logged time to {time}</translation>
    </message>
    <message>
        <source>removed {time} of logged time</source>
        <translation>removed {time} of logged time</translation>
    </message>
    <message>
        <source>gave a login</source>
        <translation>gave a login</translation>
    </message>
    <message>
        <source>looked at a login</source>
        <translation>looked at a login</translation>
    </message>
    <message>
        <source>destroyed the logins</source>
        <translation>destroyed the logins</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Show earlier</source>
        <translation>Show earlier</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Your reply to #{number} was not sent</source>
        <translation>Your reply to #{number} was not sent</translation>
    </message>
    <message>
        <source>It seems to hold a password, so it is kept as a draft. Look at it.</source>
        <translation>It seems to hold a password, so it is kept as a draft. Look at it.</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>It is kept as a draft.</translation>
    </message>
    <message>
        <source>It is held, because the ticket changed meanwhile: you decide.</source>
        <translation>It is held, because the ticket changed meanwhile: you decide.</translation>
    </message>
    <message>
        <source>Your reply to #{number} is not confirmed</source>
        <translation>Your reply to #{number} is not confirmed</translation>
    </message>
    <message>
        <source>It may have arrived. Look whether it did.</source>
        <translation>It may have arrived. Look whether it did.</translation>
    </message>
    <message>
        <source>Your reply to #{number} has left already</source>
        <translation>Your reply to #{number} has left already</translation>
    </message>
    <message>
        <source>Your reply to #{number} was taken back</source>
        <translation>Your reply to #{number} was taken back</translation>
    </message>
    <message>
        <source>Your reply to #{number} is about to be sent</source>
        <translation>Your reply to #{number} is about to be sent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
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
        <source>Saved {count} files to {folder}.</source>
        <translation>Saved {count} files to {folder}.</translation>
    </message>
    <message>
        <source>Fetch {size} now?</source>
        <translation>Fetch {size} now?</translation>
    </message>
    <message>
        <source>What passes on this network may have to be paid for.</source>
        <translation>What passes on this network may have to be paid for.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
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
    <name>Automation</name>
    <message>
        <source>the ticket's department</source>
        <translation>the ticket's department</translation>
    </message>
    <message>
        <source>whoever has the ticket</source>
        <translation>whoever has the ticket</translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>all staff</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation>one that is gone</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>no type</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unit of time</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Since when</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>ahead</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>How it is compared</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>With what it is compared</translation>
    </message>
    <message>
        <source>one, or several with commas</source>
        <translation>one, or several with commas</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation>Remove this</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text of the message</translation>
    </message>
    <message>
        <source>What it is set to</source>
        <translation>What it is set to</translation>
    </message>
    <message>
        <source>{customer}, {number} and {subject} are filled in</source>
        <translation>{customer}, {number} and {subject} are filled in</translation>
    </message>
    <message>
        <source>What to say beside the ticket, or nothing</source>
        <translation>What to say beside the ticket, or nothing</translation>
    </message>
    <message>
        <source>When {event}, {deeds}.</source>
        <translation>When {event}, {deeds}.</translation>
    </message>
    <message>
        <source>When {event} and {conditions}, {deeds}.</source>
        <translation>When {event} and {conditions}, {deeds}.</translation>
    </message>
    <message>
        <source>it is {span} since {moment}</source>
        <translation>it is {span} since {moment}</translation>
    </message>
    <message>
        <source>the promised answer is due in {span}</source>
        <translation>the promised answer is due in {span}</translation>
    </message>
    <message>
        <source>a ticket is opened</source>
        <translation>a ticket is opened</translation>
    </message>
    <message>
        <source>a customer replies</source>
        <translation>a customer replies</translation>
    </message>
    <message>
        <source>staff reply</source>
        <translation>staff reply</translation>
    </message>
    <message>
        <source>the status changes</source>
        <translation>the status changes</translation>
    </message>
    <message>
        <source>time has passed</source>
        <translation>time has passed</translation>
    </message>
    <message>
        <source>the promised answer is due soon</source>
        <translation>the promised answer is due soon</translation>
    </message>
    <message>
        <source>it was opened</source>
        <translation>it was opened</translation>
    </message>
    <message>
        <source>the customer's last message, unanswered</source>
        <translation>the customer's last message, unanswered</translation>
    </message>
    <message>
        <source>staff's last answer, unreplied</source>
        <translation>staff's last answer, unreplied</translation>
    </message>
    <message>
        <source>the last change of status</source>
        <translation>the last change of status</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>assignee</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>requester's name or address</source>
        <translation>requester's name or address</translation>
    </message>
    <message>
        <source>customer's name</source>
        <translation>customer's name</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>newest message</source>
        <translation>newest message</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>the time of day</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>does not contain</translation>
    </message>
    <message>
        <source>is within business hours</source>
        <translation>is within business hours</translation>
    </message>
    <message>
        <source>is outside business hours</source>
        <translation>is outside business hours</translation>
    </message>
    <message>
        <source>{what} {how}</source>
        <translation>{what} {how}</translation>
    </message>
    <message>
        <source>{what} {how} {values}</source>
        <translation>{what} {how} {values}</translation>
    </message>
    <message>
        <source>assign in turn within</source>
        <translation>assign in turn within</translation>
    </message>
    <message>
        <source>assign to</source>
        <translation>assign to</translation>
    </message>
    <message>
        <source>set the status to</source>
        <translation>set the status to</translation>
    </message>
    <message>
        <source>set the priority to</source>
        <translation>set the priority to</translation>
    </message>
    <message>
        <source>move to</source>
        <translation>move to</translation>
    </message>
    <message>
        <source>set the type to</source>
        <translation>set the type to</translation>
    </message>
    <message>
        <source>add the tags</source>
        <translation>add the tags</translation>
    </message>
    <message>
        <source>remove the tags</source>
        <translation>remove the tags</translation>
    </message>
    <message>
        <source>reply to the customer</source>
        <translation>reply to the customer</translation>
    </message>
    <message>
        <source>write an internal note</source>
        <translation>write an internal note</translation>
    </message>
    <message>
        <source>send the saved reply</source>
        <translation>send the saved reply</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notify</translation>
    </message>
    <message>
        <source>{do} “{text}”</source>
        <translation>{do} “{text}”</translation>
    </message>
    <message>
        <source>{do} {what}</source>
        <translation>{do} {what}</translation>
    </message>
    <message>
        <source>It would fail and do nothing: {why}</source>
        <translation>It would fail and do nothing: {why}</translation>
    </message>
    <message>
        <source>Nothing: all of it is so already</source>
        <translation>Nothing: all of it is so already</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} and {last}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} or {other}</translation>
    </message>
    <message>
        <source>New tickets in turn</source>
        <translation>New tickets in turn</translation>
    </message>
    <message>
        <source>A customer's reply waits for staff</source>
        <translation>A customer's reply waits for staff</translation>
    </message>
    <message>
        <source>An answer by staff is an answer</source>
        <translation>An answer by staff is an answer</translation>
    </message>
    <message>
        <source>Close what is answered</source>
        <translation>Close what is answered</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>An answer is due soon</translation>
    </message>
    <message>
        <source>Rules and groups are kept at the helpdesk, which cannot be reached: they can be read and changed once it can. What you typed stays here meanwhile.</source>
        <translation>Rules and groups are kept at the helpdesk, which cannot be reached: they can be read and changed once it can. What you typed stays here meanwhile.</translation>
    </message>
</context>
<context>
    <name>AutomationCounts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
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
    <name>AutomationPart</name>
    <message>
        <source>Automation: rules of the helpdesk…</source>
        <translation>Automation: rules of the helpdesk…</translation>
    </message>
    <message>
        <source>rules triggers round robin auto close</source>
        <translation>rules triggers round robin auto close</translation>
    </message>
</context>
<context>
    <name>AutomationWindow</name>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Rules and groups cannot be shown now</source>
        <translation>Rules and groups cannot be shown now</translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation>Asking the helpdesk…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>The timer ran on</source>
        <translation>The timer ran on</translation>
    </message>
    <message>
        <source>Did you work for these {time}?</source>
        <translation>Did you work for these {time}?</translation>
    </message>
    <message>
        <source>The timer of {ticket} ran since {since}, while nothing was done here: the computer may have slept.</source>
        <translation>The timer of {ticket} ran since {since}, while nothing was done here: the computer may have slept.</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Count it</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
</context>
<context>
    <name>BehindList</name>
    <message>
        <source>Tickets behind the point</source>
        <translation>Tickets behind the point</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Choose a point, or a line, to see the tickets behind it.</source>
        <translation>Choose a point, or a line, to see the tickets behind it.</translation>
    </message>
    <message>
        <source>No ticket.</source>
        <translation>No ticket.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Was like that before</source>
        <translation>Was like that before</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>Waits in the outbox</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Taken back before it left</source>
        <translation>Taken back before it left</translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation>Taken back in part; the rest had arrived</translation>
    </message>
    <message>
        <source>Had arrived; setting it back waits in the outbox</source>
        <translation>Had arrived; setting it back waits in the outbox</translation>
    </message>
    <message>
        <source>Had arrived; set back to what it was</source>
        <translation>Had arrived; set back to what it was</translation>
    </message>
    <message>
        <source>Could not be set back</source>
        <translation>Could not be set back</translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>A ticket that is gone</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Several tickets</source>
        <translation>Several tickets</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Mark none</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Show each</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s) marked</source>
        <translation>
            <numerusform>%Ln ticket marked</numerusform>
            <numerusform>%Ln tickets marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be sent</source>
        <translation>
            <numerusform>%Ln waiting to be sent</numerusform>
            <numerusform>%Ln waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln not begun</numerusform>
            <numerusform>%Ln not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln taken back</numerusform>
            <numerusform>%Ln taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in part</source>
        <translation>
            <numerusform>%Ln taken back in part</numerusform>
            <numerusform>%Ln taken back in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be set back</source>
        <translation>
            <numerusform>%Ln could not be set back</numerusform>
            <numerusform>%Ln could not be set back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDesk</name>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priority…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Macro…</source>
        <translation>Macro…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Mark read</translation>
    </message>
    <message>
        <source>Wait until what is being done to the other tickets has begun for all.</source>
        <translation>Wait until what is being done to the other tickets has begun for all.</translation>
    </message>
    <message>
        <source>Mark tickets first: press X on each.</source>
        <translation>Mark tickets first: press X on each.</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Choose a ticket first.</translation>
    </message>
    <message>
        <source>Nothing was done to several tickets yet.</source>
        <translation>Nothing was done to several tickets yet.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>There is nothing left to take back.</translation>
    </message>
    <message>
        <source>No more than {count} tickets can be marked at once.</source>
        <translation>No more than {count} tickets can be marked at once.</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Assign to…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Assign to me</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Set the type to…</source>
        <translation>Set the type to…</translation>
    </message>
    <message>
        <source>Set the status to…</source>
        <translation>Set the status to…</translation>
    </message>
    <message>
        <source>Set the priority to…</source>
        <translation>Set the priority to…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Tag with…</source>
        <translation>Tag with…</translation>
    </message>
    <message>
        <source>Take off the tag…</source>
        <translation>Take off the tag…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Mark as unread</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>{deed}: {done} of {total}</source>
        <translation>{deed}: {done} of {total}</translation>
    </message>
    <message>
        <source>Taking back: {deed}, {done} of {total}</source>
        <translation>Taking back: {deed}, {done} of {total}</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Result of each ticket</source>
        <translation>Result of each ticket</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Try the failed ones again</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>no customer yet</source>
        <translation>no customer yet</translation>
    </message>
    <message>
        <source>Already in ticket #{number}</source>
        <translation>Already in ticket #{number}</translation>
    </message>
    <message>
        <source>there are more: split the file to import the rest</source>
        <translation>there are more: split the file to import the rest</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>reading…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>No speaker</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>This helpdesk takes no messages in another's name: they become one text that says who said what and when. In a new ticket the customer sees it, and may be mailed as usual; into a ticket that is there it goes as an internal note.</source>
        <translation>This helpdesk takes no messages in another's name: they become one text that says who said what and when. In a new ticket the customer sees it, and may be mailed as usual; into a ticket that is there it goes as an internal note.</translation>
    </message>
    <message>
        <source>Each message keeps who said it and when, marked as imported. Nobody is notified. The customer sees what was said to them.</source>
        <translation>Each message keeps who said it and when, marked as imported. Nobody is notified. The customer sees what was said to them.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation>Taken back in part; the rest had arrived</translation>
    </message>
    <message>
        <source>{name} ({size}) is too large</source>
        <translation>{name} ({size}) is too large</translation>
    </message>
    <message>
        <source>{name} is one file too many</source>
        <translation>{name} is one file too many</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not taken</source>
        <translation>{name} is of a kind that is not taken</translation>
    </message>
</context>
<context>
    <name>CapturePart</name>
    <message>
        <source>Import mail…</source>
        <translation>Import mail…</translation>
    </message>
    <message>
        <source>eml mbox e-mail file</source>
        <translation>eml mbox e-mail file</translation>
    </message>
    <message>
        <source>New ticket from a conversation…</source>
        <translation>New ticket from a conversation…</translation>
    </message>
    <message>
        <source>call chat phone transcript paste whatsapp notes</source>
        <translation>call chat phone transcript paste whatsapp notes</translation>
    </message>
    <message>
        <source>Choose mails</source>
        <translation>Choose mails</translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox *.mbx)</source>
        <translation>Mails (*.eml *.mbox *.mbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>New ticket from a conversation</source>
        <translation>New ticket from a conversation</translation>
    </message>
    <message>
        <source>Paste a chat, or write down what was said on the phone.</source>
        <translation>Paste a chat, or write down what was said on the phone.</translation>
    </message>
    <message>
        <source>Conversation or notes of the call</source>
        <translation>Conversation or notes of the call</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Messages that were found</translation>
    </message>
    <message>
        <source>How it was read is shown here, message by message.</source>
        <translation>How it was read is shown here, message by message.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found. Say who is the customer and who is staff.</source>
        <translation>
            <numerusform>%Ln message found. Say who is the customer and who is staff.</numerusform>
            <numerusform>%Ln messages found. Say who is the customer and who is staff.</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers were found: it is one note for the ticket.</source>
        <translation>No speakers were found: it is one note for the ticket.</translation>
    </message>
    <message>
        <source>Add to the ticket</source>
        <translation>Add to the ticket</translation>
    </message>
    <message>
        <source>Create the ticket</source>
        <translation>Create the ticket</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nothing is called so.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Sending what you wrote before closing…</source>
        <translation>Sending what you wrote before closing…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Close now</translation>
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
    <name>Colour</name>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purple</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
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
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Last message</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Mark the ticket, or no longer</source>
        <translation>Mark the ticket, or no longer</translation>
    </message>
    <message>
        <source>Mark all tickets of the list</source>
        <translation>Mark all tickets of the list</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Mark none</translation>
    </message>
    <message>
        <source>Assign the marked tickets…</source>
        <translation>Assign the marked tickets…</translation>
    </message>
    <message>
        <source>Assign the marked tickets to me</source>
        <translation>Assign the marked tickets to me</translation>
    </message>
    <message>
        <source>Close the marked tickets</source>
        <translation>Close the marked tickets</translation>
    </message>
    <message>
        <source>Reopen the marked tickets</source>
        <translation>Reopen the marked tickets</translation>
    </message>
    <message>
        <source>Set the type of the marked tickets…</source>
        <translation>Set the type of the marked tickets…</translation>
    </message>
    <message>
        <source>Set the status of the marked tickets…</source>
        <translation>Set the status of the marked tickets…</translation>
    </message>
    <message>
        <source>Set the priority of the marked tickets…</source>
        <translation>Set the priority of the marked tickets…</translation>
    </message>
    <message>
        <source>Tag the marked tickets…</source>
        <translation>Tag the marked tickets…</translation>
    </message>
    <message>
        <source>Take a tag off the marked tickets…</source>
        <translation>Take a tag off the marked tickets…</translation>
    </message>
    <message>
        <source>Move the marked tickets…</source>
        <translation>Move the marked tickets…</translation>
    </message>
    <message>
        <source>Use a saved reply on the marked tickets…</source>
        <translation>Use a saved reply on the marked tickets…</translation>
    </message>
    <message>
        <source>Mark the marked tickets as read</source>
        <translation>Mark the marked tickets as read</translation>
    </message>
    <message>
        <source>Mark the marked tickets as unread</source>
        <translation>Mark the marked tickets as unread</translation>
    </message>
    <message>
        <source>Undo what was done to several tickets</source>
        <translation>Undo what was done to several tickets</translation>
    </message>
    <message>
        <source>Show what became of each ticket</source>
        <translation>Show what became of each ticket</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>Several tickets</translation>
    </message>
    <message>
        <source>Accounts and profile</source>
        <translation>Accounts and profile</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Save the list as a view…</source>
        <translation>Save the list as a view…</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>New view…</translation>
    </message>
    <message>
        <source>Edit the view…</source>
        <translation>Edit the view…</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Move the view up</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Move the view down</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Delete the view</translation>
    </message>
    <message>
        <source>Mute the view</source>
        <translation>Mute the view</translation>
    </message>
    <message>
        <source>Unmute the view</source>
        <translation>Unmute the view</translation>
    </message>
    <message>
        <source>Choose a ticket of a grouped list first.</source>
        <translation>Choose a ticket of a grouped list first.</translation>
    </message>
    <message>
        <source>This list has no groups.</source>
        <translation>This list has no groups.</translation>
    </message>
    <message>
        <source>Fold this group away</source>
        <translation>Fold this group away</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>Fold all groups away</translation>
    </message>
    <message>
        <source>Show the tickets of all groups</source>
        <translation>Show the tickets of all groups</translation>
    </message>
    <message>
        <source>Compact rows or columns</source>
        <translation>Compact rows or columns</translation>
    </message>
    <message>
        <source>It is muted already.</source>
        <translation>It is muted already.</translation>
    </message>
    <message>
        <source>It is not muted.</source>
        <translation>It is not muted.</translation>
    </message>
    <message>
        <source>notifications silence quiet bell</source>
        <translation>notifications silence quiet bell</translation>
    </message>
    <message>
        <source>Mute the ticket</source>
        <translation>Mute the ticket</translation>
    </message>
    <message>
        <source>Unmute the ticket</source>
        <translation>Unmute the ticket</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This is done to one ticket at a time. Mark none first.</source>
        <translation>This is done to one ticket at a time. Mark none first.</translation>
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
        <source>Reply</source>
        <translation>Reply</translation>
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
        <source>Add note and close</source>
        <translation>Add note and close</translation>
    </message>
    <message>
        <source>Send internal note</source>
        <translation>Send internal note</translation>
    </message>
    <message>
        <source>Write a reply. Markdown works.</source>
        <translation>Write a reply. Markdown works.</translation>
    </message>
    <message>
        <source>This ticket is closed: a reply opens it again. Markdown works.</source>
        <translation>This ticket is closed: a reply opens it again. Markdown works.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Send and close</translation>
    </message>
    <message>
        <source>Send and reopen</source>
        <translation>Send and reopen</translation>
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
    <message>
        <source>Fill in {places} first: it is not known here.</source>
        <translation>Fill in {places} first: it is not known here.</translation>
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
        <source>Not sent: there was no room for it on the disk. Send it again.</source>
        <translation>Not sent: there was no room for it on the disk. Send it again.</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>Not sent. {reason}</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. {reason} It is tried again by itself.</source>
        <translation>What you typed is not saved yet. {reason} It is tried again by itself.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
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
    <message>
        <source>New conversation…</source>
        <translation>New conversation…</translation>
    </message>
    <message>
        <source>New conversation in this ticket</source>
        <translation>New conversation in this ticket</translation>
    </message>
</context>
<context>
    <name>ComposerLogins</name>
    <message>
        <source>Give a login</source>
        <translation>Give a login</translation>
    </message>
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
    <name>ConditionLine</name>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>How it is compared</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>With what it is compared</translation>
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
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name}</source>
        <translation>Said elsewhere, brought in by {name}</translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name} from {source}</source>
        <translation>Said elsewhere, brought in by {name} from {source}</translation>
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
        <source>Merge this ticket into another</source>
        <translation>Merge this ticket into another</translation>
    </message>
    <message>
        <source>Log time on this ticket</source>
        <translation>Log time on this ticket</translation>
    </message>
    <message>
        <source>What was said elsewhere</source>
        <translation>What was said elsewhere</translation>
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
        <source>Waiting to be sent: you are offline</source>
        <translation>Waiting to be sent: you are offline</translation>
    </message>
    <message>
        <source>Waiting to be sent: {reason}</source>
        <translation>Waiting to be sent: {reason}</translation>
    </message>
    <message>
        <source>Set the status of this ticket</source>
        <translation>Set the status of this ticket</translation>
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
        <source>message-{number}</source>
        <translation>message-{number}</translation>
    </message>
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
    <name>ConversationCommands</name>
    <message>
        <source>Close the ticket</source>
        <translation>Close the ticket</translation>
    </message>
    <message>
        <source>Reopen the ticket</source>
        <translation>Reopen the ticket</translation>
    </message>
    <message>
        <source>Mark as unread, and go on</source>
        <translation>Mark as unread, and go on</translation>
    </message>
    <message>
        <source>Details beside the conversation, or not</source>
        <translation>Details beside the conversation, or not</translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>New ticket from this one</translation>
    </message>
    <message>
        <source>Copy the ticket's number</source>
        <translation>Copy the ticket's number</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>Fetch the conversation again</translation>
    </message>
    <message>
        <source>Quote the message, or what is selected</source>
        <translation>Quote the message, or what is selected</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Add the internal note</source>
        <translation>Add the internal note</translation>
    </message>
    <message>
        <source>Send, and go to the next ticket</source>
        <translation>Send, and go to the next ticket</translation>
    </message>
    <message>
        <source>answer and next</source>
        <translation>answer and next</translation>
    </message>
    <message>
        <source>Add the internal note, and go to the next ticket</source>
        <translation>Add the internal note, and go to the next ticket</translation>
    </message>
    <message>
        <source>Leave what is being written for the list: it is kept</source>
        <translation>Leave what is being written for the list: it is kept</translation>
    </message>
    <message>
        <source>Take back what was just sent or closed</source>
        <translation>Take back what was just sent or closed</translation>
    </message>
    <message>
        <source>This helpdesk does not let you close tickets.</source>
        <translation>This helpdesk does not let you close tickets.</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>It is closed already.</translation>
    </message>
    <message>
        <source>This helpdesk does not let you reopen tickets.</source>
        <translation>This helpdesk does not let you reopen tickets.</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>It is open.</translation>
    </message>
    <message>
        <source>Its status is being changed already.</source>
        <translation>Its status is being changed already.</translation>
    </message>
    <message>
        <source>It is open: what belongs to it can be written there.</source>
        <translation>It is open: what belongs to it can be written there.</translation>
    </message>
    <message>
        <source>This is an internal note, for staff alone: {keys} adds it.</source>
        <translation>This is an internal note, for staff alone: {keys} adds it.</translation>
    </message>
    <message>
        <source>This is a reply, which the customer reads: {keys} sends it.</source>
        <translation>This is a reply, which the customer reads: {keys} sends it.</translation>
    </message>
    <message>
        <source>Nothing was sent or closed in the last seconds.</source>
        <translation>Nothing was sent or closed in the last seconds.</translation>
    </message>
    <message>
        <source>This was the last one of the list.</source>
        <translation>This was the last one of the list.</translation>
    </message>
</context>
<context>
    <name>ConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>New conversation</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Rename the conversation</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>Name of the conversation</translation>
    </message>
    <message>
        <source>What it is about, or with whom</source>
        <translation>What it is about, or with whom</translation>
    </message>
    <message>
        <source>Internal: only staff can see it</source>
        <translation>Internal: only staff can see it</translation>
    </message>
    <message>
        <source>With the customer: they read it and answer</source>
        <translation>With the customer: they read it and answer</translation>
    </message>
    <message>
        <source>It shares this ticket’s number and status. Internal or not, it stays what it is.</source>
        <translation>It shares this ticket’s number and status. Internal or not, it stays what it is.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Muted</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>Refresh conversation</source>
        <translation>Refresh conversation</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Show details</translation>
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
    <name>ConversationStrip</name>
    <message>
        <source>New conversation…</source>
        <translation>New conversation…</translation>
    </message>
    <message>
        <source>Conversations of this ticket</source>
        <translation>Conversations of this ticket</translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation>Rename the conversation…</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>New conversation…</source>
        <translation>New conversation…</translation>
    </message>
    <message>
        <source>internal supplier side</source>
        <translation>internal supplier side</translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation>Rename the conversation…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Next conversation</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Previous conversation</translation>
    </message>
    <message>
        <source>This helpdesk keeps one conversation in a ticket.</source>
        <translation>This helpdesk keeps one conversation in a ticket.</translation>
    </message>
    <message>
        <source>Choose a conversation beside the main one first.</source>
        <translation>Choose a conversation beside the main one first.</translation>
    </message>
    <message>
        <source>This ticket has one conversation.</source>
        <translation>This ticket has one conversation.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>{name}: an internal conversation, only staff can see it</source>
        <translation>{name}: an internal conversation, only staff can see it</translation>
    </message>
    <message>
        <source>{name}: a conversation with the customer</source>
        <translation>{name}: a conversation with the customer</translation>
    </message>
    <message>
        <source>{conversation} (new messages)</source>
        <translation>{conversation} (new messages)</translation>
    </message>
    <message>
        <source>“{name}” · only staff can see it</source>
        <translation>“{name}” · only staff can see it</translation>
    </message>
    <message>
        <source>“{name}” · the customer reads it</source>
        <translation>“{name}” · the customer reads it</translation>
    </message>
    <message>
        <source>Write to colleagues in “{name}”. Customers never see it.</source>
        <translation>Write to colleagues in “{name}”. Customers never see it.</translation>
    </message>
    <message>
        <source>Write to the customer in “{name}”. Markdown works.</source>
        <translation>Write to the customer in “{name}”. Markdown works.</translation>
    </message>
    <message>
        <source>Add note to “{name}”</source>
        <translation>Add note to “{name}”</translation>
    </message>
    <message>
        <source>Reply in “{name}”</source>
        <translation>Reply in “{name}”</translation>
    </message>
    <message>
        <source>Reply to customer</source>
        <translation>Reply to customer</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>The helpdesk cannot be asked now. Those who wrote lately are offered.</source>
        <translation>The helpdesk cannot be asked now. Those who wrote lately are offered.</translation>
    </message>
    <message>
        <source>Nobody of that name was found. For a new customer, type the e-mail address.</source>
        <translation>Nobody of that name was found. For a new customer, type the e-mail address.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>For colleagues; customers never see it</source>
        <translation>For colleagues; customers never see it</translation>
    </message>
    <message>
        <source>Notes about the customer</source>
        <translation>Notes about the customer</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Save notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{account}, main contact</source>
        <translation>{account}, main contact</translation>
    </message>
    <message>
        <source>Also there: {names}</source>
        <translation>Also there: {names}</translation>
    </message>
    <message>
        <source>{open} open of {all} tickets</source>
        <translation>{open} open of {all} tickets</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>Other tickets</translation>
    </message>
    <message>
        <source>No other tickets.</source>
        <translation>No other tickets.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
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
    <name>DatePattern</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DeedsForm</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, with commas between them</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Assign to</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Add tags</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Remove tags</translation>
    </message>
    <message>
        <source>Then set the status</source>
        <translation>Then set the status</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Whoever uses it</source>
        <translation>Whoever uses it</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>status “{value}”</source>
        <translation>status “{value}”</translation>
    </message>
    <message>
        <source>merging into another ticket</source>
        <translation>merging into another ticket</translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation>{time} of work</translation>
    </message>
    <message>
        <source>mended to {time} of work</source>
        <translation>mended to {time} of work</translation>
    </message>
    <message>
        <source>work taken back</source>
        <translation>work taken back</translation>
    </message>
    <message>
        <source>priority “{value}”</source>
        <translation>priority “{value}”</translation>
    </message>
    <message>
        <source>move to “{value}”</source>
        <translation>move to “{value}”</translation>
    </message>
    <message>
        <source>type “{value}”</source>
        <translation>type “{value}”</translation>
    </message>
    <message>
        <source>subject “{value}”</source>
        <translation>subject “{value}”</translation>
    </message>
    <message>
        <source>conversation “{value}”</source>
        <translation>conversation “{value}”</translation>
    </message>
    <message>
        <source>add {values}</source>
        <translation>add {values}</translation>
    </message>
    <message>
        <source>remove {values}</source>
        <translation>remove {values}</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>assign to nobody</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>assign to {name}</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>Me ({name})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Assign to</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Assign to…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priority…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Type…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>take off</translation>
    </message>
    <message>
        <source>New tag “{tag}”</source>
        <translation>New tag “{tag}”</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Add or take off a tag…</source>
        <translation>Add or take off a tag…</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>E-mail address…</source>
        <translation>E-mail address…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Rename to “{subject}”</source>
        <translation>Rename to “{subject}”</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation>Related to…</translation>
    </message>
    <message>
        <source>Part of…</source>
        <translation>Part of…</translation>
    </message>
    <message>
        <source>Has the sub-task…</source>
        <translation>Has the sub-task…</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>Waits for…</translation>
    </message>
    <message>
        <source>Is needed by…</source>
        <translation>Is needed by…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>This ticket is…</source>
        <translation>This ticket is…</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Assign to me</source>
        <translation>Assign to me</translation>
    </message>
    <message>
        <source>mine own</source>
        <translation>mine own</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Assign to…</translation>
    </message>
    <message>
        <source>nobody unassign agent</source>
        <translation>nobody unassign agent</translation>
    </message>
    <message>
        <source>Take the ticket</source>
        <translation>Take the ticket</translation>
    </message>
    <message>
        <source>steal take over</source>
        <translation>steal take over</translation>
    </message>
    <message>
        <source>Set the status…</source>
        <translation>Set the status…</translation>
    </message>
    <message>
        <source>state bubble</source>
        <translation>state bubble</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>Set the priority…</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>Move to another department…</source>
        <translation>Move to another department…</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>queue</translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation>Set the type…</translation>
    </message>
    <message>
        <source>wish fault question</source>
        <translation>wish fault question</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>Add a follower…</source>
        <translation>Add a follower…</translation>
    </message>
    <message>
        <source>Cc watcher</source>
        <translation>Cc watcher</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>Change the subject…</translation>
    </message>
    <message>
        <source>rename title</source>
        <translation>rename title</translation>
    </message>
    <message>
        <source>Link with another ticket…</source>
        <translation>Link with another ticket…</translation>
    </message>
    <message>
        <source>parent related depends</source>
        <translation>parent related depends</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>Merge into another ticket…</translation>
    </message>
    <message>
        <source>duplicate join</source>
        <translation>duplicate join</translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation>New sub-task</translation>
    </message>
    <message>
        <source>child</source>
        <translation>child</translation>
    </message>
    <message>
        <source>Show the properties</source>
        <translation>Show the properties</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>Show the links</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Show the customer</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Show the files</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Show the activity</translation>
    </message>
    <message>
        <source>Show the logged time</source>
        <translation>Show the logged time</translation>
    </message>
    <message>
        <source>This helpdesk cannot do that, or not for you.</source>
        <translation>This helpdesk cannot do that, or not for you.</translation>
    </message>
</context>
<context>
    <name>DeskDeeds</name>
    <message>
        <source>Part of which ticket?</source>
        <translation>Part of which ticket?</translation>
    </message>
    <message>
        <source>Which ticket is a sub-task?</source>
        <translation>Which ticket is a sub-task?</translation>
    </message>
    <message>
        <source>Waits for which ticket?</source>
        <translation>Waits for which ticket?</translation>
    </message>
    <message>
        <source>Needed by which ticket?</source>
        <translation>Needed by which ticket?</translation>
    </message>
    <message>
        <source>Number or words of the other ticket…</source>
        <translation>Number or words of the other ticket…</translation>
    </message>
    <message>
        <source>Merge into which ticket?</source>
        <translation>Merge into which ticket?</translation>
    </message>
    <message>
        <source>{name} has this ticket. Take it over?</source>
        <translation>{name} has this ticket. Take it over?</translation>
    </message>
    <message>
        <source>It is then assigned to you.</source>
        <translation>It is then assigned to you.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Ticket panel</source>
        <translation>Ticket panel</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no permission</source>
        <translation>no permission</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>it points to another address</translation>
    </message>
    <message>
        <source>part of it is missing</source>
        <translation>part of it is missing</translation>
    </message>
    <message>
        <source>an encoding that was not asked for</source>
        <translation>an encoding that was not asked for</translation>
    </message>
    <message>
        <source>damaged compression</source>
        <translation>damaged compression</translation>
    </message>
    <message>
        <source>a web page instead of data</source>
        <translation>a web page instead of data</translation>
    </message>
    <message>
        <source>a file larger than it said</source>
        <translation>a file larger than it said</translation>
    </message>
    <message>
        <source>no stream of events</source>
        <translation>no stream of events</translation>
    </message>
    <message>
        <source>another part than was asked for</source>
        <translation>another part than was asked for</translation>
    </message>
    <message>
        <source>an event without an end</source>
        <translation>an event without an end</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>The catalog</translation>
    </message>
    <message>
        <source>looking for a message instead of repeating it</source>
        <translation>looking for a message instead of repeating it</translation>
    </message>
    <message>
        <source>it takes no logins apart from the message</source>
        <translation>it takes no logins apart from the message</translation>
    </message>
    <message>
        <source>it keeps one conversation in a ticket</source>
        <translation>it keeps one conversation in a ticket</translation>
    </message>
    <message>
        <source>changes without an end</source>
        <translation>changes without an end</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>pages without an end</source>
        <translation>pages without an end</translation>
    </message>
    <message>
        <source>its pages repeat</source>
        <translation>its pages repeat</translation>
    </message>
    <message>
        <source>another ticket</source>
        <translation>another ticket</translation>
    </message>
    <message>
        <source>These mails</source>
        <translation>These mails</translation>
    </message>
    <message>
        <source>it contradicts what was sent before</source>
        <translation>it contradicts what was sent before</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>it is there already</translation>
    </message>
    <message>
        <source>another group is called so</source>
        <translation>another group is called so</translation>
    </message>
    <message>
        <source>rules name this group</source>
        <translation>rules name this group</translation>
    </message>
    <message>
        <source>uploading files ahead of their message</source>
        <translation>uploading files ahead of their message</translation>
    </message>
    <message>
        <source>keeping logins apart from messages</source>
        <translation>keeping logins apart from messages</translation>
    </message>
    <message>
        <source>remembering what was read</source>
        <translation>remembering what was read</translation>
    </message>
    <message>
        <source>going on with a download</source>
        <translation>going on with a download</translation>
    </message>
    <message>
        <source>a file that is not whole</source>
        <translation>a file that is not whole</translation>
    </message>
    <message>
        <source>saying that something changed</source>
        <translation>saying that something changed</translation>
    </message>
    <message>
        <source>unreadable data</source>
        <translation>unreadable data</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>a conversation without an end</source>
        <translation>a conversation without an end</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>a file that cannot be read</translation>
    </message>
    <message>
        <source>looking for a change instead of repeating it</source>
        <translation>looking for a change instead of repeating it</translation>
    </message>
    <message>
        <source>Request Tracker keeps one conversation in a ticket</source>
        <translation>Request Tracker keeps one conversation in a ticket</translation>
    </message>
    <message>
        <source>internal notes are for staff</source>
        <translation>internal notes are for staff</translation>
    </message>
    <message>
        <source>tickets for others are opened by staff</source>
        <translation>tickets for others are opened by staff</translation>
    </message>
    <message>
        <source>mending time that was logged</source>
        <translation>mending time that was logged</translation>
    </message>
    <message>
        <source>notes about customers that these cannot read</source>
        <translation>notes about customers that these cannot read</translation>
    </message>
    <message>
        <source>types of tickets</source>
        <translation>types of tickets</translation>
    </message>
    <message>
        <source>tickets of this queue have no tags</source>
        <translation>tickets of this queue have no tags</translation>
    </message>
    <message>
        <source>logged time without an end</source>
        <translation>logged time without an end</translation>
    </message>
    <message>
        <source>a ticket cannot become part of itself</source>
        <translation>a ticket cannot become part of itself</translation>
    </message>
    <message>
        <source>time that was worked is a minute at least</source>
        <translation>time that was worked is a minute at least</translation>
    </message>
    <message>
        <source>this is for staff</source>
        <translation>this is for staff</translation>
    </message>
    <message>
        <source>a ticket needs a department; choose one</source>
        <translation>a ticket needs a department; choose one</translation>
    </message>
    <message>
        <source>message in this outbox item</source>
        <translation>message in this outbox item</translation>
    </message>
    <message>
        <source>holding several parts of a login in one field</source>
        <translation>holding several parts of a login in one field</translation>
    </message>
    <message>
        <source>field named for the login and for the password; both are needed</source>
        <translation>field named for the login and for the password; both are needed</translation>
    </message>
    <message>
        <source>such account</source>
        <translation>such account</translation>
    </message>
    <message>
        <source>text or file to send yet</source>
        <translation>text or file to send yet</translation>
    </message>
    <message>
        <source>such ticket any more</source>
        <translation>such ticket any more</translation>
    </message>
    <message>
        <source>such unsent message any more: it has been sent or discarded</source>
        <translation>such unsent message any more: it has been sent or discarded</translation>
    </message>
    <message>
        <source>it has no status for that, or was not synced yet</source>
        <translation>it has no status for that, or was not synced yet</translation>
    </message>
    <message>
        <source>this message is being sent at this moment; wait for its outcome</source>
        <translation>this message is being sent at this moment; wait for its outcome</translation>
    </message>
    <message>
        <source>running rules by itself</source>
        <translation>running rules by itself</translation>
    </message>
    <message>
        <source>the ticket's helpdesk has no such choice</source>
        <translation>the ticket's helpdesk has no such choice</translation>
    </message>
    <message>
        <source>the ticket's helpdesk has no such saved reply</source>
        <translation>the ticket's helpdesk has no such saved reply</translation>
    </message>
    <message>
        <source>message left to bring in</source>
        <translation>message left to bring in</translation>
    </message>
    <message>
        <source>its customer would see internal notes in a new ticket; leave them out, or untick “Internal note”</source>
        <translation>its customer would see internal notes in a new ticket; leave them out, or untick “Internal note”</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>the helpdesk</source>
        <translation>the helpdesk</translation>
    </message>
    <message>
        <source>such file in the profile</source>
        <translation>such file in the profile</translation>
    </message>
    <message>
        <source>of this message</source>
        <translation>of this message</translation>
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation>it is too large for a preview</translation>
    </message>
    <message>
        <source>it is a folder; attach the files in it</source>
        <translation>it is a folder; attach the files in it</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>it is not a file</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>it cannot be read</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>it was changed meanwhile</translation>
    </message>
    <message>
        <source>a profile stands there already</source>
        <translation>a profile stands there already</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>it is missing</translation>
    </message>
    <message>
        <source>it does not keep what it was given</source>
        <translation>it does not keep what it was given</translation>
    </message>
    <message>
        <source>its first line, the passphrase, is empty</source>
        <translation>its first line, the passphrase, is empty</translation>
    </message>
    <message>
        <source>its entry is gone</source>
        <translation>its entry is gone</translation>
    </message>
    <message>
        <source>its entry was changed</source>
        <translation>its entry was changed</translation>
    </message>
    <message>
        <source>it is no key</source>
        <translation>it is no key</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>there is none</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>it is locked</translation>
    </message>
    <message>
        <source>it gave an error</source>
        <translation>it gave an error</translation>
    </message>
    <message>
        <source>keeping saved replies for all staff</source>
        <translation>keeping saved replies for all staff</translation>
    </message>
    <message>
        <source>overviews</source>
        <translation>overviews</translation>
    </message>
    <message>
        <source>such view any more</source>
        <translation>such view any more</translation>
    </message>
    <message>
        <source>it holds another key</source>
        <translation>it holds another key</translation>
    </message>
    <message>
        <source>such shared view</source>
        <translation>such shared view</translation>
    </message>
    <message>
        <source>keeping views for all staff</source>
        <translation>keeping views for all staff</translation>
    </message>
    <message>
        <source>The ticket</source>
        <translation>The ticket</translation>
    </message>
    <message>
        <source>it has no such status</source>
        <translation>it has no such status</translation>
    </message>
    <message>
        <source>words in the subject yet</source>
        <translation>words in the subject yet</translation>
    </message>
    <message>
        <source>name of the conversation yet</source>
        <translation>name of the conversation yet</translation>
    </message>
    <message>
        <source>change to be made</source>
        <translation>change to be made</translation>
    </message>
    <message>
        <source>its catalog was not synced yet</source>
        <translation>its catalog was not synced yet</translation>
    </message>
    <message>
        <source>logging time</source>
        <translation>logging time</translation>
    </message>
    <message>
        <source>it was not brought up to date yet: start Deskbell</source>
        <translation>it was not brought up to date yet: start Deskbell</translation>
    </message>
    <message>
        <source>its content is not what was announced</source>
        <translation>its content is not what was announced</translation>
    </message>
    <message>
        <source>it is not in the profile</source>
        <translation>it is not in the profile</translation>
    </message>
    <message>
        <source>it has just left the profile</source>
        <translation>it has just left the profile</translation>
    </message>
    <message>
        <source>such unsent message any more</source>
        <translation>such unsent message any more</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>The message</translation>
    </message>
    <message>
        <source>it is missing or empty</source>
        <translation>it is missing or empty</translation>
    </message>
    <message>
        <source>it is no profile file any more</source>
        <translation>it is no profile file any more</translation>
    </message>
    <message>
        <source>found earlier</source>
        <translation>found earlier</translation>
    </message>
    <message>
        <source>a folder is in its place</source>
        <translation>a folder is in its place</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>it holds something else</translation>
    </message>
    <message>
        <source>The department</source>
        <translation>The department</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>This login</translation>
    </message>
    <message>
        <source>This ticket</source>
        <translation>This ticket</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>another program has it open</translation>
    </message>
    <message>
        <source>an unexpected fault</source>
        <translation>an unexpected fault</translation>
    </message>
    <message>
        <source>opening a ticket for somebody else</source>
        <translation>opening a ticket for somebody else</translation>
    </message>
    <message>
        <source>changing details of a ticket after it was sent</source>
        <translation>changing details of a ticket after it was sent</translation>
    </message>
    <message>
        <source>taking in messages that others wrote elsewhere</source>
        <translation>taking in messages that others wrote elsewhere</translation>
    </message>
    <message>
        <source>work of staff on tickets</source>
        <translation>work of staff on tickets</translation>
    </message>
    <message>
        <source>its list of changes repeats</source>
        <translation>its list of changes repeats</translation>
    </message>
    <message>
        <source>a conversation could not be read</source>
        <translation>a conversation could not be read</translation>
    </message>
    <message>
        <source>ticket with that number here</source>
        <translation>ticket with that number here</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>a fault</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>it cannot be written</translation>
    </message>
    <message>
        <source>showing a customer of whom it tells nothing</source>
        <translation>showing a customer of whom it tells nothing</translation>
    </message>
    <message>
        <source>notes about customers</source>
        <translation>notes about customers</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>What you asked for</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>This rule</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>The rules</translation>
    </message>
    <message>
        <source>The order of the rules</source>
        <translation>The order of the rules</translation>
    </message>
    <message>
        <source>Your notices</source>
        <translation>Your notices</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>The list of customers</translation>
    </message>
    <message>
        <source>The stream of changes</source>
        <translation>The stream of changes</translation>
    </message>
    <message>
        <source>This saved reply</source>
        <translation>This saved reply</translation>
    </message>
    <message>
        <source>This entry of worked time</source>
        <translation>This entry of worked time</translation>
    </message>
    <message>
        <source>Worked time</source>
        <translation>Worked time</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>This customer</translation>
    </message>
    <message>
        <source>What is noted about this customer</source>
        <translation>What is noted about this customer</translation>
    </message>
    <message>
        <source>How tickets went</source>
        <translation>How tickets went</translation>
    </message>
    <message>
        <source>The upload</source>
        <translation>The upload</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>This view</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>Shared views</translation>
    </message>
    <message>
        <source>The custom fields</source>
        <translation>The custom fields</translation>
    </message>
    <message>
        <source>The sign-in</source>
        <translation>The sign-in</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>it could not be written</translation>
    </message>
    <message>
        <source>it does not hold what was copied</source>
        <translation>it does not hold what was copied</translation>
    </message>
    <message>
        <source>This queue</source>
        <translation>This queue</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>This field</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>This image</translation>
    </message>
    <message>
        <source>such kind of helpdesk</source>
        <translation>such kind of helpdesk</translation>
    </message>
    <message>
        <source>nobody came back from the browser in time</source>
        <translation>nobody came back from the browser in time</translation>
    </message>
    <message>
        <source>it was not allowed in the browser</source>
        <translation>it was not allowed in the browser</translation>
    </message>
    <message>
        <source>the helpdesk's page reported an error</source>
        <translation>the helpdesk's page reported an error</translation>
    </message>
    <message>
        <source>signing in with a password</source>
        <translation>signing in with a password</translation>
    </message>
    <message>
        <source>signing in with the browser</source>
        <translation>signing in with the browser</translation>
    </message>
    <message>
        <source>the demo did not start, or ended badly</source>
        <translation>the demo did not start, or ended badly</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>Change {name}</source>
        <translation>Change {name}</translation>
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
    <name>DetailsBody</name>
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
        <source>Nothing was asked yet</source>
        <translation>Nothing was asked yet</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Save details</translation>
    </message>
    <message>
        <source>Cancel changing details</source>
        <translation>Cancel changing details</translation>
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
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
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
    <name>Due</name>
    <message>
        <source>{time} overdue</source>
        <translation>{time} overdue</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>due in {time}</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>due {moment}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>Answers: {late} late, {soon} due soon</source>
        <translation>Answers: {late} late, {soon} due soon</translation>
    </message>
    <message>
        <source>#{number}: {due}</source>
        <translation>#{number}: {due}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Of my tickets</source>
        <translation>Of my tickets</translation>
    </message>
    <message>
        <source>Of mine and of those that nobody has</source>
        <translation>Of mine and of those that nobody has</translation>
    </message>
    <message>
        <source>Of all tickets</source>
        <translation>Of all tickets</translation>
    </message>
</context>
<context>
    <name>DueCounts</name>
    <message numerus="yes">
        <source>%Ln answer(s) late</source>
        <translation>
            <numerusform>%Ln answer late</numerusform>
            <numerusform>%Ln answers late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) due soon</source>
        <translation>
            <numerusform>%Ln answer due soon</numerusform>
            <numerusform>%Ln answers due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation>
            <numerusform>%Ln hour before</numerusform>
            <numerusform>%Ln hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minute before</numerusform>
            <numerusform>%Ln minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>Notices of due answers…</source>
        <translation>Notices of due answers…</translation>
    </message>
    <message>
        <source>notification breach overdue remind target</source>
        <translation>notification breach overdue remind target</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Remind me in 10 minutes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Notices of due answers</source>
        <translation>Notices of due answers</translation>
    </message>
    <message>
        <source>When to tell, and of which tickets…</source>
        <translation>When to tell, and of which tickets…</translation>
    </message>
</context>
<context>
    <name>DueStrip</name>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Remind me in 10 minutes</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>What the rule is called</source>
        <translation>What the rule is called</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name of the rule</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>Add something to do</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Try it out</translation>
    </message>
    <message>
        <source>See on which tickets it would run, and what it would do</source>
        <translation>See on which tickets it would run, and what it would do</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>and all of this holds</source>
        <translation>and all of this holds</translation>
    </message>
    <message>
        <source>then</source>
        <translation>then</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>The rule</translation>
    </message>
    <message>
        <source>To save it, write what the rule is called and add something to do.</source>
        <translation>To save it, write what the rule is called and add something to do.</translation>
    </message>
    <message>
        <source>To save it, write what the rule is called.</source>
        <translation>To save it, write what the rule is called.</translation>
    </message>
    <message>
        <source>To save it or try it out, add something to do.</source>
        <translation>To save it or try it out, add something to do.</translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change rules. You can try them out.</source>
        <translation>Only managers of the helpdesk change rules. You can try them out.</translation>
    </message>
    <message>
        <source>This rule is a part of replying: it can be switched off and moved, not changed.</source>
        <translation>This rule is a part of replying: it can be switched off and moved, not changed.</translation>
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
        <source>Nothing here now</source>
        <translation>Nothing here now</translation>
    </message>
    <message>
        <source>No ticket meets what this view asks for.</source>
        <translation>No ticket meets what this view asks for.</translation>
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
    <name>Escalating</name>
    <message>
        <source>This helpdesk has no status for tickets that its engineers have.</source>
        <translation>This helpdesk has no status for tickets that its engineers have.</translation>
    </message>
    <message>
        <source>Hand to the engineers</source>
        <translation>Hand to the engineers</translation>
    </message>
    <message>
        <source>Hand to the engineers as…</source>
        <translation>Hand to the engineers as…</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in your own words</translation>
    </message>
</context>
<context>
    <name>FetchNote</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation>Asking the helpdesk…</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
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
    <name>FilesPage</name>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln file, {size}</numerusform>
            <numerusform>%Ln files, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>No files in this conversation.</source>
        <translation>No files in this conversation.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show the message of {file}</source>
        <translation>Show the message of {file}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Open {file}</translation>
    </message>
    <message>
        <source>Save {file}</source>
        <translation>Save {file}</translation>
    </message>
    <message>
        <source>note, {who}</source>
        <translation>note, {who}</translation>
    </message>
    <message>
        <source>message {number}, {who}</source>
        <translation>message {number}, {who}</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Meaning of the status</source>
        <translation>Meaning of the status</translation>
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
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Last message</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Who wrote last</source>
        <translation>Who wrote last</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Something not sent yet</source>
        <translation>Something not sent yet</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Minutes worked</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sub-task of a ticket</source>
        <translation>Sub-task of a ticket</translation>
    </message>
    <message>
        <source>Sub-tasks of its own</source>
        <translation>Sub-tasks of its own</translation>
    </message>
    <message>
        <source>Answer in the form</source>
        <translation>Answer in the form</translation>
    </message>
    <message>
        <source>is nobody</source>
        <translation>is nobody</translation>
    </message>
    <message>
        <source>is somebody</source>
        <translation>is somebody</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>does not contain</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>is there</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>is in</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>is not in</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>is before</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>is after</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>is within the last</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>is longer ago than</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>is within the next</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>is over</translation>
    </message>
    <message>
        <source>is not promised</source>
        <translation>is not promised</translation>
    </message>
    <message>
        <source>is promised</source>
        <translation>is promised</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>All of these hold</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Any of these holds</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>last week</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>next week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>next month</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>this year</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>last year</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>one of my departments</source>
        <translation>one of my departments</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>the customer</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>the helpdesk itself</source>
        <translation>the helpdesk itself</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>waiting for staff</source>
        <translation>waiting for staff</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>with the engineers</source>
        <translation>with the engineers</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
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
    <name>Find</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Find in the conversation</translation>
    </message>
    <message>
        <source>search messages thread</source>
        <translation>search messages thread</translation>
    </message>
    <message>
        <source>Next place found in the conversation</source>
        <translation>Next place found in the conversation</translation>
    </message>
    <message>
        <source>Previous place found in the conversation</source>
        <translation>Previous place found in the conversation</translation>
    </message>
    <message>
        <source>Find no more in the conversation</source>
        <translation>Find no more in the conversation</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} of {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Find in the conversation</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <name>FoundCard</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Change the address</translation>
    </message>
    <message>
        <source>This is at another address than you typed. Sign in only if you trust it.</source>
        <translation>This is at another address than you typed. Sign in only if you trust it.</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>How the conditions are joined</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Remove this group</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>What the group is called</source>
        <translation>What the group is called</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Department of the group</source>
        <translation>Department of the group</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Find a colleague</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>No department</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>One that is gone</translation>
    </message>
    <message>
        <source>{name} (no longer at the desk)</source>
        <translation>{name} (no longer at the desk)</translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change groups.</source>
        <translation>Only managers of the helpdesk change groups.</translation>
    </message>
    <message>
        <source>Named by: {rules}</source>
        <translation>Named by: {rules}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>To save it, write what the group is called.</source>
        <translation>To save it, write what the group is called.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of staff</source>
        <translation>Groups of staff</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Somebody else removed this group. Saving makes it once more.</source>
        <translation>Somebody else removed this group. Saving makes it once more.</translation>
    </message>
    <message>
        <source>A group takes turns in getting tickets, or is told about them, by rules.</source>
        <translation>A group takes turns in getting tickets, or is told about them, by rules.</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Make a group</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>No groups yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {department}</source>
        <translation>{count} · {department}</translation>
    </message>
    <message>
        <source>It stays, for rules name it: {rules}. Take it out of them first.</source>
        <translation>It stays, for rules name it: {rules}. Take it out of them first.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Find in the guide</translation>
    </message>
    <message>
        <source>For agents</source>
        <translation>For agents</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>For customers</translation>
    </message>
</context>
<context>
    <name>HelpPart</name>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>help documentation manual how to</source>
        <translation>help documentation manual how to</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Report a problem…</translation>
    </message>
    <message>
        <source>bug fault error feedback</source>
        <translation>bug fault error feedback</translation>
    </message>
    <message>
        <source>About Deskbell</source>
        <translation>About Deskbell</translation>
    </message>
    <message>
        <source>version licence profile folder log</source>
        <translation>version licence profile folder log</translation>
    </message>
    <message>
        <source>The report is long. It was copied: paste it here.</source>
        <translation>The report is long. It was copied: paste it here.</translation>
    </message>
</context>
<context>
    <name>Helpdesk</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Waiting for us</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>With engineers</source>
        <translation>With engineers</translation>
    </message>
    <message>
        <source>Wish recorded</source>
        <translation>Wish recorded</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stalled</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Something is broken</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Technical Support</source>
        <translation>Technical Support</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Billing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>CMS problem</source>
        <translation>CMS problem</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>SMS delivery</source>
        <translation>SMS delivery</translation>
    </message>
    <message>
        <source>Website Migration</source>
        <translation>Website Migration</translation>
    </message>
</context>
<context>
    <name>KeepReplies</name>
    <message>
        <source>Keep saved replies…</source>
        <translation>Keep saved replies…</translation>
    </message>
    <message>
        <source>macros, templates, edit</source>
        <translation>macros, templates, edit</translation>
    </message>
</context>
<context>
    <name>KeptEditor</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Remove it for good?</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (not saved)</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>Make a recovery key…</source>
        <translation>Make a recovery key…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>Open with a passphrase…</source>
        <translation>Open with a passphrase…</translation>
    </message>
    <message>
        <source>Open with this computer's keyring…</source>
        <translation>Open with this computer's keyring…</translation>
    </message>
    <message>
        <source>Lock everything with a new key…</source>
        <translation>Lock everything with a new key…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>New passphrase once more</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>At least %Ln character.</numerusform>
            <numerusform>At least %Ln characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same new passphrase in both fields.</source>
        <translation>Type the same new passphrase in both fields.</translation>
    </message>
    <message>
        <source>Looking whether that works…</source>
        <translation>Looking whether that works…</translation>
    </message>
</context>
<context>
    <name>KeyErrands</name>
    <message>
        <source>Lock everything with a new key</source>
        <translation>Lock everything with a new key</translation>
    </message>
    <message>
        <source>Everything Deskbell keeps on this computer is locked anew; the window goes away for a moment. That helps where somebody may have had a copy of your key. A recovery key that you keep is void then, and you are shown a new one.</source>
        <translation>Everything Deskbell keeps on this computer is locked anew; the window goes away for a moment. That helps where somebody may have had a copy of your key. A recovery key that you keep is void then, and you are shown a new one.</translation>
    </message>
    <message>
        <source>Lock anew</source>
        <translation>Lock anew</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Open with a passphrase</source>
        <translation>Open with a passphrase</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Use the passphrase</translation>
    </message>
    <message>
        <source>It is asked for at each start from now on. A recovery key that you keep still opens your profile; without either nobody can. The window goes away for a moment.</source>
        <translation>It is asked for at each start from now on. A recovery key that you keep still opens your profile; without either nobody can. The window goes away for a moment.</translation>
    </message>
    <message>
        <source>Open with this computer's keyring</source>
        <translation>Open with this computer's keyring</translation>
    </message>
    <message>
        <source>The keyring opens your profile from now on, without a question; the passphrase opens it no longer. The window goes away for a moment.</source>
        <translation>The keyring opens your profile from now on, without a question; the passphrase opens it no longer. The window goes away for a moment.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Use the keyring</translation>
    </message>
    <message>
        <source>Saved. Keep the file away from this computer.</source>
        <translation>Saved. Keep the file away from this computer.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>These are no keys.</source>
        <translation>These are no keys.</translation>
    </message>
    <message>
        <source>{keys} moves about in lists and fields, so it stays as it is.</source>
        <translation>{keys} moves about in lists and fields, so it stays as it is.</translation>
    </message>
    <message>
        <source>{keys} copies, pastes or undoes in text fields, so it stays as it is.</source>
        <translation>{keys} copies, pastes or undoes in text fields, so it stays as it is.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Change keys</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Add keys</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>No keys</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Take them from there</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Leave them there</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>yours</translation>
    </message>
    <message>
        <source>or {keys}, while tickets are marked</source>
        <translation>or {keys}, while tickets are marked</translation>
    </message>
    <message>
        <source>No command is called so, and none has such keys.</source>
        <translation>No command is called so, and none has such keys.</translation>
    </message>
    <message>
        <source>This key means the same everywhere, so it stays.</source>
        <translation>This key means the same everywhere, so it stays.</translation>
    </message>
    <message>
        <source>Press the keys for “{command}”</source>
        <translation>Press the keys for “{command}”</translation>
    </message>
    <message>
        <source>{keys} is taken already: {commands}.</source>
        <translation>{keys} is taken already: {commands}.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>Search by words or keys</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>One key, or one and then another. Escape leaves it as it is.</source>
        <translation>One key, or one and then another. Escape leaves it as it is.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys; Escape leaves them as they are</source>
        <translation>Press the new keys; Escape leaves them as they are</translation>
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
    <name>Language</name>
    <message>
        <source>First finish what is open in “{window}”: it would be lost otherwise.</source>
        <translation>First finish what is open in “{window}”: it would be lost otherwise.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Language: {name}</translation>
    </message>
    <message>
        <source>This language is chosen already.</source>
        <translation>This language is chosen already.</translation>
    </message>
</context>
<context>
    <name>LimitCounts</name>
    <message numerus="yes">
        <source>This helpdesk takes at most %Ln file(s) with a message.</source>
        <translation>
            <numerusform>This helpdesk takes at most %Ln file with a message.</numerusform>
            <numerusform>This helpdesk takes at most %Ln files with a message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s): this helpdesk takes at most {limit}.</source>
        <translation>
            <numerusform>Too long by %Ln character: this helpdesk takes at most {limit}.</numerusform>
            <numerusform>Too long by %Ln characters: this helpdesk takes at most {limit}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>not possible now: {reason}</source>
        <translation>not possible now: {reason}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>First answers</source>
        <translation>First answers</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>Half answered within</translation>
    </message>
    <message>
        <source>Half closed within</source>
        <translation>Half closed within</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promises kept</translation>
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
    <name>LinksPage</name>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation>New sub-task</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Merge into…</translation>
    </message>
    <message>
        <source>Becomes part of another ticket once that has arrived.</source>
        <translation>Becomes part of another ticket once that has arrived.</translation>
    </message>
    <message>
        <source>Not linked with any other ticket.</source>
        <translation>Not linked with any other ticket.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} of {all} done</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Sub-tasks</source>
        <translation>Sub-tasks</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>How the list looks</source>
        <translation>How the list looks</translation>
    </message>
    <message>
        <source>Columns, groups, order; save as a view</source>
        <translation>Columns, groups, order; save as a view</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Save as view…</translation>
    </message>
    <message>
        <source>Edit this view…</source>
        <translation>Edit this view…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compact rows</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Back to the view's own look</source>
        <translation>Back to the view's own look</translation>
    </message>
    <message>
        <source>Newest message first</source>
        <translation>Newest message first</translation>
    </message>
</context>
<context>
    <name>ListParts</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>Several tickets</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>45, 1:30 or 1 h 30</source>
        <translation>45, 1:30 or 1 h 30</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Time worked</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>For colleagues; customers do not see it</source>
        <translation>For colleagues; customers do not see it</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Billable</translation>
    </message>
    <message>
        <source>Discard this time</source>
        <translation>Discard this time</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Log time</translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation>Log time on {ticket}</translation>
    </message>
    <message>
        <source>Mend logged time</source>
        <translation>Mend logged time</translation>
    </message>
    <message>
        <source>Mend the time on {ticket}</source>
        <translation>Mend the time on {ticket}</translation>
    </message>
    <message>
        <source>Take this time back</source>
        <translation>Take this time back</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Write how long it took, such as 45, 1:30 or 1 h 30.</source>
        <translation>Write how long it took, such as 45, 1:30 or 1 h 30.</translation>
    </message>
    <message>
        <source>Write the day as 2026-01-31, or choose it.</source>
        <translation>Write the day as 2026-01-31, or choose it.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>That day has not come yet.</translation>
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
    <name>Macro</name>
    <message>
        <source>move to {name}</source>
        <translation>move to {name}</translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation>priority {name}</translation>
    </message>
    <message>
        <source>type {name}</source>
        <translation>type {name}</translation>
    </message>
    <message>
        <source>status {name}</source>
        <translation>status {name}</translation>
    </message>
    <message>
        <source>assign to you</source>
        <translation>assign to you</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>assign to nobody</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>assign to {name}</translation>
    </message>
</context>
<context>
    <name>MacroEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Nothing to write? Then it only does what is chosen below.</source>
        <translation>Nothing to write? Then it only does what is chosen below.</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Fill in…</translation>
    </message>
    <message>
        <source>What is known of the ticket takes this place</source>
        <translation>What is known of the ticket takes this place</translation>
    </message>
    <message>
        <source>As an internal note, which customers never see</source>
        <translation>As an internal note, which customers never see</translation>
    </message>
    <message>
        <source>Shared with all staff</source>
        <translation>Shared with all staff</translation>
    </message>
    <message>
        <source>And beside that</source>
        <translation>And beside that</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Any language</translation>
    </message>
</context>
<context>
    <name>MacroManager</name>
    <message>
        <source>Saved replies</source>
        <translation>Saved replies</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Find a saved reply</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copy)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Write something, or choose what it does.</source>
        <translation>Write something, or choose what it does.</translation>
    </message>
    <message>
        <source>Saved replies changed and not saved: {count}. Close and lose that?</source>
        <translation>Saved replies changed and not saved: {count}. Close and lose that?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Close and lose it</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
</context>
<context>
    <name>MacroPreview</name>
    <message numerus="yes">
        <source>Send this reply to %Ln customer(s)?</source>
        <translation>
            <numerusform>Send this reply to %Ln customer?</numerusform>
            <numerusform>Send this reply to %Ln customers?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them reads the words of their own ticket. Where somebody has answered meanwhile, the reply waits for you in the outbox.</source>
        <translation>Each of them reads the words of their own ticket. Where somebody has answered meanwhile, the reply waits for you in the outbox.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing goes to %Ln ticket(s); see why below.</source>
        <translation>
            <numerusform>Nothing goes to %Ln ticket; see why below.</numerusform>
            <numerusform>Nothing goes to %Ln tickets; see why below.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln repl(y/ies)</source>
        <translation>
            <numerusform>Send %Ln reply</numerusform>
            <numerusform>Send %Ln replies</numerusform>
        </translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>A ticket that is gone</translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation>When it has arrived: {deeds}</translation>
    </message>
</context>
<context>
    <name>MacroRuns</name>
    <message numerus="yes">
        <source>Use a saved reply on %Ln ticket(s)…</source>
        <translation>
            <numerusform>Use a saved reply on %Ln ticket…</numerusform>
            <numerusform>Use a saved reply on %Ln tickets…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Saved replies</translation>
    </message>
</context>
<context>
    <name>MailCounts</name>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln mail</numerusform>
            <numerusform>%Ln mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) found</source>
        <translation>
            <numerusform>%Ln mail found</numerusform>
            <numerusform>%Ln mails found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out that came twice</source>
        <translation>
            <numerusform>%Ln left out that came twice</numerusform>
            <numerusform>%Ln left out that came twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Conversations that were found</source>
        <translation>Conversations that were found</translation>
    </message>
</context>
<context>
    <name>MailPreview</name>
    <message>
        <source>Mails of the conversation</source>
        <translation>Mails of the conversation</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unknown sender</translation>
    </message>
</context>
<context>
    <name>MailRun</name>
    <message>
        <source>Importing: {done} of {total}</source>
        <translation>Importing: {done} of {total}</translation>
    </message>
</context>
<context>
    <name>MailWindow</name>
    <message>
        <source>Import mail</source>
        <translation>Import mail</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln conversation(s)</source>
        <translation>
            <numerusform>Import %Ln conversation</numerusform>
            <numerusform>Import %Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it has begun for all, or stop it; then drop these files again.</source>
        <translation>An import is under way. Wait until it has begun for all, or stop it; then drop these files again.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No mail chosen yet</source>
        <translation>No mail chosen yet</translation>
    </message>
    <message>
        <source>Drop .eml or .mbox files here, or choose them.</source>
        <translation>Drop .eml or .mbox files here, or choose them.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
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
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>Passphrase and recovery</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
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
    <name>ManyChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge tickets</source>
        <translation>Merge tickets</translation>
    </message>
    <message>
        <source>Make #{number} part of #{other}?</source>
        <translation>Make #{number} part of #{other}?</translation>
    </message>
    <message>
        <source>Its messages, files and logged time move there, and #{number} is gone. This cannot be undone.</source>
        <translation>Its messages, files and logged time move there, and #{number} is gone. This cannot be undone.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Merge into #{number}</source>
        <translation>Merge into #{number}</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Goes</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Two different people asked.</source>
        <translation>Two different people asked.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Save as view</translation>
    </message>
    <message>
        <source>The view keeps the filters, the search, the order and the look of this list.</source>
        <translation>The view keeps the filters, the search, the order and the look of this list.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NavModel</name>
    <message>
        <source>{count} unread</source>
        <translation>{count} unread</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>needs you</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Choose a ticket first.</translation>
    </message>
</context>
<context>
    <name>NewTicketBehalf</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>Name or e-mail address</translation>
    </message>
    <message>
        <source>New ticket requester</source>
        <translation>New ticket requester</translation>
    </message>
    <message>
        <source>New ticket channel</source>
        <translation>New ticket channel</translation>
    </message>
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
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Describe what happens, what you expected, and since when. Markdown works.</source>
        <translation>Describe what happens, what you expected, and since when. Markdown works.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Discard draft</translation>
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
        <source>New ticket subject</source>
        <translation>New ticket subject</translation>
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
        <source>New ticket account</source>
        <translation>New ticket account</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>New ticket department</source>
        <translation>New ticket department</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>New ticket topic</source>
        <translation>New ticket topic</translation>
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
    <name>News</name>
    <message>
        <source>New ticket #{number} from {name}</source>
        <translation>New ticket #{number} from {name}</translation>
    </message>
    <message>
        <source>{name} added a note to #{number}</source>
        <translation>{name} added a note to #{number}</translation>
    </message>
    <message>
        <source>{name} wrote in #{number}</source>
        <translation>{name} wrote in #{number}</translation>
    </message>
    <message>
        <source>{name} answered #{number}</source>
        <translation>{name} answered #{number}</translation>
    </message>
    <message>
        <source>#{number} {name}: {subject}</source>
        <translation>#{number} {name}: {subject}</translation>
    </message>
    <message>
        <source>{messages} {in_tickets}</source>
        <translation>{messages} {in_tickets}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
</context>
<context>
    <name>NewsCounts</name>
    <message numerus="yes">
        <source>%Ln new message(s) in #{number}</source>
        <translation>
            <numerusform>%Ln new message in #{number}</numerusform>
            <numerusform>%Ln new messages in #{number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln new answer</numerusform>
            <numerusform>%Ln new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln ticket(s)</source>
        <translation>
            <numerusform>in %Ln ticket</numerusform>
            <numerusform>in %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsPart</name>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Mark all as read</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remind me in 1 hour</source>
        <translation>Remind me in 1 hour</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Remind me tomorrow</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
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
        <source>Messages that wait for you: {count}.</source>
        <translation>Messages that wait for you: {count}.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message>
        <source>Changes that wait for you: {count}.</source>
        <translation>Changes that wait for you: {count}.</translation>
    </message>
    <message>
        <source>Not done: {deed}</source>
        <translation>Not done: {deed}</translation>
    </message>
    <message>
        <source>Waits for you: {deed}</source>
        <translation>Waits for you: {deed}</translation>
    </message>
    <message>
        <source>A message is held: its ticket changed before it left. You decide.</source>
        <translation>A message is held: its ticket changed before it left. You decide.</translation>
    </message>
    <message>
        <source>A message is not confirmed: it may have arrived. Look whether it did.</source>
        <translation>A message is not confirmed: it may have arrived. Look whether it did.</translation>
    </message>
    <message>
        <source>A message was not sent and needs you.</source>
        <translation>A message was not sent and needs you.</translation>
    </message>
    <message>
        <source>Messages held, because their tickets changed: {count}. You decide.</source>
        <translation>Messages held, because their tickets changed: {count}. You decide.</translation>
    </message>
    <message>
        <source>Messages not confirmed, which may have arrived: {count}.</source>
        <translation>Messages not confirmed, which may have arrived: {count}.</translation>
    </message>
    <message>
        <source>Messages not sent that need you: {count}.</source>
        <translation>Messages not sent that need you: {count}.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>This account needs you before it can sync.</source>
        <translation>This account needs you before it can sync.</translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation>
            <numerusform>%Ln mention of you</numerusform>
            <numerusform>%Ln mentions of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules</source>
        <translation>
            <numerusform>%Ln notice from rules</numerusform>
            <numerusform>%Ln notices from rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules and colleagues</source>
        <translation>
            <numerusform>%Ln notice from rules and colleagues</numerusform>
            <numerusform>%Ln notices from rules and colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Mark all as read</source>
        <translation>Mark all as read</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} mentioned you</source>
        <translation>{who} mentioned you</translation>
    </message>
    <message>
        <source>{who} mentioned you in #{number}</source>
        <translation>{who} mentioned you in #{number}</translation>
    </message>
    <message>
        <source>#{number}: {rule}</source>
        <translation>#{number}: {rule}</translation>
    </message>
    <message>
        <source>{mention}: {text}</source>
        <translation>{mention}: {text}</translation>
    </message>
    <message>
        <source>{why}: #{number} {subject}</source>
        <translation>{why}: #{number} {subject}</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nothing waits to be sent</translation>
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
        <source>Merge {ticket} into another ticket</source>
        <translation>Merge {ticket} into another ticket</translation>
    </message>
    <message>
        <source>Add what was said elsewhere to {ticket}</source>
        <translation>Add what was said elsewhere to {ticket}</translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation>Log time on {ticket}</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>a ticket that is gone</translation>
    </message>
    <message>
        <source>{what}, in “{conversation}”</source>
        <translation>{what}, in “{conversation}”</translation>
    </message>
    <message>
        <source>{change}, of {ticket}</source>
        <translation>{change}, of {ticket}</translation>
    </message>
    <message>
        <source>Set the status of {ticket}</source>
        <translation>Set the status of {ticket}</translation>
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
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Looking whether it arrived…</source>
        <translation>Looking whether it arrived…</translation>
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
        <source>{who} answered, {time}: “{words}”</source>
        <translation>{who} answered, {time}: “{words}”</translation>
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
        <source>You wrote: “{words}”</source>
        <translation>You wrote: “{words}”</translation>
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
    <name>OvertakenStrip</name>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Look first</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>The middle of all of them (the median): half took no longer than that. “9 of 10 within” is what only one in ten exceeded.</source>
        <translation>The middle of all of them (the median): half took no longer than that. “9 of 10 within” is what only one in ten exceeded.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Open tickets</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>Until closed</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>Promised answers</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>By agent</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>Overview of the team…</source>
        <translation>Overview of the team…</translation>
    </message>
    <message>
        <source>plots backlog first response resolution promises figures reports</source>
        <translation>plots backlog first response resolution promises figures reports</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
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
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Backlog by</source>
        <translation>Backlog by</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) read…</source>
        <translation>
            <numerusform>%Ln ticket read…</numerusform>
            <numerusform>%Ln tickets read…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}.</source>
        <translation>As of {time}.</translation>
    </message>
    <message>
        <source>There are more tickets than can be read: the newest {count} count.</source>
        <translation>There are more tickets than can be read: the newest {count} count.</translation>
    </message>
    <message>
        <source>Tickets that ended before {day} are not here.</source>
        <translation>Tickets that ended before {day} are not here.</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>by status</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>by department</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>All agents</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Used last</translation>
    </message>
    <message>
        <source>Type a command, a ticket's number or words of its subject</source>
        <translation>Type a command, a ticket's number or words of its subject</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter do it   ·   &gt; commands only   ·   # tickets only</source>
        <translation>↑ ↓ choose   ·   Enter do it   ·   &gt; commands only   ·   # tickets only</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nothing is called so.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>All tickets of this department</source>
        <translation>All tickets of this department</translation>
    </message>
</context>
<context>
    <name>PaneBar</name>
    <message>
        <source>Accounts and views</source>
        <translation>Accounts and views</translation>
    </message>
    <message>
        <source>Accounts, views, and news</source>
        <translation>Accounts, views, and news</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
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
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Choose a passphrase that opens your profile from now on. Your recovery key still opens it too.</source>
        <translation>Choose a passphrase that opens your profile from now on. Your recovery key still opens it too.</translation>
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
    <name>Pencil</name>
    <message>
        <source>open now, {sign}{count} since {day}</source>
        <translation>open now, {sign}{count} since {day}</translation>
    </message>
    <message>
        <source>open at the end of {last}, {sign}{count} since {day}</source>
        <translation>open at the end of {last}, {sign}{count} since {day}</translation>
    </message>
    <message>
        <source>No ticket was open in these days.</source>
        <translation>No ticket was open in these days.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln first answer(s)</source>
        <translation>
            <numerusform>%Ln first answer</numerusform>
            <numerusform>%Ln first answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed ticket(s)</source>
        <translation>
            <numerusform>%Ln closed ticket</numerusform>
            <numerusform>%Ln closed tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>kept; {broken} of {count} were not</source>
        <translation>kept; {broken} of {count} were not</translation>
    </message>
    <message>
        <source>Nothing that was promised fell due in these days.</source>
        <translation>Nothing that was promised fell due in these days.</translation>
    </message>
    <message>
        <source>This helpdesk does not tell by when answers were promised.</source>
        <translation>This helpdesk does not tell by when answers were promised.</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 of 10 within</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Half within</translation>
    </message>
    <message>
        <source>{cases} in these days: too few at any time to tell a middle one.</source>
        <translation>{cases} in these days: too few at any time to tell a middle one.</translation>
    </message>
    <message>
        <source>was enough for half of {cases}</source>
        <translation>was enough for half of {cases}</translation>
    </message>
    <message>
        <source>{words} · before: {before}</source>
        <translation>{words} · before: {before}</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>{plot} as a table</source>
        <translation>{plot} as a table</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong: {detail}</source>
        <translation>Something went wrong: {detail}</translation>
    </message>
    <message>
        <source>Cannot reach {host}. Check the address and your internet connection; unsent messages wait here, and leave once it can be reached.</source>
        <translation>Cannot reach {host}. Check the address and your internet connection; unsent messages wait here, and leave once it can be reached.</translation>
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
        <source>{host} answers, but no helpdesk that Deskbell knows was found there. Type the address that you open in the browser for your tickets, or ask the helpdesk for it.</source>
        <translation>{host} answers, but no helpdesk that Deskbell knows was found there. Type the address that you open in the browser for your tickets, or ask the helpdesk for it.</translation>
    </message>
    <message>
        <source>The helpdesk is at another address, {url}, so nothing was sent. If you trust it, connect to that address.</source>
        <translation>The helpdesk is at another address, {url}, so nothing was sent. If you trust it, connect to that address.</translation>
    </message>
    <message>
        <source>{host} does not accept this login and password. Type them again, or ask the helpdesk for a new password.</source>
        <translation>{host} does not accept this login and password. Type them again, or ask the helpdesk for a new password.</translation>
    </message>
    <message>
        <source>You were not signed in: {detail}. Try again, or sign in another way.</source>
        <translation>You were not signed in: {detail}. Try again, or sign in another way.</translation>
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
        <source>{host} does not accept this sign-in: the token is wrong, expired or withdrawn. Sign in with another one; unsent messages wait here, and leave once you are signed in.</source>
        <translation>{host} does not accept this sign-in: the token is wrong, expired or withdrawn. Sign in with another one; unsent messages wait here, and leave once you are signed in.</translation>
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
        <source>This link belongs to an account that is not signed in here, so nothing was done. Sign in to that helpdesk, then follow the link again.</source>
        <translation>This link belongs to an account that is not signed in here, so nothing was done. Sign in to that helpdesk, then follow the link again.</translation>
    </message>
    <message>
        <source>There is no ticket {number} here. It may be one that you may not see, or it was not synced yet: sync, then follow the link again.</source>
        <translation>There is no ticket {number} here. It may be one that you may not see, or it was not synced yet: sync, then follow the link again.</translation>
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
        <source>{who} has taken ticket #{number} meanwhile, so it was not assigned anew. Discard this, or take the ticket over from them.</source>
        <translation>{who} has taken ticket #{number} meanwhile, so it was not assigned anew. Discard this, or take the ticket over from them.</translation>
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
        <source>This is in ticket #{number} already, so it was not added once more. Discard it here.</source>
        <translation>This is in ticket #{number} already, so it was not added once more. Discard it here.</translation>
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
        <source>This passphrase is too short: take at least {least} characters. Nothing was changed.</source>
        <translation>This passphrase is too short: take at least {least} characters. Nothing was changed.</translation>
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
    <message>
        <source>The helpdesk did not take the rule: {detail}.</source>
        <translation>The helpdesk did not take the rule: {detail}.</translation>
    </message>
    <message>
        <source>Another group is called so. Choose another name.</source>
        <translation>Another group is called so. Choose another name.</translation>
    </message>
    <message>
        <source>Rules name this group: {names}. Take it out of them first.</source>
        <translation>Rules name this group: {names}. Take it out of them first.</translation>
    </message>
    <message>
        <source>A fault inside Deskbell stopped the sync of {name}. What you wrote is kept; sync begins again by itself in half a minute, or at once with “Try again”.</source>
        <translation>A fault inside Deskbell stopped the sync of {name}. What you wrote is kept; sync begins again by itself in half a minute, or at once with “Try again”.</translation>
    </message>
    <message>
        <source>The disk of {directory} has too little room for a backup of your drafts and unsent messages. Nothing is lost; free some room, and the backup is made by itself.</source>
        <translation>The disk of {directory} has too little room for a backup of your drafts and unsent messages. Nothing is lost; free some room, and the backup is made by itself.</translation>
    </message>
    <message>
        <source>Syncing is paused: nothing is fetched, and what you send waits here, until you resume it or start Deskbell again.</source>
        <translation>Syncing is paused: nothing is fetched, and what you send waits here, until you resume it or start Deskbell again.</translation>
    </message>
    <message>
        <source>Log at least one minute, and at most {hours} hours in one entry.</source>
        <translation>Log at least one minute, and at most {hours} hours in one entry.</translation>
    </message>
    <message>
        <source>This filter cannot be used.</source>
        <translation>This filter cannot be used.</translation>
    </message>
    <message>
        <source>“{field}” cannot be compared by “{operator}”. Choose another comparison.</source>
        <translation>“{field}” cannot be compared by “{operator}”. Choose another comparison.</translation>
    </message>
    <message>
        <source>The condition on “{field}” needs another number of values. Change it.</source>
        <translation>The condition on “{field}” needs another number of values. Change it.</translation>
    </message>
    <message>
        <source>“{value}” is neither a day like 2026-11-22 nor a period like “today”.</source>
        <translation>“{value}” is neither a day like 2026-11-22 nor a period like “today”.</translation>
    </message>
    <message>
        <source>“{value}” is no span of time. Write it like 7d (days), 24h, 2w, 3mo or 1y.</source>
        <translation>“{value}” is no span of time. Write it like 7d (days), 24h, 2w, 3mo or 1y.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}” is not a whole number.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}” can be. Choose another value.</source>
        <translation>“{value}” is nothing that “{field}” can be. Choose another value.</translation>
    </message>
    <message>
        <source>This view has too many conditions or sort keys. Leave some out.</source>
        <translation>This view has too many conditions or sort keys. Leave some out.</translation>
    </message>
    <message>
        <source>A view needs a name of at most {most} characters.</source>
        <translation>A view needs a name of at most {most} characters.</translation>
    </message>
    <message>
        <source>{file} holds no views of Deskbell. Choose a file that Deskbell exported.</source>
        <translation>{file} holds no views of Deskbell. Choose a file that Deskbell exported.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Deskbell and cannot be understood here. Update Deskbell, or export the views again with this version.</source>
        <translation>{file} was written by a newer Deskbell and cannot be understood here. Update Deskbell, or export the views again with this version.</translation>
    </message>
    <message>
        <source>It holds something that this Deskbell does not know. Update Deskbell, or make it anew.</source>
        <translation>It holds something that this Deskbell does not know. Update Deskbell, or make it anew.</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be used here: {reason}</source>
        <translation>The view “{name}” cannot be used here: {reason}</translation>
    </message>
    <message>
        <source>Nothing is known here for {places}, so nothing was sent. Answer this ticket by itself.</source>
        <translation>Nothing is known here for {places}, so nothing was sent. Answer this ticket by itself.</translation>
    </message>
    <message>
        <source>{path} is no mail: choose files that end in .eml or .mbox.</source>
        <translation>{path} is no mail: choose files that end in .eml or .mbox.</translation>
    </message>
    <message>
        <source>{path} is in Outlook's own format. Drag the mail out of Outlook on the web, or save it as .eml, and choose that.</source>
        <translation>{path} is in Outlook's own format. Drag the mail out of Outlook on the web, or save it as .eml, and choose that.</translation>
    </message>
    <message>
        <source>“{subject}” is larger than {most} MiB, so it was not read.</source>
        <translation>“{subject}” is larger than {most} MiB, so it was not read.</translation>
    </message>
    <message>
        <source>These words wait in the outbox for this ticket already, and need you there: send them, change them or discard them.</source>
        <translation>These words wait in the outbox for this ticket already, and need you there: send them, change them or discard them.</translation>
    </message>
    <message>
        <source>A web page came instead of {host}. Does this network want you to sign in first? Open a page in the browser; unsent messages wait here. If it stays, check the address.</source>
        <translation>A web page came instead of {host}. Does this network want you to sign in first? Open a page in the browser; unsent messages wait here. If it stays, check the address.</translation>
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
    <name>PropertiesPage</name>
    <message>
        <source>Assign to me</source>
        <translation>Assign to me</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Add a follower</source>
        <translation>Add a follower</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation>Not arrived at the helpdesk yet. Press to take it back.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Long side</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Short side</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Duplex Printing</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>From this day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>To this day</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Say from which day on.</translation>
    </message>
    <message>
        <source>The first day is still to come.</source>
        <translation>The first day is still to come.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>The first day is after the last one.</translation>
    </message>
    <message>
        <source>These are more than {count} days: choose fewer.</source>
        <translation>These are more than {count} days: choose fewer.</translation>
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
        <source>I have kept it</source>
        <translation>I have kept it</translation>
    </message>
    <message>
        <source>It opens your drafts and messages on this computer should the keyring or your passphrase ever be lost. Keep it somewhere else, on paper for instance. Deskbell cannot show it again, but makes you another one whenever you like: in the menu, under “Passphrase and recovery”.</source>
        <translation>It opens your drafts and messages on this computer should the keyring or your passphrase ever be lost. Keep it somewhere else, on paper for instance. Deskbell cannot show it again, but makes you another one whenever you like: in the menu, under “Passphrase and recovery”.</translation>
    </message>
    <message>
        <source>It takes the place of the one you were shown before, which opens nothing now.</source>
        <translation>It takes the place of the one you were shown before, which opens nothing now.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Go on without it</translation>
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
        <source>This key is shown only here. Copy, save or print it; then choose “I have kept it”, or “Go on without it”.</source>
        <translation>This key is shown only here. Copy, save or print it; then choose “I have kept it”, or “Go on without it”.</translation>
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
    <message>
        <source>deskbell-recovery-key</source>
        <translation>deskbell-recovery-key</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Not confirmed: {what}</source>
        <translation>Not confirmed: {what}</translation>
    </message>
    <message>
        <source>Not done: {what}</source>
        <translation>Not done: {what}</translation>
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
    <name>ReplyCommands</name>
    <message>
        <source>Write an internal note</source>
        <translation>Write an internal note</translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation>Use a saved reply…</translation>
    </message>
    <message>
        <source>macro, template, canned response</source>
        <translation>macro, template, canned response</translation>
    </message>
    <message>
        <source>Hand to the engineers…</source>
        <translation>Hand to the engineers…</translation>
    </message>
    <message>
        <source>escalate, wish, fault</source>
        <translation>escalate, wish, fault</translation>
    </message>
    <message>
        <source>You are not staff there.</source>
        <translation>You are not staff there.</translation>
    </message>
    <message>
        <source>There are no saved replies.</source>
        <translation>There are no saved replies.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Report a problem</translation>
    </message>
    <message>
        <source>This is all that the report says. Names, addresses and texts of tickets are not in it; read it and change what you like. Nothing is sent until you send it yourself.</source>
        <translation>This is all that the report says. Names, addresses and texts of tickets are not in it; read it and change what you like. Nothing is sent until you send it yourself.</translation>
    </message>
    <message>
        <source>What did you do, and what happened then?</source>
        <translation>What did you do, and what happened then?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Write an e-mail…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The program and this computer</source>
        <translation>The program and this computer</translation>
    </message>
    <message>
        <source>How syncing goes</source>
        <translation>How syncing goes</translation>
    </message>
    <message>
        <source>The last fault</source>
        <translation>The last fault</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>The log</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules, in the order in which they run</source>
        <translation>Rules, in the order in which they run</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>It does nothing yet.</source>
        <translation>It does nothing yet.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>RulesOutside</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>“{name}” is switched on: it runs by itself from now on.</source>
        <translation>“{name}” is switched on: it runs by itself from now on.</translation>
    </message>
    <message>
        <source>“{name}” is switched off now.</source>
        <translation>“{name}” is switched off now.</translation>
    </message>
    <message>
        <source>Somebody else changed the rules meanwhile, so nothing was done. They are shown as they are now: look at them and try again.</source>
        <translation>Somebody else changed the rules meanwhile, so nothing was done. They are shown as they are now: look at them and try again.</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>No rules</translation>
    </message>
    <message>
        <source>This helpdesk does nothing by itself.</source>
        <translation>This helpdesk does nothing by itself.</translation>
    </message>
</context>
<context>
    <name>SaidEditor</name>
    <message>
        <source>Who said it</source>
        <translation>Who said it</translation>
    </message>
    <message>
        <source>The message: put the cursor where to split it</source>
        <translation>The message: put the cursor where to split it</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Split at the cursor</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Join with the one before</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>The figures for a spreadsheet (CSV)…</source>
        <translation>The figures for a spreadsheet (CSV)…</translation>
    </message>
    <message>
        <source>{plot} as a picture…</source>
        <translation>{plot} as a picture…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Saved as {name}.</translation>
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
    <name>SavedReplies</name>
    <message>
        <source>Saved replies</source>
        <translation>Saved replies</translation>
    </message>
    <message>
        <source>Saved replies: or begin a line with /</source>
        <translation>Saved replies: or begin a line with /</translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation>Use a saved reply…</translation>
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
    <name>Settings</name>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>theme dark light appearance</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>font text zoom scale bigger smaller</source>
        <translation>font text zoom scale bigger smaller</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>What it has no letters for is written in the usual one.</source>
        <translation>What it has no letters for is written in the usual one.</translation>
    </message>
    <message>
        <source>letters typeface family</source>
        <translation>letters typeface family</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Of this window; tickets stay in the language they are written in.</source>
        <translation>Of this window; tickets stay in the language they are written in.</translation>
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
    <message>
        <source>Put back to “{usual}”</source>
        <translation>Put back to “{usual}”</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Seeing and hearing</source>
        <translation>Seeing and hearing</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>The one that the desktop has for messages.</source>
        <translation>The one that the desktop has for messages.</translation>
    </message>
    <message>
        <source>Nothing is told outside the window; what came is told after them.</source>
        <translation>Nothing is told outside the window; what came is told after them.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Quiet hours begin on</source>
        <translation>Quiet hours begin on</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>Nothing is muted.</translation>
    </message>
    <message>
        <source>Muted tickets and views</source>
        <translation>Muted tickets and views</translation>
    </message>
    <message>
        <source>They show a crossed bell. Of them you hear only where somebody names you, or a promised answer is due.</source>
        <translation>They show a crossed bell. Of them you hear only where somebody names you, or a promised answer is due.</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Unmute all</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>Promised answers</translation>
    </message>
    <message>
        <source>A notice before one is late.</source>
        <translation>A notice before one is late.</translation>
    </message>
    <message>
        <source>Choose when…</source>
        <translation>Choose when…</translation>
    </message>
    <message>
        <source>notifications messages bell silence mute</source>
        <translation>notifications messages bell silence mute</translation>
    </message>
    <message>
        <source>Who wrote, the number and the subject; never what was written.</source>
        <translation>Who wrote, the number and the subject; never what was written.</translation>
    </message>
    <message>
        <source>Answers to my tickets</source>
        <translation>Answers to my tickets</translation>
    </message>
    <message>
        <source>Messages in my tickets</source>
        <translation>Messages in my tickets</translation>
    </message>
    <message>
        <source>Messages in tickets that nobody has</source>
        <translation>Messages in tickets that nobody has</translation>
    </message>
    <message>
        <source>Messages in tickets that I follow</source>
        <translation>Messages in tickets that I follow</translation>
    </message>
    <message>
        <source>Messages in colleagues' tickets</source>
        <translation>Messages in colleagues' tickets</translation>
    </message>
    <message>
        <source>Colleagues' answers and notes</source>
        <translation>Colleagues' answers and notes</translation>
    </message>
    <message>
        <source>In my tickets and those I follow.</source>
        <translation>In my tickets and those I follow.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Keep running in the tray when the window is closed</translation>
    </message>
    <message>
        <source>Deskbell goes on syncing, and tells you of new messages.</source>
        <translation>Deskbell goes on syncing, and tells you of new messages.</translation>
    </message>
    <message>
        <source>background minimise quit icon</source>
        <translation>background minimise quit icon</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Start when you log in</translation>
    </message>
    <message>
        <source>It waits in the tray, where there is one, until you open it.</source>
        <translation>It waits in the tray, where there is one, until you open it.</translation>
    </message>
    <message>
        <source>autostart boot login</source>
        <translation>autostart boot login</translation>
    </message>
    <message>
        <source>Open deskbell:// links with this program</source>
        <translation>Open deskbell:// links with this program</translation>
    </message>
    <message>
        <source>Such links only show a ticket or an empty form; they do nothing else.</source>
        <translation>Such links only show a ticket or an empty form; they do nothing else.</translation>
    </message>
    <message>
        <source>Ask before fetching large files</source>
        <translation>Ask before fetching large files</translation>
    </message>
    <message>
        <source>Larger than {size}. Small pictures of attachments are not fetched by themselves then.</source>
        <translation>Larger than {size}. Small pictures of attachments are not fetched by themselves then.</translation>
    </message>
    <message>
        <source>metered mobile roaming slow download</source>
        <translation>metered mobile roaming slow download</translation>
    </message>
    <message>
        <source>On metered networks</source>
        <translation>On metered networks</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>rename colour order sign out</source>
        <translation>rename colour order sign out</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Another account</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Add account…</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>High contrast draws a clear edge around everything.</source>
        <translation>High contrast draws a clear edge around everything.</translation>
    </message>
    <message>
        <source>accessibility colours edges see</source>
        <translation>accessibility colours edges see</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>With none, nothing slides, fades or blinks by itself.</source>
        <translation>With none, nothing slides, fades or blinks by itself.</translation>
    </message>
    <message>
        <source>accessibility animation motion reduce blink cursor dizzy</source>
        <translation>accessibility animation motion reduce blink cursor dizzy</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Tight shows more tickets at once, with less room around each.</source>
        <translation>Tight shows more tickets at once, with less room around each.</translation>
    </message>
    <message>
        <source>compact comfortable spacing rows</source>
        <translation>compact comfortable spacing rows</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tight</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Language of spelling</source>
        <translation>Language of spelling</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined as you write.</source>
        <translation>Words that no dictionary has are underlined as you write.</translation>
    </message>
    <message>
        <source>spell check dictionary underline</source>
        <translation>spell check dictionary underline</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionaries</translation>
    </message>
    <message>
        <source>spell check language hunspell</source>
        <translation>spell check language hunspell</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Look for newer versions</translation>
    </message>
    <message>
        <source>Once a day. Nothing is sent and nothing is installed; you are told where it is.</source>
        <translation>Once a day. Nothing is sent and nothing is installed; you are told where it is.</translation>
    </message>
    <message>
        <source>update upgrade release</source>
        <translation>update upgrade release</translation>
    </message>
    <message>
        <source>Tickets of several accounts</source>
        <translation>Tickets of several accounts</translation>
    </message>
    <message>
        <source>In one list, or each account with views and counts of its own.</source>
        <translation>In one list, or each account with views and counts of its own.</translation>
    </message>
    <message>
        <source>unified inbox separate apart</source>
        <translation>unified inbox separate apart</translation>
    </message>
    <message>
        <source>One inbox for all</source>
        <translation>One inbox for all</translation>
    </message>
    <message>
        <source>An inbox for each</source>
        <translation>An inbox for each</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Search the settings</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>No setting has these words.</translation>
    </message>
</context>
<context>
    <name>SettingsPart</name>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>preferences options configure</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>{ticket} (not sent yet)</source>
        <translation>{ticket} (not sent yet)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Look like the system</source>
        <translation>Look like the system</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Light look</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dark look</translation>
    </message>
    <message>
        <source>appearance theme colours</source>
        <translation>appearance theme colours</translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation>Sign out of {account}…</translation>
    </message>
    <message>
        <source>Sign in again at {account}…</source>
        <translation>Sign in again at {account}…</translation>
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
        <source>New ticket on behalf of…</source>
        <translation>New ticket on behalf of…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Add account…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Find a command or a ticket</source>
        <translation>Find a command or a ticket</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Go to {place}</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>Next account</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>Previous account</translation>
    </message>
    <message>
        <source>One inbox for all accounts</source>
        <translation>One inbox for all accounts</translation>
    </message>
    <message>
        <source>An inbox for each account</source>
        <translation>An inbox for each account</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
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
    <name>SidebarViews</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>New view</translation>
    </message>
    <message>
        <source>More about views</source>
        <translation>More about views</translation>
    </message>
    <message>
        <source>Import, export and shared views</source>
        <translation>Import, export and shared views</translation>
    </message>
    <message>
        <source>Staff views</source>
        <translation>Staff views</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
        <source>Login or e-mail address</source>
        <translation>Login or e-mail address</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Make a token on the helpdesk's page</source>
        <translation>Make a token on the helpdesk's page</translation>
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
        <source>Sign out and delete them</source>
        <translation>Sign out and delete them</translation>
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
        <source>%Ln message(s) (was/were) not sent.</source>
        <translation>
            <numerusform>%Ln message was not sent.</numerusform>
            <numerusform>%Ln messages were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) (was/were) begun.</source>
        <translation>
            <numerusform>%Ln draft was begun.</numerusform>
            <numerusform>%Ln drafts were begun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and they come back when you sign in there again as the same person. Delete them, and they are gone for good.</source>
        <translation>Keep them, and they come back when you sign in there again as the same person. Delete them, and they are gone for good.</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Last message</source>
        <translation>Last message</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Due time</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Minutes worked</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
</context>
<context>
    <name>SortLines</name>
    <message>
        <source>Add sort key</source>
        <translation>Add sort key</translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation>{name} is</translation>
    </message>
</context>
<context>
    <name>SpellMarks</name>
    <message>
        <source>Misspelled: {word}</source>
        <translation>Misspelled: {word}</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Add “{word}” to the dictionary</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary ({language})</source>
        <translation>Add “{word}” to the dictionary ({language})</translation>
    </message>
    <message>
        <source>Ignore in this message</source>
        <translation>Ignore in this message</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Remove “{word}” from the dictionary</source>
        <translation>Remove “{word}” from the dictionary</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>By the message</source>
        <translation>By the message</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Nothing is underlined.</source>
        <translation>Nothing is underlined.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {languages}.</source>
        <translation>Dictionaries on this computer: {languages}.</translation>
    </message>
    <message>
        <source>None was found for {language}. Install LibreOffice with that language, or put {code}.dic and {code}.aff into {folder}.</source>
        <translation>None was found for {language}. Install LibreOffice with that language, or put {code}.dic and {code}.aff into {folder}.</translation>
    </message>
    <message>
        <source>None was found for {language}. Install the package {package} (on other systems than Debian it may be called otherwise), or put {code}.dic and {code}.aff into {folder}.</source>
        <translation>None was found for {language}. Install the package {package} (on other systems than Debian it may be called otherwise), or put {code}.dic and {code}.aff into {folder}.</translation>
    </message>
</context>
<context>
    <name>SpellingPart</name>
    <message>
        <source>Next misspelling</source>
        <translation>Next misspelling</translation>
    </message>
    <message>
        <source>spelling, spell check, mistake, typo</source>
        <translation>spelling, spell check, mistake, typo</translation>
    </message>
    <message>
        <source>Spelling is not checked: it is off in the settings.</source>
        <translation>Spelling is not checked: it is off in the settings.</translation>
    </message>
    <message>
        <source>Nothing is being written.</source>
        <translation>Nothing is being written.</translation>
    </message>
    <message>
        <source>no misspelled word was found.</source>
        <translation>no misspelled word was found.</translation>
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
    <name>Swatches</name>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
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
        <source>Paused</source>
        <translation>Paused</translation>
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
        <source>Waiting for you: {count}</source>
        <translation>Waiting for you: {count}</translation>
    </message>
    <message>
        <source>Still to be sent: {count}</source>
        <translation>Still to be sent: {count}</translation>
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
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>Takeout</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>Save the conversation as mails (EML)…</source>
        <translation>Save the conversation as mails (EML)…</translation>
    </message>
    <message>
        <source>Save the conversation with its files (JSON)…</source>
        <translation>Save the conversation with its files (JSON)…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>Save the conversation as PDF…</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Print the conversation…</translation>
    </message>
    <message>
        <source>These files could not be fetched from the helpdesk:</source>
        <translation>These files could not be fetched from the helpdesk:</translation>
    </message>
    <message>
        <source>Saving the conversation</source>
        <translation>Saving the conversation</translation>
    </message>
    <message>
        <source>Saved as {name}, without {count} files that could not be fetched.</source>
        <translation>Saved as {name}, without {count} files that could not be fetched.</translation>
    </message>
    <message>
        <source>Printing the conversation</source>
        <translation>Printing the conversation</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
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
        <source>Requester</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Attached: {name} ({size})</source>
        <translation>Attached: {name} ({size})</translation>
    </message>
    <message>
        <source>(password left out)</source>
        <translation>(password left out)</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>TakeoutDialog</name>
    <message>
        <source>With internal notes and side conversations</source>
        <translation>With internal notes and side conversations</translation>
    </message>
    <message>
        <source>Without them it holds what the customer can read, nothing else.</source>
        <translation>Without them it holds what the customer can read, nothing else.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Go on…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>Only for this conversation</translation>
    </message>
    <message>
        <source>Type the number of a ticket that is here.</source>
        <translation>Type the number of a ticket that is here.</translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation>Choose the department that should get it.</translation>
    </message>
    <message>
        <source>Type the customer's e-mail address, or a part of their name to find it.</source>
        <translation>Type the customer's e-mail address, or a part of their name to find it.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Say in a few words what it is about.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Where it goes</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>It came by</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>Name or e-mail address</translation>
    </message>
    <message>
        <source>As a new ticket</source>
        <translation>As a new ticket</translation>
    </message>
    <message>
        <source>Into a ticket that is there</source>
        <translation>Into a ticket that is there</translation>
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
        <source>Choose a department</source>
        <translation>Choose a department</translation>
    </message>
    <message numerus="yes">
        <source>Department for all %Ln</source>
        <translation>
            <numerusform>Department for all %Ln</numerusform>
            <numerusform>Department for all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Another size of letters</source>
        <translation>Another size of letters</translation>
    </message>
    <message>
        <source>Another font</source>
        <translation>Another font</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Size of letters: {name}</source>
        <translation>Size of letters: {name}</translation>
    </message>
    <message>
        <source>This size is chosen already.</source>
        <translation>This size is chosen already.</translation>
    </message>
    <message>
        <source>font zoom scale bigger smaller</source>
        <translation>font zoom scale bigger smaller</translation>
    </message>
</context>
<context>
    <name>ThenRow</name>
    <message>
        <source>Send the reply alone</source>
        <translation>Send the reply alone</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>Do not do this</translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation>When it has arrived: {deeds}</translation>
    </message>
    <message>
        <source>Tell the customer what happens now.</source>
        <translation>Tell the customer what happens now.</translation>
    </message>
</context>
<context>
    <name>TicketExport</name>
    <message>
        <source>Save the conversation as JSON…</source>
        <translation>Save the conversation as JSON…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>Save all with internal notes as JSON…</source>
        <translation>Save all with internal notes as JSON…</translation>
    </message>
    <message>
        <source>export side conversations</source>
        <translation>export side conversations</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Open ticket</source>
        <translation>Open ticket</translation>
    </message>
    <message>
        <source>Remove the link to #{number}</source>
        <translation>Remove the link to #{number}</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>{group}, {count}, folded</source>
        <translation>{group}, {count}, folded</translation>
    </message>
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
    <message>
        <source>waits for you</source>
        <translation>waits for you</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
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
    <message>
        <source>a ticket that is gone</source>
        <translation>a ticket that is gone</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Log time…</source>
        <translation>Log time…</translation>
    </message>
    <message>
        <source>This helpdesk keeps logged time as it was noted down.</source>
        <translation>This helpdesk keeps logged time as it was noted down.</translation>
    </message>
    <message>
        <source>{time} of it billable</source>
        <translation>{time} of it billable</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>not billable</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>being taken back</translation>
    </message>
    <message>
        <source>Mend or take back</source>
        <translation>Mend or take back</translation>
    </message>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation>Not arrived at the helpdesk yet. Press to take it back.</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Start the timer</source>
        <translation>Start the timer</translation>
    </message>
    <message>
        <source>Let the timer rest, or run on</source>
        <translation>Let the timer rest, or run on</translation>
    </message>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Stop the timer and log its time</translation>
    </message>
    <message>
        <source>Log time by hand…</source>
        <translation>Log time by hand…</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Timesheet</translation>
    </message>
    <message>
        <source>hours worked, billable, CSV</source>
        <translation>hours worked, billable, CSV</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Choose a ticket first.</translation>
    </message>
    <message>
        <source>This helpdesk logs no time, or not for you.</source>
        <translation>This helpdesk logs no time, or not for you.</translation>
    </message>
    <message>
        <source>The timer runs for this ticket already.</source>
        <translation>The timer runs for this ticket already.</translation>
    </message>
    <message>
        <source>There is no timer.</source>
        <translation>There is no timer.</translation>
    </message>
</context>
<context>
    <name>TimerStrip</name>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Stop the timer and log its time</translation>
    </message>
    <message>
        <source>Stop and log</source>
        <translation>Stop and log</translation>
    </message>
    <message>
        <source>Let the timer rest</source>
        <translation>Let the timer rest</translation>
    </message>
    <message>
        <source>Let the timer run on</source>
        <translation>Let the timer run on</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>a ticket that is gone</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>at rest</translation>
    </message>
    <message>
        <source>Timer of {ticket}: {time}</source>
        <translation>Timer of {ticket}: {time}</translation>
    </message>
</context>
<context>
    <name>TimesheetWindow</name>
    <message>
        <source>Timesheet</source>
        <translation>Timesheet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>The week before</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>The week after</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Go to this week</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>Change or take back your own entries of the chosen line</source>
        <translation>Change or take back your own entries of the chosen line</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Time worked by ticket and day</source>
        <translation>Time worked by ticket and day</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Time that is logged on tickets is summed up here.</source>
        <translation>Time that is logged on tickets is summed up here.</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Nothing logged</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Only what waits here is shown. {reason}</source>
        <translation>Only what waits here is shown. {reason}</translation>
    </message>
    <message>
        <source>{total}, of which {billable} billable</source>
        <translation>{total}, of which {billable} billable</translation>
    </message>
    <message>
        <source>timesheet-{day}</source>
        <translation>timesheet-{day}</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>{deed} ({keys})</source>
        <translation>{deed} ({keys})</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>{name} is writing a reply…</source>
        <translation>{name} is writing a reply…</translation>
    </message>
    <message>
        <source>{name} is writing an internal note…</source>
        <translation>{name} is writing an internal note…</translation>
    </message>
    <message>
        <source>{name} is looking at this</source>
        <translation>{name} is looking at this</translation>
    </message>
    <message>
        <source>{name} and {other} are writing replies…</source>
        <translation>{name} and {other} are writing replies…</translation>
    </message>
    <message>
        <source>{name} and {other} are writing internal notes…</source>
        <translation>{name} and {other} are writing internal notes…</translation>
    </message>
    <message>
        <source>{name} and {other} are looking at this</source>
        <translation>{name} and {other} are looking at this</translation>
    </message>
    <message>
        <source>Not sent yet: {who} answered while you were writing ({time}).</source>
        <translation>Not sent yet: {who} answered while you were writing ({time}).</translation>
    </message>
    <message>
        <source>{who} answered while you were writing ({time}).</source>
        <translation>{who} answered while you were writing ({time}).</translation>
    </message>
    <message>
        <source>Send once more to send it anyway.</source>
        <translation>Send once more to send it anyway.</translation>
    </message>
</context>
<context>
    <name>TogetherCounts</name>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing replies…</source>
        <translation>
            <numerusform>%Ln colleague is writing replies…</numerusform>
            <numerusform>%Ln colleagues are writing replies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing internal notes…</source>
        <translation>
            <numerusform>%Ln colleague is writing internal notes…</numerusform>
            <numerusform>%Ln colleagues are writing internal notes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) looking at this</source>
        <translation>
            <numerusform>%Ln colleague is looking at this</numerusform>
            <numerusform>%Ln colleagues are looking at this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation>
            <numerusform>%Ln answer came while you were writing, the last by {who} ({time}).</numerusform>
            <numerusform>%Ln answers came while you were writing, the last by {who} ({time}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation>
            <numerusform>Not sent yet: %Ln answer came while you were writing, the last by {who} ({time}).</numerusform>
            <numerusform>Not sent yet: %Ln answers came while you were writing, the last by {who} ({time}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>{deed}: {reason}</source>
        <translation>{deed}: {reason}</translation>
    </message>
</context>
<context>
    <name>ToldLine</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>It is paused already.</source>
        <translation>It is paused already.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>It is not paused.</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Pause syncing</translation>
    </message>
    <message>
        <source>offline stop fetching</source>
        <translation>offline stop fetching</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Resume syncing</translation>
    </message>
    <message>
        <source>Copy the link to this ticket</source>
        <translation>Copy the link to this ticket</translation>
    </message>
    <message>
        <source>Keep Deskbell running when its window is closed?</source>
        <translation>Keep Deskbell running when its window is closed?</translation>
    </message>
    <message>
        <source>In the tray it goes on syncing and tells you of new messages. You can change this in the settings.</source>
        <translation>In the tray it goes on syncing and tells you of new messages. You can change this in the settings.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Keep running</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nothing unread</translation>
    </message>
    <message>
        <source>Unread tickets: {count}</source>
        <translation>Unread tickets: {count}</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Open Deskbell</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Latest unread ticket</source>
        <translation>Latest unread ticket</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Pause syncing</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Resume syncing</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Close the list</source>
        <translation>Close the list</translation>
    </message>
    <message>
        <source>Tickets it would run on</source>
        <translation>Tickets it would run on</translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s) now</source>
        <translation>
            <numerusform>It would run on %Ln ticket now</numerusform>
            <numerusform>It would run on %Ln tickets now</numerusform>
        </translation>
    </message>
    <message>
        <source>Those whose time has come, and on which it has not run since.</source>
        <translation>Those whose time has come, and on which it has not run since.</translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s)</source>
        <translation>
            <numerusform>It would run on %Ln ticket</numerusform>
            <numerusform>It would run on %Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>As if it happened to each ticket now, the newest first.</source>
        <translation>As if it happened to each ticket now, the newest first.</translation>
    </message>
    <message numerus="yes">
        <source>It looked at the first %Ln ticket(s) only.</source>
        <translation>
            <numerusform>It looked at the first %Ln ticket only.</numerusform>
            <numerusform>It looked at the first %Ln tickets only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more (is/are) not shown.</source>
        <translation>
            <numerusform>%Ln more is not shown.</numerusform>
            <numerusform>%Ln more are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>#{number} {subject} · {status}</source>
        <translation>#{number} {subject} · {status}</translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <source>It is kept in the outbox, where you see why, and waits for you there.</source>
        <translation>It is kept in the outbox, where you see why, and waits for you there.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is kept on this computer, and leaves when Deskbell runs again and has a connection.</source>
        <translation>Nothing is lost: it is kept on this computer, and leaves when Deskbell runs again and has a connection.</translation>
    </message>
    <message>
        <source>What you sent has not left yet. Close?</source>
        <translation>What you sent has not left yet. Close?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
</context>
<context>
    <name>UpdateStrip</name>
    <message>
        <source>Look at it in the browser</source>
        <translation>Look at it in the browser</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>Version {version} is there</translation>
    </message>
</context>
<context>
    <name>UpdatesPart</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Look for a newer version</translation>
    </message>
    <message>
        <source>update upgrade release</source>
        <translation>update upgrade release</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>This is the newest version.</translation>
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
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>Waiting, oldest first</source>
        <translation>Waiting, oldest first</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Followed</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Day of the last message</source>
        <translation>Day of the last message</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>No priority</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>No customer named</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Without one</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>{name}, shared by {person}</source>
        <translation>{name}, shared by {person}</translation>
    </message>
</context>
<context>
    <name>ViewCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>Go to one of your own views first.</source>
        <translation>Go to one of your own views first.</translation>
    </message>
    <message>
        <source>This view is not yours: duplicate it, and change that.</source>
        <translation>This view is not yours: duplicate it, and change that.</translation>
    </message>
    <message>
        <source>Go to one of the views of staff first.</source>
        <translation>Go to one of the views of staff first.</translation>
    </message>
    <message>
        <source>It is muted already.</source>
        <translation>It is muted already.</translation>
    </message>
    <message>
        <source>It is not muted.</source>
        <translation>It is not muted.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicate…</translation>
    </message>
    <message>
        <source>Unmute the view</source>
        <translation>Unmute the view</translation>
    </message>
    <message>
        <source>Mute the view</source>
        <translation>Mute the view</translation>
    </message>
    <message>
        <source>Stop sharing with everybody</source>
        <translation>Stop sharing with everybody</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Share with the staff of {helpdesk}</source>
        <translation>Share with the staff of {helpdesk}</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>New view…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Import views…</translation>
    </message>
    <message>
        <source>Export all your views…</source>
        <translation>Export all your views…</translation>
    </message>
    <message>
        <source>“{name}” cannot be used here</source>
        <translation>“{name}” cannot be used here</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copy of {name}</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” was deleted.</translation>
    </message>
    <message>
        <source>“{name}” is shared: all staff there find it among their views.</source>
        <translation>“{name}” is shared: all staff there find it among their views.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Import views</translation>
    </message>
    <message>
        <source>Views imported: {count}.</source>
        <translation>Views imported: {count}.</translation>
    </message>
</context>
<context>
    <name>ViewEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation>What the view is called</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>With these words</translation>
    </message>
    <message>
        <source>As typed into the search box; none is needed</source>
        <translation>As typed into the search box; none is needed</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compact rows</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>New view</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Edit view</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>All accounts</translation>
    </message>
    <message>
        <source>Shows tickets of which</source>
        <translation>Shows tickets of which</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sorted by</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Grouped by</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A condition has nothing to compare with. Choose it, or remove it.</source>
        <translation>A condition has nothing to compare with. Choose it, or remove it.</translation>
    </message>
    <message>
        <source>Keep the changes to this view?</source>
        <translation>Keep the changes to this view?</translation>
    </message>
    <message>
        <source>They are lost if you close it without saving.</source>
        <translation>They are lost if you close it without saving.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
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
        <source>What you wrote for {names} and did not send is kept here. Sign in there again as the same person, and it comes back.</source>
        <translation>What you wrote for {names} and did not send is kept here. Sign in there again as the same person, and it comes back.</translation>
    </message>
    <message>
        <source>Connect to your helpdesk</source>
        <translation>Connect to your helpdesk</translation>
    </message>
    <message>
        <source>Your browser opens the helpdesk's own page. Once you allowed it there, you are signed in here.</source>
        <translation>Your browser opens the helpdesk's own page. Once you allowed it there, you are signed in here.</translation>
    </message>
    <message>
        <source>Your password is sent to the helpdesk once and not kept. It gives a token for this computer in return.</source>
        <translation>Your password is sent to the helpdesk once and not kept. It gives a token for this computer in return.</translation>
    </message>
    <message>
        <source>A token lets this computer in. It is kept like a password.</source>
        <translation>A token lets this computer in. It is kept like a password.</translation>
    </message>
    <message>
        <source>Read and answer your tickets here, also without a network. What you write is kept on this computer, encrypted, until it has arrived.</source>
        <translation>Read and answer your tickets here, also without a network. What you write is kept on this computer, encrypted, until it has arrived.</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>Sign in with the browser instead</translation>
    </message>
    <message>
        <source>Sign in with a password instead</source>
        <translation>Sign in with a password instead</translation>
    </message>
    <message>
        <source>Paste a token instead</source>
        <translation>Paste a token instead</translation>
    </message>
    <message>
        <source>Find it for me instead</source>
        <translation>Find it for me instead</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Waiting for the browser…</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Open the browser</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Open the page where tokens are made</source>
        <translation>Open the page where tokens are made</translation>
    </message>
    <message>
        <source>Enter everything by hand</source>
        <translation>Enter everything by hand</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Try the demo</translation>
    </message>
    <message>
        <source>support.example.com or you@example.com</source>
        <translation>support.example.com or you@example.com</translation>
    </message>
    <message>
        <source>The demo is open</source>
        <translation>The demo is open</translation>
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
        <source>Login or e-mail address</source>
        <translation>Login or e-mail address</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
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
        <source>Sign in to {name}</source>
        <translation>Sign in to {name}</translation>
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
    <name>WordsBox</name>
    <message>
        <source>Remove {word}</source>
        <translation>Remove {word}</translation>
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
    <name>_Line</name>
    <message>
        <source>Sorted by</source>
        <translation>Sorted by</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>ascending ↑</source>
        <translation>ascending ↑</translation>
    </message>
    <message>
        <source>descending ↓</source>
        <translation>descending ↓</translation>
    </message>
    <message>
        <source>Remove this sort key</source>
        <translation>Remove this sort key</translation>
    </message>
</context>
<context>
    <name>_Members</name>
    <message>
        <source>Members of the group</source>
        <translation>Members of the group</translation>
    </message>
</context>
<context>
    <name>_Moment</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
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
    <name>_Span</name>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message>
        <source>one, or several with commas</source>
        <translation>one, or several with commas</translation>
    </message>
</context>
</TS>
