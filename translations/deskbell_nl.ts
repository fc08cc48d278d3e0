<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{did} (in #{number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote an internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged #{number} into this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought in what was said elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote message {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began the conversation “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed the conversation “{old}” to “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the ticket away from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned it to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned it to {name} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {part} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {part} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared {part}, which was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {part}: added {added}, removed {removed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {part}: {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed {part}: {removed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-task #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed logged time to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed {time} of logged time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroyed the logins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Show earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Saved {count} files to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the picture it says it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name} to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from {sender} ({size}). Open it only if you expected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this kind can contain a program that harms your computer. Open it only if you expected it and trust {sender}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name} with another program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name hides what it is: a program ({kind}) that can harm your computer. Do not open it unless you know exactly why it is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name says another thing than its content: it is a {kind} file. Open it only if you know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no program on this computer opens files of its kind; save it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here to attach them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>it is not the picture it says it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>the ticket&apos;s department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever has the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one, or several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer}, {number} and {subject} are filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say beside the ticket, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {event}, {deeds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {event} and {conditions}, {deeds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {span} since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the promised answer is due in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the promised answer is due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s last message, unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff&apos;s last answer, unreplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last change of status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requester&apos;s name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is within business hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is outside business hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {how} {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign in turn within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the status to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the priority to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the type to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the saved reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{do} “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{do} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would fail and do nothing: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: all of it is so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tickets in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer&apos;s reply waits for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer by staff is an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and groups are kept at the helpdesk, which cannot be reached: they can be read and changed once it can. What you typed stays here meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutomationCounts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln uur</numerusform>
            <numerusform>%Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutomationPart</name>
    <message>
        <source>Automation: rules of the helpdesk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules triggers round robin auto close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutomationWindow</name>
    <message>
        <source>Automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Account</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and groups cannot be shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>The timer ran on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you work for these {time}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer of {ticket} ran since {since}, while nothing was done here: the computer may have slept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehindList</name>
    <message>
        <source>Tickets behind the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a point, or a line, to see the tickets behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was like that before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back before it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had arrived; setting it back waits in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had arrived; set back to what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Several tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s) marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be set back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDesk</name>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until what is being done to the other tickets has begun for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark tickets first: press X on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to several tickets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {count} tickets can be marked at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the priority to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Result of each ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>no customer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in ticket #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more: split the file to import the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk takes no messages in another&apos;s name: they become one text that says who said what and when. In a new ticket the customer sees it, and may be mailed as usual; into a ticket that is there it goes as an internal note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each message keeps who said it and when, marked as imported. Nobody is notified. The customer sees what was said to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({size}) is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is one file too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is of a kind that is not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePart</name>
    <message>
        <source>Import mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eml mbox e-mail file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket from a conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call chat phone transcript paste whatsapp notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox *.mbx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>New ticket from a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a chat, or write down what was said on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation or notes of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read is shown here, message by message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found. Say who is the customer and who is staff.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers were found: it is one note for the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Sending what you wrote before closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Write it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make separate tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a protected field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the ticket instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#{number} looks like this: answer there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tickets about one thing are worked on twice or closed as duplicates. Yours: “{subject}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you can, add some words in a language that staff here read: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seems to be written in another language. It will be read all the same, but translating takes time and loses details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the letters of your language, if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a language that staff here read, if you can: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of one language in the letters of another are slow to read, and neither search nor translation finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an error is shown, copy its exact words, or attach a screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff find the cause by the exact words; without them they have to ask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which domain, address or order it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff see everything you have ordered and cannot tell which of it you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell where it happens, since when, and what you do just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What staff can make happen themselves they can mend at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what should be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells what is wrong, not what you want: mend it, restore it, explain it, or give the money back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is closed; a thank-you would reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff would have to look at it and close it again. They know that it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all is well, close the ticket instead of writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you puts the ticket back among those that wait for staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing now moves your ticket to the back of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk answers in the order of the customers&apos; last messages, and you are waiting already. Write only what staff cannot do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the {count} messages that still wait here into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message is read at once; several are read apart and answered apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. This form asks for no login; where staff need one, they say so, and a reply can carry it protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this password out of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. A protected field is shown to staff only when they need it, and destroyed when the ticket closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the thing and what is wrong with it, such as “example.org: mail to Gmail is rejected”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subject fits any ticket. Staff sort tickets by their subjects, and you find yours by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a single word nobody can tell who should read the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the subject in small letters: “{subject}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals read slowly and sound like shouting; they make nothing faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mark at the end is enough: “{subject}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many marks do not make a ticket more urgent; its priority or a plain sentence about the damage does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a ticket for each of these {count} tasks, or number them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ticket goes to one person: the second task waits for the first, or is overlooked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachItem</name>
    <message>
        <source>Hide this advice for this draft</source>
        <translation>Dit advies verbergen bij dit concept</translation>
    </message>
    <message>
        <source>More about this advice</source>
        <translation>Meer over dit advies</translation>
    </message>
    <message>
        <source>Never say this again</source>
        <translation>Dit nooit meer zeggen</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Bring back the advice you put away ({count})</source>
        <translation>Weggeklikte adviezen terughalen ({count})</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Number</source>
        <translation type="unfinished">Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Onderwerp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Afdeling</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Geopend</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Account</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Mark the ticket, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all tickets of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the marked tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status of the marked tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the priority of the marked tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the marked tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tag off the marked tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the marked tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a saved reply on the marked tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the marked tickets as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the marked tickets as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was done to several tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what became of each ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ticket of a grouped list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has no groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this group away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tickets of all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows or columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What you wrote stays an internal note, kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the login, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to undo: it has been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to undo: it has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an internal note. Customers never see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply. Markdown works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is closed: a reply opens it again. Markdown works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshot {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be made small enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk takes no files of this kind; it takes {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk takes no {kind} files; it takes {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {size}; this helpdesk takes at most {limit} a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kinds} and {count} more</source>
        <translation>{kinds} en nog {count}</translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something or attach a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waited for its files was not sent, and is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in {places} first: it is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Not sent: it was changed while files were being attached.</source>
        <translation>Niet verstuurd: er is iets gewijzigd terwijl bestanden werden bijgevoegd.</translation>
    </message>
    <message>
        <source>It is sent as soon as its files are attached.</source>
        <translation>Het wordt verstuurd zodra de bestanden zijn bijgevoegd.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
</context>
<context>
    <name>ComposerFoot</name>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Concept bewaard</translation>
    </message>
    <message>
        <source>Not sent: there was no room for it on the disk. Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved yet. {reason} It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished">Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>Attaching …</source>
        <translation>Bijvoegen …</translation>
    </message>
</context>
<context>
    <name>ComposerKinds</name>
    <message>
        <source>Public reply</source>
        <translation>Antwoord aan de klant</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne notitie</translation>
    </message>
    <message>
        <source>Only staff can see it</source>
        <translation>Alleen medewerkers zien dit</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation in this ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerLogins</name>
    <message>
        <source>Give a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a login: it is kept apart from the message, masked, and destroyed later</source>
        <translation>Toegang geven: blijft apart van het bericht, afgeschermd, en wordt later vernietigd</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Gebruikersnaam</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Ticket {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {ticket}, message #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote {name} in your reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number (#{number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “{reference}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name} from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne notitie</translation>
    </message>
    <message>
        <source>only staff can see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier messages ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show newer messages ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {count} more characters are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as plain text: its layout is too complicated to show safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as plain text: it is too long to show with its layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it was sent: a fault of Deskbell kept it from its layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as plain text: Deskbell ended unexpectedly while it showed this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: Deskbell ended unexpectedly while it showed even the plain text of this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show with its layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hosts} and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote images not loaded (from {hosts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading them tells their sender that you opened this message, and from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Image]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Image: {description}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden character ({name}) stands here. It could make text look like something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending in a moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge this ticket into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log time on this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the details of this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent: you are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status of this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all {count} files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can contain a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote this in your reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationActs</name>
    <message>
        <source>message-{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images from {hosts} could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote selection in your reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationCommands</name>
    <message>
        <source>Close the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details beside the conversation, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation type="unfinished">Nieuw ticket hierop verder</translation>
    </message>
    <message>
        <source>Copy the ticket&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the message, or what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Versturen</translation>
    </message>
    <message>
        <source>Add the internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send, and go to the next ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the internal note, and go to the next ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what is being written for the list: it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was just sent or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk does not let you close tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk does not let you reopen tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its status is being changed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open: what belongs to it can be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an internal note, for staff alone: {keys} adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a reply, which the customer reads: {keys} sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent or closed in the last seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the last one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, or with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: only staff can see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the customer: they read it and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares this ticket’s number and status. Internal or not, it stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuleren</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Refresh conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>Nieuw ticket hierop verder</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationNotice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>This ticket is not there any more. It may have been removed or merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ticket from the list to read and answer it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationStrip</name>
    <message>
        <source>New conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations of this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>New conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal supplier side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk keeps one conversation in a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation beside the main one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket has one conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: an internal conversation, only staff can see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a conversation with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conversation} (new messages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” · only staff can see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” · the customer reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to colleagues in “{name}”. Customers never see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the customer in “{name}”. Markdown works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>For colleagues; customers never see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuleren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}, main contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also there: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} open of {all} tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Kiezen uit een kalender</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-01-31.</source>
        <translation>“{text}” is geen dag. Schrijf het als 2026-01-31.</translation>
    </message>
    <message>
        <source>A day like 2026-01-31; leave it empty for no limit</source>
        <translation>Een dag zoals 2026-01-31; leeg is geen grens</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Datum wissen</translation>
    </message>
</context>
<context>
    <name>DeedsForm</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then set the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>status “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging into another ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mended to {time} of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Afdeling</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or take off a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Onderwerp</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the sub-task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is needed by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody unassign agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steal take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish fault question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a follower…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc watcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with another ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent related depends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the logged time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk cannot do that, or not for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskDeeds</name>
    <message>
        <source>Part of which ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ticket is a sub-task?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for which ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by which ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or words of the other ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into which ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has this ticket. Take it over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is then assigned to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Ticket panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network asks for a sign-in of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an encoding that was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page instead of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file larger than it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stream of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another part than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for a message instead of repeating it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes no logins apart from the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it keeps one conversation in a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another group is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules name this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading files ahead of their message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping logins apart from messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembering what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on with a download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saying that something changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conversation without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for a change instead of repeating it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request Tracker keeps one conversation in a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal notes are for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets for others are opened by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mending time that was logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes about customers that these cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types of tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets of this queue have no tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged time without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket cannot become part of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time that was worked is a minute at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket needs a department; choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message in this outbox item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holding several parts of a login in one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field named for the login and for the password; both are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text or file to send yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such ticket any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such unsent message any more: it has been sent or discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no status for that, or was not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this message is being sent at this moment; wait for its outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running rules by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ticket&apos;s helpdesk has no such choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ticket&apos;s helpdesk has no such saved reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message left to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its customer would see internal notes in a new ticket; leave them out, or untick “Internal note”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such file in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder; attach the files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile stands there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not keep what it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line, the passphrase, is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its entry is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its entry was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping saved replies for all staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such view any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such shared view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping views for all staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no such status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in the subject yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the conversation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its catalog was not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logging time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not brought up to date yet: start Deskbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is not what was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has just left the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no profile file any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder is in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unexpected fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening a ticket for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing details of a ticket after it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking in messages that others wrote elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work of staff on tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of changes repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conversation could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket with that number here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing a customer of whom it tells nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes about customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Given on {date}. It was destroyed when the ticket closed.</source>
        <translation>Gegeven op {date}. Vernietigd toen het ticket sloot.</translation>
    </message>
    <message>
        <source>Given on {date}. It is destroyed when the ticket closes.</source>
        <translation>Gegeven op {date}. Wordt vernietigd zodra het ticket sluit.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>DetailsBody</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Wijzigen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuleren</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel changing details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins</source>
        <translation type="unfinished">Toegang</translation>
    </message>
    <message>
        <source>Changed here, not sent yet</source>
        <translation type="unfinished">Hier gewijzigd, nog niet verstuurd</translation>
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
        <translation>Gebruikersnaam kopiëren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Wachtwoord kopiëren</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernietigd</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide ({seconds} s)</source>
        <translation>Verbergen ({seconds} s)</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet, files: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet, answers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a ticket that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on #{number}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to #{number}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no department yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}, signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you begin to write is kept here by itself until you send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{time} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: {late} late, {soon} due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#{number}: {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of my tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of mine and of those that nobody has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueCounts</name>
    <message numerus="yes">
        <source>%Ln answer(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) due soon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>Notices of due answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notification breach overdue remind target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices of due answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to tell, and of which tickets…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueStrip</name>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>What the rule is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on which tickets it would run, and what it would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Bewaren</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Verwijderen</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and all of this holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save it, write what the rule is called and add something to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save it, write what the rule is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save it or try it out, add something to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change rules. You can try them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is a part of replying: it can be switched off and moved, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket here fits the search and the filters together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest come first, in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helpdesk could not be reached. Your tickets appear once it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something is not right, open a ticket: its answers appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that need your answer come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket meets what this view asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is in this state at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Escalating</name>
    <message>
        <source>This helpdesk has no status for tickets that its engineers have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand to the engineers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand to the engineers as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchNote</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Making it smaller …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying: {percent} % of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not attach {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No files in this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {number}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Meaning of the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Afdeling</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Onderwerp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Nummer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Geopend</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Account</translation>
    </message>
    <message>
        <source>Sub-task of a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-tasks of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the helpdesk itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the engineers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fill this in: the helpdesk needs it.</source>
        <translation>Vul dit in: de helpdesk heeft het nodig.</translation>
    </message>
    <message>
        <source>Tick this to go on.</source>
        <translation>Vink dit aan om verder te gaan.</translation>
    </message>
    <message>
        <source>Choose one: the helpdesk needs it.</source>
        <translation>Kies er een: de helpdesk heeft het nodig.</translation>
    </message>
    <message>
        <source>This is not offered any more. Choose another.</source>
        <translation>Dit is er niet meer. Kies iets anders.</translation>
    </message>
    <message>
        <source>Shorten it to {most} characters (now {count}).</source>
        <translation>Kort het in tot {most} tekens (nu {count}).</translation>
    </message>
    <message>
        <source>Write a number such as 1250.5, without separators for thousands.</source>
        <translation>Schrijf een getal zoals 1250,5, zonder scheiding van duizendtallen.</translation>
    </message>
    <message>
        <source>Write a date as year-month-day, such as 2026-11-22.</source>
        <translation>Schrijf een datum als jaar-maand-dag, zoals 2026-11-22.</translation>
    </message>
    <message>
        <source>Must be {least} or more.</source>
        <translation>Minstens {least}.</translation>
    </message>
    <message>
        <source>Must be {most} or less.</source>
        <translation>Hoogstens {most}.</translation>
    </message>
    <message>
        <source>Must be {least} or later.</source>
        <translation>Niet vóór {least}.</translation>
    </message>
    <message>
        <source>Must be {most} or earlier.</source>
        <translation>Niet na {most}.</translation>
    </message>
    <message>
        <source>The helpdesk expects this to be written differently.</source>
        <translation>De helpdesk verwacht dit anders geschreven.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as name@example.com.</source>
        <translation>Schrijf een e-mailadres zoals name@example.com.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>“{address}” is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Write a domain name such as example.com.</source>
        <translation>Schrijf een domeinnaam zoals example.com.</translation>
    </message>
    <message>
        <source>Write the domain name alone: {offer}.</source>
        <translation>Schrijf alleen de domeinnaam: {offer}.</translation>
    </message>
    <message>
        <source>Write a web address such as https://example.com/page.</source>
        <translation>Schrijf een webadres zoals https://example.com/page.</translation>
    </message>
    <message>
        <source>Write the whole web address: {offer}.</source>
        <translation>Schrijf het hele webadres: {offer}.</translation>
    </message>
    <message>
        <source>Take the login out of this web address: staff would see it in the clear.</source>
        <translation>Haal de toegang uit dit webadres: medewerkers zouden die leesbaar zien.</translation>
    </message>
    <message>
        <source>Write the login.</source>
        <translation>Vul de gebruikersnaam in.</translation>
    </message>
    <message>
        <source>Write the password.</source>
        <translation>Vul het wachtwoord in.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>De poort is een getal van 1 tot 65535.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name or IP address, such as server.example.com.</source>
        <translation>Schrijf de naam of het IP-adres van de server, zoals server.example.com.</translation>
    </message>
    <message>
        <source>Write the address of the sign-in, such as example.com/admin.</source>
        <translation>Schrijf het adres van de inlogpagina, zoals example.com/admin.</translation>
    </message>
    <message>
        <source>Fill in more rows: {least} are needed (now {count}).</source>
        <translation>Vul meer regels in: {least} zijn nodig (nu {count}).</translation>
    </message>
    <message>
        <source>Remove rows: {most} are taken (now {count}).</source>
        <translation>Verwijder regels: er kunnen er {most} mee (nu {count}).</translation>
    </message>
    <message>
        <source>Press Send once more to send it all the same.</source>
        <translation>Druk nog eens op Versturen om het toch te sturen.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>A server (root)</source>
        <translation>Een server (root)</translation>
    </message>
    <message>
        <source>A website&apos;s system (CMS)</source>
        <translation>Het systeem van een website (CMS)</translation>
    </message>
    <message>
        <source>A control panel</source>
        <translation>Een controlepaneel</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Een mailbox</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adres van de inlogpagina</translation>
    </message>
    <message>
        <source>This looks like the login of your customer account. For a server, staff need one of the server itself, such as root.</source>
        <translation>Dit lijkt de toegang tot je klantaccount. Voor een server hebben medewerkers die van de server zelf nodig, zoals root.</translation>
    </message>
    <message>
        <source>This helpdesk has no place of its own for logins: all its staff can read them in the message, and they stay in e-mail copies. Change the password once the work is done.</source>
        <translation>Deze helpdesk heeft geen eigen plek voor toegang: alle medewerkers lezen die in het bericht, en hij blijft in e-mailkopieën staan. Wijzig het wachtwoord zodra het werk klaar is.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Waar het voor is</translation>
    </message>
    <message>
        <source>Remove {address}</source>
        <translation>{address} verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Echt verwijderen?</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>{row} verwijderen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Nog een toevoegen</translation>
    </message>
    <message>
        <source>Add another to {group}</source>
        <translation>Nog een toevoegen aan {group}</translation>
    </message>
    <message>
        <source>Search among your orders</source>
        <translation>Zoek in je diensten</translation>
    </message>
    <message>
        <source>You have no orders here</source>
        <translation>Je hebt hier geen diensten</translation>
    </message>
    <message>
        <source>Use {answer}</source>
        <translation>{answer} gebruiken</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>How the conditions are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>What the group is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Bewaren</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Verwijderen</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (no longer at the desk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Afdeling</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save it, write what the group is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else removed this group. Saving makes it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group takes turns in getting tickets, or is told about them, by rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {department}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays, for rules name it: {rules}. Take it out of them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepReplies</name>
    <message>
        <source>Keep saved replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macros, templates, edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>Make a recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock everything with a new key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuleren</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same new passphrase in both fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether that works…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyErrands</name>
    <message>
        <source>Lock everything with a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything Deskbell keeps on this computer is locked anew; the window goes away for a moment. That helps where somebody may have had a copy of your key. A recovery key that you keep is void then, and you are shown a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for at each start from now on. A recovery key that you keep still opens your profile; without either nobody can. The window goes away for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring opens your profile from now on, without a question; the passphrase opens it no longer. The window goes away for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Keep the file away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>These are no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} moves about in lists and fields, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} copies, pastes or undoes in text fields, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called so, and none has such keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key means the same everywhere, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys for “{command}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is taken already: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key, or one and then another. Escape leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys; Escape leaves them as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitCounts</name>
    <message numerus="yes">
        <source>This helpdesk takes at most %Ln file(s) with a message.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s): this helpdesk takes at most {limit}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>not possible now: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>First answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half closed within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a mail to {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes part of another ticket once that has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked with any other ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>How the list looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, groups, order; save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the view&apos;s own look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest message first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListParts</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>45, 1:30 or 1 h 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colleagues; customers do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuleren</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend logged time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the time on {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this time back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Bewaren</translation>
    </message>
    <message>
        <source>Write how long it took, such as 45, 1:30 or 1 h 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 2026-01-31, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginFieldsDialog</name>
    <message>
        <source>Fields for logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Server or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Fields for logins at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the custom fields that are to hold the logins you give with new tickets. They then stand in these fields alone, not in the message and its copies by e-mail. Staff who may see the fields of a ticket can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing is named, a login becomes part of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>You see no field of that name here. The helpdesk may drop what goes into it without a word: ask its staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part needs a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Macro</name>
    <message>
        <source>move to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MacroEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write? Then it only does what is chosen below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the ticket takes this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an internal note, which customers never see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with all staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And beside that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MacroManager</name>
    <message>
        <source>Saved replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Verwijderen</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Bewaren</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something, or choose what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved replies changed and not saved: {count}. Close and lose that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MacroPreview</name>
    <message numerus="yes">
        <source>Send this reply to %Ln customer(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them reads the words of their own ticket. Where somebody has answered meanwhile, the reply waits for you in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing goes to %Ln ticket(s); see why below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln repl(y/ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MacroRuns</name>
    <message numerus="yes">
        <source>Use a saved reply on %Ln ticket(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailCounts</name>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out that came twice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Conversations that were found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailPreview</name>
    <message>
        <source>Mails of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailRun</name>
    <message>
        <source>Importing: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailWindow</name>
    <message>
        <source>Import mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is under way. Wait until it has begun for all, or stop it; then drop these files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop .eml or .mbox files here, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Fields for logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Kies…</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make #{number} part of #{other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its messages, files and logged time move there, and #{number} is gone. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuleren</translation>
    </message>
    <message>
        <source>Merge into #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different people asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view keeps the filters, the search, the order and the look of this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuleren</translation>
    </message>
</context>
<context>
    <name>NavModel</name>
    <message>
        <source>{count} unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Choose a ticket first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTicketBehalf</name>
    <message>
        <source>New ticket requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
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
        <translation>Namens (leeg is voor jezelf)</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>Het kwam binnen via</translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Really discard?</source>
        <translation>Echt weggooien?</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Bericht</translation>
    </message>
    <message>
        <source>Describe what happens, what you expected, and since when. Markdown works.</source>
        <translation>Beschrijf wat er gebeurt, wat je verwachtte en sinds wanneer. Markdown werkt.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline: your ticket waits in the outbox and leaves by itself when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket leaves in a moment. Until then it stands in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: something above is missing or wrong.</source>
        <translation>Nog niet verstuurd: hierboven ontbreekt iets of klopt iets niet.</translation>
    </message>
</context>
<context>
    <name>NewTicketForm</name>
    <message>
        <source>Give it a subject, so that it can be found again.</source>
        <translation>Geef het een onderwerp, zodat het terug te vinden is.</translation>
    </message>
    <message>
        <source>Write something or attach a file.</source>
        <translation>Schrijf iets of voeg een bestand bij.</translation>
    </message>
    <message>
        <source>New ticket subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTicketHead</name>
    <message>
        <source>Choose a department</source>
        <translation>Kies een afdeling</translation>
    </message>
    <message>
        <source>Goes on from #{number}: {subject}</source>
        <translation>Vervolg op #{number}: {subject}</translation>
    </message>
    <message>
        <source>This helpdesk has not told its departments yet. Connect to it once, then send.</source>
        <translation>Deze helpdesk heeft zijn afdelingen nog niet genoemd. Maak één keer verbinding en verstuur dan.</translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation>Kies de afdeling die het moet krijgen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>New ticket account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>New ticket department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>New ticket topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>The questions of this department cannot be shown ({reason}). Write freely: subject and message reach it all the same.</source>
        <translation>De vragen van deze afdeling kunnen niet worden getoond ({reason}). Schrijf gerust: onderwerp en bericht komen toch aan.</translation>
    </message>
</context>
<context>
    <name>NewTicketOffers</name>
    <message>
        <source>The other tasks are kept as tickets among the drafts.</source>
        <translation>De andere taken staan als tickets bij de concepten.</translation>
    </message>
    <message>
        <source>This department asks for no login. Take the password out of the message, or choose the department that needs it.</source>
        <translation>Deze afdeling vraagt geen toegang. Haal het wachtwoord uit het bericht, of kies de afdeling die het nodig heeft.</translation>
    </message>
    <message>
        <source>The login field holds another login already, so the message was left as it is. Take one of the two out, or send the other with a reply later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that wait for you: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is held: its ticket changed before it left. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is not confirmed: it may have arrived. Look whether it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was not sent and needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages held, because their tickets changed: {count}. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages not confirmed, which may have arrived: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages not sent that need you: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account needs you before it can sync.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules and colleagues</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} mentioned you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} mentioned you in #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#{number}: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mention}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}: #{number} {subject}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send while offline waits here until the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details of {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {ticket} into another ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what was said elsewhere to {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, in “{conversation}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, of {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status of {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: {percent} % of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading: {percent} % of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {percent} % of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place} of {count}: {name}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading its files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending again: the answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether it arrived…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation above; send it again only if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation beside; send it again only if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answered, {time}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for again within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending rests, because the helpdesk has trouble or asked to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard here; it may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OvertakenStrip</name>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>The middle of all of them (the median): half took no longer than that. “9 of 10 within” is what only one in ten exceeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Afdeling</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>Overview of the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plots backlog first response resolution promises figures reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Account</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Afdeling</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) read…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more tickets than can be read: the newest {count} count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that ended before {day} are not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, a ticket&apos;s number or words of its subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter do it   ·   &gt; commands only   ·   # tickets only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets of this department</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase that opens your profile from now on. Your recovery key still opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets and drafts are kept encrypted on this computer. Choose a passphrase for them; without it they cannot be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets and drafts on this computer are protected by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase in both fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>open now, {sign}{count} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open at the end of {last}, {sign}{count} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket was open in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln first answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; {broken} of {count} were not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was promised fell due in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk does not tell by when answers were promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases} in these days: too few at any time to tell a middle one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was enough for half of {cases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · before: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>{plot} as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered. It will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({detail}), so nothing was sent. Check the address and this computer&apos;s date, or ask the helpdesk&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Type it like https://support.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is not secure: others could read your sign-in on the way. Type it with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answers, but not as a {kind} helpdesk. Check the address, or choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent something that is not a helpdesk&apos;s answer ({detail}). If you are on a public network, sign in to it in a browser first; otherwise tell the helpdesk&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more than a helpdesk should ({detail}), so it was not read. Tell the helpdesk&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is busy and asks to wait. It will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a fault of its own (error {status}). It will be tried again by itself; if it stays, tell the helpdesk&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reach {host}. Check the address and your internet connection; unsent messages wait here, and leave once it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept this sign-in: the token is wrong, expired or withdrawn. Sign in with another one; unsent messages wait here, and leave once you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helpdesk did not accept it: {detail}. Change it and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk has no fields of their own for logins any more, so this was not sent: the login would have stood in the message. Change it and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helpdesk has changed its form, so this was not sent: it would have lost what you filled in for {names}. Change it and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do that at this helpdesk ({detail}). Ask the helpdesk&apos;s staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not there, or not yours to see. It may have been removed or merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was changed by somebody else meanwhile. Look at it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk cannot do that: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived at {host}, but the answer was lost. Check the conversation, then send it again or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket #{number} was opened, but {host} does not show it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} What you wrote is kept in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile, so this was not sent, and the logins in it were destroyed. If it is still needed, change it and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell is already running with the profile {directory}. Use that one, or quit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is working with the profile {directory} and shows no window: a command of Deskbell, such as “sync”, or a window that hangs. Wait until it has ended, or end it, and start Deskbell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was written by a newer Deskbell (format {found}, this one knows {known}). It was left untouched: install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase or key does not open the profile {directory}. Try again, or give another --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used ({detail}). Unlock it, or start with a passphrase: --passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). It was kept as it is; restore a backup or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the tickets that were fetched before cannot be read any more ({detail}). Start Deskbell again: it fetches them anew, and nothing you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of your tickets on this computer was damaged. It was set aside, and they are fetched again from the helpdesk; your drafts and unsent messages are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of {directory}. Free some; what you typed is kept in the window until it can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket #{number} was opened, but the helpdesk did not take what you filled in for: {names}. Open the ticket and tell it in a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account named “{name}” is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Deskbell. What you wrote is kept; if something looks odd, start it again. A report without any of your texts lies at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell ended in the middle of its work last time. What you wrote is kept. A report without any of your texts lies at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). Copy what you have just written, and start Deskbell again: it restores what it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}), and there is no backup of it that can be read. It was kept as it is. To go on, rename the folder {directory} and start Deskbell again: after you sign in, your tickets are fetched anew; unsent messages and drafts stay in the renamed folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged. It was restored from the backup of {made}, with everything newer that could still be read. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back. The damaged file is kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with what you had written on this computer was gone. It was restored from the backup of {made}. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged, and there was no backup yet. What could still be read of it is here again. Look through your drafts and the outbox: something may be missing. The damaged file is kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was restored after damage on this computer. It may have been sent or discarded since then: check the conversation, then send it again or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was restored from a backup, and backups hold no logins. It may have been sent since then: check the conversation, then edit it and give the logins again, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not one that Deskbell can follow, so nothing was done. Links to tickets look like deskbell://ticket/1042.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was closed after you wrote this, so it was not sent yet. Send it anyway, change it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, and the ticket was closed, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket became part of ticket #{number}, so this was not sent yet. Look at that one, then send it there, change it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has taken ticket #{number} meanwhile, so it was not assigned anew. Discard this, or take the ticket over from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a look first: see “deskbell outbox show {id}”. To send it whatever happened: deskbell outbox send-anyway {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message does not wait for that decision: it is “{state}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in ticket #{number} already, so it was not added once more. Discard it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of your profile lies in this computer&apos;s keyring, which cannot be used now ({detail}). Unlock the keyring and try again, or open the profile with its recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not hold the key of your profile any more ({detail}). Open the profile with its recovery key; nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Try again, as often as you like: nothing is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too short: take at least {least} characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was not the same both times, so nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not quite a recovery key: some of it is missing or mistyped. It has 32 letters and digits in groups of four; compare them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not open the profile {directory}: it belongs to another one, or a newer one was made since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery key was made for the profile {directory}. Only its keyring or passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this profile is being changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile has got its new key only in part: the disk may be full, or another program has one of its files open. Nothing is lost. Make room; the change is finished when the profile is opened the next time. A recovery key that you keep is void then: make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo&apos;s profile, which is thrown away at its end: its key cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used ({detail}), so this sign-in lasts only until Deskbell ends. What you write is kept; unlock the keyring and sign in again to stay signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything written for “{name}” was sent (messages: {messages}, drafts: {drafts}). Add --keep-drafts to keep it on this computer, or --discard-drafts to destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell itself failed while sending this ({kind}). Nothing was lost; it is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be read at {host} before this can leave could not be read ({detail}). It will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helpdesk did not take the rule: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another group is called so. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules name this group: {names}. Take it out of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault inside Deskbell stopped the sync of {name}. What you wrote is kept; sync begins again by itself in half a minute, or at once with “Try again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {directory} has too little room for a backup of your drafts and unsent messages. Nothing is lost; free some room, and the backup is made by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log at least one minute, and at most {hours} hours in one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” cannot be compared by “{operator}”. Choose another comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition on “{field}” needs another number of values. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither a day like 2026-11-22 nor a period like “today”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no span of time. Write it like 7d (days), 24h, 2w, 3mo or 1y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}” can be. Choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view has too many conditions or sort keys. Leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view needs a name of at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no views of Deskbell. Choose a file that Deskbell exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer Deskbell and cannot be understood here. Update Deskbell, or export the views again with this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds something that this Deskbell does not know. Update Deskbell, or make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “{name}” cannot be used here: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known here for {places}, so nothing was sent. Answer this ticket by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no mail: choose files that end in .eml or .mbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in Outlook&apos;s own format. Drag the mail out of Outlook on the web, or save it as .eml, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” is larger than {most} MiB, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words wait in the outbox for this ticket already, and need you there: send them, change them or discard them.</source>
        <translation type="unfinished"></translation>
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
        <translation>{usual}; nu gesloten, dus {moment}, uw tijd.</translation>
    </message>
    <message>
        <source>{usual}: {moment}, your time.</source>
        <translation>{usual}: {moment}, uw tijd.</translation>
    </message>
    <message>
        <source>Without a reply this ticket closes by itself at any moment.</source>
        <translation>Zonder antwoord sluit dit ticket elk moment vanzelf.</translation>
    </message>
    <message>
        <source>Without a reply this ticket closes by itself {when}, in {left}.</source>
        <translation>Zonder antwoord sluit dit ticket vanzelf {when}, over {left}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>vandaag {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>by {time} today</source>
        <translation>vandaag voor {time}</translation>
    </message>
    <message>
        <source>by {time} tomorrow</source>
        <translation>morgen voor {time}</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>voor {time}</translation>
    </message>
    <message>
        <source>Usually within {hours}, by day and by night</source>
        <translation>Meestal binnen {hours}, dag en nacht</translation>
    </message>
    <message>
        <source>Usually within {hours} of opening time</source>
        <translation>Meestal binnen {hours} openingstijd</translation>
    </message>
    <message>
        <source>{usual} (the helpdesk&apos;s time)</source>
        <translation>{usual} (tijd van de helpdesk)</translation>
    </message>
    <message>
        <source>Usually within {hours} on working days {opens}–{closes}</source>
        <translation>Meestal binnen {hours} op werkdagen {opens}–{closes}</translation>
    </message>
    <message>
        <source>Usually within {hours} every day {opens}–{closes}</source>
        <translation>Meestal binnen {hours} elke dag {opens}–{closes}</translation>
    </message>
    <message>
        <source>Usually within {hours} on opening days {opens}–{closes}</source>
        <translation>Meestal binnen {hours} op openingsdagen {opens}–{closes}</translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln uur</numerusform>
            <numerusform>%Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertiesPage</name>
    <message>
        <source>Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a follower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Geopend</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Afdeling</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than {count} days: choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery key that you keep. Small and large letters, spaces and dashes make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your drafts and messages on this computer should the keyring or your passphrase ever be lost. Keep it somewhere else, on paper for instance. Deskbell cannot show it again, but makes you another one whenever you like: in the menu, under “Passphrase and recovery”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the one you were shown before, which opens nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is shown only here. Copy, save or print it; then choose “I have kept it”, or “Go on without it”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the Deskbell profile of the computer on which it was made. Whoever has both can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute, or with this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbell-recovery-key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Weggooien</translation>
    </message>
    <message>
        <source>Not confirmed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message>
        <source>{name} was not attached. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a smaller copy; your own file stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyCommands</name>
    <message>
        <source>Write an internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro, template, canned response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand to the engineers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalate, wish, fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not staff there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no saved replies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules, in the order in which they run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesOutside</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is switched on: it runs by itself from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is switched off now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the rules meanwhile, so nothing was done. They are shown as they are now: look at them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk does nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidEditor</name>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message: put the cursor where to split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished">Interne notitie</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures for a spreadsheet (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plot} as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all files in a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedReplies</name>
    <message>
        <source>Saved replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved replies: or begin a line with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search subjects and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show while pressed</source>
        <translation>Tonen zolang ingedrukt</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} (not sent yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance theme colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>New ticket on behalf of…</source>
        <translation type="unfinished">Nieuw ticket namens…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished">Nieuw ticket</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarViews</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, export and shared views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you wrote is lost: it is sent once you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOutBox</name>
    <message>
        <source>Sign out of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tickets, files and sign-in are removed from this computer for good. At the helpdesk nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) (was/were) not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) (was/were) begun.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and they come back when you sign in there again as the same person. Delete them, and they are gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Geopend</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Onderwerp</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Afdeling</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortLines</name>
    <message>
        <source>Add sort key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keyring, which holds the key of your profile. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New: nobody has answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress at the helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the engineers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be sent: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All synced {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncBar</name>
    <message>
        <source>Sync state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Department</source>
        <translation type="unfinished">Afdeling</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of a ticket that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation type="unfinished">Kies de afdeling die het moet krijgen.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s e-mail address, or a part of their name to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Account</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Onderwerp</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation type="unfinished">Het kwam binnen via</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a new ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a ticket that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefoon</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished">Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation type="unfinished">Kies een afdeling</translation>
    </message>
    <message numerus="yes">
        <source>Department for all %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThenRow</name>
    <message>
        <source>Send the reply alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Open ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link to #{number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>{group}, {count}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>{count}+ found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Log time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk keeps logged time as it was noted down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of it billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend or take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Start the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the timer rest, or run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the timer and log its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log time by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours worked, billable, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helpdesk logs no time, or not for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer runs for this ticket already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no timer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerStrip</name>
    <message>
        <source>Stop the timer and log its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the timer rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the timer run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer of {ticket}: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesheetWindow</name>
    <message>
        <source>Timesheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Account</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or take back your own entries of the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time worked by ticket and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that is logged on tickets is summed up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what waits here is shown. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}, of which {billable} billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timesheet-{day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>{deed} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>{name} is writing a reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is writing an internal note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is looking at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} are writing replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} are writing internal notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} are looking at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: {who} answered while you were writing ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answered while you were writing ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send once more to send it anyway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TogetherCounts</name>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing replies…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing internal notes…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) looking at this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>{deed}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets it would run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s) now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Those whose time has come, and on which it has not run since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As if it happened to each ticket now, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It looked at the first %Ln ticket(s) only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more (is/are) not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>#{number} {subject} · {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing #{ticket} in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to #{ticket} in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: #{ticket} is closed when the connection is back</source>
        <translation>Offline: #{ticket} wordt gesloten zodra er weer verbinding is</translation>
    </message>
    <message>
        <source>Offline: the ticket is closed when the connection is back</source>
        <translation>Offline: het ticket wordt gesloten zodra er weer verbinding is</translation>
    </message>
    <message>
        <source>Offline: kept in the outbox, goes to #{ticket} once you are connected</source>
        <translation>Offline: bewaard in het postvak UIT, gaat naar #{ticket} zodra u verbinding hebt</translation>
    </message>
    <message>
        <source>Offline: kept in the outbox, sent when the connection is back</source>
        <translation>Offline: bewaard in het postvak UIT, verzonden zodra er weer verbinding is</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed last is not saved. Close and lose it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the outbox, where you see why, and waits for you there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: it is kept on this computer, and leaves when Deskbell runs again and has a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sent has not left yet. Close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Afdeling</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, shared by {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>Go to one of your own views first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view is not yours: duplicate it, and change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing with everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with the staff of {helpdesk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all your views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is shared: all staff there find it among their views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views imported: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Bewaren</translation>
    </message>
    <message>
        <source>New view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Account</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows tickets of which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuleren</translation>
    </message>
    <message>
        <source>A condition has nothing to compare with. Choose it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes to this view?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you close it without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Weggooien</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>As the helpdesk calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What you wrote for {names} and did not send is kept here. Sign in there again as the same person, and it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and answer your tickets here, also without a network. What you write is kept on this computer, encrypted, until it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In RT: your name, Settings, Auth Tokens, then create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your helpdesk gives it to you, usually on your account&apos;s page there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message>
        <source>Remove {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_BusyDialog</name>
    <message>
        <source>Your profile is being locked anew. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>A day like 2026-01-31</source>
        <translation>Een dag zoals 2026-01-31</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ascending ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descending ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this sort key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Members</name>
    <message>
        <source>Members of the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Moment</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Span</name>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message>
        <source>one, or several with commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
