<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Deskbell</source>
        <translation>Über Deskbell</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, made with Qt {qt} (LGPL) and others, whose licences come with the program.

Your profile: {profile}
Its log: {log}</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0, gemacht mit Qt {qt} (LGPL) und anderem, dessen Lizenzen dem Programm beiliegen.

Ihr Profil: {profile}
Das Protokoll: {log}</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Move {account} up</source>
        <translation>{account} nach oben</translation>
    </message>
    <message>
        <source>Move {account} down</source>
        <translation>{account} nach unten</translation>
    </message>
    <message>
        <source>{person} at {address} ({kind})</source>
        <translation>{person} bei {address} ({kind})</translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation>Abmelden bei {account}…</translation>
    </message>
    <message>
        <source>Sign in again at {account}…</source>
        <translation>Neu anmelden bei {account}…</translation>
    </message>
</context>
<context>
    <name>AccountLabel</name>
    <message>
        <source>as {person} at {account}</source>
        <translation>als {person} bei {account}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>The helpdesk</source>
        <translation>Der Helpdesk</translation>
    </message>
    <message>
        <source>{did} (in #{number})</source>
        <translation>{did} (in #{number})</translation>
    </message>
    <message>
        <source>opened the ticket</source>
        <translation>hat das Ticket eröffnet</translation>
    </message>
    <message>
        <source>wrote an internal note</source>
        <translation>hat eine interne Notiz geschrieben</translation>
    </message>
    <message>
        <source>merged #{number} into this ticket</source>
        <translation>hat #{number} mit diesem Ticket zusammengeführt</translation>
    </message>
    <message>
        <source>brought in what was said elsewhere</source>
        <translation>hat anderswo Gesagtes übernommen</translation>
    </message>
    <message>
        <source>did something</source>
        <translation>hat etwas getan</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>wrote message {number}</source>
        <translation>hat Nachricht {number} geschrieben</translation>
    </message>
    <message>
        <source>began the conversation “{name}”</source>
        <translation>hat das Gespräch „{name}“ begonnen</translation>
    </message>
    <message>
        <source>renamed the conversation “{old}” to “{new}”</source>
        <translation>hat das Gespräch „{old}“ in „{new}“ umbenannt</translation>
    </message>
    <message>
        <source>took the ticket away from {name}</source>
        <translation>hat {name} die Zuweisung entzogen</translation>
    </message>
    <message>
        <source>assigned it to {name}</source>
        <translation>hat das Ticket {name} zugewiesen</translation>
    </message>
    <message>
        <source>assigned it to {name} instead of {before}</source>
        <translation>hat das Ticket {name} statt {before} zugewiesen</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>den Status</translation>
    </message>
    <message>
        <source>the priority</source>
        <translation>die Priorität</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>die Abteilung</translation>
    </message>
    <message>
        <source>the type</source>
        <translation>den Typ</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>den Betreff</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>die Angaben</translation>
    </message>
    <message>
        <source>the answer “{field}”</source>
        <translation>die Angabe „{field}“</translation>
    </message>
    <message>
        <source>changed {part} from {before} to {after}</source>
        <translation>hat {part} von {before} auf {after} geändert</translation>
    </message>
    <message>
        <source>set {part} to {after}</source>
        <translation>hat {part} auf {after} gesetzt</translation>
    </message>
    <message>
        <source>cleared {part}, which was {before}</source>
        <translation>hat {part} geleert (bisher {before})</translation>
    </message>
    <message>
        <source>changed {part}</source>
        <translation>hat {part} geändert</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>changed {part}: added {added}, removed {removed}</source>
        <translation>hat {part} geändert: neu {added}, entfernt {removed}</translation>
    </message>
    <message>
        <source>added {part}: {added}</source>
        <translation>hat {part} hinzugefügt: {added}</translation>
    </message>
    <message>
        <source>removed {part}: {removed}</source>
        <translation>hat {part} entfernt: {removed}</translation>
    </message>
    <message>
        <source>part of #{number}</source>
        <translation>Teil von #{number}</translation>
    </message>
    <message>
        <source>sub-task #{number}</source>
        <translation>Unteraufgabe #{number}</translation>
    </message>
    <message>
        <source>related #{number}</source>
        <translation>verwandt mit #{number}</translation>
    </message>
    <message>
        <source>waits for #{number}</source>
        <translation>wartet auf #{number}</translation>
    </message>
    <message>
        <source>needed by #{number}</source>
        <translation>wird gebraucht von #{number}</translation>
    </message>
    <message>
        <source>logged {time}</source>
        <translation>hat {time} erfasst</translation>
    </message>
    <message>
        <source>changed logged time to {time}</source>
        <translation>hat die erfasste Zeit auf {time} geändert</translation>
    </message>
    <message>
        <source>removed {time} of logged time</source>
        <translation>hat {time} erfasste Zeit entfernt</translation>
    </message>
    <message>
        <source>gave a login</source>
        <translation>hat einen Zugang angegeben</translation>
    </message>
    <message>
        <source>looked at a login</source>
        <translation>hat einen Zugang angesehen</translation>
    </message>
    <message>
        <source>destroyed the logins</source>
        <translation>hat die Zugänge vernichtet</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Show earlier</source>
        <translation>Frühere anzeigen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Your reply to #{number} was not sent</source>
        <translation>Ihre Antwort auf #{number} wurde nicht gesendet</translation>
    </message>
    <message>
        <source>It seems to hold a password, so it is kept as a draft. Look at it.</source>
        <translation>Sie scheint ein Passwort zu enthalten und wurde daher als Entwurf aufbewahrt. Bitte ansehen.</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>Sie wurde als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>It is held, because the ticket changed meanwhile: you decide.</source>
        <translation>Sie wird zurückgehalten, weil sich das Ticket inzwischen geändert hat: Sie entscheiden.</translation>
    </message>
    <message>
        <source>Your reply to #{number} is not confirmed</source>
        <translation>Ihre Antwort auf #{number} ist unbestätigt</translation>
    </message>
    <message>
        <source>It may have arrived. Look whether it did.</source>
        <translation>Vielleicht ist sie angekommen. Bitte nachsehen.</translation>
    </message>
    <message>
        <source>Your reply to #{number} has left already</source>
        <translation>Ihre Antwort auf #{number} ist schon unterwegs</translation>
    </message>
    <message>
        <source>Your reply to #{number} was taken back</source>
        <translation>Ihre Antwort auf #{number} wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Your reply to #{number} is about to be sent</source>
        <translation>Ihre Antwort auf #{number} wird gleich gesendet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Saved {count} files to {folder}.</source>
        <translation>{count} Dateien in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>it is not the picture it says it is</source>
        <translation>es ist nicht das Bild, das es zu sein vorgibt</translation>
    </message>
    <message>
        <source>Saved {name} to {folder}.</source>
        <translation>{name} in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>{name} wird heruntergeladen: {done} von {size}</translation>
    </message>
    <message>
        <source>It comes from {sender} ({size}). Open it only if you expected it.</source>
        <translation>Die Datei kommt von {sender} ({size}). Nur öffnen, wenn Sie sie erwartet haben.</translation>
    </message>
    <message>
        <source>A file of this kind can contain a program that harms your computer. Open it only if you expected it and trust {sender}.</source>
        <translation>Dateien dieser Art können ein Programm enthalten, das Ihrem Computer schadet. Nur öffnen, wenn Sie die Datei erwartet haben und {sender} vertrauen.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open {name} with another program?</source>
        <translation>{name} mit einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>Fetch {size} now?</source>
        <translation>Jetzt {size} abrufen?</translation>
    </message>
    <message>
        <source>What passes on this network may have to be paid for.</source>
        <translation>Der Datenverkehr in diesem Netz kostet womöglich Geld.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Its name hides what it is: a program ({kind}) that can harm your computer. Do not open it unless you know exactly why it is called so.</source>
        <translation>Der Name verbirgt, was die Datei ist: ein Programm ({kind}), das Ihrem Computer schaden kann. Nur öffnen, wenn Sie genau wissen, warum sie so heißt.</translation>
    </message>
    <message>
        <source>Its name says another thing than its content: it is a {kind} file. Open it only if you know why.</source>
        <translation>Name und Inhalt passen nicht zusammen: Es ist eine {kind}-Datei. Nur öffnen, wenn Sie wissen, warum.</translation>
    </message>
    <message>
        <source>no program on this computer opens files of its kind; save it instead</source>
        <translation>kein Programm auf diesem Computer öffnet Dateien dieser Art; bitte stattdessen speichern</translation>
    </message>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Dateien zum Anhängen hier ablegen</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>it is not the picture it says it is</source>
        <translation>es ist nicht das Bild, das es zu sein vorgibt</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>the ticket&apos;s department</source>
        <translation>Abteilung des Tickets</translation>
    </message>
    <message>
        <source>whoever has the ticket</source>
        <translation>Bearbeiter des Tickets</translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>alle Mitarbeiter</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>one, or several with commas</source>
        <translation>ein Wert oder mehrere, mit Komma getrennt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation>Dies entfernen</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>What it is set to</source>
        <translation>Worauf es gesetzt wird</translation>
    </message>
    <message>
        <source>{customer}, {number} and {subject} are filled in</source>
        <translation>{customer}, {number} und {subject} werden ausgefüllt</translation>
    </message>
    <message>
        <source>What to say beside the ticket, or nothing</source>
        <translation>Was zum Ticket gesagt werden soll, oder nichts</translation>
    </message>
    <message>
        <source>When {event}, {deeds}.</source>
        <translation>Wenn {event}, dann {deeds}.</translation>
    </message>
    <message>
        <source>When {event} and {conditions}, {deeds}.</source>
        <translation>Wenn {event} ({conditions}), dann {deeds}.</translation>
    </message>
    <message>
        <source>it is {span} since {moment}</source>
        <translation>die Zeit seit {moment} {span} beträgt</translation>
    </message>
    <message>
        <source>the promised answer is due in {span}</source>
        <translation>bis zur zugesagten Antwort noch {span} Zeit ist</translation>
    </message>
    <message>
        <source>a ticket is opened</source>
        <translation>ein Ticket eröffnet wird</translation>
    </message>
    <message>
        <source>a customer replies</source>
        <translation>ein Kunde antwortet</translation>
    </message>
    <message>
        <source>staff reply</source>
        <translation>ein Mitarbeiter antwortet</translation>
    </message>
    <message>
        <source>the status changes</source>
        <translation>der Status sich ändert</translation>
    </message>
    <message>
        <source>time has passed</source>
        <translation>Zeit vergangen ist</translation>
    </message>
    <message>
        <source>the promised answer is due soon</source>
        <translation>die zugesagte Antwort bald fällig ist</translation>
    </message>
    <message>
        <source>it was opened</source>
        <translation>der Eröffnung</translation>
    </message>
    <message>
        <source>the customer&apos;s last message, unanswered</source>
        <translation>der letzten unbeantworteten Nachricht des Kunden</translation>
    </message>
    <message>
        <source>staff&apos;s last answer, unreplied</source>
        <translation>der letzten Antwort der Mitarbeiter ohne Rückmeldung</translation>
    </message>
    <message>
        <source>the last change of status</source>
        <translation>der letzten Statusänderung</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>requester&apos;s name or address</source>
        <translation>Name oder Adresse des Anfragenden</translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>newest message</source>
        <translation>neueste Nachricht</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is within business hours</source>
        <translation>liegt in den Geschäftszeiten</translation>
    </message>
    <message>
        <source>is outside business hours</source>
        <translation>liegt außerhalb der Geschäftszeiten</translation>
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
        <translation>reihum zuweisen in</translation>
    </message>
    <message>
        <source>assign to</source>
        <translation>zuweisen an</translation>
    </message>
    <message>
        <source>set the status to</source>
        <translation>Status setzen auf</translation>
    </message>
    <message>
        <source>set the priority to</source>
        <translation>Priorität setzen auf</translation>
    </message>
    <message>
        <source>move to</source>
        <translation>verschieben nach</translation>
    </message>
    <message>
        <source>set the type to</source>
        <translation>Typ setzen auf</translation>
    </message>
    <message>
        <source>add the tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>remove the tags</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>reply to the customer</source>
        <translation>dem Kunden antworten</translation>
    </message>
    <message>
        <source>write an internal note</source>
        <translation>interne Notiz schreiben</translation>
    </message>
    <message>
        <source>send the saved reply</source>
        <translation>Textbaustein senden</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>benachrichtigen</translation>
    </message>
    <message>
        <source>{do} “{text}”</source>
        <translation>{do}: „{text}“</translation>
    </message>
    <message>
        <source>{do} {what}</source>
        <translation>{do}: {what}</translation>
    </message>
    <message>
        <source>It would fail and do nothing: {why}</source>
        <translation>Es würde scheitern und nichts tun: {why}</translation>
    </message>
    <message>
        <source>Nothing: all of it is so already</source>
        <translation>Nichts: Alles ist schon so</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>New tickets in turn</source>
        <translation>Neue Tickets reihum</translation>
    </message>
    <message>
        <source>A customer&apos;s reply waits for staff</source>
        <translation>Eine Kundenantwort wartet auf Mitarbeiter</translation>
    </message>
    <message>
        <source>An answer by staff is an answer</source>
        <translation>Eine Antwort der Mitarbeiter gilt als Antwort</translation>
    </message>
    <message>
        <source>Close what is answered</source>
        <translation>Beantwortetes schließen</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Eine Antwort ist bald fällig</translation>
    </message>
    <message>
        <source>Rules and groups are kept at the helpdesk, which cannot be reached: they can be read and changed once it can. What you typed stays here meanwhile.</source>
        <translation>Regeln und Gruppen liegen beim Helpdesk, der nicht erreichbar ist: Beides lässt sich lesen und ändern, sobald er es wieder ist. Ihre Eingaben bleiben so lange hier.</translation>
    </message>
</context>
<context>
    <name>AutomationCounts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutomationPart</name>
    <message>
        <source>Automation: rules of the helpdesk…</source>
        <translation>Automatisierung: Regeln des Helpdesks…</translation>
    </message>
    <message>
        <source>rules triggers round robin auto close</source>
        <translation>Regeln Auslöser Trigger Automation reihum Round Robin automatisch schließen</translation>
    </message>
</context>
<context>
    <name>AutomationWindow</name>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Rules and groups cannot be shown now</source>
        <translation>Regeln und Gruppen lassen sich gerade nicht anzeigen</translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation>Der Helpdesk wird gefragt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>The timer ran on</source>
        <translation>Der Timer lief weiter</translation>
    </message>
    <message>
        <source>Did you work for these {time}?</source>
        <translation>Haben Sie in dieser Zeit gearbeitet ({time})?</translation>
    </message>
    <message>
        <source>The timer of {ticket} ran since {since}, while nothing was done here: the computer may have slept.</source>
        <translation>Der Timer für {ticket} lief seit {since}, während hier nichts geschah: Vielleicht war der Computer im Ruhezustand.</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Mitzählen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>BehindList</name>
    <message>
        <source>Tickets behind the point</source>
        <translation>Tickets hinter dem Punkt</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Choose a point, or a line, to see the tickets behind it.</source>
        <translation>Einen Punkt oder eine Zeile wählen, um die Tickets dahinter zu sehen.</translation>
    </message>
    <message>
        <source>No ticket.</source>
        <translation>Kein Ticket.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Was like that before</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>Wartet im Postausgang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Taken back before it left</source>
        <translation>Vor dem Versand zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation>Teilweise zurückgenommen; der Rest war angekommen</translation>
    </message>
    <message>
        <source>Had arrived; setting it back waits in the outbox</source>
        <translation>War angekommen; das Zurücksetzen wartet im Postausgang</translation>
    </message>
    <message>
        <source>Had arrived; set back to what it was</source>
        <translation>War angekommen; auf den alten Stand zurückgesetzt</translation>
    </message>
    <message>
        <source>Could not be set back</source>
        <translation>Ließ sich nicht zurücksetzen</translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>Ein nicht mehr vorhandenes Ticket</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Several tickets</source>
        <translation>Mehrere Tickets</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Einzeln anzeigen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s) marked</source>
        <translation>
            <numerusform>%Ln Ticket ausgewählt</numerusform>
            <numerusform>%Ln Tickets ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be sent</source>
        <translation>
            <numerusform>%Ln wartet auf den Versand</numerusform>
            <numerusform>%Ln warten auf den Versand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln nicht begonnen</numerusform>
            <numerusform>%Ln nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln zurückgenommen</numerusform>
            <numerusform>%Ln zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in part</source>
        <translation>
            <numerusform>%Ln teilweise zurückgenommen</numerusform>
            <numerusform>%Ln teilweise zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be set back</source>
        <translation>
            <numerusform>%Ln ließ sich nicht zurücksetzen</numerusform>
            <numerusform>%Ln ließen sich nicht zurücksetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDesk</name>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priorität…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Macro…</source>
        <translation>Makro…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Wait until what is being done to the other tickets has begun for all.</source>
        <translation>Bitte warten, bis die laufende Aktion bei allen Tickets begonnen hat.</translation>
    </message>
    <message>
        <source>Mark tickets first: press X on each.</source>
        <translation>Zuerst Tickets auswählen: auf jedem die Taste X drücken.</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Zuerst ein Ticket wählen.</translation>
    </message>
    <message>
        <source>Nothing was done to several tickets yet.</source>
        <translation>Noch wurde keine Aktion auf mehrere Tickets angewendet.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Es ist nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>No more than {count} tickets can be marked at once.</source>
        <translation>Mehr als {count} Tickets lassen sich nicht zugleich auswählen.</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Zuweisen an…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set the type to…</source>
        <translation>Art setzen auf…</translation>
    </message>
    <message>
        <source>Set the status to…</source>
        <translation>Status setzen auf…</translation>
    </message>
    <message>
        <source>Set the priority to…</source>
        <translation>Priorität setzen auf…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Tag with…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Take off the tag…</source>
        <translation>Schlagwort entfernen…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>{deed}: {done} of {total}</source>
        <translation>{deed}: {done} von {total}</translation>
    </message>
    <message>
        <source>Taking back: {deed}, {done} of {total}</source>
        <translation>Wird zurückgenommen: {deed}, {done} von {total}</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Result of each ticket</source>
        <translation>Ergebnis je Ticket</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>no customer yet</source>
        <translation>noch kein Kunde</translation>
    </message>
    <message>
        <source>Already in ticket #{number}</source>
        <translation>Schon in Ticket #{number}</translation>
    </message>
    <message>
        <source>there are more: split the file to import the rest</source>
        <translation>es sind noch mehr: Datei aufteilen, um den Rest zu importieren</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>This helpdesk takes no messages in another&apos;s name: they become one text that says who said what and when. In a new ticket the customer sees it, and may be mailed as usual; into a ticket that is there it goes as an internal note.</source>
        <translation>Dieser Helpdesk nimmt keine Nachrichten im Namen anderer an: Sie werden zu einem Text, der sagt, wer wann was gesagt hat. In einem neuen Ticket sieht ihn der Kunde und bekommt ihn gegebenenfalls wie üblich per E-Mail; in ein vorhandenes Ticket kommt er als interne Notiz.</translation>
    </message>
    <message>
        <source>Each message keeps who said it and when, marked as imported. Nobody is notified. The customer sees what was said to them.</source>
        <translation>Jede Nachricht behält Absender und Zeitpunkt und ist als importiert gekennzeichnet. Niemand wird benachrichtigt. Der Kunde sieht, was zu ihm gesagt wurde.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation>Teilweise zurückgenommen; der Rest war angekommen</translation>
    </message>
    <message>
        <source>{name} ({size}) is too large</source>
        <translation>{name} ({size}) ist zu groß</translation>
    </message>
    <message>
        <source>{name} is one file too many</source>
        <translation>{name} ist eine Datei zu viel</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not taken</source>
        <translation>Dateien wie {name} werden nicht angenommen</translation>
    </message>
</context>
<context>
    <name>CapturePart</name>
    <message>
        <source>Import mail…</source>
        <translation>E-Mails importieren…</translation>
    </message>
    <message>
        <source>eml mbox e-mail file</source>
        <translation>eml mbox E-Mail Datei Mail Import</translation>
    </message>
    <message>
        <source>New ticket from a conversation…</source>
        <translation>Neues Ticket aus einem Gespräch…</translation>
    </message>
    <message>
        <source>call chat phone transcript paste whatsapp notes</source>
        <translation>Anruf Telefonat Chat Protokoll einfügen WhatsApp Notizen</translation>
    </message>
    <message>
        <source>Choose mails</source>
        <translation>E-Mails wählen</translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox *.mbx)</source>
        <translation>E-Mails (*.eml *.mbox *.mbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>New ticket from a conversation</source>
        <translation>Neues Ticket aus einem Gespräch</translation>
    </message>
    <message>
        <source>Paste a chat, or write down what was said on the phone.</source>
        <translation>Einen Chat einfügen oder notieren, was am Telefon gesagt wurde.</translation>
    </message>
    <message>
        <source>Conversation or notes of the call</source>
        <translation>Gespräch oder Notizen zum Anruf</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>How it was read is shown here, message by message.</source>
        <translation>Hier steht Nachricht für Nachricht, wie der Text gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found. Say who is the customer and who is staff.</source>
        <translation>
            <numerusform>%Ln Nachricht gefunden. Bitte angeben, wer Kunde und wer Mitarbeiter ist.</numerusform>
            <numerusform>%Ln Nachrichten gefunden. Bitte angeben, wer Kunde und wer Mitarbeiter ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers were found: it is one note for the ticket.</source>
        <translation>Keine Sprecher gefunden: Es wird eine Notiz für das Ticket.</translation>
    </message>
    <message>
        <source>Add to the ticket</source>
        <translation>Zum Ticket hinzufügen</translation>
    </message>
    <message>
        <source>Create the ticket</source>
        <translation>Ticket anlegen</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Kein Treffer.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Sending what you wrote before closing…</source>
        <translation>Vor dem Beenden wird noch gesendet, was Sie geschrieben haben…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt beenden</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Write it so</source>
        <translation>So schreiben</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>Nummerieren</translation>
    </message>
    <message>
        <source>Make separate tickets</source>
        <translation>Einzelne Tickets anlegen</translation>
    </message>
    <message>
        <source>Move it to a protected field</source>
        <translation>In ein geschütztes Feld verschieben</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Open that ticket</source>
        <translation>Dieses Ticket öffnen</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Close the ticket instead</source>
        <translation>Stattdessen Ticket schließen</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>#{number} looks like this: answer there instead.</source>
        <translation>#{number} sieht genauso aus: bitte dort antworten.</translation>
    </message>
    <message>
        <source>Two tickets about one thing are worked on twice or closed as duplicates. Yours: “{subject}”.</source>
        <translation>Zwei Tickets zum selben Thema werden doppelt bearbeitet oder als Dublette geschlossen. Ihres: „{subject}“.</translation>
    </message>
    <message>
        <source>If you can, add some words in a language that staff here read: {languages}.</source>
        <translation>Wenn möglich, ein paar Worte in einer Sprache ergänzen, die die Mitarbeiter hier lesen: {languages}.</translation>
    </message>
    <message>
        <source>This seems to be written in another language. It will be read all the same, but translating takes time and loses details.</source>
        <translation>Das scheint in einer anderen Sprache geschrieben zu sein. Gelesen wird es trotzdem, aber das Übersetzen kostet Zeit und Einzelheiten gehen verloren.</translation>
    </message>
    <message>
        <source>Write in the letters of your language, if you can.</source>
        <translation>Wenn möglich, in der Schrift Ihrer Sprache schreiben.</translation>
    </message>
    <message>
        <source>Write in a language that staff here read, if you can: {languages}.</source>
        <translation>Wenn möglich, in einer Sprache schreiben, die die Mitarbeiter hier lesen: {languages}.</translation>
    </message>
    <message>
        <source>Words of one language in the letters of another are slow to read, and neither search nor translation finds them.</source>
        <translation>Worte einer Sprache in den Buchstaben einer anderen liest man langsam, und weder Suche noch Übersetzung finden sie.</translation>
    </message>
    <message>
        <source>If an error is shown, copy its exact words, or attach a screenshot.</source>
        <translation>Wenn ein Fehler angezeigt wird: den genauen Wortlaut kopieren oder einen Screenshot anhängen.</translation>
    </message>
    <message>
        <source>Staff find the cause by the exact words; without them they have to ask first.</source>
        <translation>Am genauen Wortlaut erkennen die Mitarbeiter die Ursache; ohne ihn müssen sie erst nachfragen.</translation>
    </message>
    <message>
        <source>Say which domain, address or order it is about.</source>
        <translation>Sagen, um welche Domain, welche Adresse oder welches Produkt es geht.</translation>
    </message>
    <message>
        <source>Staff see everything you have ordered and cannot tell which of it you mean.</source>
        <translation>Die Mitarbeiter sehen alles, was Sie bestellt haben, und können nicht wissen, was davon Sie meinen.</translation>
    </message>
    <message>
        <source>Tell where it happens, since when, and what you do just before.</source>
        <translation>Sagen, wo es auftritt, seit wann und was Sie unmittelbar davor tun.</translation>
    </message>
    <message>
        <source>What staff can make happen themselves they can mend at once.</source>
        <translation>Was die Mitarbeiter selbst nachstellen können, können sie sofort beheben.</translation>
    </message>
    <message>
        <source>Say what should be done.</source>
        <translation>Sagen, was getan werden soll.</translation>
    </message>
    <message>
        <source>It tells what is wrong, not what you want: mend it, restore it, explain it, or give the money back?</source>
        <translation>Es steht da, was nicht stimmt, aber nicht, was Sie möchten: beheben, wiederherstellen, erklären oder Geld zurück?</translation>
    </message>
    <message>
        <source>This ticket is closed; a thank-you would reopen it.</source>
        <translation>Dieses Ticket ist geschlossen; ein Dankeschön würde es wieder öffnen.</translation>
    </message>
    <message>
        <source>Staff would have to look at it and close it again. They know that it helped.</source>
        <translation>Die Mitarbeiter müssten es ansehen und wieder schließen. Dass es geholfen hat, wissen sie.</translation>
    </message>
    <message>
        <source>If all is well, close the ticket instead of writing.</source>
        <translation>Wenn alles in Ordnung ist: statt zu schreiben das Ticket schließen.</translation>
    </message>
    <message>
        <source>A thank-you puts the ticket back among those that wait for staff.</source>
        <translation>Ein Dankeschön stellt das Ticket wieder zu denen, die auf Mitarbeiter warten.</translation>
    </message>
    <message>
        <source>Writing now moves your ticket to the back of the queue.</source>
        <translation>Wer jetzt schreibt, rückt mit seinem Ticket ans Ende der Warteschlange.</translation>
    </message>
    <message>
        <source>This helpdesk answers in the order of the customers&apos; last messages, and you are waiting already. Write only what staff cannot do without.</source>
        <translation>Dieser Helpdesk antwortet in der Reihenfolge der letzten Kundennachrichten, und Sie warten bereits. Nur schreiben, was die Mitarbeiter unbedingt brauchen.</translation>
    </message>
    <message>
        <source>Join the {count} messages that still wait here into one.</source>
        <translation>Die {count} Nachrichten, die hier noch warten, zu einer zusammenfassen.</translation>
    </message>
    <message>
        <source>One message is read at once; several are read apart and answered apart.</source>
        <translation>Eine Nachricht wird sofort gelesen; mehrere werden einzeln gelesen und einzeln beantwortet.</translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. This form asks for no login; where staff need one, they say so, and a reply can carry it protected.</source>
        <translation>Der Text bleibt dauerhaft im Ticket und in E-Mail-Kopien. Dieses Formular fragt nach keinem Zugang; wenn die Mitarbeiter einen brauchen, sagen sie es, und eine Antwort kann ihn geschützt mitnehmen.</translation>
    </message>
    <message>
        <source>Take this password out of the text.</source>
        <translation>Dieses Passwort aus dem Text nehmen.</translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. A protected field is shown to staff only when they need it, and destroyed when the ticket closes.</source>
        <translation>Der Text bleibt dauerhaft im Ticket und in E-Mail-Kopien. Ein geschütztes Feld sehen Mitarbeiter nur, wenn sie es brauchen, und es wird beim Schließen des Tickets vernichtet.</translation>
    </message>
    <message>
        <source>Name the thing and what is wrong with it, such as “example.org: mail to Gmail is rejected”.</source>
        <translation>Die Sache nennen und was damit nicht stimmt, etwa „example.org: E-Mails an Gmail werden abgewiesen“.</translation>
    </message>
    <message>
        <source>This subject fits any ticket. Staff sort tickets by their subjects, and you find yours by them.</source>
        <translation>Dieser Betreff passt zu jedem Ticket. Die Mitarbeiter sortieren Tickets nach dem Betreff, und Sie finden Ihre daran wieder.</translation>
    </message>
    <message>
        <source>From a single word nobody can tell who should read the ticket.</source>
        <translation>An einem einzigen Wort erkennt niemand, wer das Ticket lesen sollte.</translation>
    </message>
    <message>
        <source>Write the subject in small letters: “{subject}”.</source>
        <translation>Den Betreff in normaler Groß- und Kleinschreibung schreiben: „{subject}“.</translation>
    </message>
    <message>
        <source>Capitals read slowly and sound like shouting; they make nothing faster.</source>
        <translation>Großbuchstaben lesen sich langsam und wirken wie Schreien; schneller geht damit nichts.</translation>
    </message>
    <message>
        <source>One mark at the end is enough: “{subject}”.</source>
        <translation>Ein Satzzeichen am Ende genügt: „{subject}“.</translation>
    </message>
    <message>
        <source>Many marks do not make a ticket more urgent; its priority or a plain sentence about the damage does.</source>
        <translation>Viele Satzzeichen machen ein Ticket nicht dringender; die Priorität oder ein klarer Satz über den Schaden schon.</translation>
    </message>
    <message>
        <source>Make a ticket for each of these {count} tasks, or number them.</source>
        <translation>Für jede dieser {count} Aufgaben ein Ticket anlegen oder sie nummerieren.</translation>
    </message>
    <message>
        <source>One ticket goes to one person: the second task waits for the first, or is overlooked.</source>
        <translation>Ein Ticket geht an eine Person: Die zweite Aufgabe wartet auf die erste oder wird übersehen.</translation>
    </message>
</context>
<context>
    <name>CoachItem</name>
    <message>
        <source>Hide this advice for this draft</source>
        <translation>Diesen Rat für diesen Entwurf ausblenden</translation>
    </message>
    <message>
        <source>More about this advice</source>
        <translation>Mehr zu diesem Rat</translation>
    </message>
    <message>
        <source>Never say this again</source>
        <translation>Nie wieder sagen</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Advice</source>
        <translation>Ratschläge</translation>
    </message>
    <message>
        <source>Bring back the advice you put away ({count})</source>
        <translation>Ausgeblendete Ratschläge wieder zeigen ({count})</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Mark the ticket, or no longer</source>
        <translation>Ticket aus- oder abwählen</translation>
    </message>
    <message>
        <source>Mark all tickets of the list</source>
        <translation>Alle Tickets der Liste auswählen</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Assign the marked tickets…</source>
        <translation>Ausgewählte Tickets zuweisen…</translation>
    </message>
    <message>
        <source>Assign the marked tickets to me</source>
        <translation>Markierte Tickets mir zuweisen</translation>
    </message>
    <message>
        <source>Close the marked tickets</source>
        <translation>Markierte Tickets schließen</translation>
    </message>
    <message>
        <source>Reopen the marked tickets</source>
        <translation>Markierte Tickets wieder öffnen</translation>
    </message>
    <message>
        <source>Set the type of the marked tickets…</source>
        <translation>Art der markierten Tickets setzen…</translation>
    </message>
    <message>
        <source>Set the status of the marked tickets…</source>
        <translation>Status der ausgewählten Tickets setzen…</translation>
    </message>
    <message>
        <source>Set the priority of the marked tickets…</source>
        <translation>Priorität der ausgewählten Tickets setzen…</translation>
    </message>
    <message>
        <source>Tag the marked tickets…</source>
        <translation>Schlagwort zu ausgewählten Tickets hinzufügen…</translation>
    </message>
    <message>
        <source>Take a tag off the marked tickets…</source>
        <translation>Schlagwort von ausgewählten Tickets entfernen…</translation>
    </message>
    <message>
        <source>Move the marked tickets…</source>
        <translation>Ausgewählte Tickets verschieben…</translation>
    </message>
    <message>
        <source>Use a saved reply on the marked tickets…</source>
        <translation>Textbaustein auf ausgewählte Tickets anwenden…</translation>
    </message>
    <message>
        <source>Mark the marked tickets as read</source>
        <translation>Ausgewählte Tickets als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark the marked tickets as unread</source>
        <translation>Ausgewählte Tickets als ungelesen markieren</translation>
    </message>
    <message>
        <source>Undo what was done to several tickets</source>
        <translation>Aktion auf mehrere Tickets rückgängig machen</translation>
    </message>
    <message>
        <source>Show what became of each ticket</source>
        <translation>Ergebnis je Ticket anzeigen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>Mehrere Tickets</translation>
    </message>
    <message>
        <source>Accounts and profile</source>
        <translation>Konten und Profil</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Save the list as a view…</source>
        <translation>Liste als Ansicht speichern…</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>Neue Ansicht…</translation>
    </message>
    <message>
        <source>Edit the view…</source>
        <translation>Ansicht bearbeiten…</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Ansicht nach oben</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Ansicht nach unten</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Mute the view</source>
        <translation>Ansicht stummschalten</translation>
    </message>
    <message>
        <source>Unmute the view</source>
        <translation>Stummschaltung der Ansicht aufheben</translation>
    </message>
    <message>
        <source>Choose a ticket of a grouped list first.</source>
        <translation>Zuerst ein Ticket einer gruppierten Liste wählen.</translation>
    </message>
    <message>
        <source>This list has no groups.</source>
        <translation>Diese Liste hat keine Gruppen.</translation>
    </message>
    <message>
        <source>Fold this group away</source>
        <translation>Diese Gruppe einklappen</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Show the tickets of all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>Compact rows or columns</source>
        <translation>Kompakte Zeilen oder Spalten</translation>
    </message>
    <message>
        <source>It is muted already.</source>
        <translation>Schon stummgeschaltet.</translation>
    </message>
    <message>
        <source>It is not muted.</source>
        <translation>Nicht stummgeschaltet.</translation>
    </message>
    <message>
        <source>notifications silence quiet bell</source>
        <translation>Benachrichtigungen Stille Ruhe Glocke</translation>
    </message>
    <message>
        <source>Mute the ticket</source>
        <translation>Ticket stummschalten</translation>
    </message>
    <message>
        <source>Unmute the ticket</source>
        <translation>Stummschaltung des Tickets aufheben</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This is done to one ticket at a time. Mark none first.</source>
        <translation>Das geht nur mit einem Ticket auf einmal. Heben Sie zuerst die Markierung auf.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What you wrote stays an internal note, kept as a draft.</source>
        <translation>Ihr Text bleibt eine interne Notiz und liegt als Entwurf bereit.</translation>
    </message>
    <message>
        <source>Complete the login, or remove it.</source>
        <translation>Den Zugang vervollständigen oder entfernen.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Too late to undo: it has been done.</source>
        <translation>Zu spät zum Rückgängigmachen: Es ist schon geschehen.</translation>
    </message>
    <message>
        <source>Too late to undo: it has been sent.</source>
        <translation>Zu spät zum Rückgängigmachen: Es ist schon gesendet.</translation>
    </message>
    <message>
        <source>Write an internal note. Customers never see it.</source>
        <translation>Interne Notiz schreiben. Kunden sehen sie nie.</translation>
    </message>
    <message>
        <source>Add internal note</source>
        <translation>Interne Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add note and close</source>
        <translation>Notiz hinzufügen und schließen</translation>
    </message>
    <message>
        <source>Send internal note</source>
        <translation>Interne Notiz senden</translation>
    </message>
    <message>
        <source>Write a reply. Markdown works.</source>
        <translation>Antwort schreiben. Markdown geht.</translation>
    </message>
    <message>
        <source>This ticket is closed: a reply opens it again. Markdown works.</source>
        <translation>Dieses Ticket ist geschlossen: Eine Antwort öffnet es wieder. Markdown geht.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Senden und schließen</translation>
    </message>
    <message>
        <source>Send and reopen</source>
        <translation>Senden und wieder öffnen</translation>
    </message>
    <message>
        <source>Screenshot {time}</source>
        <translation>Screenshot {time}</translation>
    </message>
    <message>
        <source>It cannot be made small enough.</source>
        <translation>Die Datei lässt sich nicht klein genug machen.</translation>
    </message>
    <message>
        <source>{name} was left out.</source>
        <translation>{name} wurde weggelassen.</translation>
    </message>
    <message>
        <source>It could not be attached.</source>
        <translation>Die Datei ließ sich nicht anhängen.</translation>
    </message>
    <message>
        <source>This is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>Das ist ein Ordner. Bitte die Dateien darin anhängen oder ihn zuerst in eine Datei packen.</translation>
    </message>
    <message>
        <source>This helpdesk takes no files of this kind; it takes {kinds}.</source>
        <translation>Dieser Helpdesk nimmt Dateien dieser Art nicht an; möglich sind {kinds}.</translation>
    </message>
    <message>
        <source>This helpdesk takes no {kind} files; it takes {kinds}.</source>
        <translation>Dieser Helpdesk nimmt keine {kind}-Dateien an; möglich sind {kinds}.</translation>
    </message>
    <message>
        <source>It is {size}; this helpdesk takes at most {limit} a file.</source>
        <translation>Die Datei ist {size} groß; dieser Helpdesk nimmt höchstens {limit} je Datei an.</translation>
    </message>
    <message>
        <source>{kinds} and {count} more</source>
        <translation>{kinds} und {count} weitere</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>Tonaufnahmen</translation>
    </message>
    <message>
        <source>films</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Write something or attach a file first.</source>
        <translation>Zuerst etwas schreiben oder eine Datei anhängen.</translation>
    </message>
    <message>
        <source>What waited for its files was not sent, and is kept as a draft.</source>
        <translation>Was auf seine Dateien wartete, wurde nicht gesendet und liegt als Entwurf bereit.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Fill in {places} first: it is not known here.</source>
        <translation>Zuerst {places} ausfüllen: Das ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Not sent: it was changed while files were being attached.</source>
        <translation>Nicht gesendet: Es wurde geändert, während Dateien angehängt wurden.</translation>
    </message>
    <message>
        <source>It is sent as soon as its files are attached.</source>
        <translation>Es wird gesendet, sobald die Dateien angehängt sind.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>ComposerFoot</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Not sent: there was no room for it on the disk. Send it again.</source>
        <translation>Nicht gesendet: Auf dem Datenträger war kein Platz dafür. Bitte noch einmal senden.</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>Nicht gesendet. {reason}</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. {reason} It is tried again by itself.</source>
        <translation>Ihr Text ist noch nicht gespeichert. {reason} Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attaching …</source>
        <translation>Wird angehängt …</translation>
    </message>
</context>
<context>
    <name>ComposerKinds</name>
    <message>
        <source>Public reply</source>
        <translation>Antwort an den Kunden</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Only staff can see it</source>
        <translation>Nur Mitarbeiter sehen sie</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Neues Gespräch…</translation>
    </message>
    <message>
        <source>New conversation in this ticket</source>
        <translation>Neues Gespräch in diesem Ticket</translation>
    </message>
</context>
<context>
    <name>ComposerLogins</name>
    <message>
        <source>Give a login</source>
        <translation>Zugang angeben</translation>
    </message>
    <message>
        <source>Give a login: it is kept apart from the message, masked, and destroyed later</source>
        <translation>Zugang angeben: getrennt von der Nachricht, verdeckt, und später vernichtet</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>Womit verglichen wird</translation>
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
        <translation>Ticket {ticket}, Nachricht #{number}</translation>
    </message>
    <message>
        <source>Quote {name} in your reply</source>
        <translation>{name} in Ihrer Antwort zitieren</translation>
    </message>
    <message>
        <source>Copy number (#{number})</source>
        <translation>Nummer kopieren (#{number})</translation>
    </message>
    <message>
        <source>Copy “{reference}”</source>
        <translation>„{reference}“ kopieren</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>Link zur Nachricht kopieren</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name}</source>
        <translation>Anderswo gesagt, übernommen von {name}</translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name} from {source}</source>
        <translation>Anderswo gesagt, von {name} übernommen aus {source}</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>per Chat</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>only staff can see it</source>
        <translation>nur Mitarbeiter sehen sie</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitat ausblenden</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Zitat anzeigen</translation>
    </message>
    <message>
        <source>Show earlier messages ({count})</source>
        <translation>Frühere Nachrichten anzeigen ({count})</translation>
    </message>
    <message>
        <source>Show newer messages ({count})</source>
        <translation>Neuere Nachrichten anzeigen ({count})</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Diese Nachricht hat keinen Text.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>About {count} more characters are not shown.</source>
        <translation>Rund {count} weitere Zeichen werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>Save the whole message…</source>
        <translation>Ganze Nachricht speichern…</translation>
    </message>
    <message>
        <source>Shown as plain text: its layout is too complicated to show safely.</source>
        <translation>Als reiner Text angezeigt: Die Formatierung ist zu kompliziert, um sie sicher anzuzeigen.</translation>
    </message>
    <message>
        <source>Shown as plain text: it is too long to show with its layout.</source>
        <translation>Als reiner Text angezeigt: Die Nachricht ist zu lang, um sie formatiert anzuzeigen.</translation>
    </message>
    <message>
        <source>Shown as it was sent: a fault of Deskbell kept it from its layout.</source>
        <translation>Angezeigt wie gesendet: Ein Fehler in Deskbell hat die Formatierung verhindert.</translation>
    </message>
    <message>
        <source>Shown as plain text: Deskbell ended unexpectedly while it showed this message.</source>
        <translation>Als reiner Text angezeigt: Deskbell wurde beim Anzeigen dieser Nachricht unerwartet beendet.</translation>
    </message>
    <message>
        <source>Not shown: Deskbell ended unexpectedly while it showed even the plain text of this message.</source>
        <translation>Nicht angezeigt: Deskbell wurde sogar beim Anzeigen des reinen Textes dieser Nachricht unerwartet beendet.</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Als reinen Text anzeigen</translation>
    </message>
    <message>
        <source>Show with its layout</source>
        <translation>Mit Formatierung anzeigen</translation>
    </message>
    <message>
        <source>{hosts} and others</source>
        <translation>{hosts} und anderen</translation>
    </message>
    <message>
        <source>Remote images not loaded (from {hosts}).</source>
        <translation>Externe Bilder nicht geladen (von {hosts}).</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Loading them tells their sender that you opened this message, and from where.</source>
        <translation>Beim Laden erfährt der Absender, dass Sie diese Nachricht geöffnet haben, und von wo.</translation>
    </message>
    <message>
        <source>[Image]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>[Image: {description}]</source>
        <translation>[Bild: {description}]</translation>
    </message>
    <message>
        <source>A hidden character ({name}) stands here. It could make text look like something else.</source>
        <translation>Hier steht ein verborgenes Zeichen ({name}). Es könnte Text anders aussehen lassen, als er ist.</translation>
    </message>
    <message>
        <source>Sending in a moment…</source>
        <translation>Wird gleich gesendet…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>hochgeladen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your new ticket</source>
        <translation>Ihr neues Ticket</translation>
    </message>
    <message>
        <source>Merge this ticket into another</source>
        <translation>Dieses Ticket mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>Log time on this ticket</source>
        <translation>Zeit auf dieses Ticket erfassen</translation>
    </message>
    <message>
        <source>What was said elsewhere</source>
        <translation>Anderswo Gesagtes</translation>
    </message>
    <message>
        <source>Close this ticket</source>
        <translation>Dieses Ticket schließen</translation>
    </message>
    <message>
        <source>Reopen this ticket</source>
        <translation>Dieses Ticket wieder öffnen</translation>
    </message>
    <message>
        <source>Change the details of this ticket</source>
        <translation>Details dieses Tickets ändern</translation>
    </message>
    <message>
        <source>Waiting to be sent: you are offline</source>
        <translation>Wartet auf den Versand: Sie sind offline</translation>
    </message>
    <message>
        <source>Waiting to be sent: {reason}</source>
        <translation>Wartet auf den Versand: {reason}</translation>
    </message>
    <message>
        <source>Set the status of this ticket</source>
        <translation>Status dieses Tickets setzen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save all {count} files…</source>
        <translation>Alle {count} Dateien speichern…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>can contain a program</source>
        <translation>kann ein Programm enthalten</translation>
    </message>
    <message>
        <source>Quote this in your reply</source>
        <translation>Dies in Ihrer Antwort zitieren</translation>
    </message>
</context>
<context>
    <name>ConversationActs</name>
    <message>
        <source>message-{number}</source>
        <translation>nachricht-{number}</translation>
    </message>
    <message>
        <source>Images from {hosts} could not be loaded.</source>
        <translation>Bilder von {hosts} ließen sich nicht laden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Quote selection in your reply</source>
        <translation>Auswahl in Ihrer Antwort zitieren</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ConversationCommands</name>
    <message>
        <source>Close the ticket</source>
        <translation>Ticket schließen</translation>
    </message>
    <message>
        <source>Reopen the ticket</source>
        <translation>Ticket wieder öffnen</translation>
    </message>
    <message>
        <source>Mark as unread, and go on</source>
        <translation>Als ungelesen markieren und weiter</translation>
    </message>
    <message>
        <source>Details beside the conversation, or not</source>
        <translation>Details neben dem Gespräch ein- oder ausblenden</translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>Neues Ticket aus diesem</translation>
    </message>
    <message>
        <source>Copy the ticket&apos;s number</source>
        <translation>Ticketnummer kopieren</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>Gespräch neu abrufen</translation>
    </message>
    <message>
        <source>Quote the message, or what is selected</source>
        <translation>Nachricht oder Auswahl zitieren</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Add the internal note</source>
        <translation>Interne Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send, and go to the next ticket</source>
        <translation>Senden und zum nächsten Ticket</translation>
    </message>
    <message>
        <source>answer and next</source>
        <translation>antworten und nächstes weiter</translation>
    </message>
    <message>
        <source>Add the internal note, and go to the next ticket</source>
        <translation>Interne Notiz hinzufügen und zum nächsten Ticket</translation>
    </message>
    <message>
        <source>Leave what is being written for the list: it is kept</source>
        <translation>Vom Text zurück zur Liste: Er bleibt erhalten</translation>
    </message>
    <message>
        <source>Take back what was just sent or closed</source>
        <translation>Zuletzt Gesendetes oder Geschlossenes zurücknehmen</translation>
    </message>
    <message>
        <source>This helpdesk does not let you close tickets.</source>
        <translation>Bei diesem Helpdesk können Sie Tickets nicht schließen.</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>Es ist schon geschlossen.</translation>
    </message>
    <message>
        <source>This helpdesk does not let you reopen tickets.</source>
        <translation>Bei diesem Helpdesk können Sie Tickets nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>Es ist offen.</translation>
    </message>
    <message>
        <source>Its status is being changed already.</source>
        <translation>Der Status wird gerade geändert.</translation>
    </message>
    <message>
        <source>It is open: what belongs to it can be written there.</source>
        <translation>Es ist offen: Was dazugehört, kann dort geschrieben werden.</translation>
    </message>
    <message>
        <source>This is an internal note, for staff alone: {keys} adds it.</source>
        <translation>Das ist eine interne Notiz nur für Mitarbeiter: {keys} fügt sie hinzu.</translation>
    </message>
    <message>
        <source>This is a reply, which the customer reads: {keys} sends it.</source>
        <translation>Das ist eine Antwort, die der Kunde liest: {keys} sendet sie.</translation>
    </message>
    <message>
        <source>Nothing was sent or closed in the last seconds.</source>
        <translation>In den letzten Sekunden wurde nichts gesendet oder geschlossen.</translation>
    </message>
    <message>
        <source>This was the last one of the list.</source>
        <translation>Das war das letzte Ticket der Liste.</translation>
    </message>
</context>
<context>
    <name>ConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Gespräch umbenennen</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>Name des Gesprächs</translation>
    </message>
    <message>
        <source>What it is about, or with whom</source>
        <translation>Worum es geht oder mit wem</translation>
    </message>
    <message>
        <source>Internal: only staff can see it</source>
        <translation>Intern: Nur Mitarbeiter sehen es</translation>
    </message>
    <message>
        <source>With the customer: they read it and answer</source>
        <translation>Mit dem Kunden: Er liest mit und antwortet</translation>
    </message>
    <message>
        <source>It shares this ticket’s number and status. Internal or not, it stays what it is.</source>
        <translation>Es teilt Nummer und Status dieses Tickets. Ob intern oder nicht, lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Refresh conversation</source>
        <translation>Gespräch aktualisieren</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>Neues Ticket aus diesem</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Reopening…</source>
        <translation>Wird wieder geöffnet…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Wird geschlossen…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Ticket schließen</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>assigned to {name}</source>
        <translation>Bearbeiter: {name}</translation>
    </message>
</context>
<context>
    <name>ConversationNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>This ticket is not there any more. It may have been removed or merged.</source>
        <translation>Dieses Ticket gibt es nicht mehr. Vielleicht wurde es entfernt oder zusammengeführt.</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>Kein Ticket gewählt</translation>
    </message>
    <message>
        <source>Choose a ticket from the list to read and answer it.</source>
        <translation>Ein Ticket aus der Liste wählen, um es zu lesen und zu beantworten.</translation>
    </message>
</context>
<context>
    <name>ConversationStrip</name>
    <message>
        <source>New conversation…</source>
        <translation>Neues Gespräch…</translation>
    </message>
    <message>
        <source>Conversations of this ticket</source>
        <translation>Gespräche dieses Tickets</translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation>Gespräch umbenennen…</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>New conversation…</source>
        <translation>Neues Gespräch…</translation>
    </message>
    <message>
        <source>internal supplier side</source>
        <translation>intern Lieferant Nebengespräch</translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation>Gespräch umbenennen…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorheriges Gespräch</translation>
    </message>
    <message>
        <source>This helpdesk keeps one conversation in a ticket.</source>
        <translation>Dieser Helpdesk führt ein einziges Gespräch je Ticket.</translation>
    </message>
    <message>
        <source>Choose a conversation beside the main one first.</source>
        <translation>Zuerst ein Gespräch neben dem Hauptgespräch wählen.</translation>
    </message>
    <message>
        <source>This ticket has one conversation.</source>
        <translation>Dieses Ticket hat nur ein Gespräch.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>{name}: an internal conversation, only staff can see it</source>
        <translation>{name}: ein internes Gespräch, nur Mitarbeiter sehen es</translation>
    </message>
    <message>
        <source>{name}: a conversation with the customer</source>
        <translation>{name}: ein Gespräch mit dem Kunden</translation>
    </message>
    <message>
        <source>{conversation} (new messages)</source>
        <translation>{conversation} (neue Nachrichten)</translation>
    </message>
    <message>
        <source>“{name}” · only staff can see it</source>
        <translation>„{name}“ · nur Mitarbeiter sehen es</translation>
    </message>
    <message>
        <source>“{name}” · the customer reads it</source>
        <translation>„{name}“ · der Kunde liest mit</translation>
    </message>
    <message>
        <source>Write to colleagues in “{name}”. Customers never see it.</source>
        <translation>In „{name}“ an Kollegen schreiben. Kunden sehen es nie.</translation>
    </message>
    <message>
        <source>Write to the customer in “{name}”. Markdown works.</source>
        <translation>In „{name}“ an den Kunden schreiben. Markdown geht.</translation>
    </message>
    <message>
        <source>Add note to “{name}”</source>
        <translation>Notiz zu „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Reply in “{name}”</source>
        <translation>In „{name}“ antworten</translation>
    </message>
    <message>
        <source>Reply to customer</source>
        <translation>Dem Kunden antworten</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>The helpdesk cannot be asked now. Those who wrote lately are offered.</source>
        <translation>Der Helpdesk lässt sich gerade nicht fragen. Angeboten wird, wer zuletzt geschrieben hat.</translation>
    </message>
    <message>
        <source>Nobody of that name was found. For a new customer, type the e-mail address.</source>
        <translation>Niemand dieses Namens gefunden. Für einen neuen Kunden bitte die E-Mail-Adresse eingeben.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>For colleagues; customers never see it</source>
        <translation>Für Kollegen; Kunden sehen es nie</translation>
    </message>
    <message>
        <source>Notes about the customer</source>
        <translation>Notizen zum Kunden</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{account}, main contact</source>
        <translation>{account}, Hauptansprechpartner</translation>
    </message>
    <message>
        <source>Also there: {names}</source>
        <translation>Ebenfalls dort: {names}</translation>
    </message>
    <message>
        <source>{open} open of {all} tickets</source>
        <translation>{open} von {all} Tickets offen</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>Weitere Tickets</translation>
    </message>
    <message>
        <source>No other tickets.</source>
        <translation>Keine weiteren Tickets.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Produkte und Dienste</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestellt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-01-31.</source>
        <translation>„{text}“ ist kein Tag. Schreibweise: 2026-01-31.</translation>
    </message>
    <message>
        <source>A day like 2026-01-31; leave it empty for no limit</source>
        <translation>Ein Tag wie 2026-01-31; leer heißt ohne Grenze</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Datum löschen</translation>
    </message>
</context>
<context>
    <name>DatePattern</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DeedsForm</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, mit Komma getrennt</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Then set the status</source>
        <translation>Danach Status setzen auf</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Whoever uses it</source>
        <translation>Wer ihn verwendet</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>status “{value}”</source>
        <translation>Status „{value}“</translation>
    </message>
    <message>
        <source>merging into another ticket</source>
        <translation>mit einem anderen Ticket zusammenführen</translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation>{time} Arbeitszeit</translation>
    </message>
    <message>
        <source>mended to {time} of work</source>
        <translation>Arbeitszeit auf {time} berichtigt</translation>
    </message>
    <message>
        <source>work taken back</source>
        <translation>Arbeitszeit zurückgenommen</translation>
    </message>
    <message>
        <source>priority “{value}”</source>
        <translation>Priorität „{value}“</translation>
    </message>
    <message>
        <source>move to “{value}”</source>
        <translation>verschieben nach „{value}“</translation>
    </message>
    <message>
        <source>type “{value}”</source>
        <translation>Typ „{value}“</translation>
    </message>
    <message>
        <source>subject “{value}”</source>
        <translation>Betreff „{value}“</translation>
    </message>
    <message>
        <source>conversation “{value}”</source>
        <translation>Gespräch „{value}“</translation>
    </message>
    <message>
        <source>add {values}</source>
        <translation>{values} hinzufügen</translation>
    </message>
    <message>
        <source>remove {values}</source>
        <translation>{values} entfernen</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>niemandem zuweisen</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>zuweisen an {name}</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>Ich ({name})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Zuweisen an…</translation>
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
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priorität…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Typ…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>New tag “{tag}”</source>
        <translation>Neues Schlagwort „{tag}“</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add or take off a tag…</source>
        <translation>Schlagwort hinzufügen oder entfernen…</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>E-mail address…</source>
        <translation>E-Mail-Adresse…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>now</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Rename to “{subject}”</source>
        <translation>Umbenennen in „{subject}“</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation>Verwandt mit…</translation>
    </message>
    <message>
        <source>Part of…</source>
        <translation>Teil von…</translation>
    </message>
    <message>
        <source>Has the sub-task…</source>
        <translation>Hat die Unteraufgabe…</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>Wartet auf…</translation>
    </message>
    <message>
        <source>Is needed by…</source>
        <translation>Wird gebraucht von…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>This ticket is…</source>
        <translation>Dieses Ticket…</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>mine own</source>
        <translation>meins mich selbst ich</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Zuweisen an…</translation>
    </message>
    <message>
        <source>nobody unassign agent</source>
        <translation>niemand Zuweisung aufheben Bearbeiter Mitarbeiter</translation>
    </message>
    <message>
        <source>Take the ticket</source>
        <translation>Ticket übernehmen</translation>
    </message>
    <message>
        <source>steal take over</source>
        <translation>übernehmen an mich ziehen</translation>
    </message>
    <message>
        <source>Set the status…</source>
        <translation>Status setzen…</translation>
    </message>
    <message>
        <source>state bubble</source>
        <translation>Zustand Stand offen geschlossen</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>Priorität setzen…</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend wichtig</translation>
    </message>
    <message>
        <source>Move to another department…</source>
        <translation>In andere Abteilung verschieben…</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Queue Warteschlange</translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation>Typ setzen…</translation>
    </message>
    <message>
        <source>wish fault question</source>
        <translation>Wunsch Störung Fehler Frage</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels Tags Etiketten</translation>
    </message>
    <message>
        <source>Add a follower…</source>
        <translation>Beobachter hinzufügen…</translation>
    </message>
    <message>
        <source>Cc watcher</source>
        <translation>Cc Kopie beobachten</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>Betreff ändern…</translation>
    </message>
    <message>
        <source>rename title</source>
        <translation>umbenennen Titel</translation>
    </message>
    <message>
        <source>Link with another ticket…</source>
        <translation>Mit anderem Ticket verknüpfen…</translation>
    </message>
    <message>
        <source>parent related depends</source>
        <translation>übergeordnet verwandt abhängig Link</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>Mit anderem Ticket zusammenführen…</translation>
    </message>
    <message>
        <source>duplicate join</source>
        <translation>Duplikat Dublette verbinden</translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation>Neue Unteraufgabe</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind untergeordnet Teilaufgabe</translation>
    </message>
    <message>
        <source>Show the properties</source>
        <translation>Eigenschaften anzeigen</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>Verknüpfungen anzeigen</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden anzeigen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien anzeigen</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Show the logged time</source>
        <translation>Erfasste Zeit anzeigen</translation>
    </message>
    <message>
        <source>This helpdesk cannot do that, or not for you.</source>
        <translation>Dieser Helpdesk kann das nicht, oder nicht für Sie.</translation>
    </message>
</context>
<context>
    <name>DeskDeeds</name>
    <message>
        <source>Part of which ticket?</source>
        <translation>Teil welches Tickets?</translation>
    </message>
    <message>
        <source>Which ticket is a sub-task?</source>
        <translation>Welches Ticket ist eine Unteraufgabe?</translation>
    </message>
    <message>
        <source>Waits for which ticket?</source>
        <translation>Wartet auf welches Ticket?</translation>
    </message>
    <message>
        <source>Needed by which ticket?</source>
        <translation>Von welchem Ticket gebraucht?</translation>
    </message>
    <message>
        <source>Number or words of the other ticket…</source>
        <translation>Nummer oder Wörter aus dem anderen Ticket…</translation>
    </message>
    <message>
        <source>Merge into which ticket?</source>
        <translation>Mit welchem Ticket zusammenführen?</translation>
    </message>
    <message>
        <source>{name} has this ticket. Take it over?</source>
        <translation>{name} bearbeitet dieses Ticket. Übernehmen?</translation>
    </message>
    <message>
        <source>It is then assigned to you.</source>
        <translation>Es ist dann Ihnen zugewiesen.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht übernehmen</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Ticket panel</source>
        <translation>Ticketbereich</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>Verweis auf eine andere Adresse</translation>
    </message>
    <message>
        <source>part of it is missing</source>
        <translation>ein Teil fehlt</translation>
    </message>
    <message>
        <source>an encoding that was not asked for</source>
        <translation>eine Kodierung, nach der nicht gefragt war</translation>
    </message>
    <message>
        <source>damaged compression</source>
        <translation>beschädigte Komprimierung</translation>
    </message>
    <message>
        <source>a web page instead of data</source>
        <translation>eine Webseite statt Daten</translation>
    </message>
    <message>
        <source>a file larger than it said</source>
        <translation>eine Datei, die größer ist als angegeben</translation>
    </message>
    <message>
        <source>no stream of events</source>
        <translation>kein Ereignisstrom</translation>
    </message>
    <message>
        <source>another part than was asked for</source>
        <translation>ein anderer Teil als angefordert</translation>
    </message>
    <message>
        <source>an event without an end</source>
        <translation>ein endloses Ereignis</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>der Katalog</translation>
    </message>
    <message>
        <source>looking for a message instead of repeating it</source>
        <translation>nach einer Nachricht suchen, statt sie zu wiederholen</translation>
    </message>
    <message>
        <source>it takes no logins apart from the message</source>
        <translation>er nimmt Zugänge nicht getrennt von der Nachricht an</translation>
    </message>
    <message>
        <source>it keeps one conversation in a ticket</source>
        <translation>er führt ein einziges Gespräch je Ticket</translation>
    </message>
    <message>
        <source>changes without an end</source>
        <translation>endlose Änderungen</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>die Liste</translation>
    </message>
    <message>
        <source>pages without an end</source>
        <translation>endlose Seiten</translation>
    </message>
    <message>
        <source>its pages repeat</source>
        <translation>die Seiten wiederholen sich</translation>
    </message>
    <message>
        <source>another ticket</source>
        <translation>ein anderes Ticket</translation>
    </message>
    <message>
        <source>These mails</source>
        <translation>diese Mails</translation>
    </message>
    <message>
        <source>it contradicts what was sent before</source>
        <translation>es widerspricht dem zuvor Gesendeten</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>ist schon vorhanden</translation>
    </message>
    <message>
        <source>another group is called so</source>
        <translation>eine andere Gruppe heißt so</translation>
    </message>
    <message>
        <source>rules name this group</source>
        <translation>Regeln nennen diese Gruppe</translation>
    </message>
    <message>
        <source>uploading files ahead of their message</source>
        <translation>Dateien vor ihrer Nachricht hochladen</translation>
    </message>
    <message>
        <source>keeping logins apart from messages</source>
        <translation>Zugänge getrennt von Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>remembering what was read</source>
        <translation>sich merken, was gelesen wurde</translation>
    </message>
    <message>
        <source>going on with a download</source>
        <translation>Downloads fortsetzen</translation>
    </message>
    <message>
        <source>a file that is not whole</source>
        <translation>eine unvollständige Datei</translation>
    </message>
    <message>
        <source>saying that something changed</source>
        <translation>Änderungen melden</translation>
    </message>
    <message>
        <source>unreadable data</source>
        <translation>unlesbare Daten</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>a conversation without an end</source>
        <translation>ein endloses Gespräch</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>eine unlesbare Datei</translation>
    </message>
    <message>
        <source>looking for a change instead of repeating it</source>
        <translation>nach einer Änderung suchen, statt sie zu wiederholen</translation>
    </message>
    <message>
        <source>Request Tracker keeps one conversation in a ticket</source>
        <translation>Request Tracker führt ein einziges Gespräch je Ticket</translation>
    </message>
    <message>
        <source>internal notes are for staff</source>
        <translation>interne Notizen sind Mitarbeitern vorbehalten</translation>
    </message>
    <message>
        <source>tickets for others are opened by staff</source>
        <translation>Tickets für andere eröffnen nur Mitarbeiter</translation>
    </message>
    <message>
        <source>mending time that was logged</source>
        <translation>erfasste Zeit berichtigen</translation>
    </message>
    <message>
        <source>notes about customers that these cannot read</source>
        <translation>Notizen zu Kunden, die diese nicht lesen können</translation>
    </message>
    <message>
        <source>types of tickets</source>
        <translation>Tickettypen</translation>
    </message>
    <message>
        <source>tickets of this queue have no tags</source>
        <translation>Tickets dieser Queue haben keine Schlagwörter</translation>
    </message>
    <message>
        <source>logged time without an end</source>
        <translation>endlose erfasste Zeiten</translation>
    </message>
    <message>
        <source>a ticket cannot become part of itself</source>
        <translation>ein Ticket kann nicht Teil von sich selbst werden</translation>
    </message>
    <message>
        <source>time that was worked is a minute at least</source>
        <translation>Arbeitszeit beträgt mindestens eine Minute</translation>
    </message>
    <message>
        <source>this is for staff</source>
        <translation>das ist Mitarbeitern vorbehalten</translation>
    </message>
    <message>
        <source>a ticket needs a department; choose one</source>
        <translation>ein Ticket braucht eine Abteilung; bitte eine wählen</translation>
    </message>
    <message>
        <source>message in this outbox item</source>
        <translation>keine Nachricht in diesem Eintrag des Postausgangs</translation>
    </message>
    <message>
        <source>holding several parts of a login in one field</source>
        <translation>mehrere Teile eines Zugangs in einem Feld halten</translation>
    </message>
    <message>
        <source>field named for the login and for the password; both are needed</source>
        <translation>kein benanntes Feld für Benutzernamen und Passwort; beide sind nötig</translation>
    </message>
    <message>
        <source>such account</source>
        <translation>dieses Konto nicht</translation>
    </message>
    <message>
        <source>text or file to send yet</source>
        <translation>noch keinen Text und keine Datei zum Senden</translation>
    </message>
    <message>
        <source>such ticket any more</source>
        <translation>dieses Ticket nicht mehr</translation>
    </message>
    <message>
        <source>such unsent message any more: it has been sent or discarded</source>
        <translation>diese ungesendete Nachricht nicht mehr (schon gesendet oder verworfen)</translation>
    </message>
    <message>
        <source>it has no status for that, or was not synced yet</source>
        <translation>er hat dafür keinen Status oder wurde noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>this message is being sent at this moment; wait for its outcome</source>
        <translation>diese Nachricht wird gerade gesendet; bitte das Ergebnis abwarten</translation>
    </message>
    <message>
        <source>running rules by itself</source>
        <translation>Regeln von selbst ausführen</translation>
    </message>
    <message>
        <source>the ticket&apos;s helpdesk has no such choice</source>
        <translation>der Helpdesk des Tickets hat diese Auswahl nicht</translation>
    </message>
    <message>
        <source>the ticket&apos;s helpdesk has no such saved reply</source>
        <translation>der Helpdesk des Tickets hat diesen Textbaustein nicht</translation>
    </message>
    <message>
        <source>message left to bring in</source>
        <translation>keine Nachricht mehr, die zu übernehmen wäre</translation>
    </message>
    <message>
        <source>its customer would see internal notes in a new ticket; leave them out, or untick “Internal note”</source>
        <translation>der Kunde sähe in einem neuen Ticket interne Notizen; bitte weglassen oder „Interne Notiz“ abwählen</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>the helpdesk</source>
        <translation>der Helpdesk</translation>
    </message>
    <message>
        <source>such file in the profile</source>
        <translation>diese Datei nicht im Profil</translation>
    </message>
    <message>
        <source>of this message</source>
        <translation>dieser Nachricht</translation>
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation>zu groß für eine Vorschau</translation>
    </message>
    <message>
        <source>it is a folder; attach the files in it</source>
        <translation>das ist ein Ordner; bitte die Dateien darin anhängen</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>sie wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>a profile stands there already</source>
        <translation>dort liegt schon ein Profil</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>it does not keep what it was given</source>
        <translation>er behält nicht, was er bekommt</translation>
    </message>
    <message>
        <source>its first line, the passphrase, is empty</source>
        <translation>die erste Zeile, die Passphrase, ist leer</translation>
    </message>
    <message>
        <source>its entry is gone</source>
        <translation>sein Eintrag ist weg</translation>
    </message>
    <message>
        <source>its entry was changed</source>
        <translation>sein Eintrag wurde geändert</translation>
    </message>
    <message>
        <source>it is no key</source>
        <translation>das ist kein Schlüssel</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keinen</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>er ist gesperrt</translation>
    </message>
    <message>
        <source>it gave an error</source>
        <translation>er meldete einen Fehler</translation>
    </message>
    <message>
        <source>keeping saved replies for all staff</source>
        <translation>Textbausteine für alle Mitarbeiter aufbewahren</translation>
    </message>
    <message>
        <source>overviews</source>
        <translation>Übersichten</translation>
    </message>
    <message>
        <source>such view any more</source>
        <translation>diese Ansicht nicht mehr</translation>
    </message>
    <message>
        <source>it holds another key</source>
        <translation>er enthält einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>such shared view</source>
        <translation>diese geteilte Ansicht nicht</translation>
    </message>
    <message>
        <source>keeping views for all staff</source>
        <translation>Ansichten für alle Mitarbeiter aufbewahren</translation>
    </message>
    <message>
        <source>The ticket</source>
        <translation>Das Ticket</translation>
    </message>
    <message>
        <source>it has no such status</source>
        <translation>er hat keinen solchen Status</translation>
    </message>
    <message>
        <source>words in the subject yet</source>
        <translation>noch keinen Text im Betreff</translation>
    </message>
    <message>
        <source>name of the conversation yet</source>
        <translation>noch keinen Namen für das Gespräch</translation>
    </message>
    <message>
        <source>change to be made</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>its catalog was not synced yet</source>
        <translation>sein Katalog wurde noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>logging time</source>
        <translation>Zeit erfassen</translation>
    </message>
    <message>
        <source>it was not brought up to date yet: start Deskbell</source>
        <translation>sie wurde noch nicht aktualisiert: bitte Deskbell starten</translation>
    </message>
    <message>
        <source>its content is not what was announced</source>
        <translation>der Inhalt ist nicht der angekündigte</translation>
    </message>
    <message>
        <source>it is not in the profile</source>
        <translation>sie ist nicht im Profil</translation>
    </message>
    <message>
        <source>it has just left the profile</source>
        <translation>sie hat das Profil gerade verlassen</translation>
    </message>
    <message>
        <source>such unsent message any more</source>
        <translation>eine solche ungesendete Nachricht mehr</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>it is missing or empty</source>
        <translation>sie fehlt oder ist leer</translation>
    </message>
    <message>
        <source>it is no profile file any more</source>
        <translation>das ist keine Profildatei mehr</translation>
    </message>
    <message>
        <source>found earlier</source>
        <translation>früher festgestellt</translation>
    </message>
    <message>
        <source>a folder is in its place</source>
        <translation>an ihrer Stelle liegt ein Ordner</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>sie enthält etwas anderes</translation>
    </message>
    <message>
        <source>The department</source>
        <translation>die Abteilung</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>dieser Zugang</translation>
    </message>
    <message>
        <source>This ticket</source>
        <translation>Dieses Ticket</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>ein anderes Programm hat sie geöffnet</translation>
    </message>
    <message>
        <source>an unexpected fault</source>
        <translation>ein unerwarteter Fehler</translation>
    </message>
    <message>
        <source>opening a ticket for somebody else</source>
        <translation>ein Ticket für jemand anderen eröffnen</translation>
    </message>
    <message>
        <source>changing details of a ticket after it was sent</source>
        <translation>Details eines Tickets nach dem Senden ändern</translation>
    </message>
    <message>
        <source>taking in messages that others wrote elsewhere</source>
        <translation>Nachrichten übernehmen, die andere anderswo geschrieben haben</translation>
    </message>
    <message>
        <source>work of staff on tickets</source>
        <translation>Arbeit der Mitarbeiter an Tickets</translation>
    </message>
    <message>
        <source>its list of changes repeats</source>
        <translation>die Änderungsliste wiederholt sich</translation>
    </message>
    <message>
        <source>a conversation could not be read</source>
        <translation>ein Gespräch ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>ticket with that number here</source>
        <translation>hier kein Ticket mit dieser Nummer</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>sie ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>showing a customer of whom it tells nothing</source>
        <translation>einen Kunden anzeigen, über den er nichts mitteilt</translation>
    </message>
    <message>
        <source>notes about customers</source>
        <translation>Notizen zu Kunden</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>das Angefragte</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>diese Regel</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>die Regeln</translation>
    </message>
    <message>
        <source>The order of the rules</source>
        <translation>die Reihenfolge der Regeln</translation>
    </message>
    <message>
        <source>Your notices</source>
        <translation>Ihre Hinweise</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>die Kundenliste</translation>
    </message>
    <message>
        <source>The stream of changes</source>
        <translation>der Strom der Änderungen</translation>
    </message>
    <message>
        <source>This saved reply</source>
        <translation>dieser Textbaustein</translation>
    </message>
    <message>
        <source>This entry of worked time</source>
        <translation>dieser Zeiteintrag</translation>
    </message>
    <message>
        <source>Worked time</source>
        <translation>erfasste Zeit</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>dieser Kunde</translation>
    </message>
    <message>
        <source>What is noted about this customer</source>
        <translation>die Notizen zu diesem Kunden</translation>
    </message>
    <message>
        <source>How tickets went</source>
        <translation>der Verlauf der Tickets</translation>
    </message>
    <message>
        <source>The upload</source>
        <translation>der Upload</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>diese Ansicht</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>geteilte Ansichten</translation>
    </message>
    <message>
        <source>The custom fields</source>
        <translation>die benutzerdefinierten Felder</translation>
    </message>
    <message>
        <source>The sign-in</source>
        <translation>die Anmeldung</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>es ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>it does not hold what was copied</source>
        <translation>es enthält nicht, was kopiert wurde</translation>
    </message>
    <message>
        <source>This queue</source>
        <translation>diese Queue</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>dieses Feld</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>dieses Bild</translation>
    </message>
    <message>
        <source>such kind of helpdesk</source>
        <translation>eine solche Art von Helpdesk</translation>
    </message>
    <message>
        <source>nobody came back from the browser in time</source>
        <translation>niemand kam rechtzeitig aus dem Browser zurück</translation>
    </message>
    <message>
        <source>it was not allowed in the browser</source>
        <translation>es wurde im Browser nicht erlaubt</translation>
    </message>
    <message>
        <source>the helpdesk&apos;s page reported an error</source>
        <translation>die Seite des Helpdesks meldete einen Fehler</translation>
    </message>
    <message>
        <source>signing in with a password</source>
        <translation>Anmelden mit Passwort</translation>
    </message>
    <message>
        <source>signing in with the browser</source>
        <translation>Anmelden im Browser</translation>
    </message>
    <message>
        <source>the demo did not start, or ended badly</source>
        <translation>die Demo ist nicht gestartet oder abgestürzt</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
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
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Given on {date}. It was destroyed when the ticket closed.</source>
        <translation>Angegeben am {date}. Beim Schließen des Tickets vernichtet.</translation>
    </message>
    <message>
        <source>Given on {date}. It is destroyed when the ticket closes.</source>
        <translation>Angegeben am {date}. Wird beim Schließen des Tickets vernichtet.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>DetailsBody</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Es wurde noch nichts gefragt</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Details ändern</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Details speichern</translation>
    </message>
    <message>
        <source>Cancel changing details</source>
        <translation>Ändern der Details abbrechen</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Changed here, not sent yet</source>
        <translation>Hier geändert, noch nicht gesendet</translation>
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
        <translation>Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
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
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>No text yet, files: {count}</source>
        <translation>Noch kein Text, Dateien: {count}</translation>
    </message>
    <message>
        <source>No text yet, answers: {count}</source>
        <translation>Noch kein Text, Angaben: {count}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>Neues Ticket: {subject}</translation>
    </message>
    <message>
        <source>Reply to a ticket that is gone</source>
        <translation>Antwort auf ein nicht mehr vorhandenes Ticket</translation>
    </message>
    <message>
        <source>Note on #{number}: {subject}</source>
        <translation>Notiz zu #{number}: {subject}</translation>
    </message>
    <message>
        <source>Reply to #{number}: {subject}</source>
        <translation>Antwort auf #{number}: {subject}</translation>
    </message>
    <message>
        <source>no department yet</source>
        <translation>noch keine Abteilung</translation>
    </message>
    <message>
        <source>for {customer}</source>
        <translation>für {customer}</translation>
    </message>
    <message>
        <source>{account}, signed out</source>
        <translation>{account}, abgemeldet</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>What you begin to write is kept here by itself until you send it.</source>
        <translation>Was Sie zu schreiben beginnen, bleibt hier von selbst erhalten, bis Sie es senden.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{time} overdue</source>
        <translation>seit {time} überfällig</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>fällig in {time}</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>fällig {moment}</translation>
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
        <translation>{count} T.</translation>
    </message>
    <message>
        <source>Answers: {late} late, {soon} due soon</source>
        <translation>Antworten: {late} überfällig, {soon} bald fällig</translation>
    </message>
    <message>
        <source>#{number}: {due}</source>
        <translation>#{number}: {due}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Of my tickets</source>
        <translation>Zu meinen Tickets</translation>
    </message>
    <message>
        <source>Of mine and of those that nobody has</source>
        <translation>Zu meinen und nicht zugewiesenen Tickets</translation>
    </message>
    <message>
        <source>Of all tickets</source>
        <translation>Zu allen Tickets</translation>
    </message>
</context>
<context>
    <name>DueCounts</name>
    <message numerus="yes">
        <source>%Ln answer(s) late</source>
        <translation>
            <numerusform>%Ln Antwort überfällig</numerusform>
            <numerusform>%Ln Antworten überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) due soon</source>
        <translation>
            <numerusform>%Ln Antwort bald fällig</numerusform>
            <numerusform>%Ln Antworten bald fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation>
            <numerusform>%Ln Stunde vorher</numerusform>
            <numerusform>%Ln Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln Minute vorher</numerusform>
            <numerusform>%Ln Minuten vorher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>Notices of due answers…</source>
        <translation>Hinweise auf fällige Antworten…</translation>
    </message>
    <message>
        <source>notification breach overdue remind target</source>
        <translation>Benachrichtigung SLA Frist überfällig Erinnerung erinnern Ziel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>In 10 Minuten erinnern</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Notices of due answers</source>
        <translation>Hinweise auf fällige Antworten</translation>
    </message>
    <message>
        <source>When to tell, and of which tickets…</source>
        <translation>Wann und zu welchen Tickets erinnern…</translation>
    </message>
</context>
<context>
    <name>DueStrip</name>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>In 10 Minuten erinnern</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>What the rule is called</source>
        <translation>Wie die Regel heißt</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>See on which tickets it would run, and what it would do</source>
        <translation>Zeigt, bei welchen Tickets die Regel greifen würde und was sie täte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>and all of this holds</source>
        <translation>und all das zutrifft</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>To save it, write what the rule is called and add something to do.</source>
        <translation>Zum Speichern der Regel einen Namen geben und eine Aktion hinzufügen.</translation>
    </message>
    <message>
        <source>To save it, write what the rule is called.</source>
        <translation>Zum Speichern der Regel einen Namen geben.</translation>
    </message>
    <message>
        <source>To save it or try it out, add something to do.</source>
        <translation>Zum Speichern oder Ausprobieren eine Aktion hinzufügen.</translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change rules. You can try them out.</source>
        <translation>Nur die Leitung des Helpdesks kann Regeln ändern. Ausprobieren können Sie sie.</translation>
    </message>
    <message>
        <source>This rule is a part of replying: it can be switched off and moved, not changed.</source>
        <translation>Diese Regel gehört zum Antworten: Sie lässt sich abschalten und verschieben, aber nicht ändern.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No ticket here fits the search and the filters together.</source>
        <translation>Kein Ticket passt hier zu Suche und Filtern zugleich.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>{done} of {total} have arrived.</source>
        <translation>{done} von {total} sind angekommen.</translation>
    </message>
    <message>
        <source>The newest come first, in a moment.</source>
        <translation>Die neuesten kommen zuerst, gleich ist es so weit.</translation>
    </message>
    <message>
        <source>Your tickets are on their way</source>
        <translation>Ihre Tickets sind unterwegs</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>The helpdesk could not be reached. Your tickets appear once it can.</source>
        <translation>Der Helpdesk war nicht erreichbar. Ihre Tickets erscheinen, sobald er es ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>When something is not right, open a ticket: its answers appear here.</source>
        <translation>Wenn etwas nicht stimmt, ein Ticket eröffnen: Die Antworten erscheinen hier.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Tickets that need your answer come here.</source>
        <translation>Hierher kommen Tickets, die Ihre Antwort brauchen.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Alle Tickets anzeigen</translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation>Gerade nichts hier</translation>
    </message>
    <message>
        <source>No ticket meets what this view asks for.</source>
        <translation>Kein Ticket erfüllt, was diese Ansicht verlangt.</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Keine Tickets hier</translation>
    </message>
    <message>
        <source>No ticket is in this state at the moment.</source>
        <translation>Kein Ticket ist derzeit in diesem Status.</translation>
    </message>
</context>
<context>
    <name>Escalating</name>
    <message>
        <source>This helpdesk has no status for tickets that its engineers have.</source>
        <translation>Dieser Helpdesk hat keinen Status für Tickets, die bei der Technik liegen.</translation>
    </message>
    <message>
        <source>Hand to the engineers</source>
        <translation>An die Technik übergeben</translation>
    </message>
    <message>
        <source>Hand to the engineers as…</source>
        <translation>An die Technik übergeben als…</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in eigenen Worten</translation>
    </message>
</context>
<context>
    <name>FetchNote</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation>Der Helpdesk wird gefragt…</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Making it smaller …</source>
        <translation>Wird verkleinert …</translation>
    </message>
    <message>
        <source>Copying: {percent} % of {size}</source>
        <translation>Wird kopiert: {percent} % von {size}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Do not attach {name}</source>
        <translation>{name} nicht anhängen</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln Datei, {size}</numerusform>
            <numerusform>%Ln Dateien, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>No files in this conversation.</source>
        <translation>Keine Dateien in diesem Gespräch.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the message of {file}</source>
        <translation>Nachricht mit {file} anzeigen</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <source>Save {file}</source>
        <translation>{file} speichern</translation>
    </message>
    <message>
        <source>note, {who}</source>
        <translation>Notiz, {who}</translation>
    </message>
    <message>
        <source>message {number}, {who}</source>
        <translation>Nachricht {number}, {who}</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Meaning of the status</source>
        <translation>Bedeutung des Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <source>Who wrote last</source>
        <translation>Wer zuletzt schrieb</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Something not sent yet</source>
        <translation>Noch etwas zu senden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Erfasste Minuten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sub-task of a ticket</source>
        <translation>Unteraufgabe eines Tickets</translation>
    </message>
    <message>
        <source>Sub-tasks of its own</source>
        <translation>Eigene Unteraufgaben</translation>
    </message>
    <message>
        <source>Answer in the form</source>
        <translation>Angabe im Formular</translation>
    </message>
    <message>
        <source>is nobody</source>
        <translation>ist niemand</translation>
    </message>
    <message>
        <source>is somebody</source>
        <translation>ist jemand</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>liegt im Zeitraum</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>liegt nicht im Zeitraum</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist früher als</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist später als</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>liegt innerhalb der letzten</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>liegt länger zurück als</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>liegt innerhalb der nächsten</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>is not promised</source>
        <translation>ist nicht zugesagt</translation>
    </message>
    <message>
        <source>is promised</source>
        <translation>ist zugesagt</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Mindestens eine trifft zu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>one of my departments</source>
        <translation>eine meiner Abteilungen</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>the helpdesk itself</source>
        <translation>der Helpdesk selbst</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>waiting for staff</source>
        <translation>wartet auf Mitarbeiter</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>with the engineers</source>
        <translation>bei der Technik</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Ab Datum</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis Datum</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>search messages thread</source>
        <translation>suchen Nachrichten Verlauf</translation>
    </message>
    <message>
        <source>Next place found in the conversation</source>
        <translation>Nächste Fundstelle im Gespräch</translation>
    </message>
    <message>
        <source>Previous place found in the conversation</source>
        <translation>Vorige Fundstelle im Gespräch</translation>
    </message>
    <message>
        <source>Find no more in the conversation</source>
        <translation>Suche im Gespräch beenden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} von {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fill this in: the helpdesk needs it.</source>
        <translation>Bitte ausfüllen: Der Helpdesk braucht das.</translation>
    </message>
    <message>
        <source>Tick this to go on.</source>
        <translation>Zum Fortfahren ankreuzen.</translation>
    </message>
    <message>
        <source>Choose one: the helpdesk needs it.</source>
        <translation>Bitte wählen: Der Helpdesk braucht das.</translation>
    </message>
    <message>
        <source>This is not offered any more. Choose another.</source>
        <translation>Das gibt es nicht mehr. Bitte anders wählen.</translation>
    </message>
    <message>
        <source>Shorten it to {most} characters (now {count}).</source>
        <translation>Auf {most} Zeichen kürzen (jetzt {count}).</translation>
    </message>
    <message>
        <source>Write a number such as 1250.5, without separators for thousands.</source>
        <translation>Eine Zahl wie 1250,5 ohne Tausendertrennzeichen angeben.</translation>
    </message>
    <message>
        <source>Write a date as year-month-day, such as 2026-11-22.</source>
        <translation>Das Datum als Jahr-Monat-Tag angeben, etwa 2026-11-22.</translation>
    </message>
    <message>
        <source>Must be {least} or more.</source>
        <translation>Mindestens {least}.</translation>
    </message>
    <message>
        <source>Must be {most} or less.</source>
        <translation>Höchstens {most}.</translation>
    </message>
    <message>
        <source>Must be {least} or later.</source>
        <translation>Nicht vor {least}.</translation>
    </message>
    <message>
        <source>Must be {most} or earlier.</source>
        <translation>Nicht nach {most}.</translation>
    </message>
    <message>
        <source>The helpdesk expects this to be written differently.</source>
        <translation>Der Helpdesk erwartet eine andere Schreibweise.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as name@example.com.</source>
        <translation>Eine E-Mail-Adresse wie name@example.com angeben.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write a domain name such as example.com.</source>
        <translation>Einen Domainnamen wie example.com angeben.</translation>
    </message>
    <message>
        <source>Write the domain name alone: {offer}.</source>
        <translation>Nur den Domainnamen angeben: {offer}.</translation>
    </message>
    <message>
        <source>Write a web address such as https://example.com/page.</source>
        <translation>Eine Webadresse wie https://example.com/page angeben.</translation>
    </message>
    <message>
        <source>Write the whole web address: {offer}.</source>
        <translation>Die ganze Webadresse angeben: {offer}.</translation>
    </message>
    <message>
        <source>Take the login out of this web address: staff would see it in the clear.</source>
        <translation>Den Zugang aus dieser Webadresse entfernen: Mitarbeiter sähen ihn im Klartext.</translation>
    </message>
    <message>
        <source>Write the login.</source>
        <translation>Den Benutzernamen angeben.</translation>
    </message>
    <message>
        <source>Write the password.</source>
        <translation>Das Passwort angeben.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name or IP address, such as server.example.com.</source>
        <translation>Name oder IP-Adresse des Servers angeben, etwa server.example.com.</translation>
    </message>
    <message>
        <source>Write the address of the sign-in, such as example.com/admin.</source>
        <translation>Die Adresse der Anmeldeseite angeben, etwa example.com/admin.</translation>
    </message>
    <message>
        <source>Fill in more rows: {least} are needed (now {count}).</source>
        <translation>Mehr Zeilen ausfüllen: {least} sind nötig (jetzt {count}).</translation>
    </message>
    <message>
        <source>Remove rows: {most} are taken (now {count}).</source>
        <translation>Zeilen entfernen: {most} sind möglich (jetzt {count}).</translation>
    </message>
    <message>
        <source>Press Send once more to send it all the same.</source>
        <translation>Noch einmal auf Senden drücken, um es dennoch zu senden.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Bitte wählen…</translation>
    </message>
    <message>
        <source>A server (root)</source>
        <translation>Ein Server (root)</translation>
    </message>
    <message>
        <source>A website&apos;s system (CMS)</source>
        <translation>Das System einer Website (CMS)</translation>
    </message>
    <message>
        <source>A control panel</source>
        <translation>Ein Kundenpanel</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Ein Postfach</translation>
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
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>This looks like the login of your customer account. For a server, staff need one of the server itself, such as root.</source>
        <translation>Das sieht nach dem Zugang zum Kundenkonto aus. Für einen Server brauchen die Mitarbeiter einen des Servers selbst, etwa root.</translation>
    </message>
    <message>
        <source>This helpdesk has no place of its own for logins: all its staff can read them in the message, and they stay in e-mail copies. Change the password once the work is done.</source>
        <translation>Dieser Helpdesk hat keinen eigenen Platz für Zugänge: Alle Mitarbeiter können sie in der Nachricht lesen, und sie bleiben in E-Mail-Kopien. Das Passwort nach der Arbeit bitte ändern.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>Remove {address}</source>
        <translation>{address} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Wirklich entfernen?</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>{row} entfernen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Add another to {group}</source>
        <translation>Weitere hinzufügen zu {group}</translation>
    </message>
    <message>
        <source>Search among your orders</source>
        <translation>In den eigenen Produkten suchen</translation>
    </message>
    <message>
        <source>You have no orders here</source>
        <translation>Hier gibt es noch keine Produkte</translation>
    </message>
    <message>
        <source>Use {answer}</source>
        <translation>{answer} übernehmen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>This is at another address than you typed. Sign in only if you trust it.</source>
        <translation>Das liegt an einer anderen Adresse als eingegeben. Melden Sie sich nur an, wenn Sie ihr vertrauen.</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>Wie die Bedingungen verknüpft sind</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>What the group is called</source>
        <translation>Wie die Gruppe heißt</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Department of the group</source>
        <translation>Abteilung der Gruppe</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Kollegen suchen</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>{name} (no longer at the desk)</source>
        <translation>{name} (nicht mehr im Team)</translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change groups.</source>
        <translation>Nur die Leitung des Helpdesks kann Gruppen ändern.</translation>
    </message>
    <message>
        <source>Named by: {rules}</source>
        <translation>Genannt in: {rules}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>To save it, write what the group is called.</source>
        <translation>Zum Speichern der Gruppe einen Namen geben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of staff</source>
        <translation>Mitarbeitergruppen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Somebody else removed this group. Saving makes it once more.</source>
        <translation>Jemand anderes hat diese Gruppe entfernt. Beim Speichern wird sie neu angelegt.</translation>
    </message>
    <message>
        <source>A group takes turns in getting tickets, or is told about them, by rules.</source>
        <translation>Durch Regeln bekommt eine Gruppe reihum Tickets oder wird darüber benachrichtigt.</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {department}</source>
        <translation>{count} · {department}</translation>
    </message>
    <message>
        <source>It stays, for rules name it: {rules}. Take it out of them first.</source>
        <translation>Die Gruppe bleibt, denn Regeln nennen sie: {rules}. Bitte zuerst dort herausnehmen.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>For agents</source>
        <translation>Für Mitarbeiter</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>Für Kunden</translation>
    </message>
</context>
<context>
    <name>HelpPart</name>
    <message>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>help documentation manual how to</source>
        <translation>Hilfe Dokumentation Handbuch Anleitung</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Ein Problem melden…</translation>
    </message>
    <message>
        <source>bug fault error feedback</source>
        <translation>Fehler Bug Störung Rückmeldung</translation>
    </message>
    <message>
        <source>About Deskbell</source>
        <translation>Über Deskbell</translation>
    </message>
    <message>
        <source>version licence profile folder log</source>
        <translation>Version Lizenz Profil Ordner Protokoll</translation>
    </message>
    <message>
        <source>The report is long. It was copied: paste it here.</source>
        <translation>Der Bericht ist lang. Er wurde kopiert: Fügen Sie ihn hier ein.</translation>
    </message>
</context>
<context>
    <name>Helpdesk</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Kundenantwort</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>With engineers</source>
        <translation>Bei der Technik</translation>
    </message>
    <message>
        <source>Wish recorded</source>
        <translation>Wunsch erfasst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Etwas ist kaputt</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Technical Support</source>
        <translation>Technischer Support</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>CMS problem</source>
        <translation>CMS-Problem</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler melden</translation>
    </message>
    <message>
        <source>SMS delivery</source>
        <translation>SMS-Zustellung</translation>
    </message>
    <message>
        <source>Website Migration</source>
        <translation>Website-Umzug</translation>
    </message>
</context>
<context>
    <name>KeepReplies</name>
    <message>
        <source>Keep saved replies…</source>
        <translation>Textbausteine verwalten…</translation>
    </message>
    <message>
        <source>macros, templates, edit</source>
        <translation>Makros, Vorlagen, bearbeiten</translation>
    </message>
</context>
<context>
    <name>KeptEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Endgültig entfernen?</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (nicht gespeichert)</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>Make a recovery key…</source>
        <translation>Wiederherstellungsschlüssel erstellen…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Open with a passphrase…</source>
        <translation>Mit Passphrase öffnen…</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring…</source>
        <translation>Mit dem Schlüsselbund dieses Computers öffnen…</translation>
    </message>
    <message>
        <source>Lock everything with a new key…</source>
        <translation>Alles mit neuem Schlüssel sichern…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same new passphrase in both fields.</source>
        <translation>In beide Felder dieselbe neue Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Looking whether that works…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>KeyErrands</name>
    <message>
        <source>Lock everything with a new key</source>
        <translation>Alles mit neuem Schlüssel sichern</translation>
    </message>
    <message>
        <source>Everything Deskbell keeps on this computer is locked anew; the window goes away for a moment. That helps where somebody may have had a copy of your key. A recovery key that you keep is void then, and you are shown a new one.</source>
        <translation>Alles, was Deskbell auf diesem Computer aufbewahrt, wird neu verschlüsselt; das Fenster verschwindet kurz. Das hilft, wenn jemand eine Kopie Ihres Schlüssels haben könnte. Ein Wiederherstellungsschlüssel, den Sie verwahren, wird damit ungültig, und Sie erhalten einen neuen.</translation>
    </message>
    <message>
        <source>Lock anew</source>
        <translation>Neu verschlüsseln</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Open with a passphrase</source>
        <translation>Mit Passphrase öffnen</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>It is asked for at each start from now on. A recovery key that you keep still opens your profile; without either nobody can. The window goes away for a moment.</source>
        <translation>Die Passphrase wird ab jetzt bei jedem Start abgefragt. Ein Wiederherstellungsschlüssel, den Sie verwahren, öffnet Ihr Profil weiterhin; ohne beides kann es niemand. Das Fenster verschwindet kurz.</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring</source>
        <translation>Mit dem Schlüsselbund dieses Computers öffnen</translation>
    </message>
    <message>
        <source>The keyring opens your profile from now on, without a question; the passphrase opens it no longer. The window goes away for a moment.</source>
        <translation>Ab jetzt öffnet der Schlüsselbund Ihr Profil ohne Rückfrage; die Passphrase öffnet es nicht mehr. Das Fenster verschwindet kurz.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Saved. Keep the file away from this computer.</source>
        <translation>Gespeichert. Die Datei nicht auf diesem Computer aufbewahren.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>These are no keys.</source>
        <translation>Das sind keine Tasten.</translation>
    </message>
    <message>
        <source>{keys} moves about in lists and fields, so it stays as it is.</source>
        <translation>{keys} dient zum Bewegen in Listen und Feldern und bleibt daher, wie es ist.</translation>
    </message>
    <message>
        <source>{keys} copies, pastes or undoes in text fields, so it stays as it is.</source>
        <translation>{keys} dient in Textfeldern zum Kopieren, Einfügen oder Rückgängigmachen und bleibt daher, wie es ist.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Tasten hinzufügen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Von dort nehmen</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>or {keys}, while tickets are marked</source>
        <translation>oder {keys}, solange Tickets markiert sind</translation>
    </message>
    <message>
        <source>No command is called so, and none has such keys.</source>
        <translation>Kein Befehl heißt so oder hat solche Tasten.</translation>
    </message>
    <message>
        <source>This key means the same everywhere, so it stays.</source>
        <translation>Diese Taste bedeutet überall dasselbe und bleibt daher.</translation>
    </message>
    <message>
        <source>Press the keys for “{command}”</source>
        <translation>Die Tasten für „{command}“ drücken</translation>
    </message>
    <message>
        <source>{keys} is taken already: {commands}.</source>
        <translation>{keys} ist schon vergeben: {commands}.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>Nach Wörtern oder Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>One key, or one and then another. Escape leaves it as it is.</source>
        <translation>Eine Taste, oder eine und dann eine zweite. Escape lässt es, wie es ist.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys; Escape leaves them as they are</source>
        <translation>Die neuen Tasten drücken; Escape lässt sie, wie sie sind</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>First finish what is open in “{window}”: it would be lost otherwise.</source>
        <translation>Schließen Sie zuerst ab, was in „{window}“ offen ist: Es ginge sonst verloren.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>This language is chosen already.</source>
        <translation>Diese Sprache ist schon gewählt.</translation>
    </message>
</context>
<context>
    <name>LimitCounts</name>
    <message numerus="yes">
        <source>This helpdesk takes at most %Ln file(s) with a message.</source>
        <translation>
            <numerusform>Dieser Helpdesk nimmt höchstens %Ln Datei je Nachricht an.</numerusform>
            <numerusform>Dieser Helpdesk nimmt höchstens %Ln Dateien je Nachricht an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s): this helpdesk takes at most {limit}.</source>
        <translation>
            <numerusform>Um %Ln Zeichen zu lang: Dieser Helpdesk nimmt höchstens {limit} an.</numerusform>
            <numerusform>Um %Ln Zeichen zu lang: Dieser Helpdesk nimmt höchstens {limit} an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>not possible now: {reason}</source>
        <translation>jetzt nicht möglich: {reason}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>First answers</source>
        <translation>Erste Antworten</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>Hälfte beantwortet binnen</translation>
    </message>
    <message>
        <source>Half closed within</source>
        <translation>Hälfte geschlossen binnen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Write a mail to {host}?</source>
        <translation>E-Mail an {host} schreiben?</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>{host} im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation>Neue Unteraufgabe</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Becomes part of another ticket once that has arrived.</source>
        <translation>Geht in einem anderen Ticket auf, sobald die Änderung angekommen ist.</translation>
    </message>
    <message>
        <source>Not linked with any other ticket.</source>
        <translation>Mit keinem anderen Ticket verknüpft.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Sub-tasks</source>
        <translation>Unteraufgaben</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Wird gebraucht von</translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>How the list looks</source>
        <translation>Aussehen der Liste</translation>
    </message>
    <message>
        <source>Columns, groups, order; save as a view</source>
        <translation>Spalten, Gruppen, Reihenfolge; als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Edit this view…</source>
        <translation>Diese Ansicht bearbeiten…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Back to the view&apos;s own look</source>
        <translation>Zurück zum Aussehen der Ansicht</translation>
    </message>
    <message>
        <source>Newest message first</source>
        <translation>Neueste Nachricht zuerst</translation>
    </message>
</context>
<context>
    <name>ListParts</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>Mehrere Tickets</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>45, 1:30 or 1 h 30</source>
        <translation>45, 1:30 oder 1 h 30</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>For colleagues; customers do not see it</source>
        <translation>Für Kollegen; Kunden sehen es nicht</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Discard this time</source>
        <translation>Diese Zeit verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Zeit erfassen</translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation>Zeit auf {ticket} erfassen</translation>
    </message>
    <message>
        <source>Mend logged time</source>
        <translation>Erfasste Zeit berichtigen</translation>
    </message>
    <message>
        <source>Mend the time on {ticket}</source>
        <translation>Zeit auf {ticket} berichtigen</translation>
    </message>
    <message>
        <source>Take this time back</source>
        <translation>Diese Zeit zurücknehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write how long it took, such as 45, 1:30 or 1 h 30.</source>
        <translation>Die Dauer angeben, etwa 45, 1:30 oder 1 h 30.</translation>
    </message>
    <message>
        <source>Write the day as 2026-01-31, or choose it.</source>
        <translation>Den Tag wie 2026-01-31 angeben oder wählen.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Dieser Tag liegt noch in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>LoginFieldsDialog</name>
    <message>
        <source>Fields for logins</source>
        <translation>Felder für Zugänge</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server or address</source>
        <translation>Server oder Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Fields for logins at {name}</source>
        <translation>Felder für Zugänge bei {name}</translation>
    </message>
    <message>
        <source>Name the custom fields that are to hold the logins you give with new tickets. They then stand in these fields alone, not in the message and its copies by e-mail. Staff who may see the fields of a ticket can read them.</source>
        <translation>Hier die benutzerdefinierten Felder nennen, die Zugänge aus neuen Tickets aufnehmen sollen. Die Zugänge stehen dann nur in diesen Feldern, nicht in der Nachricht und ihren E-Mail-Kopien. Mitarbeiter, die die Felder eines Tickets sehen dürfen, können sie lesen.</translation>
    </message>
    <message>
        <source>Where nothing is named, a login becomes part of the message.</source>
        <translation>Wo nichts genannt ist, wird ein Zugang Teil der Nachricht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You see no field of that name here. The helpdesk may drop what goes into it without a word: ask its staff.</source>
        <translation>Ein Feld dieses Namens sehen Sie hier nicht. Der Helpdesk verwirft womöglich stillschweigend, was hineinkommt: bitte bei den Mitarbeitern nachfragen.</translation>
    </message>
    <message>
        <source>Each part needs a field of its own.</source>
        <translation>Jeder Teil braucht ein eigenes Feld.</translation>
    </message>
</context>
<context>
    <name>Macro</name>
    <message>
        <source>move to {name}</source>
        <translation>nach {name} verschieben</translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation>Priorität {name}</translation>
    </message>
    <message>
        <source>type {name}</source>
        <translation>Typ {name}</translation>
    </message>
    <message>
        <source>status {name}</source>
        <translation>Status {name}</translation>
    </message>
    <message>
        <source>assign to you</source>
        <translation>Ihnen zuweisen</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>niemandem zuweisen</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>an {name} zuweisen</translation>
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
        <translation>Ordner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nothing to write? Then it only does what is chosen below.</source>
        <translation>Nichts zu schreiben? Dann geschieht nur, was unten gewählt ist.</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Platzhalter…</translation>
    </message>
    <message>
        <source>What is known of the ticket takes this place</source>
        <translation>Wird mit dem ausgefüllt, was vom Ticket bekannt ist</translation>
    </message>
    <message>
        <source>As an internal note, which customers never see</source>
        <translation>Als interne Notiz, die Kunden nie sehen</translation>
    </message>
    <message>
        <source>Shared with all staff</source>
        <translation>Mit allen Mitarbeitern geteilt</translation>
    </message>
    <message>
        <source>And beside that</source>
        <translation>Und außerdem</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
</context>
<context>
    <name>MacroManager</name>
    <message>
        <source>Saved replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Textbaustein suchen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen geben.</translation>
    </message>
    <message>
        <source>Write something, or choose what it does.</source>
        <translation>Etwas schreiben oder wählen, was geschehen soll.</translation>
    </message>
    <message>
        <source>Saved replies changed and not saved: {count}. Close and lose that?</source>
        <translation>Geänderte, nicht gespeicherte Textbausteine: {count}. Schließen und die Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>MacroPreview</name>
    <message numerus="yes">
        <source>Send this reply to %Ln customer(s)?</source>
        <translation>
            <numerusform>Diese Antwort an %Ln Kunden senden?</numerusform>
            <numerusform>Diese Antwort an %Ln Kunden senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them reads the words of their own ticket. Where somebody has answered meanwhile, the reply waits for you in the outbox.</source>
        <translation>Jeder liest den Text zu seinem eigenen Ticket. Wo inzwischen jemand geantwortet hat, wartet die Antwort im Postausgang auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing goes to %Ln ticket(s); see why below.</source>
        <translation>
            <numerusform>%Ln Ticket bekommt nichts; der Grund steht unten.</numerusform>
            <numerusform>%Ln Tickets bekommen nichts; der Grund steht unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln Antwort senden</numerusform>
            <numerusform>%Ln Antworten senden</numerusform>
        </translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>Ein nicht mehr vorhandenes Ticket</translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation>Sobald die Antwort angekommen ist: {deeds}</translation>
    </message>
</context>
<context>
    <name>MacroRuns</name>
    <message numerus="yes">
        <source>Use a saved reply on %Ln ticket(s)…</source>
        <translation>
            <numerusform>Textbaustein auf %Ln Ticket anwenden…</numerusform>
            <numerusform>Textbaustein auf %Ln Tickets anwenden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Textbausteine</translation>
    </message>
</context>
<context>
    <name>MailCounts</name>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln E-Mail</numerusform>
            <numerusform>%Ln E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) found</source>
        <translation>
            <numerusform>%Ln E-Mail gefunden</numerusform>
            <numerusform>%Ln E-Mails gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out that came twice</source>
        <translation>
            <numerusform>%Ln doppelte weggelassen</numerusform>
            <numerusform>%Ln doppelte weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Conversations that were found</source>
        <translation>Gefundene Gespräche</translation>
    </message>
</context>
<context>
    <name>MailPreview</name>
    <message>
        <source>Mails of the conversation</source>
        <translation>E-Mails des Gesprächs</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
</context>
<context>
    <name>MailRun</name>
    <message>
        <source>Importing: {done} of {total}</source>
        <translation>Wird importiert: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>MailWindow</name>
    <message>
        <source>Import mail</source>
        <translation>E-Mails importieren</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Gespräch importieren</numerusform>
            <numerusform>%Ln Gespräche importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it has begun for all, or stop it; then drop these files again.</source>
        <translation>Ein Import läuft. Bitte warten, bis er für alle begonnen hat, oder ihn anhalten; dann die Dateien noch einmal ablegen.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No mail chosen yet</source>
        <translation>Noch keine E-Mail gewählt</translation>
    </message>
    <message>
        <source>Drop .eml or .mbox files here, or choose them.</source>
        <translation>.eml- oder .mbox-Dateien hier ablegen oder wählen.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Fields for logins</source>
        <translation>Felder für Zugänge</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>Passphrase und Wiederherstellung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge tickets</source>
        <translation>Tickets zusammenführen</translation>
    </message>
    <message>
        <source>Make #{number} part of #{other}?</source>
        <translation>#{number} in #{other} aufgehen lassen?</translation>
    </message>
    <message>
        <source>Its messages, files and logged time move there, and #{number} is gone. This cannot be undone.</source>
        <translation>Nachrichten, Dateien und erfasste Zeit ziehen dorthin um, und #{number} gibt es dann nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge into #{number}</source>
        <translation>Mit #{number} zusammenführen</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Two different people asked.</source>
        <translation>Die Anfragenden sind zwei verschiedene Personen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>The view keeps the filters, the search, the order and the look of this list.</source>
        <translation>Die Ansicht behält Filter, Suche, Reihenfolge und Aussehen dieser Liste.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NavModel</name>
    <message>
        <source>{count} unread</source>
        <translation>{count} ungelesen</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>Sie sind gefragt</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Zuerst ein Ticket wählen.</translation>
    </message>
</context>
<context>
    <name>NewTicketBehalf</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>New ticket requester</source>
        <translation>Anfragender des neuen Tickets</translation>
    </message>
    <message>
        <source>New ticket channel</source>
        <translation>Eingangsweg des neuen Tickets</translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>On behalf of (leave it empty for yourself)</source>
        <translation>Im Namen von (leer: für sich selbst)</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>Eingegangen per</translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Really discard?</source>
        <translation>Wirklich verwerfen?</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Describe what happens, what you expected, and since when. Markdown works.</source>
        <translation>Was passiert, was war erwartet, seit wann? Markdown geht.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>You are offline: your ticket waits in the outbox and leaves by itself when the connection is back.</source>
        <translation>Sie sind offline: Ihr Ticket wartet im Postausgang und geht von selbst ab, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Your ticket leaves in a moment. Until then it stands in the outbox.</source>
        <translation>Ihr Ticket geht gleich ab. Bis dahin liegt es im Postausgang.</translation>
    </message>
    <message>
        <source>Not sent yet: something above is missing or wrong.</source>
        <translation>Noch nicht gesendet: Oben fehlt etwas oder stimmt etwas nicht.</translation>
    </message>
</context>
<context>
    <name>NewTicketForm</name>
    <message>
        <source>Give it a subject, so that it can be found again.</source>
        <translation>Einen Betreff angeben, damit es sich wiederfinden lässt.</translation>
    </message>
    <message>
        <source>Write something or attach a file.</source>
        <translation>Etwas schreiben oder eine Datei anhängen.</translation>
    </message>
    <message>
        <source>New ticket subject</source>
        <translation>Betreff des neuen Tickets</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Für wen es ist</translation>
    </message>
</context>
<context>
    <name>NewTicketHead</name>
    <message>
        <source>Choose a department</source>
        <translation>Abteilung wählen</translation>
    </message>
    <message>
        <source>Goes on from #{number}: {subject}</source>
        <translation>Fortsetzung von #{number}: {subject}</translation>
    </message>
    <message>
        <source>This helpdesk has not told its departments yet. Connect to it once, then send.</source>
        <translation>Dieser Helpdesk hat seine Abteilungen noch nicht genannt. Einmal verbinden, dann senden.</translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation>Die Abteilung wählen, die es bekommen soll.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>New ticket account</source>
        <translation>Konto des neuen Tickets</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>New ticket department</source>
        <translation>Abteilung des neuen Tickets</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>New ticket topic</source>
        <translation>Thema des neuen Tickets</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>The questions of this department cannot be shown ({reason}). Write freely: subject and message reach it all the same.</source>
        <translation>Die Fragen dieser Abteilung lassen sich nicht anzeigen ({reason}). Einfach frei schreiben: Betreff und Nachricht kommen trotzdem an.</translation>
    </message>
</context>
<context>
    <name>NewTicketOffers</name>
    <message>
        <source>The other tasks are kept as tickets among the drafts.</source>
        <translation>Die anderen Aufgaben liegen als Tickets bei den Entwürfen.</translation>
    </message>
    <message>
        <source>This department asks for no login. Take the password out of the message, or choose the department that needs it.</source>
        <translation>Diese Abteilung fragt nach keinem Zugang. Das Passwort aus der Nachricht nehmen oder die Abteilung wählen, die es braucht.</translation>
    </message>
    <message>
        <source>The login field holds another login already, so the message was left as it is. Take one of the two out, or send the other with a reply later.</source>
        <translation>Im Feld für den Zugang steht schon ein anderer; die Nachricht blieb daher unverändert. Einen der beiden herausnehmen oder den anderen später mit einer Antwort senden.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>New ticket #{number} from {name}</source>
        <translation>Neues Ticket #{number} von {name}</translation>
    </message>
    <message>
        <source>{name} added a note to #{number}</source>
        <translation>{name} hat #{number} eine Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>{name} wrote in #{number}</source>
        <translation>{name} hat in #{number} geschrieben</translation>
    </message>
    <message>
        <source>{name} answered #{number}</source>
        <translation>{name} hat auf #{number} geantwortet</translation>
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
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>NewsCounts</name>
    <message numerus="yes">
        <source>%Ln new message(s) in #{number}</source>
        <translation>
            <numerusform>%Ln neue Nachricht in #{number}</numerusform>
            <numerusform>%Ln neue Nachrichten in #{number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln neue Antwort</numerusform>
            <numerusform>%Ln neue Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln ticket(s)</source>
        <translation>
            <numerusform>in %Ln Ticket</numerusform>
            <numerusform>in %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsPart</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remind me in 1 hour</source>
        <translation>In 1 Stunde erinnern</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Messages that wait for you: {count}.</source>
        <translation>Nachrichten, die auf Sie warten: {count}.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <source>Changes that wait for you: {count}.</source>
        <translation>Änderungen, die auf Sie warten: {count}.</translation>
    </message>
    <message>
        <source>Not done: {deed}</source>
        <translation>Nicht ausgeführt: {deed}</translation>
    </message>
    <message>
        <source>Waits for you: {deed}</source>
        <translation>Wartet auf Sie: {deed}</translation>
    </message>
    <message>
        <source>A message is held: its ticket changed before it left. You decide.</source>
        <translation>Eine Nachricht wird zurückgehalten: Das Ticket hat sich vor dem Versand geändert. Sie entscheiden.</translation>
    </message>
    <message>
        <source>A message is not confirmed: it may have arrived. Look whether it did.</source>
        <translation>Eine Nachricht ist unbestätigt: Sie ist vielleicht angekommen. Bitte nachsehen.</translation>
    </message>
    <message>
        <source>A message was not sent and needs you.</source>
        <translation>Eine Nachricht wurde nicht gesendet: Sie sind gefragt.</translation>
    </message>
    <message>
        <source>Messages held, because their tickets changed: {count}. You decide.</source>
        <translation>Zurückgehaltene Nachrichten, deren Tickets sich geändert haben: {count}. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Messages not confirmed, which may have arrived: {count}.</source>
        <translation>Unbestätigte Nachrichten, die vielleicht angekommen sind: {count}.</translation>
    </message>
    <message>
        <source>Messages not sent that need you: {count}.</source>
        <translation>Nicht gesendete Nachrichten, bei denen Sie gefragt sind: {count}.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>This account needs you before it can sync.</source>
        <translation>Dieses Konto kann erst synchronisieren, wenn Sie sich darum gekümmert haben.</translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules</source>
        <translation>
            <numerusform>%Ln Hinweis von Regeln</numerusform>
            <numerusform>%Ln Hinweise von Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules and colleagues</source>
        <translation>
            <numerusform>%Ln Hinweis von Regeln und Kollegen</numerusform>
            <numerusform>%Ln Hinweise von Regeln und Kollegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} mentioned you</source>
        <translation>{who} hat Sie erwähnt</translation>
    </message>
    <message>
        <source>{who} mentioned you in #{number}</source>
        <translation>{who} hat Sie in #{number} erwähnt</translation>
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
        <translation>Nichts wartet auf den Versand</translation>
    </message>
    <message>
        <source>What you send while offline waits here until the connection is back.</source>
        <translation>Was Sie offline senden, wartet hier, bis die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Alle Tickets anzeigen</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>Neues Ticket: {subject}</translation>
    </message>
    <message>
        <source>Note on {ticket}</source>
        <translation>Notiz für {ticket}</translation>
    </message>
    <message>
        <source>Reply to {ticket}</source>
        <translation>Antwort auf {ticket}</translation>
    </message>
    <message>
        <source>Close {ticket}</source>
        <translation>{ticket} schließen</translation>
    </message>
    <message>
        <source>Reopen {ticket}</source>
        <translation>{ticket} wieder öffnen</translation>
    </message>
    <message>
        <source>Change details of {ticket}</source>
        <translation>Details ändern für {ticket}</translation>
    </message>
    <message>
        <source>Merge {ticket} into another ticket</source>
        <translation>{ticket} mit anderem Ticket zusammenführen</translation>
    </message>
    <message>
        <source>Add what was said elsewhere to {ticket}</source>
        <translation>Anderswo Gesagtes in {ticket} übernehmen</translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation>Zeit auf {ticket} erfassen</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>ein nicht mehr vorhandenes Ticket</translation>
    </message>
    <message>
        <source>{what}, in “{conversation}”</source>
        <translation>{what}, in „{conversation}“</translation>
    </message>
    <message>
        <source>{change}, of {ticket}</source>
        <translation>{change} – {ticket}</translation>
    </message>
    <message>
        <source>Set the status of {ticket}</source>
        <translation>Status setzen für {ticket}</translation>
    </message>
    <message>
        <source>Sending: {percent} % of {size}</source>
        <translation>Wird gesendet: {percent} % von {size}</translation>
    </message>
    <message>
        <source>Uploading: {percent} % of {size}</source>
        <translation>Wird hochgeladen: {percent} % von {size}</translation>
    </message>
    <message>
        <source>Paused at {percent} % of {size}</source>
        <translation>Pausiert bei {percent} % von {size}</translation>
    </message>
    <message>
        <source>File {place} of {count}: {name}, {percent} %</source>
        <translation>Datei {place} von {count}: {name}, {percent} %</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Uploading its files…</source>
        <translation>Dateien werden hochgeladen…</translation>
    </message>
    <message>
        <source>Sending again: the answer was lost</source>
        <translation>Wird erneut gesendet: Die Rückmeldung ging verloren</translation>
    </message>
    <message>
        <source>Looking whether it arrived…</source>
        <translation>Es wird nachgesehen, ob es angekommen ist…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation above; send it again only if it is not there.</source>
        <translation>Es ist vielleicht angekommen. Im Gespräch darüber nachsehen; nur erneut senden, wenn es dort fehlt.</translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation beside; send it again only if it is not there.</source>
        <translation>Es ist vielleicht angekommen. Im Gespräch daneben nachsehen; nur erneut senden, wenn es dort fehlt.</translation>
    </message>
    <message>
        <source>{who} answered, {time}: “{words}”</source>
        <translation>{who} hat geantwortet, {time}: „{words}“</translation>
    </message>
    <message>
        <source>Closed: {time}</source>
        <translation>Geschlossen: {time}</translation>
    </message>
    <message>
        <source>Looked for again within a minute.</source>
        <translation>Binnen einer Minute wird erneut nachgesehen.</translation>
    </message>
    <message>
        <source>Next try within a minute.</source>
        <translation>Nächster Versuch binnen einer Minute.</translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <translation>Nächster Versuch um {time}.</translation>
    </message>
    <message>
        <source>Looked for again at {time}.</source>
        <translation>Um {time} wird erneut nachgesehen.</translation>
    </message>
    <message>
        <source>Sending rests, because the helpdesk has trouble or asked to wait.</source>
        <translation>Das Senden ruht, weil der Helpdesk Probleme hat oder um Geduld bittet.</translation>
    </message>
    <message>
        <source>Send to #{number}</source>
        <translation>An #{number} senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Discard here; it may have arrived</source>
        <translation>Hier verwerfen; es ist vielleicht angekommen</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>Check the conversation</source>
        <translation>Gespräch prüfen</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>Antwort ansehen</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>You wrote: “{words}”</source>
        <translation>Ihr Text: „{words}“</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
</context>
<context>
    <name>OvertakenStrip</name>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
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
        <translation>{count} T.</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>The middle of all of them (the median): half took no longer than that. “9 of 10 within” is what only one in ten exceeded.</source>
        <translation>Die Mitte von allen (der Median): Die Hälfte dauerte nicht länger. „9 von 10 binnen“ ist, was nur jedes Zehnte überschritt.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>Bis zum Schließen</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>Zugesagte Antworten</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Nach Mitarbeiter</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Nach Abteilung</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>Overview of the team…</source>
        <translation>Teamübersicht…</translation>
    </message>
    <message>
        <source>plots backlog first response resolution promises figures reports</source>
        <translation>Diagramme Rückstand erste Antwort Lösungszeit Zusagen Zahlen Berichte Statistik</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Backlog by</source>
        <translation>Rückstand nach</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Neu abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) read…</source>
        <translation>
            <numerusform>%Ln Ticket gelesen…</numerusform>
            <numerusform>%Ln Tickets gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}.</source>
        <translation>Stand: {time}.</translation>
    </message>
    <message>
        <source>There are more tickets than can be read: the newest {count} count.</source>
        <translation>Es gibt mehr Tickets, als sich lesen lassen: Die neuesten {count} zählen.</translation>
    </message>
    <message>
        <source>Tickets that ended before {day} are not here.</source>
        <translation>Tickets, die vor {day} endeten, fehlen hier.</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>nach Status</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>nach Abteilung</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Mitarbeiter</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Type a command, a ticket&apos;s number or words of its subject</source>
        <translation>Befehl, Ticketnummer oder Wörter aus dem Betreff eingeben</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter do it   ·   &gt; commands only   ·   # tickets only</source>
        <translation>↑ ↓ wählen   ·   Enter ausführen   ·   &gt; nur Befehle   ·   # nur Tickets</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>All tickets of this department</source>
        <translation>Alle Tickets dieser Abteilung</translation>
    </message>
</context>
<context>
    <name>PaneBar</name>
    <message>
        <source>Accounts and views</source>
        <translation>Konten und Ansichten</translation>
    </message>
    <message>
        <source>Accounts, views, and news</source>
        <translation>Konten, Ansichten und Neues</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
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
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Protect and start</source>
        <translation>Schützen und starten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Choose a passphrase that opens your profile from now on. Your recovery key still opens it too.</source>
        <translation>Eine Passphrase wählen, die Ihr Profil ab jetzt öffnet. Ihr Wiederherstellungsschlüssel öffnet es weiterhin auch.</translation>
    </message>
    <message>
        <source>Your tickets and drafts are kept encrypted on this computer. Choose a passphrase for them; without it they cannot be opened again.</source>
        <translation>Ihre Tickets und Entwürfe liegen verschlüsselt auf diesem Computer. Bitte eine Passphrase dafür wählen; ohne sie lassen sie sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>Your tickets and drafts on this computer are protected by a passphrase.</source>
        <translation>Ihre Tickets und Entwürfe auf diesem Computer sind mit einer Passphrase geschützt.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase in both fields.</source>
        <translation>In beide Felder dieselbe Passphrase eingeben.</translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>open now, {sign}{count} since {day}</source>
        <translation>jetzt offen, {sign}{count} seit {day}</translation>
    </message>
    <message>
        <source>open at the end of {last}, {sign}{count} since {day}</source>
        <translation>offen am {last}, {sign}{count} seit {day}</translation>
    </message>
    <message>
        <source>No ticket was open in these days.</source>
        <translation>In diesem Zeitraum war kein Ticket offen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln first answer(s)</source>
        <translation>
            <numerusform>%Ln erste Antwort</numerusform>
            <numerusform>%Ln erste Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed ticket(s)</source>
        <translation>
            <numerusform>%Ln geschlossenes Ticket</numerusform>
            <numerusform>%Ln geschlossene Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>kept; {broken} of {count} were not</source>
        <translation>gehalten; {broken} von {count} nicht</translation>
    </message>
    <message>
        <source>Nothing that was promised fell due in these days.</source>
        <translation>In diesem Zeitraum wurde nichts Zugesagtes fällig.</translation>
    </message>
    <message>
        <source>This helpdesk does not tell by when answers were promised.</source>
        <translation>Dieser Helpdesk teilt nicht mit, bis wann Antworten zugesagt waren.</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 von 10 binnen</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message>
        <source>{cases} in these days: too few at any time to tell a middle one.</source>
        <translation>{cases} in diesem Zeitraum: jeweils zu wenige für einen Median.</translation>
    </message>
    <message>
        <source>was enough for half of {cases}</source>
        <translation>reichte für die Hälfte ({cases})</translation>
    </message>
    <message>
        <source>{words} · before: {before}</source>
        <translation>{words} · vorher: {before}</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>{plot} as a table</source>
        <translation>{plot} als Tabelle</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong: {detail}</source>
        <translation>Etwas ist schiefgegangen: {detail}</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered. It will be tried again.</source>
        <translation>Die Verbindung zu {host} ging vor der Antwort verloren. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({detail}), so nothing was sent. Check the address and this computer&apos;s date, or ask the helpdesk&apos;s operator.</source>
        <translation>Die Verbindung zu {host} ist nicht sicher ({detail}), daher wurde nichts gesendet. Bitte Adresse und Datum dieses Computers prüfen oder den Betreiber des Helpdesks fragen.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Type it like https://support.example.com.</source>
        <translation>„{url}“ ist keine Webadresse. Schreibweise: https://support.example.com.</translation>
    </message>
    <message>
        <source>“{url}” is not secure: others could read your sign-in on the way. Type it with https://.</source>
        <translation>„{url}“ ist nicht sicher: Andere könnten Ihre Anmeldung unterwegs mitlesen. Bitte mit https:// angeben.</translation>
    </message>
    <message>
        <source>{url} answers, but not as a {kind} helpdesk. Check the address, or choose another kind.</source>
        <translation>{url} antwortet, aber nicht als Helpdesk der Art {kind}. Bitte die Adresse prüfen oder eine andere Art wählen.</translation>
    </message>
    <message>
        <source>{host} sent something that is not a helpdesk&apos;s answer ({detail}). If you are on a public network, sign in to it in a browser first; otherwise tell the helpdesk&apos;s operator.</source>
        <translation>{host} hat etwas gesendet, das nicht von einem Helpdesk stammt ({detail}). In einem öffentlichen Netz bitte zuerst im Browser dort anmelden; sonst dem Betreiber des Helpdesks Bescheid geben.</translation>
    </message>
    <message>
        <source>{host} sent more than a helpdesk should ({detail}), so it was not read. Tell the helpdesk&apos;s operator.</source>
        <translation>{host} hat mehr gesendet, als ein Helpdesk sollte ({detail}); daher wurde es nicht gelesen. Bitte dem Betreiber des Helpdesks Bescheid geben.</translation>
    </message>
    <message>
        <source>{host} is busy and asks to wait. It will be tried again by itself.</source>
        <translation>{host} ist ausgelastet und bittet um Geduld. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (error {status}). It will be tried again by itself; if it stays, tell the helpdesk&apos;s operator.</source>
        <translation>{host} hat selbst einen Fehler (Fehler {status}). Es wird von selbst erneut versucht; wenn er bleibt, bitte dem Betreiber des Helpdesks Bescheid geben.</translation>
    </message>
    <message>
        <source>Cannot reach {host}. Check the address and your internet connection; unsent messages wait here, and leave once it can be reached.</source>
        <translation>Nicht erreichbar: {host}. Bitte die Adresse und Ihre Internetverbindung prüfen; ungesendete Nachrichten warten hier und gehen ab, sobald die Verbindung steht.</translation>
    </message>
    <message>
        <source>{host} answers, but no helpdesk that Deskbell knows was found there. Type the address that you open in the browser for your tickets, or ask the helpdesk for it.</source>
        <translation>{host} antwortet, aber dort wurde kein Helpdesk gefunden, den Deskbell kennt. Geben Sie die Adresse ein, unter der Sie im Browser Ihre Tickets sehen, oder fragen Sie den Helpdesk danach.</translation>
    </message>
    <message>
        <source>The helpdesk is at another address, {url}, so nothing was sent. If you trust it, connect to that address.</source>
        <translation>Der Helpdesk liegt an einer anderen Adresse, {url}; daher wurde nichts gesendet. Wenn Sie ihr vertrauen, verbinden Sie sich mit dieser Adresse.</translation>
    </message>
    <message>
        <source>{host} does not accept this login and password. Type them again, or ask the helpdesk for a new password.</source>
        <translation>{host} nimmt diesen Benutzernamen mit diesem Passwort nicht an. Bitte noch einmal eingeben oder beim Helpdesk ein neues Passwort anfordern.</translation>
    </message>
    <message>
        <source>You were not signed in: {detail}. Try again, or sign in another way.</source>
        <translation>Sie wurden nicht angemeldet: {detail}. Bitte noch einmal versuchen oder anders anmelden.</translation>
    </message>
    <message>
        <source>{host} does not accept this sign-in: the token is wrong, expired or withdrawn. Sign in with another one; unsent messages wait here, and leave once you are signed in.</source>
        <translation>{host} nimmt diese Anmeldung nicht an: Das Token ist falsch, abgelaufen oder widerrufen. Bitte mit einem anderen anmelden; ungesendete Nachrichten warten hier und gehen ab, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>The helpdesk did not accept it: {detail}. Change it and send it again.</source>
        <translation>Der Helpdesk hat es nicht angenommen: {detail}. Bitte ändern und noch einmal senden.</translation>
    </message>
    <message>
        <source>This helpdesk has no fields of their own for logins any more, so this was not sent: the login would have stood in the message. Change it and send it again.</source>
        <translation>Dieser Helpdesk hat keine eigenen Felder für Zugänge mehr, daher wurde dies nicht gesendet: Der Zugang hätte in der Nachricht gestanden. Bitte ändern und noch einmal senden.</translation>
    </message>
    <message>
        <source>The helpdesk has changed its form, so this was not sent: it would have lost what you filled in for {names}. Change it and send it again.</source>
        <translation>Der Helpdesk hat sein Formular geändert, daher wurde dies nicht gesendet: Ihre Angaben zu {names} wären verloren gegangen. Bitte ändern und noch einmal senden.</translation>
    </message>
    <message>
        <source>You are not allowed to do that at this helpdesk ({detail}). Ask the helpdesk&apos;s staff.</source>
        <translation>Das ist Ihnen bei diesem Helpdesk nicht erlaubt ({detail}). Bitte die Mitarbeiter des Helpdesks fragen.</translation>
    </message>
    <message>
        <source>{what} is not there, or not yours to see. It may have been removed or merged.</source>
        <translation>Nicht gefunden oder für Sie nicht sichtbar: {what}. Vielleicht wurde etwas entfernt oder zusammengeführt.</translation>
    </message>
    <message>
        <source>{what} was changed by somebody else meanwhile. Look at it and try again.</source>
        <translation>Inzwischen von jemand anderem geändert: {what}. Bitte ansehen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This helpdesk cannot do that: {what}.</source>
        <translation>Dieser Helpdesk kann das nicht: {what}.</translation>
    </message>
    <message>
        <source>It may have arrived at {host}, but the answer was lost. Check the conversation, then send it again or discard it.</source>
        <translation>Es ist vielleicht bei {host} angekommen, aber die Rückmeldung ging verloren. Bitte das Gespräch prüfen, dann erneut senden oder verwerfen.</translation>
    </message>
    <message>
        <source>Ticket #{number} was opened, but {host} does not show it to you.</source>
        <translation>Ticket #{number} wurde eröffnet, aber {host} zeigt es Ihnen nicht.</translation>
    </message>
    <message>
        <source>{reason} What you wrote is kept in the outbox.</source>
        <translation>{reason} Ihr Text liegt im Postausgang.</translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile, so this was not sent, and the logins in it were destroyed. If it is still needed, change it and send it again.</source>
        <translation>Das Ticket wurde inzwischen geschlossen; daher wurde dies nicht gesendet, und die Zugänge darin wurden vernichtet. Wenn es noch nötig ist, bitte ändern und noch einmal senden.</translation>
    </message>
    <message>
        <source>Deskbell is already running with the profile {directory}. Use that one, or quit it.</source>
        <translation>Deskbell läuft bereits mit dem Profil {directory}. Bitte dieses verwenden oder beenden.</translation>
    </message>
    <message>
        <source>Something is working with the profile {directory} and shows no window: a command of Deskbell, such as “sync”, or a window that hangs. Wait until it has ended, or end it, and start Deskbell again.</source>
        <translation>Etwas arbeitet mit dem Profil {directory} und zeigt kein Fenster: ein Deskbell-Befehl wie „sync“ oder ein Fenster, das hängt. Bitte warten, bis es fertig ist, oder es beenden, und Deskbell neu starten.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Deskbell (format {found}, this one knows {known}). It was left untouched: install the newer version.</source>
        <translation>Dieses Profil stammt von einem neueren Deskbell (Format {found}, dieses kennt {known}). Es blieb unberührt: bitte die neuere Version installieren.</translation>
    </message>
    <message>
        <source>The passphrase or key does not open the profile {directory}. Try again, or give another --passphrase-file.</source>
        <translation>Die Passphrase oder der Schlüssel öffnet das Profil {directory} nicht. Bitte erneut versuchen oder eine andere --passphrase-file angeben.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used ({detail}). Unlock it, or start with a passphrase: --passphrase-file FILE.</source>
        <translation>Der Schlüsselbund dieses Computers lässt sich nicht verwenden ({detail}). Bitte entsperren oder mit einer Passphrase starten: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). It was kept as it is; restore a backup or choose another profile.</source>
        <translation>Die Datei {file} Ihres Profils ist beschädigt ({detail}). Sie blieb, wie sie ist; bitte eine Sicherung einspielen oder ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>Some of the tickets that were fetched before cannot be read any more ({detail}). Start Deskbell again: it fetches them anew, and nothing you wrote is lost.</source>
        <translation>Einige früher abgerufene Tickets sind nicht mehr lesbar ({detail}). Bitte Deskbell neu starten: Die Tickets werden dabei neu abgerufen, und nichts, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>The copy of your tickets on this computer was damaged. It was set aside, and they are fetched again from the helpdesk; your drafts and unsent messages are safe.</source>
        <translation>Die Kopie Ihrer Tickets auf diesem Computer war beschädigt. Sie wurde beiseitegelegt, und die Tickets werden neu vom Helpdesk abgerufen; Ihre Entwürfe und ungesendeten Nachrichten sind sicher.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {directory}. Free some; what you typed is kept in the window until it can be saved.</source>
        <translation>Auf dem Datenträger von {directory} ist kein Platz mehr. Bitte Platz schaffen; was Sie geschrieben haben, bleibt im Fenster, bis es gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {detail}.</source>
        <translation>Die Datei {path} lässt sich nicht verwenden: {detail}.</translation>
    </message>
    <message>
        <source>Ticket #{number} was opened, but the helpdesk did not take what you filled in for: {names}. Open the ticket and tell it in a reply.</source>
        <translation>Ticket #{number} wurde eröffnet, aber der Helpdesk hat Ihre Angaben nicht übernommen: {names}. Bitte das Ticket öffnen und sie in einer Antwort nachreichen.</translation>
    </message>
    <message>
        <source>An account named “{name}” is there already. Choose another name.</source>
        <translation>Ein Konto namens „{name}“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>Es gibt {what}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Deskbell. What you wrote is kept; if something looks odd, start it again. A report without any of your texts lies at {path}.</source>
        <translation>In Deskbell ist etwas schiefgegangen. Was Sie geschrieben haben, ist erhalten; wenn etwas seltsam aussieht, bitte neu starten. Ein Bericht ohne Ihre Texte liegt unter {path}.</translation>
    </message>
    <message>
        <source>Deskbell ended in the middle of its work last time. What you wrote is kept. A report without any of your texts lies at {path}.</source>
        <translation>Deskbell wurde beim letzten Mal mitten in der Arbeit beendet. Was Sie geschrieben haben, ist erhalten. Ein Bericht ohne Ihre Texte liegt unter {path}.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). Copy what you have just written, and start Deskbell again: it restores what it can.</source>
        <translation>Die Datei {file} Ihres Profils ist beschädigt ({detail}). Bitte kopieren, was Sie gerade geschrieben haben, und Deskbell neu starten: Es stellt wieder her, was möglich ist.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}), and there is no backup of it that can be read. It was kept as it is. To go on, rename the folder {directory} and start Deskbell again: after you sign in, your tickets are fetched anew; unsent messages and drafts stay in the renamed folder.</source>
        <translation>Die Datei {file} Ihres Profils ist beschädigt ({detail}), und es gibt keine lesbare Sicherung davon. Sie blieb, wie sie ist. Zum Fortfahren bitte den Ordner {directory} umbenennen und Deskbell neu starten: Nach dem Anmelden werden Ihre Tickets neu abgerufen; ungesendete Nachrichten und Entwürfe bleiben im umbenannten Ordner.</translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged. It was restored from the backup of {made}, with everything newer that could still be read. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back. The damaged file is kept: {file}</source>
        <translation>Was Sie auf diesem Computer geschrieben hatten, war beschädigt. Es wurde aus der Sicherung vom {made} wiederhergestellt, samt allem Neueren, das noch lesbar war. Bitte Entwürfe und Postausgang durchsehen: Später Geschriebenes kann fehlen, und ein schon gesendeter Entwurf kann wieder da sein. Die beschädigte Datei ist noch da: {file}</translation>
    </message>
    <message>
        <source>The file with what you had written on this computer was gone. It was restored from the backup of {made}. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back.</source>
        <translation>Die Datei mit dem, was Sie auf diesem Computer geschrieben hatten, war weg. Sie wurde aus der Sicherung vom {made} wiederhergestellt. Bitte Entwürfe und Postausgang durchsehen: Später Geschriebenes kann fehlen, und ein schon gesendeter Entwurf kann wieder da sein.</translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged, and there was no backup yet. What could still be read of it is here again. Look through your drafts and the outbox: something may be missing. The damaged file is kept: {file}</source>
        <translation>Was Sie auf diesem Computer geschrieben hatten, war beschädigt, und es gab noch keine Sicherung. Was davon noch lesbar war, ist wieder da. Bitte Entwürfe und Postausgang durchsehen: Etwas kann fehlen. Die beschädigte Datei ist noch da: {file}</translation>
    </message>
    <message>
        <source>This was restored after damage on this computer. It may have been sent or discarded since then: check the conversation, then send it again or discard it.</source>
        <translation>Dies wurde nach einem Schaden auf diesem Computer wiederhergestellt. Es ist seitdem vielleicht gesendet oder verworfen worden: bitte das Gespräch prüfen, dann erneut senden oder verwerfen.</translation>
    </message>
    <message>
        <source>This was restored from a backup, and backups hold no logins. It may have been sent since then: check the conversation, then edit it and give the logins again, or discard it.</source>
        <translation>Dies wurde aus einer Sicherung wiederhergestellt, und Sicherungen enthalten keine Zugänge. Es ist seitdem vielleicht gesendet worden: bitte das Gespräch prüfen, dann bearbeiten und die Zugänge neu angeben oder verwerfen.</translation>
    </message>
    <message>
        <source>This link is not one that Deskbell can follow, so nothing was done. Links to tickets look like deskbell://ticket/1042.</source>
        <translation>Diesem Link kann Deskbell nicht folgen, daher ist nichts geschehen. Links zu Tickets sehen so aus: deskbell://ticket/1042.</translation>
    </message>
    <message>
        <source>This link belongs to an account that is not signed in here, so nothing was done. Sign in to that helpdesk, then follow the link again.</source>
        <translation>Dieser Link gehört zu einem Konto, das hier nicht angemeldet ist; daher wurde nichts getan. Melden Sie sich bei diesem Helpdesk an und folgen Sie dem Link noch einmal.</translation>
    </message>
    <message>
        <source>There is no ticket {number} here. It may be one that you may not see, or it was not synced yet: sync, then follow the link again.</source>
        <translation>Ticket {number} gibt es hier nicht. Vielleicht dürfen Sie es nicht sehen, oder es ist noch nicht synchronisiert: Bitte synchronisieren und dem Link noch einmal folgen.</translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation>{who} hat geantwortet, nachdem Sie dies geschrieben haben; daher wurde es noch nicht gesendet. Bitte die Antwort lesen, dann Ihre trotzdem senden, ändern oder verwerfen.</translation>
    </message>
    <message>
        <source>The ticket was closed after you wrote this, so it was not sent yet. Send it anyway, change it or discard it.</source>
        <translation>Das Ticket wurde geschlossen, nachdem Sie dies geschrieben haben; daher wurde es noch nicht gesendet. Bitte trotzdem senden, ändern oder verwerfen.</translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, and the ticket was closed, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation>{who} hat geantwortet, nachdem Sie dies geschrieben haben, und das Ticket wurde geschlossen; daher wurde es noch nicht gesendet. Bitte die Antwort lesen, dann Ihre trotzdem senden, ändern oder verwerfen.</translation>
    </message>
    <message>
        <source>The ticket became part of ticket #{number}, so this was not sent yet. Look at that one, then send it there, change it or discard it.</source>
        <translation>Das Ticket ist in Ticket #{number} aufgegangen; daher wurde dies noch nicht gesendet. Bitte das andere Ticket ansehen, dann dorthin senden, ändern oder verwerfen.</translation>
    </message>
    <message>
        <source>{who} has taken ticket #{number} meanwhile, so it was not assigned anew. Discard this, or take the ticket over from them.</source>
        <translation>{who} hat Ticket #{number} inzwischen übernommen; daher wurde es nicht neu zugewiesen. Bitte dies verwerfen oder das Ticket übernehmen.</translation>
    </message>
    <message>
        <source>This needs a look first: see “deskbell outbox show {id}”. To send it whatever happened: deskbell outbox send-anyway {id}</source>
        <translation>Das muss zuerst angesehen werden: siehe „deskbell outbox show {id}“. Auf jeden Fall senden: deskbell outbox send-anyway {id}</translation>
    </message>
    <message>
        <source>This message does not wait for that decision: it is “{state}”.</source>
        <translation>Diese Nachricht wartet nicht auf diese Entscheidung: Sie ist „{state}“.</translation>
    </message>
    <message>
        <source>This is in ticket #{number} already, so it was not added once more. Discard it here.</source>
        <translation>Das steht schon in Ticket #{number} und wurde daher nicht noch einmal hinzugefügt. Bitte hier verwerfen.</translation>
    </message>
    <message>
        <source>The key of your profile lies in this computer&apos;s keyring, which cannot be used now ({detail}). Unlock the keyring and try again, or open the profile with its recovery key.</source>
        <translation>Der Schlüssel Ihres Profils liegt im Schlüsselbund dieses Computers, der sich gerade nicht verwenden lässt ({detail}). Bitte den Schlüsselbund entsperren und erneut versuchen oder das Profil mit dem Wiederherstellungsschlüssel öffnen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not hold the key of your profile any more ({detail}). Open the profile with its recovery key; nothing in it is lost.</source>
        <translation>Der Schlüsselbund dieses Computers enthält den Schlüssel Ihres Profils nicht mehr ({detail}). Bitte das Profil mit dem Wiederherstellungsschlüssel öffnen; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Try again, as often as you like: nothing is lost by it.</source>
        <translation>Diese Passphrase öffnet das Profil nicht. Versuchen Sie es, so oft Sie möchten: Dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>This passphrase is too short: take at least {least} characters. Nothing was changed.</source>
        <translation>Diese Passphrase ist zu kurz: bitte mindestens {least} Zeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The passphrase was not the same both times, so nothing was changed. Try again.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein, daher wurde nichts geändert. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is not quite a recovery key: some of it is missing or mistyped. It has 32 letters and digits in groups of four; compare them one by one.</source>
        <translation>Das ist nicht ganz ein Wiederherstellungsschlüssel: Etwas fehlt oder ist vertippt. Er hat 32 Buchstaben und Ziffern in Vierergruppen; bitte einzeln vergleichen.</translation>
    </message>
    <message>
        <source>This recovery key does not open the profile {directory}: it belongs to another one, or a newer one was made since.</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet das Profil {directory} nicht: Er gehört zu einem anderen, oder inzwischen wurde ein neuerer erstellt.</translation>
    </message>
    <message>
        <source>No recovery key was made for the profile {directory}. Only its keyring or passphrase opens it.</source>
        <translation>Für das Profil {directory} wurde kein Wiederherstellungsschlüssel erstellt. Nur Schlüsselbund oder Passphrase öffnen es.</translation>
    </message>
    <message>
        <source>The key of this profile is being changed. Try again in a moment.</source>
        <translation>Der Schlüssel dieses Profils wird gerade geändert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Your profile has got its new key only in part: the disk may be full, or another program has one of its files open. Nothing is lost. Make room; the change is finished when the profile is opened the next time. A recovery key that you keep is void then: make a new one.</source>
        <translation>Ihr Profil hat seinen neuen Schlüssel nur zum Teil bekommen: Vielleicht ist der Datenträger voll oder ein anderes Programm hat eine der Dateien geöffnet. Es ist nichts verloren. Bitte Platz schaffen; die Änderung wird beim nächsten Öffnen des Profils abgeschlossen. Ein Wiederherstellungsschlüssel, den Sie verwahren, ist dann ungültig: bitte einen neuen erstellen.</translation>
    </message>
    <message>
        <source>This is the demo&apos;s profile, which is thrown away at its end: its key cannot be changed.</source>
        <translation>Das ist das Profil der Demo, das am Ende gelöscht wird: Sein Schlüssel lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used ({detail}), so this sign-in lasts only until Deskbell ends. What you write is kept; unlock the keyring and sign in again to stay signed in.</source>
        <translation>Der Schlüsselbund dieses Computers lässt sich nicht verwenden ({detail}); daher gilt diese Anmeldung nur, bis Deskbell beendet wird. Was Sie schreiben, bleibt erhalten; um angemeldet zu bleiben, bitte den Schlüsselbund entsperren und neu anmelden.</translation>
    </message>
    <message>
        <source>Not everything written for “{name}” was sent (messages: {messages}, drafts: {drafts}). Add --keep-drafts to keep it on this computer, or --discard-drafts to destroy it.</source>
        <translation>Nicht alles, was für „{name}“ geschrieben wurde, ist gesendet (Nachrichten: {messages}, Entwürfe: {drafts}). Mit --keep-drafts bleibt es auf diesem Computer, mit --discard-drafts wird es vernichtet.</translation>
    </message>
    <message>
        <source>Deskbell itself failed while sending this ({kind}). Nothing was lost; it is kept here.</source>
        <translation>Deskbell selbst ist beim Senden gescheitert ({kind}). Es ging nichts verloren; es liegt noch hier.</translation>
    </message>
    <message>
        <source>What has to be read at {host} before this can leave could not be read ({detail}). It will be tried again by itself.</source>
        <translation>Was vor dem Versand bei {host} gelesen werden muss, ließ sich nicht lesen ({detail}). Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>The helpdesk did not take the rule: {detail}.</source>
        <translation>Der Helpdesk hat die Regel nicht angenommen: {detail}.</translation>
    </message>
    <message>
        <source>Another group is called so. Choose another name.</source>
        <translation>Eine andere Gruppe heißt so. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Rules name this group: {names}. Take it out of them first.</source>
        <translation>Regeln nennen diese Gruppe: {names}. Bitte zuerst dort herausnehmen.</translation>
    </message>
    <message>
        <source>A fault inside Deskbell stopped the sync of {name}. What you wrote is kept; sync begins again by itself in half a minute, or at once with “Try again”.</source>
        <translation>Ein Fehler in Deskbell hat das Synchronisieren von {name} gestoppt. Was Sie geschrieben haben, ist erhalten; in einer halben Minute beginnt es von selbst wieder, oder sofort mit „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>The disk of {directory} has too little room for a backup of your drafts and unsent messages. Nothing is lost; free some room, and the backup is made by itself.</source>
        <translation>Auf dem Datenträger von {directory} ist zu wenig Platz für eine Sicherung Ihrer Entwürfe und ungesendeten Nachrichten. Es ist nichts verloren; bitte Platz schaffen, dann wird von selbst gesichert.</translation>
    </message>
    <message>
        <source>Syncing is paused: nothing is fetched, and what you send waits here, until you resume it or start Deskbell again.</source>
        <translation>Die Synchronisierung ist angehalten: Nichts wird abgerufen, und was Sie senden, wartet hier, bis Sie sie fortsetzen oder Deskbell neu starten.</translation>
    </message>
    <message>
        <source>Log at least one minute, and at most {hours} hours in one entry.</source>
        <translation>Mindestens eine Minute und höchstens {hours} Stunden je Eintrag erfassen.</translation>
    </message>
    <message>
        <source>This filter cannot be used.</source>
        <translation>Dieser Filter lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>“{field}” cannot be compared by “{operator}”. Choose another comparison.</source>
        <translation>„{field}“ lässt sich nicht mit „{operator}“ vergleichen. Bitte einen anderen Vergleich wählen.</translation>
    </message>
    <message>
        <source>The condition on “{field}” needs another number of values. Change it.</source>
        <translation>Die Bedingung zu „{field}“ braucht eine andere Anzahl von Werten. Bitte ändern.</translation>
    </message>
    <message>
        <source>“{value}” is neither a day like 2026-11-22 nor a period like “today”.</source>
        <translation>„{value}“ ist weder ein Tag wie 2026-11-22 noch ein Zeitraum wie „today“.</translation>
    </message>
    <message>
        <source>“{value}” is no span of time. Write it like 7d (days), 24h, 2w, 3mo or 1y.</source>
        <translation>„{value}“ ist keine Zeitspanne. Schreibweise: 7d (Tage), 24h, 2w, 3mo oder 1y.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>„{value}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}” can be. Choose another value.</source>
        <translation>„{value}“ ist kein möglicher Wert für „{field}“. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>This view has too many conditions or sort keys. Leave some out.</source>
        <translation>Diese Ansicht hat zu viele Bedingungen oder Sortierschlüssel. Bitte einige weglassen.</translation>
    </message>
    <message>
        <source>A view needs a name of at most {most} characters.</source>
        <translation>Eine Ansicht braucht einen Namen mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>{file} holds no views of Deskbell. Choose a file that Deskbell exported.</source>
        <translation>{file} enthält keine Ansichten von Deskbell. Bitte eine Datei wählen, die Deskbell exportiert hat.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Deskbell and cannot be understood here. Update Deskbell, or export the views again with this version.</source>
        <translation>{file} stammt von einem neueren Deskbell und ist hier nicht verständlich. Bitte Deskbell aktualisieren oder die Ansichten mit dieser Version neu exportieren.</translation>
    </message>
    <message>
        <source>It holds something that this Deskbell does not know. Update Deskbell, or make it anew.</source>
        <translation>Darin steht etwas, das dieses Deskbell nicht kennt. Bitte Deskbell aktualisieren oder die Ansicht neu anlegen.</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be used here: {reason}</source>
        <translation>Die Ansicht „{name}“ lässt sich hier nicht verwenden: {reason}</translation>
    </message>
    <message>
        <source>Nothing is known here for {places}, so nothing was sent. Answer this ticket by itself.</source>
        <translation>Zu {places} ist hier nichts bekannt, daher wurde nichts gesendet. Bitte dieses Ticket einzeln beantworten.</translation>
    </message>
    <message>
        <source>{path} is no mail: choose files that end in .eml or .mbox.</source>
        <translation>{path} ist keine E-Mail: bitte Dateien wählen, die auf .eml oder .mbox enden.</translation>
    </message>
    <message>
        <source>{path} is in Outlook&apos;s own format. Drag the mail out of Outlook on the web, or save it as .eml, and choose that.</source>
        <translation>{path} hat Outlooks eigenes Format. Bitte die E-Mail aus Outlook im Web ziehen oder als .eml speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>“{subject}” is larger than {most} MiB, so it was not read.</source>
        <translation>„{subject}“ ist größer als {most} MiB und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>These words wait in the outbox for this ticket already, and need you there: send them, change them or discard them.</source>
        <translation>Dieser Text wartet für dieses Ticket schon im Postausgang auf Sie: bitte dort senden, ändern oder verwerfen.</translation>
    </message>
    <message>
        <source>A web page came instead of {host}. Does this network want you to sign in first? Open a page in the browser; unsent messages wait here. If it stays, check the address.</source>
        <translation>Statt {host} kam eine Webseite. Verlangt dieses Netz zuerst eine Anmeldung? Öffnen Sie eine Seite im Browser; ungesendete Nachrichten warten hier. Wenn es so bleibt, prüfen Sie die Adresse.</translation>
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
        <translation>{usual}; jetzt geschlossen, also {moment} Ihrer Zeit.</translation>
    </message>
    <message>
        <source>{usual}: {moment}, your time.</source>
        <translation>{usual}: {moment} Ihrer Zeit.</translation>
    </message>
    <message>
        <source>Without a reply this ticket closes by itself at any moment.</source>
        <translation>Ohne Antwort schließt dieses Ticket jeden Augenblick von selbst.</translation>
    </message>
    <message>
        <source>Without a reply this ticket closes by itself {when}, in {left}.</source>
        <translation>Ohne Antwort schließt dieses Ticket von selbst {when}, in {left}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
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
        <translation>bis heute {time}</translation>
    </message>
    <message>
        <source>by {time} tomorrow</source>
        <translation>bis morgen {time}</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Usually within {hours}, by day and by night</source>
        <translation>Meist binnen {hours}, Tag und Nacht</translation>
    </message>
    <message>
        <source>Usually within {hours} of opening time</source>
        <translation>Meist binnen {hours} Öffnungszeit</translation>
    </message>
    <message>
        <source>{usual} (the helpdesk&apos;s time)</source>
        <translation>{usual} (Zeit des Helpdesks)</translation>
    </message>
    <message>
        <source>Usually within {hours} on working days {opens}–{closes}</source>
        <translation>Meist binnen {hours} an Werktagen {opens}–{closes}</translation>
    </message>
    <message>
        <source>Usually within {hours} every day {opens}–{closes}</source>
        <translation>Meist binnen {hours} täglich {opens}–{closes}</translation>
    </message>
    <message>
        <source>Usually within {hours} on opening days {opens}–{closes}</source>
        <translation>Meist binnen {hours} an Öffnungstagen {opens}–{closes}</translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertiesPage</name>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Add a follower</source>
        <translation>Beobachter hinzufügen</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Angaben im Formular</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation>Noch nicht beim Helpdesk angekommen. Zum Zurücknehmen drücken.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Kurze Seite</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Beidseitiger Druck</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Von diesem Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Angeben, ab welchem Tag.</translation>
    </message>
    <message>
        <source>The first day is still to come.</source>
        <translation>Der erste Tag liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>These are more than {count} days: choose fewer.</source>
        <translation>Das sind mehr als {count} Tage: bitte weniger wählen.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Type the recovery key that you keep. Small and large letters, spaces and dashes make no difference.</source>
        <translation>Den Wiederherstellungsschlüssel eingeben, den Sie verwahren. Groß- und Kleinbuchstaben, Leerzeichen und Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation>Diesen Wiederherstellungsschlüssel verwahren</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe ihn verwahrt</translation>
    </message>
    <message>
        <source>It opens your drafts and messages on this computer should the keyring or your passphrase ever be lost. Keep it somewhere else, on paper for instance. Deskbell cannot show it again, but makes you another one whenever you like: in the menu, under “Passphrase and recovery”.</source>
        <translation>Er öffnet Ihre Entwürfe und Nachrichten auf diesem Computer, falls Schlüsselbund oder Passphrase einmal verloren gehen. Bitte anderswo aufbewahren, zum Beispiel auf Papier. Deskbell kann ihn nicht noch einmal anzeigen, erstellt Ihnen aber jederzeit einen neuen: im Menü unter „Passphrase und Wiederherstellung“.</translation>
    </message>
    <message>
        <source>It takes the place of the one you were shown before, which opens nothing now.</source>
        <translation>Er ersetzt den zuvor angezeigten, der jetzt nichts mehr öffnet.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn fortfahren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>This key is shown only here. Copy, save or print it; then choose “I have kept it”, or “Go on without it”.</source>
        <translation>Dieser Schlüssel wird nur hier angezeigt. Bitte kopieren, speichern oder drucken; dann „Ich habe ihn verwahrt“ oder „Ohne ihn fortfahren“ wählen.</translation>
    </message>
    <message>
        <source>Deskbell recovery key</source>
        <translation>Deskbell-Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>It opens the Deskbell profile of the computer on which it was made. Whoever has both can read everything in it.</source>
        <translation>Er öffnet das Deskbell-Profil des Computers, auf dem er erstellt wurde. Wer beides hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute, or with this window.</source>
        <translation>Kopiert. In einer halben Minute oder beim Schließen dieses Fensters verlässt er die Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>deskbell-recovery-key</source>
        <translation>deskbell-wiederherstellungsschluessel</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not confirmed: {what}</source>
        <translation>Unbestätigt: {what}</translation>
    </message>
    <message>
        <source>Not done: {what}</source>
        <translation>Nicht ausgeführt: {what}</translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message>
        <source>{name} was not attached. {reason}</source>
        <translation>{name} wurde nicht angehängt. {reason}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Attach a smaller copy; your own file stays as it is</source>
        <translation>Eine kleinere Kopie anhängen; Ihre eigene Datei bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>ReplyCommands</name>
    <message>
        <source>Write an internal note</source>
        <translation>Interne Notiz schreiben</translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation>Textbaustein verwenden…</translation>
    </message>
    <message>
        <source>macro, template, canned response</source>
        <translation>Makro, Vorlage, Standardantwort</translation>
    </message>
    <message>
        <source>Hand to the engineers…</source>
        <translation>An die Technik übergeben…</translation>
    </message>
    <message>
        <source>escalate, wish, fault</source>
        <translation>eskalieren, Wunsch, Störung, Fehler</translation>
    </message>
    <message>
        <source>You are not staff there.</source>
        <translation>Dort gehören Sie nicht zu den Mitarbeitern.</translation>
    </message>
    <message>
        <source>There are no saved replies.</source>
        <translation>Es gibt keine Textbausteine.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
    <message>
        <source>This is all that the report says. Names, addresses and texts of tickets are not in it; read it and change what you like. Nothing is sent until you send it yourself.</source>
        <translation>Das ist alles, was im Bericht steht. Namen, Adressen und Texte von Tickets sind nicht darin; lesen Sie ihn und ändern Sie, was Sie möchten. Nichts wird gesendet, bis Sie es selbst senden.</translation>
    </message>
    <message>
        <source>What did you do, and what happened then?</source>
        <translation>Was haben Sie getan, und was geschah dann?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>E-Mail schreiben…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The program and this computer</source>
        <translation>Das Programm und dieser Computer</translation>
    </message>
    <message>
        <source>How syncing goes</source>
        <translation>Stand des Abgleichs</translation>
    </message>
    <message>
        <source>The last fault</source>
        <translation>Der letzte Fehler</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules, in the order in which they run</source>
        <translation>Regeln in der Reihenfolge, in der sie laufen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>It does nothing yet.</source>
        <translation>Tut noch nichts.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>RulesOutside</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>“{name}” is switched on: it runs by itself from now on.</source>
        <translation>„{name}“ ist eingeschaltet: Die Regel läuft ab jetzt von selbst.</translation>
    </message>
    <message>
        <source>“{name}” is switched off now.</source>
        <translation>„{name}“ ist jetzt ausgeschaltet.</translation>
    </message>
    <message>
        <source>Somebody else changed the rules meanwhile, so nothing was done. They are shown as they are now: look at them and try again.</source>
        <translation>Jemand anderes hat die Regeln inzwischen geändert, daher ist nichts geschehen. Hier stehen sie auf dem neuesten Stand: bitte ansehen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Keine Regeln</translation>
    </message>
    <message>
        <source>This helpdesk does nothing by itself.</source>
        <translation>Dieser Helpdesk tut nichts von selbst.</translation>
    </message>
</context>
<context>
    <name>SaidEditor</name>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>The message: put the cursor where to split it</source>
        <translation>Die Nachricht: den Cursor dorthin setzen, wo geteilt werden soll</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Am Cursor teilen</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Mit der vorigen verbinden</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The figures for a spreadsheet (CSV)…</source>
        <translation>Zahlen für eine Tabellenkalkulation (CSV)…</translation>
    </message>
    <message>
        <source>{plot} as a picture…</source>
        <translation>{plot} als Bild…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Save all files in a folder</source>
        <translation>Alle Dateien in einem Ordner speichern</translation>
    </message>
</context>
<context>
    <name>SavedReplies</name>
    <message>
        <source>Saved replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Saved replies: or begin a line with /</source>
        <translation>Textbausteine (oder eine Zeile mit / beginnen)</translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation>Textbaustein verwenden…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search subjects and messages</source>
        <translation>Betreffe und Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show while pressed</source>
        <translation>Zeigen, solange gedrückt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>Design dunkel hell Erscheinungsbild</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>font text zoom scale bigger smaller</source>
        <translation>Schrift Text Zoom Skalierung größer kleiner</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>What it has no letters for is written in the usual one.</source>
        <translation>Wofür sie keine Buchstaben hat, steht in der üblichen.</translation>
    </message>
    <message>
        <source>letters typeface family</source>
        <translation>buchstaben schriftart familie text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this window; tickets stay in the language they are written in.</source>
        <translation>Dieses Fensters; Tickets bleiben in der Sprache, in der sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Put back to “{usual}”</source>
        <translation>Auf „{usual}“ zurücksetzen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Seeing and hearing</source>
        <translation>Sehen und Hören</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>The one that the desktop has for messages.</source>
        <translation>Der, den der Desktop für Nachrichten hat.</translation>
    </message>
    <message>
        <source>Nothing is told outside the window; what came is told after them.</source>
        <translation>Außerhalb des Fensters wird nichts gemeldet; was kam, wird danach gemeldet.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quiet hours begin on</source>
        <translation>Ruhezeiten beginnen am</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>Nichts ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>Muted tickets and views</source>
        <translation>Stummgeschaltete Tickets und Ansichten</translation>
    </message>
    <message>
        <source>They show a crossed bell. Of them you hear only where somebody names you, or a promised answer is due.</source>
        <translation>Sie zeigen eine durchgestrichene Glocke. Sie hören davon nur, wenn jemand Sie nennt oder eine zugesagte Antwort fällig wird.</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Alle Stummschaltungen aufheben</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>Zugesagte Antworten</translation>
    </message>
    <message>
        <source>A notice before one is late.</source>
        <translation>Ein Hinweis, bevor eine überfällig ist.</translation>
    </message>
    <message>
        <source>Choose when…</source>
        <translation>Zeitpunkt wählen…</translation>
    </message>
    <message>
        <source>notifications messages bell silence mute</source>
        <translation>Benachrichtigungen Nachrichten Glocke Stille stumm</translation>
    </message>
    <message>
        <source>Who wrote, the number and the subject; never what was written.</source>
        <translation>Wer geschrieben hat, Nummer und Betreff; nie der Inhalt.</translation>
    </message>
    <message>
        <source>Answers to my tickets</source>
        <translation>Antworten auf meine Tickets</translation>
    </message>
    <message>
        <source>Messages in my tickets</source>
        <translation>Nachrichten in meinen Tickets</translation>
    </message>
    <message>
        <source>Messages in tickets that nobody has</source>
        <translation>Nachrichten in Tickets ohne Bearbeiter</translation>
    </message>
    <message>
        <source>Messages in tickets that I follow</source>
        <translation>Nachrichten in Tickets, die ich beobachte</translation>
    </message>
    <message>
        <source>Messages in colleagues&apos; tickets</source>
        <translation>Nachrichten in Tickets von Kollegen</translation>
    </message>
    <message>
        <source>Colleagues&apos; answers and notes</source>
        <translation>Antworten und Notizen von Kollegen</translation>
    </message>
    <message>
        <source>In my tickets and those I follow.</source>
        <translation>In meinen Tickets und denen, die ich beobachte.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Deskbell goes on syncing, and tells you of new messages.</source>
        <translation>Deskbell synchronisiert weiter und meldet neue Nachrichten.</translation>
    </message>
    <message>
        <source>background minimise quit icon</source>
        <translation>Hintergrund minimieren beenden Symbol</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Beim Anmelden am Computer starten</translation>
    </message>
    <message>
        <source>It waits in the tray, where there is one, until you open it.</source>
        <translation>Es wartet im Infobereich, wenn es einen gibt, bis Sie es öffnen.</translation>
    </message>
    <message>
        <source>autostart boot login</source>
        <translation>Autostart Start Anmeldung</translation>
    </message>
    <message>
        <source>Open deskbell:// links with this program</source>
        <translation>deskbell://-Links mit diesem Programm öffnen</translation>
    </message>
    <message>
        <source>Such links only show a ticket or an empty form; they do nothing else.</source>
        <translation>Solche Links zeigen nur ein Ticket oder ein leeres Formular; sonst tun sie nichts.</translation>
    </message>
    <message>
        <source>Ask before fetching large files</source>
        <translation>Vor dem Abrufen großer Dateien fragen</translation>
    </message>
    <message>
        <source>Larger than {size}. Small pictures of attachments are not fetched by themselves then.</source>
        <translation>Größer als {size}. Kleine Bilder von Anhängen werden dann nicht von selbst abgerufen.</translation>
    </message>
    <message>
        <source>metered mobile roaming slow download</source>
        <translation>getaktet mobil Roaming langsam Download</translation>
    </message>
    <message>
        <source>On metered networks</source>
        <translation>In getakteten Netzen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>rename colour order sign out</source>
        <translation>umbenennen Farbe Reihenfolge abmelden</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Weiteres Konto</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast draws a clear edge around everything.</source>
        <translation>Hoher Kontrast gibt allem einen deutlichen Rand.</translation>
    </message>
    <message>
        <source>accessibility colours edges see</source>
        <translation>Barrierefreiheit Farben Ränder sehen</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>With none, nothing slides, fades or blinks by itself.</source>
        <translation>Bei „Keine“ gleitet, verblasst oder blinkt nichts von selbst.</translation>
    </message>
    <message>
        <source>accessibility animation motion reduce blink cursor dizzy</source>
        <translation>Barrierefreiheit Animation Bewegung weniger blinken Cursor schwindlig</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Tight shows more tickets at once, with less room around each.</source>
        <translation>Kompakt zeigt mehr Tickets auf einmal, mit weniger Raum darum.</translation>
    </message>
    <message>
        <source>compact comfortable spacing rows</source>
        <translation>kompakt bequem Abstand Zeilen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Language of spelling</source>
        <translation>Sprache der Rechtschreibung</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined as you write.</source>
        <translation>Wörter, die in keinem Wörterbuch stehen, werden beim Schreiben unterstrichen.</translation>
    </message>
    <message>
        <source>spell check dictionary underline</source>
        <translation>Rechtschreibprüfung Wörterbuch unterstreichen</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>spell check language hunspell</source>
        <translation>Rechtschreibprüfung Sprache hunspell</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Nach neueren Versionen suchen</translation>
    </message>
    <message>
        <source>Once a day. Nothing is sent and nothing is installed; you are told where it is.</source>
        <translation>Einmal am Tag. Es wird nichts gesendet und nichts installiert; Sie erfahren, wo es sie gibt.</translation>
    </message>
    <message>
        <source>update upgrade release</source>
        <translation>Update Aktualisierung Version</translation>
    </message>
    <message>
        <source>Tickets of several accounts</source>
        <translation>Tickets mehrerer Konten</translation>
    </message>
    <message>
        <source>In one list, or each account with views and counts of its own.</source>
        <translation>In einer Liste, oder jedes Konto mit eigenen Ansichten und Zahlen.</translation>
    </message>
    <message>
        <source>unified inbox separate apart</source>
        <translation>gemeinsamer Posteingang getrennt</translation>
    </message>
    <message>
        <source>One inbox for all</source>
        <translation>Ein Posteingang für alle</translation>
    </message>
    <message>
        <source>An inbox for each</source>
        <translation>Ein Posteingang für jedes</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>SettingsPart</name>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>Einstellungen Optionen konfigurieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>Summe</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>{ticket} (not sent yet)</source>
        <translation>{ticket} (noch nicht gesendet)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Look like the system</source>
        <translation>Darstellung wie das System</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>appearance theme colours</source>
        <translation>Aussehen Darstellung Farben Thema hell dunkel</translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation>Abmelden bei {account}…</translation>
    </message>
    <message>
        <source>Sign in again at {account}…</source>
        <translation>Neu anmelden bei {account}…</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Nächstes Ticket</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Voriges Ticket</translation>
    </message>
    <message>
        <source>Read the ticket</source>
        <translation>Ticket lesen</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>New ticket on behalf of…</source>
        <translation>Neues Ticket im Namen von…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Find a command or a ticket</source>
        <translation>Befehl oder Ticket suchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gehe zu {place}</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>Nächstes Konto</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>Vorheriges Konto</translation>
    </message>
    <message>
        <source>One inbox for all accounts</source>
        <translation>Ein Posteingang für alle Konten</translation>
    </message>
    <message>
        <source>An inbox for each account</source>
        <translation>Ein Posteingang für jedes Konto</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>SidebarViews</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>More about views</source>
        <translation>Mehr zu Ansichten</translation>
    </message>
    <message>
        <source>Import, export and shared views</source>
        <translation>Import, Export und geteilte Ansichten</translation>
    </message>
    <message>
        <source>Staff views</source>
        <translation>Ansichten der Mitarbeiter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign in again at {name}</source>
        <translation>Neu anmelden bei {name}</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost: it is sent once you are signed in.</source>
        <translation>Nichts von Ihrem Text geht verloren: Es wird gesendet, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Login or e-mail address</source>
        <translation>Anmeldename oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Make a token on the helpdesk&apos;s page</source>
        <translation>Token auf der Seite des Helpdesks erstellen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>SignOutBox</name>
    <message>
        <source>Sign out of {name}?</source>
        <translation>Von {name} abmelden?</translation>
    </message>
    <message>
        <source>Sign out and keep them</source>
        <translation>Abmelden und behalten</translation>
    </message>
    <message>
        <source>Sign out and delete them</source>
        <translation>Abmelden und löschen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Its tickets, files and sign-in are removed from this computer for good. At the helpdesk nothing changes.</source>
        <translation>Tickets, Dateien und Anmeldung dieses Kontos werden endgültig von diesem Computer entfernt. Beim Helpdesk ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) (was/were) not sent.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde nicht gesendet.</numerusform>
            <numerusform>%Ln Nachrichten wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) (was/were) begun.</source>
        <translation>
            <numerusform>%Ln Entwurf ist begonnen.</numerusform>
            <numerusform>%Ln Entwürfe sind begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and they come back when you sign in there again as the same person. Delete them, and they are gone for good.</source>
        <translation>Wenn Sie behalten wählen, ist alles wieder da, sobald Sie sich dort als dieselbe Person anmelden. Wenn Sie löschen wählen, ist es endgültig weg.</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Erfasste Minuten</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>SortLines</name>
    <message>
        <source>Add sort key</source>
        <translation>Sortierschlüssel hinzufügen</translation>
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
        <translation>{name} ist</translation>
    </message>
</context>
<context>
    <name>SpellMarks</name>
    <message>
        <source>Misspelled: {word}</source>
        <translation>Falsch geschrieben: {word}</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>„{word}“ zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary ({language})</source>
        <translation>„{word}“ zum Wörterbuch hinzufügen ({language})</translation>
    </message>
    <message>
        <source>Ignore in this message</source>
        <translation>In dieser Nachricht ignorieren</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Remove “{word}” from the dictionary</source>
        <translation>„{word}“ aus dem Wörterbuch entfernen</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>By the message</source>
        <translation>Wie die Nachricht</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Nothing is underlined.</source>
        <translation>Es wird nichts unterstrichen.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {languages}.</source>
        <translation>Wörterbücher auf diesem Computer: {languages}.</translation>
    </message>
    <message>
        <source>None was found for {language}. Install LibreOffice with that language, or put {code}.dic and {code}.aff into {folder}.</source>
        <translation>Für {language} wurde keines gefunden. Installieren Sie LibreOffice mit dieser Sprache oder legen Sie {code}.dic und {code}.aff in {folder} ab.</translation>
    </message>
    <message>
        <source>None was found for {language}. Install the package {package} (on other systems than Debian it may be called otherwise), or put {code}.dic and {code}.aff into {folder}.</source>
        <translation>Für {language} wurde keines gefunden. Installieren Sie das Paket {package} (auf anderen Systemen als Debian heißt es vielleicht anders) oder legen Sie {code}.dic und {code}.aff in {folder} ab.</translation>
    </message>
</context>
<context>
    <name>SpellingPart</name>
    <message>
        <source>Next misspelling</source>
        <translation>Nächster Schreibfehler</translation>
    </message>
    <message>
        <source>spelling, spell check, mistake, typo</source>
        <translation>Rechtschreibung, Rechtschreibprüfung, Fehler, Tippfehler</translation>
    </message>
    <message>
        <source>Spelling is not checked: it is off in the settings.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Sie ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing is being written.</source>
        <translation>Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>no misspelled word was found.</source>
        <translation>es wurde kein falsch geschriebenes Wort gefunden.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Wiederherstellungsschlüssel verwenden…</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell kann nicht starten</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keyring, which holds the key of your profile. It may be asking for its password in another window.</source>
        <translation>Warten auf den Schlüsselbund dieses Computers, der den Schlüssel Ihres Profils enthält. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New: nobody has answered yet</source>
        <translation>Neu: Noch niemand hat geantwortet</translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation>Wartet auf Mitarbeiter</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>In progress at the helpdesk</source>
        <translation>Beim Helpdesk in Bearbeitung</translation>
    </message>
    <message>
        <source>Answered: waiting for the customer</source>
        <translation>Beantwortet: wartet auf den Kunden</translation>
    </message>
    <message>
        <source>With the engineers</source>
        <translation>Bei der Technik</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
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
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Sie sind gefragt</translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation>Wartet auf Sie: {count}</translation>
    </message>
    <message>
        <source>Still to be sent: {count}</source>
        <translation>Noch zu senden: {count}</translation>
    </message>
    <message>
        <source>All synced {time}</source>
        <translation>Aktuell: {time}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Syncing {done} of {total}</source>
        <translation>Synchronisieren: {done} von {total}</translation>
    </message>
    <message>
        <source>Syncing {done}</source>
        <translation>Synchronisieren: {done}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird synchronisiert…</translation>
    </message>
</context>
<context>
    <name>SyncBar</name>
    <message>
        <source>Sync state</source>
        <translation>Stand der Synchronisierung</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>Takeout</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>Save the conversation as mails (EML)…</source>
        <translation>Das Gespräch als E-Mails speichern (EML)…</translation>
    </message>
    <message>
        <source>Save the conversation with its files (JSON)…</source>
        <translation>Das Gespräch mit Dateien speichern (JSON)…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>Das Gespräch als PDF speichern…</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Das Gespräch drucken…</translation>
    </message>
    <message>
        <source>These files could not be fetched from the helpdesk:</source>
        <translation>Diese Dateien konnten nicht vom Helpdesk abgerufen werden:</translation>
    </message>
    <message>
        <source>Saving the conversation</source>
        <translation>Gespräch wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as {name}, without {count} files that could not be fetched.</source>
        <translation>Gespeichert als {name}, ohne Dateien, die nicht abgerufen werden konnten: {count}.</translation>
    </message>
    <message>
        <source>Printing the conversation</source>
        <translation>Gespräch wird gedruckt</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
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
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Attached: {name} ({size})</source>
        <translation>Angehängt: {name} ({size})</translation>
    </message>
    <message>
        <source>(password left out)</source>
        <translation>(Kennwort ausgelassen)</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
</context>
<context>
    <name>TakeoutDialog</name>
    <message>
        <source>With internal notes and side conversations</source>
        <translation>Mit internen Notizen und Nebengesprächen</translation>
    </message>
    <message>
        <source>Without them it holds what the customer can read, nothing else.</source>
        <translation>Ohne sie steht nur darin, was der Kunde lesen kann.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>Nur für dieses Gespräch</translation>
    </message>
    <message>
        <source>Type the number of a ticket that is here.</source>
        <translation>Die Nummer eines hier vorhandenen Tickets eingeben.</translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation>Die Abteilung wählen, die es bekommen soll.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s e-mail address, or a part of their name to find it.</source>
        <translation>Die E-Mail-Adresse des Kunden eingeben oder einen Teil seines Namens, um ihn zu finden.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>In wenigen Worten sagen, worum es geht.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>Eingegangen per</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>As a new ticket</source>
        <translation>Als neues Ticket</translation>
    </message>
    <message>
        <source>Into a ticket that is there</source>
        <translation>In ein vorhandenes Ticket</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>Abteilung wählen</translation>
    </message>
    <message numerus="yes">
        <source>Department for all %Ln</source>
        <translation>
            <numerusform>Abteilung für alle %Ln</numerusform>
            <numerusform>Abteilung für alle %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Another size of letters</source>
        <translation>Andere Schriftgröße</translation>
    </message>
    <message>
        <source>Another font</source>
        <translation>Eine andere Schriftart</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Size of letters: {name}</source>
        <translation>Schriftgröße: {name}</translation>
    </message>
    <message>
        <source>This size is chosen already.</source>
        <translation>Diese Größe ist schon gewählt.</translation>
    </message>
    <message>
        <source>font zoom scale bigger smaller</source>
        <translation>Schrift Zoom Skalierung größer kleiner</translation>
    </message>
</context>
<context>
    <name>ThenRow</name>
    <message>
        <source>Send the reply alone</source>
        <translation>Nur die Antwort senden</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>Dies nicht tun</translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation>Sobald die Antwort angekommen ist: {deeds}</translation>
    </message>
    <message>
        <source>Tell the customer what happens now.</source>
        <translation>Sagen Sie dem Kunden, was jetzt geschieht.</translation>
    </message>
</context>
<context>
    <name>TicketExport</name>
    <message>
        <source>Save the conversation as JSON…</source>
        <translation>Das Gespräch als JSON speichern…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>Save all with internal notes as JSON…</source>
        <translation>Alles mit internen Notizen als JSON speichern…</translation>
    </message>
    <message>
        <source>export side conversations</source>
        <translation>exportieren Nebengespräche</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Open ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Remove the link to #{number}</source>
        <translation>Verknüpfung mit #{number} entfernen</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>{group}, {count}, folded</source>
        <translation>{group}, {count}, eingeklappt</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>hat Anhänge</translation>
    </message>
    <message>
        <source>not sent yet: {count}</source>
        <translation>noch nicht gesendet: {count}</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>{count}+ found</source>
        <translation>{count}+ gefunden</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
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
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>ein nicht mehr vorhandenes Ticket</translation>
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
        <translation>Zeit erfassen…</translation>
    </message>
    <message>
        <source>This helpdesk keeps logged time as it was noted down.</source>
        <translation>Dieser Helpdesk behält erfasste Zeit so, wie sie notiert wurde.</translation>
    </message>
    <message>
        <source>{time} of it billable</source>
        <translation>davon {time} abrechenbar</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>nicht abrechenbar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>Mend or take back</source>
        <translation>Berichtigen oder zurücknehmen</translation>
    </message>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation>Noch nicht beim Helpdesk angekommen. Zum Zurücknehmen drücken.</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Start the timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>Let the timer rest, or run on</source>
        <translation>Timer anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Timer stoppen und Zeit erfassen</translation>
    </message>
    <message>
        <source>Log time by hand…</source>
        <translation>Zeit von Hand erfassen…</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Stundenzettel</translation>
    </message>
    <message>
        <source>hours worked, billable, CSV</source>
        <translation>Arbeitszeit Stunden abrechenbar Zeiterfassung CSV</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Zuerst ein Ticket wählen.</translation>
    </message>
    <message>
        <source>This helpdesk logs no time, or not for you.</source>
        <translation>Dieser Helpdesk erfasst keine Zeit, oder nicht für Sie.</translation>
    </message>
    <message>
        <source>The timer runs for this ticket already.</source>
        <translation>Der Timer läuft für dieses Ticket schon.</translation>
    </message>
    <message>
        <source>There is no timer.</source>
        <translation>Es gibt keinen Timer.</translation>
    </message>
</context>
<context>
    <name>TimerStrip</name>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Timer stoppen und Zeit erfassen</translation>
    </message>
    <message>
        <source>Stop and log</source>
        <translation>Stoppen und erfassen</translation>
    </message>
    <message>
        <source>Let the timer rest</source>
        <translation>Timer anhalten</translation>
    </message>
    <message>
        <source>Let the timer run on</source>
        <translation>Timer weiterlaufen lassen</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>ein nicht mehr vorhandenes Ticket</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Timer of {ticket}: {time}</source>
        <translation>Timer für {ticket}: {time}</translation>
    </message>
</context>
<context>
    <name>TimesheetWindow</name>
    <message>
        <source>Timesheet</source>
        <translation>Stundenzettel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Zu dieser Woche</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Change or take back your own entries of the chosen line</source>
        <translation>Eigene Einträge der gewählten Zeile ändern oder zurücknehmen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Time worked by ticket and day</source>
        <translation>Arbeitszeit nach Ticket und Tag</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Time that is logged on tickets is summed up here.</source>
        <translation>Auf Tickets erfasste Zeit wird hier zusammengezählt.</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Nichts erfasst</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Only what waits here is shown. {reason}</source>
        <translation>Nur was hier wartet, wird angezeigt. {reason}</translation>
    </message>
    <message>
        <source>{total}, of which {billable} billable</source>
        <translation>{total}, davon {billable} abrechenbar</translation>
    </message>
    <message>
        <source>timesheet-{day}</source>
        <translation>stundenzettel-{day}</translation>
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
        <translation>{name} schreibt eine Antwort…</translation>
    </message>
    <message>
        <source>{name} is writing an internal note…</source>
        <translation>{name} schreibt eine interne Notiz…</translation>
    </message>
    <message>
        <source>{name} is looking at this</source>
        <translation>{name} sieht sich das an</translation>
    </message>
    <message>
        <source>{name} and {other} are writing replies…</source>
        <translation>{name} und {other} schreiben Antworten…</translation>
    </message>
    <message>
        <source>{name} and {other} are writing internal notes…</source>
        <translation>{name} und {other} schreiben interne Notizen…</translation>
    </message>
    <message>
        <source>{name} and {other} are looking at this</source>
        <translation>{name} und {other} sehen sich das an</translation>
    </message>
    <message>
        <source>Not sent yet: {who} answered while you were writing ({time}).</source>
        <translation>Noch nicht gesendet: {who} hat geantwortet, während Sie schrieben ({time}).</translation>
    </message>
    <message>
        <source>{who} answered while you were writing ({time}).</source>
        <translation>{who} hat geantwortet, während Sie schrieben ({time}).</translation>
    </message>
    <message>
        <source>Send once more to send it anyway.</source>
        <translation>Noch einmal auf Senden drücken, um trotzdem zu senden.</translation>
    </message>
</context>
<context>
    <name>TogetherCounts</name>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing replies…</source>
        <translation>
            <numerusform>%Ln Kollege schreibt eine Antwort…</numerusform>
            <numerusform>%Ln Kollegen schreiben Antworten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing internal notes…</source>
        <translation>
            <numerusform>%Ln Kollege schreibt eine interne Notiz…</numerusform>
            <numerusform>%Ln Kollegen schreiben interne Notizen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) looking at this</source>
        <translation>
            <numerusform>%Ln Kollege sieht sich das an</numerusform>
            <numerusform>%Ln Kollegen sehen sich das an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation>
            <numerusform>Während Sie schrieben, kam %Ln Antwort von {who} ({time}).</numerusform>
            <numerusform>Während Sie schrieben, kamen %Ln Antworten, die letzte von {who} ({time}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation>
            <numerusform>Noch nicht gesendet: Während Sie schrieben, kam %Ln Antwort von {who} ({time}).</numerusform>
            <numerusform>Noch nicht gesendet: Während Sie schrieben, kamen %Ln Antworten, die letzte von {who} ({time}).</numerusform>
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
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>It is paused already.</source>
        <translation>Schon angehalten.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Nicht angehalten.</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Synchronisierung anhalten</translation>
    </message>
    <message>
        <source>offline stop fetching</source>
        <translation>offline stoppen abrufen</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Synchronisierung fortsetzen</translation>
    </message>
    <message>
        <source>Copy the link to this ticket</source>
        <translation>Link zu diesem Ticket kopieren</translation>
    </message>
    <message>
        <source>Keep Deskbell running when its window is closed?</source>
        <translation>Deskbell weiterlaufen lassen, wenn das Fenster geschlossen wird?</translation>
    </message>
    <message>
        <source>In the tray it goes on syncing and tells you of new messages. You can change this in the settings.</source>
        <translation>Im Infobereich synchronisiert es weiter und meldet neue Nachrichten. Das lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts Ungelesenes</translation>
    </message>
    <message>
        <source>Unread tickets: {count}</source>
        <translation>Ungelesene Tickets: {count}</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Deskbell öffnen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Latest unread ticket</source>
        <translation>Neuestes ungelesenes Ticket</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Synchronisierung anhalten</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Synchronisierung fortsetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Tickets it would run on</source>
        <translation>Tickets, bei denen die Regel greifen würde</translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s) now</source>
        <translation>
            <numerusform>Die Regel würde jetzt bei %Ln Ticket greifen</numerusform>
            <numerusform>Die Regel würde jetzt bei %Ln Tickets greifen</numerusform>
        </translation>
    </message>
    <message>
        <source>Those whose time has come, and on which it has not run since.</source>
        <translation>Die, deren Zeit gekommen ist und bei denen die Regel seitdem nicht gelaufen ist.</translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s)</source>
        <translation>
            <numerusform>Die Regel würde bei %Ln Ticket greifen</numerusform>
            <numerusform>Die Regel würde bei %Ln Tickets greifen</numerusform>
        </translation>
    </message>
    <message>
        <source>As if it happened to each ticket now, the newest first.</source>
        <translation>Als träte es jetzt bei jedem Ticket ein, die neuesten zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>It looked at the first %Ln ticket(s) only.</source>
        <translation>
            <numerusform>Geprüft wurde nur %Ln Ticket.</numerusform>
            <numerusform>Geprüft wurden nur die ersten %Ln Tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more (is/are) not shown.</source>
        <translation>
            <numerusform>%Ln weiteres wird nicht angezeigt.</numerusform>
            <numerusform>%Ln weitere werden nicht angezeigt.</numerusform>
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
        <translation>Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Closing #{ticket} in {seconds} s</source>
        <translation>#{ticket} wird in {seconds} s geschlossen</translation>
    </message>
    <message>
        <source>Sending to #{ticket} in {seconds} s</source>
        <translation>Senden an #{ticket} in {seconds} s</translation>
    </message>
    <message>
        <source>Closing in {seconds} s</source>
        <translation>Schließen in {seconds} s</translation>
    </message>
    <message>
        <source>Sending in {seconds} s</source>
        <translation>Senden in {seconds} s</translation>
    </message>
    <message>
        <source>Offline: #{ticket} is closed when the connection is back</source>
        <translation>Offline: #{ticket} wird geschlossen, sobald die Verbindung wieder da ist</translation>
    </message>
    <message>
        <source>Offline: the ticket is closed when the connection is back</source>
        <translation>Offline: Das Ticket wird geschlossen, sobald die Verbindung wieder da ist</translation>
    </message>
    <message>
        <source>Offline: kept in the outbox, goes to #{ticket} once you are connected</source>
        <translation>Offline: liegt im Postausgang und geht an #{ticket}, sobald Sie verbunden sind</translation>
    </message>
    <message>
        <source>Offline: kept in the outbox, sent when the connection is back</source>
        <translation>Offline: liegt im Postausgang und geht ab, sobald die Verbindung wieder da ist</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed last is not saved. Close and lose it?</source>
        <translation>Ihre letzten Eingaben sind nicht gespeichert. Schließen und verwerfen?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>It is kept in the outbox, where you see why, and waits for you there.</source>
        <translation>Es bleibt im Postausgang, wo Sie den Grund sehen, und wartet dort auf Sie.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is kept on this computer, and leaves when Deskbell runs again and has a connection.</source>
        <translation>Nichts ist verloren: Es bleibt auf diesem Computer und geht ab, wenn Deskbell wieder läuft und eine Verbindung hat.</translation>
    </message>
    <message>
        <source>What you sent has not left yet. Close?</source>
        <translation>Was Sie gesendet haben, ist noch nicht abgegangen. Schließen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>UpdateStrip</name>
    <message>
        <source>Look at it in the browser</source>
        <translation>Im Browser ansehen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>Version {version} ist da</translation>
    </message>
</context>
<context>
    <name>UpdatesPart</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>update upgrade release</source>
        <translation>Update Aktualisierung Version</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Das ist die neueste Version.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation>Wartet auf Mitarbeiter</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Waiting, oldest first</source>
        <translation>Wartend, älteste zuerst</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Day of the last message</source>
        <translation>Tag der letzten Nachricht</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Kein Kunde genannt</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{name}, shared by {person}</source>
        <translation>{name}, geteilt von {person}</translation>
    </message>
</context>
<context>
    <name>ViewCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>Go to one of your own views first.</source>
        <translation>Zuerst zu einer eigenen Ansicht gehen.</translation>
    </message>
    <message>
        <source>This view is not yours: duplicate it, and change that.</source>
        <translation>Diese Ansicht gehört Ihnen nicht: bitte duplizieren und die Kopie ändern.</translation>
    </message>
    <message>
        <source>Go to one of the views of staff first.</source>
        <translation>Gehen Sie zuerst zu einer der Ansichten für Mitarbeiter.</translation>
    </message>
    <message>
        <source>It is muted already.</source>
        <translation>Schon stummgeschaltet.</translation>
    </message>
    <message>
        <source>It is not muted.</source>
        <translation>Nicht stummgeschaltet.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Unmute the view</source>
        <translation>Stummschaltung der Ansicht aufheben</translation>
    </message>
    <message>
        <source>Mute the view</source>
        <translation>Ansicht stummschalten</translation>
    </message>
    <message>
        <source>Stop sharing with everybody</source>
        <translation>Nicht mehr mit allen teilen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Share with the staff of {helpdesk}</source>
        <translation>Mit den Mitarbeitern von {helpdesk} teilen</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>Neue Ansicht…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Ansichten importieren…</translation>
    </message>
    <message>
        <source>Export all your views…</source>
        <translation>Alle eigenen Ansichten exportieren…</translation>
    </message>
    <message>
        <source>“{name}” cannot be used here</source>
        <translation>„{name}“ lässt sich hier nicht verwenden</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopie von {name}</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” is shared: all staff there find it among their views.</source>
        <translation>„{name}“ ist geteilt: Alle Mitarbeiter dort finden sie unter ihren Ansichten.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>Views imported: {count}.</source>
        <translation>Importierte Ansichten: {count}.</translation>
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
        <translation>Wie die Ansicht heißt</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>Mit diesen Wörtern</translation>
    </message>
    <message>
        <source>As typed into the search box; none is needed</source>
        <translation>Wie im Suchfeld eingegeben; kann leer bleiben</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Ansicht bearbeiten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Shows tickets of which</source>
        <translation>Zeigt Tickets, für die gilt</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A condition has nothing to compare with. Choose it, or remove it.</source>
        <translation>Einer Bedingung fehlt der Vergleichswert. Bitte wählen oder die Bedingung entfernen.</translation>
    </message>
    <message>
        <source>Keep the changes to this view?</source>
        <translation>Änderungen an dieser Ansicht behalten?</translation>
    </message>
    <message>
        <source>They are lost if you close it without saving.</source>
        <translation>Ohne Speichern gehen sie beim Schließen verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>As the helpdesk calls itself</source>
        <translation>Wie der Helpdesk sich nennt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What you wrote for {names} and did not send is kept here. Sign in there again as the same person, and it comes back.</source>
        <translation>Was Sie für {names} geschrieben und nicht gesendet haben, liegt noch hier. Melden Sie sich dort als dieselbe Person an, dann ist es wieder da.</translation>
    </message>
    <message>
        <source>Connect to your helpdesk</source>
        <translation>Mit Ihrem Helpdesk verbinden</translation>
    </message>
    <message>
        <source>Your browser opens the helpdesk&apos;s own page. Once you allowed it there, you are signed in here.</source>
        <translation>Ihr Browser öffnet die Seite des Helpdesks. Sobald Sie es dort erlauben, sind Sie hier angemeldet.</translation>
    </message>
    <message>
        <source>Your password is sent to the helpdesk once and not kept. It gives a token for this computer in return.</source>
        <translation>Ihr Passwort wird einmal an den Helpdesk gesendet und nicht aufbewahrt. Er gibt dafür einen Token für diesen Computer.</translation>
    </message>
    <message>
        <source>A token lets this computer in. It is kept like a password.</source>
        <translation>Ein Token lässt diesen Computer ein. Er wird wie ein Passwort aufbewahrt.</translation>
    </message>
    <message>
        <source>Read and answer your tickets here, also without a network. What you write is kept on this computer, encrypted, until it has arrived.</source>
        <translation>Hier lesen und beantworten Sie Ihre Tickets, auch ohne Netz. Was Sie schreiben, bleibt verschlüsselt auf diesem Computer, bis es angekommen ist.</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>Stattdessen im Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a password instead</source>
        <translation>Stattdessen mit Passwort anmelden</translation>
    </message>
    <message>
        <source>Paste a token instead</source>
        <translation>Stattdessen einen Token einfügen</translation>
    </message>
    <message>
        <source>Find it for me instead</source>
        <translation>Stattdessen für mich suchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser…</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open the page where tokens are made</source>
        <translation>Die Seite öffnen, auf der Token erstellt werden</translation>
    </message>
    <message>
        <source>Enter everything by hand</source>
        <translation>Alles selbst eingeben</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>support.example.com or you@example.com</source>
        <translation>support.example.com oder sie@example.com</translation>
    </message>
    <message>
        <source>The demo is open</source>
        <translation>Die Demo ist geöffnet</translation>
    </message>
    <message>
        <source>Kind of helpdesk</source>
        <translation>Art des Helpdesks</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login or e-mail address</source>
        <translation>Benutzername oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Name (if you like)</source>
        <translation>Name (wenn Sie möchten)</translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation>Bei {name} anmelden</translation>
    </message>
    <message>
        <source>In RT: your name, Settings, Auth Tokens, then create one.</source>
        <translation>In RT: Ihr Name, Settings, Auth Tokens, dort eines erstellen.</translation>
    </message>
    <message>
        <source>Your helpdesk gives it to you, usually on your account&apos;s page there.</source>
        <translation>Sie bekommen es von Ihrem Helpdesk, meist auf der Seite Ihres Kontos dort.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message>
        <source>Remove {word}</source>
        <translation>{word} entfernen</translation>
    </message>
</context>
<context>
    <name>_BusyDialog</name>
    <message>
        <source>Your profile is being locked anew. This takes a moment.</source>
        <translation>Ihr Profil wird neu verschlüsselt. Das dauert einen Moment.</translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>A day like 2026-01-31</source>
        <translation>Ein Tag wie 2026-01-31</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>ascending ↑</source>
        <translation>aufsteigend ↑</translation>
    </message>
    <message>
        <source>descending ↓</source>
        <translation>absteigend ↓</translation>
    </message>
    <message>
        <source>Remove this sort key</source>
        <translation>Diesen Sortierschlüssel entfernen</translation>
    </message>
</context>
<context>
    <name>_Members</name>
    <message>
        <source>Members of the group</source>
        <translation>Mitglieder der Gruppe</translation>
    </message>
</context>
<context>
    <name>_Moment</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>bestimmter Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>_Span</name>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message>
        <source>one, or several with commas</source>
        <translation>ein Wert oder mehrere, mit Komma getrennt</translation>
    </message>
</context>
</TS>
