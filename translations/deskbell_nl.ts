<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Deskbell</source>
        <translation>Over Deskbell</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, made with Qt {qt} (LGPL) and others, whose licences come with the program.

Your profile: {profile}
Its log: {log}</source>
        <translation>Vrije software onder de Apache-licentie 2.0, gemaakt met Qt {qt} (LGPL) en andere, waarvan de licenties bij het programma zitten.

Uw profiel: {profile}
Het logboek: {log}</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Name of the account</source>
        <translation>Naam van het account</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Opnieuw inloggen…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Uitloggen…</translation>
    </message>
    <message>
        <source>Move {account} up</source>
        <translation>{account} omhoog</translation>
    </message>
    <message>
        <source>Move {account} down</source>
        <translation>{account} omlaag</translation>
    </message>
    <message>
        <source>{person} at {address} ({kind})</source>
        <translation>{person} bij {address} ({kind})</translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation>Uitloggen bij {account}…</translation>
    </message>
    <message>
        <source>Sign in again at {account}…</source>
        <translation>Opnieuw inloggen bij {account}…</translation>
    </message>
</context>
<context>
    <name>AccountLabel</name>
    <message>
        <source>as {person} at {account}</source>
        <translation>als {person} bij {account}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>The helpdesk</source>
        <translation>De helpdesk</translation>
    </message>
    <message>
        <source>{did} (in #{number})</source>
        <translation>{did} (in #{number})</translation>
    </message>
    <message>
        <source>opened the ticket</source>
        <translation>opende het ticket</translation>
    </message>
    <message>
        <source>wrote an internal note</source>
        <translation>schreef een interne notitie</translation>
    </message>
    <message>
        <source>merged #{number} into this ticket</source>
        <translation>voegde #{number} samen met dit ticket</translation>
    </message>
    <message>
        <source>brought in what was said elsewhere</source>
        <translation>nam over wat elders gezegd is</translation>
    </message>
    <message>
        <source>did something</source>
        <translation>deed iets</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>antwoordde</translation>
    </message>
    <message>
        <source>wrote message {number}</source>
        <translation>schreef bericht {number}</translation>
    </message>
    <message>
        <source>began the conversation “{name}”</source>
        <translation>begon het gesprek “{name}”</translation>
    </message>
    <message>
        <source>renamed the conversation “{old}” to “{new}”</source>
        <translation>hernoemde het gesprek “{old}” naar “{new}”</translation>
    </message>
    <message>
        <source>took the ticket away from {name}</source>
        <translation>haalde het ticket weg bij {name}</translation>
    </message>
    <message>
        <source>assigned it to {name}</source>
        <translation>wees het toe aan {name}</translation>
    </message>
    <message>
        <source>assigned it to {name} instead of {before}</source>
        <translation>wees het toe aan {name} in plaats van {before}</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>de status</translation>
    </message>
    <message>
        <source>the priority</source>
        <translation>de prioriteit</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>de afdeling</translation>
    </message>
    <message>
        <source>the type</source>
        <translation>het type</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>het onderwerp</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>de ingevulde antwoorden</translation>
    </message>
    <message>
        <source>the answer “{field}”</source>
        <translation>het antwoord “{field}”</translation>
    </message>
    <message>
        <source>changed {part} from {before} to {after}</source>
        <translation>wijzigde {part} van {before} in {after}</translation>
    </message>
    <message>
        <source>set {part} to {after}</source>
        <translation>stelde {part} in op {after}</translation>
    </message>
    <message>
        <source>cleared {part}, which was {before}</source>
        <translation>wiste {part}, voorheen {before}</translation>
    </message>
    <message>
        <source>changed {part}</source>
        <translation>wijzigde {part}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>volgers</translation>
    </message>
    <message>
        <source>links</source>
        <translation>koppelingen</translation>
    </message>
    <message>
        <source>changed {part}: added {added}, removed {removed}</source>
        <translation>wijzigde {part}: {added} toegevoegd, {removed} verwijderd</translation>
    </message>
    <message>
        <source>added {part}: {added}</source>
        <translation>voegde {part} toe: {added}</translation>
    </message>
    <message>
        <source>removed {part}: {removed}</source>
        <translation>verwijderde {part}: {removed}</translation>
    </message>
    <message>
        <source>part of #{number}</source>
        <translation>deel van #{number}</translation>
    </message>
    <message>
        <source>sub-task #{number}</source>
        <translation>subtaak #{number}</translation>
    </message>
    <message>
        <source>related #{number}</source>
        <translation>verwant aan #{number}</translation>
    </message>
    <message>
        <source>waits for #{number}</source>
        <translation>wacht op #{number}</translation>
    </message>
    <message>
        <source>needed by #{number}</source>
        <translation>nodig voor #{number}</translation>
    </message>
    <message>
        <source>logged {time}</source>
        <translation>registreerde {time}</translation>
    </message>
    <message>
        <source>changed logged time to {time}</source>
        <translation>wijzigde de geregistreerde tijd in {time}</translation>
    </message>
    <message>
        <source>removed {time} of logged time</source>
        <translation>verwijderde {time} van de geregistreerde tijd</translation>
    </message>
    <message>
        <source>gave a login</source>
        <translation>gaf toegang</translation>
    </message>
    <message>
        <source>looked at a login</source>
        <translation>bekeek inloggegevens</translation>
    </message>
    <message>
        <source>destroyed the logins</source>
        <translation>vernietigde de inloggegevens</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Show earlier</source>
        <translation>Eerdere tonen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Your reply to #{number} was not sent</source>
        <translation>Je antwoord op #{number} is niet verstuurd</translation>
    </message>
    <message>
        <source>It seems to hold a password, so it is kept as a draft. Look at it.</source>
        <translation>Er lijkt een wachtwoord in te staan, dus is het als concept bewaard. Bekijk het.</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>Het is als concept bewaard.</translation>
    </message>
    <message>
        <source>It is held, because the ticket changed meanwhile: you decide.</source>
        <translation>Het wordt vastgehouden, want het ticket is intussen veranderd: jij beslist.</translation>
    </message>
    <message>
        <source>Your reply to #{number} is not confirmed</source>
        <translation>Je antwoord op #{number} is niet bevestigd</translation>
    </message>
    <message>
        <source>It may have arrived. Look whether it did.</source>
        <translation>Misschien is het aangekomen. Kijk of dat zo is.</translation>
    </message>
    <message>
        <source>Your reply to #{number} has left already</source>
        <translation>Je antwoord op #{number} is al verzonden</translation>
    </message>
    <message>
        <source>Your reply to #{number} was taken back</source>
        <translation>Je antwoord op #{number} is teruggenomen</translation>
    </message>
    <message>
        <source>Your reply to #{number} is about to be sent</source>
        <translation>Je antwoord op #{number} wordt zo verstuurd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Saved {count} files to {folder}.</source>
        <translation>{count} bestanden bewaard in {folder}.</translation>
    </message>
    <message>
        <source>it is not the picture it says it is</source>
        <translation>het is niet de afbeelding die het zegt te zijn</translation>
    </message>
    <message>
        <source>Saved {name} to {folder}.</source>
        <translation>{name} bewaard in {folder}.</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>{name} downloaden: {done} van {size}</translation>
    </message>
    <message>
        <source>It comes from {sender} ({size}). Open it only if you expected it.</source>
        <translation>Het komt van {sender} ({size}). Open het alleen als je het verwachtte.</translation>
    </message>
    <message>
        <source>A file of this kind can contain a program that harms your computer. Open it only if you expected it and trust {sender}.</source>
        <translation>Zo&apos;n bestand kan een programma bevatten dat je computer schaadt. Open het alleen als je het verwachtte en {sender} vertrouwt.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Open {name} with another program?</source>
        <translation>{name} openen met een ander programma?</translation>
    </message>
    <message>
        <source>Fetch {size} now?</source>
        <translation>Nu {size} ophalen?</translation>
    </message>
    <message>
        <source>What passes on this network may have to be paid for.</source>
        <translation>Verkeer op dit netwerk kost mogelijk geld.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Its name hides what it is: a program ({kind}) that can harm your computer. Do not open it unless you know exactly why it is called so.</source>
        <translation>De naam verhult wat het is: een programma ({kind}) dat je computer kan schaden. Open het niet, tenzij je precies weet waarom het zo heet.</translation>
    </message>
    <message>
        <source>Its name says another thing than its content: it is a {kind} file. Open it only if you know why.</source>
        <translation>De naam zegt iets anders dan de inhoud: het is een {kind}-bestand. Open het alleen als je weet waarom.</translation>
    </message>
    <message>
        <source>no program on this computer opens files of its kind; save it instead</source>
        <translation>geen programma op deze computer opent zulke bestanden; bewaar het in plaats daarvan</translation>
    </message>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Sleep bestanden hierheen om ze bij te voegen</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>it is not the picture it says it is</source>
        <translation>het is niet de afbeelding die het zegt te zijn</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>the ticket&apos;s department</source>
        <translation>de afdeling van het ticket</translation>
    </message>
    <message>
        <source>whoever has the ticket</source>
        <translation>wie het ticket heeft</translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>alle medewerkers</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation>(bestaat niet meer)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>geen type</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Tijdseenheid</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sinds wanneer</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sinds</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>van tevoren</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Wat vergeleken wordt</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Hoe het vergeleken wordt</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Deze voorwaarde verwijderen</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>Waarmee het vergeleken wordt</translation>
    </message>
    <message>
        <source>one, or several with commas</source>
        <translation>één, of meer met komma&apos;s</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gedaan wordt</translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation>Dit verwijderen</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
    <message>
        <source>What it is set to</source>
        <translation>Waarop het wordt ingesteld</translation>
    </message>
    <message>
        <source>{customer}, {number} and {subject} are filled in</source>
        <translation>{customer}, {number} en {subject} worden ingevuld</translation>
    </message>
    <message>
        <source>What to say beside the ticket, or nothing</source>
        <translation>Wat er bij het ticket gemeld wordt (mag leeg)</translation>
    </message>
    <message>
        <source>When {event}, {deeds}.</source>
        <translation>Wanneer {event}: {deeds}.</translation>
    </message>
    <message>
        <source>When {event} and {conditions}, {deeds}.</source>
        <translation>Wanneer {event} en {conditions}: {deeds}.</translation>
    </message>
    <message>
        <source>it is {span} since {moment}</source>
        <translation>{span} verstreken is sinds {moment}</translation>
    </message>
    <message>
        <source>the promised answer is due in {span}</source>
        <translation>de antwoordtermijn over {span} verloopt</translation>
    </message>
    <message>
        <source>a ticket is opened</source>
        <translation>een ticket wordt geopend</translation>
    </message>
    <message>
        <source>a customer replies</source>
        <translation>een klant antwoordt</translation>
    </message>
    <message>
        <source>staff reply</source>
        <translation>een medewerker antwoordt</translation>
    </message>
    <message>
        <source>the status changes</source>
        <translation>de status verandert</translation>
    </message>
    <message>
        <source>time has passed</source>
        <translation>er tijd verstreken is</translation>
    </message>
    <message>
        <source>the promised answer is due soon</source>
        <translation>de antwoordtermijn bijna verloopt</translation>
    </message>
    <message>
        <source>it was opened</source>
        <translation>de opening</translation>
    </message>
    <message>
        <source>the customer&apos;s last message, unanswered</source>
        <translation>het laatste onbeantwoorde bericht van de klant</translation>
    </message>
    <message>
        <source>staff&apos;s last answer, unreplied</source>
        <translation>het laatste antwoord van medewerkers zonder reactie</translation>
    </message>
    <message>
        <source>the last change of status</source>
        <translation>de laatste statuswijziging</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioriteit</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>behandelaar</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>label</translation>
    </message>
    <message>
        <source>requester&apos;s name or address</source>
        <translation>naam of adres van de aanvrager</translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation>naam van de klant</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>onderwerp</translation>
    </message>
    <message>
        <source>newest message</source>
        <translation>nieuwste bericht</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>het tijdstip</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>bevat niet</translation>
    </message>
    <message>
        <source>is within business hours</source>
        <translation>valt binnen kantooruren</translation>
    </message>
    <message>
        <source>is outside business hours</source>
        <translation>valt buiten kantooruren</translation>
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
        <translation>beurtelings toewijzen binnen</translation>
    </message>
    <message>
        <source>assign to</source>
        <translation>toewijzen aan</translation>
    </message>
    <message>
        <source>set the status to</source>
        <translation>status instellen op</translation>
    </message>
    <message>
        <source>set the priority to</source>
        <translation>prioriteit instellen op</translation>
    </message>
    <message>
        <source>move to</source>
        <translation>verplaatsen naar</translation>
    </message>
    <message>
        <source>set the type to</source>
        <translation>type instellen op</translation>
    </message>
    <message>
        <source>add the tags</source>
        <translation>labelen met</translation>
    </message>
    <message>
        <source>remove the tags</source>
        <translation>labels weghalen:</translation>
    </message>
    <message>
        <source>reply to the customer</source>
        <translation>de klant antwoorden</translation>
    </message>
    <message>
        <source>write an internal note</source>
        <translation>een interne notitie schrijven</translation>
    </message>
    <message>
        <source>send the saved reply</source>
        <translation>standaardantwoord versturen</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>melden aan</translation>
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
        <translation>Het zou mislukken en niets doen: {why}</translation>
    </message>
    <message>
        <source>Nothing: all of it is so already</source>
        <translation>Niets: alles is al zo</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} en {last}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} of {other}</translation>
    </message>
    <message>
        <source>New tickets in turn</source>
        <translation>Nieuwe tickets beurtelings</translation>
    </message>
    <message>
        <source>A customer&apos;s reply waits for staff</source>
        <translation>Antwoord van een klant wacht op medewerkers</translation>
    </message>
    <message>
        <source>An answer by staff is an answer</source>
        <translation>Antwoord van medewerkers geldt als beantwoord</translation>
    </message>
    <message>
        <source>Close what is answered</source>
        <translation>Sluiten wat beantwoord is</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Antwoordtermijn verloopt bijna</translation>
    </message>
    <message>
        <source>Rules and groups are kept at the helpdesk, which cannot be reached: they can be read and changed once it can. What you typed stays here meanwhile.</source>
        <translation>Regels en groepen staan bij de helpdesk, die niet bereikbaar is: je kunt ze lezen en wijzigen zodra dat wel kan. Wat je typte, blijft intussen hier staan.</translation>
    </message>
</context>
<context>
    <name>AutomationCounts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
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
    <name>AutomationPart</name>
    <message>
        <source>Automation: rules of the helpdesk…</source>
        <translation>Automatisering: regels van de helpdesk…</translation>
    </message>
    <message>
        <source>rules triggers round robin auto close</source>
        <translation>regels triggers beurtelings automatisch sluiten automatiseren workflow</translation>
    </message>
</context>
<context>
    <name>AutomationWindow</name>
    <message>
        <source>Automation</source>
        <translation>Automatisering</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Rules and groups cannot be shown now</source>
        <translation>Regels en groepen kunnen nu niet worden getoond</translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation>De helpdesk wordt geraadpleegd…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>The timer ran on</source>
        <translation>De timer liep door</translation>
    </message>
    <message>
        <source>Did you work for these {time}?</source>
        <translation>Heb je deze {time} gewerkt?</translation>
    </message>
    <message>
        <source>The timer of {ticket} ran since {since}, while nothing was done here: the computer may have slept.</source>
        <translation>De timer van {ticket} liep sinds {since}, terwijl hier niets gebeurde: misschien stond de computer in de slaapstand.</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Meetellen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Niet meetellen</translation>
    </message>
</context>
<context>
    <name>BehindList</name>
    <message>
        <source>Tickets behind the point</source>
        <translation>Tickets achter het punt</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Choose a point, or a line, to see the tickets behind it.</source>
        <translation>Kies een punt of een rij om de tickets erachter te zien.</translation>
    </message>
    <message>
        <source>No ticket.</source>
        <translation>Geen tickets.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Was like that before</source>
        <translation>Was al zo</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>Wacht in het postvak UIT</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Taken back before it left</source>
        <translation>Teruggenomen voordat het weg was</translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation>Deels teruggenomen; de rest was al aangekomen</translation>
    </message>
    <message>
        <source>Had arrived; setting it back waits in the outbox</source>
        <translation>Was al aangekomen; het terugzetten wacht in het postvak UIT</translation>
    </message>
    <message>
        <source>Had arrived; set back to what it was</source>
        <translation>Was al aangekomen; teruggezet naar wat het was</translation>
    </message>
    <message>
        <source>Could not be set back</source>
        <translation>Kon niet worden teruggezet</translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>Een ticket dat er niet meer is</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Several tickets</source>
        <translation>Meerdere tickets</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Elk ticket tonen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s) marked</source>
        <translation>
            <numerusform>%Ln ticket geselecteerd</numerusform>
            <numerusform>%Ln tickets geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln klaar</numerusform>
            <numerusform>%Ln klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be sent</source>
        <translation>
            <numerusform>%Ln wacht op verzending</numerusform>
            <numerusform>%Ln wachten op verzending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln geweigerd</numerusform>
            <numerusform>%Ln geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln ongewijzigd</numerusform>
            <numerusform>%Ln ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln niet begonnen</numerusform>
            <numerusform>%Ln niet begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln teruggenomen</numerusform>
            <numerusform>%Ln teruggenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in part</source>
        <translation>
            <numerusform>%Ln deels teruggenomen</numerusform>
            <numerusform>%Ln deels teruggenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be set back</source>
        <translation>
            <numerusform>%Ln kon niet worden teruggezet</numerusform>
            <numerusform>%Ln konden niet worden teruggezet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDesk</name>
    <message>
        <source>Assign…</source>
        <translation>Toewijzen…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioriteit…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Label…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verplaatsen…</translation>
    </message>
    <message>
        <source>Macro…</source>
        <translation>Macro…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelezen markeren</translation>
    </message>
    <message>
        <source>Wait until what is being done to the other tickets has begun for all.</source>
        <translation>Wacht tot de lopende bewerking voor alle andere tickets is begonnen.</translation>
    </message>
    <message>
        <source>Mark tickets first: press X on each.</source>
        <translation>Selecteer eerst tickets: druk bij elk op X.</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Kies eerst een ticket.</translation>
    </message>
    <message>
        <source>Nothing was done to several tickets yet.</source>
        <translation>Er is nog niets met meerdere tickets gedaan.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Er valt niets meer terug te nemen.</translation>
    </message>
    <message>
        <source>No more than {count} tickets can be marked at once.</source>
        <translation>Je kunt hoogstens {count} tickets tegelijk selecteren.</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Toewijzen aan…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Aan mij toewijzen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Set the type to…</source>
        <translation>Soort instellen op…</translation>
    </message>
    <message>
        <source>Set the status to…</source>
        <translation>Status instellen op…</translation>
    </message>
    <message>
        <source>Set the priority to…</source>
        <translation>Prioriteit instellen op…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaatsen naar…</translation>
    </message>
    <message>
        <source>Tag with…</source>
        <translation>Labelen met…</translation>
    </message>
    <message>
        <source>Take off the tag…</source>
        <translation>Label weghalen…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ongelezen markeren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
    </message>
    <message>
        <source>{deed}: {done} of {total}</source>
        <translation>{deed}: {done} van {total}</translation>
    </message>
    <message>
        <source>Taking back: {deed}, {done} of {total}</source>
        <translation>Terugdraaien: {deed}, {done} van {total}</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Result of each ticket</source>
        <translation>Resultaat per ticket</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Mislukte opnieuw proberen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>no customer yet</source>
        <translation>nog geen klant</translation>
    </message>
    <message>
        <source>Already in ticket #{number}</source>
        <translation>Al in ticket #{number}</translation>
    </message>
    <message>
        <source>there are more: split the file to import the rest</source>
        <translation>er zijn er meer: splits het bestand om de rest te importeren</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lezen…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Geen spreker</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>This helpdesk takes no messages in another&apos;s name: they become one text that says who said what and when. In a new ticket the customer sees it, and may be mailed as usual; into a ticket that is there it goes as an internal note.</source>
        <translation>Deze helpdesk neemt geen berichten op andermans naam aan: ze worden één tekst waarin staat wie wat wanneer zei. In een nieuw ticket ziet de klant die en krijgt die misschien zoals gewoonlijk gemaild; in een bestaand ticket komt de tekst als interne notitie.</translation>
    </message>
    <message>
        <source>Each message keeps who said it and when, marked as imported. Nobody is notified. The customer sees what was said to them.</source>
        <translation>Bij elk bericht blijft staan wie het wanneer zei, gemarkeerd als geïmporteerd. Niemand krijgt een melding. De klant ziet wat tegen hem of haar gezegd is.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wacht op verzending</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation>Deels teruggenomen; de rest was al aangekomen</translation>
    </message>
    <message>
        <source>{name} ({size}) is too large</source>
        <translation>{name} ({size}) is te groot</translation>
    </message>
    <message>
        <source>{name} is one file too many</source>
        <translation>{name} is één bestand te veel</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not taken</source>
        <translation>{name} is van een soort die niet wordt aangenomen</translation>
    </message>
</context>
<context>
    <name>CapturePart</name>
    <message>
        <source>Import mail…</source>
        <translation>Mail importeren…</translation>
    </message>
    <message>
        <source>eml mbox e-mail file</source>
        <translation>eml mbox e-mail bestand</translation>
    </message>
    <message>
        <source>New ticket from a conversation…</source>
        <translation>Nieuw ticket uit een gesprek…</translation>
    </message>
    <message>
        <source>call chat phone transcript paste whatsapp notes</source>
        <translation>bellen telefoon chat gesprek plakken whatsapp notities transcript</translation>
    </message>
    <message>
        <source>Choose mails</source>
        <translation>Mails kiezen</translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox *.mbx)</source>
        <translation>Mails (*.eml *.mbox *.mbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>New ticket from a conversation</source>
        <translation>Nieuw ticket uit een gesprek</translation>
    </message>
    <message>
        <source>Paste a chat, or write down what was said on the phone.</source>
        <translation>Plak een chat, of schrijf op wat er aan de telefoon gezegd is.</translation>
    </message>
    <message>
        <source>Conversation or notes of the call</source>
        <translation>Gesprek of aantekeningen van het telefoontje</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Gevonden berichten</translation>
    </message>
    <message>
        <source>How it was read is shown here, message by message.</source>
        <translation>Hier zie je bericht voor bericht hoe het gelezen is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found. Say who is the customer and who is staff.</source>
        <translation>
            <numerusform>%Ln bericht gevonden. Geef aan wie de klant is en wie medewerker.</numerusform>
            <numerusform>%Ln berichten gevonden. Geef aan wie de klant is en wie medewerker.</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers were found: it is one note for the ticket.</source>
        <translation>Geen sprekers gevonden: het wordt één notitie bij het ticket.</translation>
    </message>
    <message>
        <source>Add to the ticket</source>
        <translation>Aan het ticket toevoegen</translation>
    </message>
    <message>
        <source>Create the ticket</source>
        <translation>Ticket aanmaken</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Niets heet zo.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Sending what you wrote before closing…</source>
        <translation>Versturen wat je schreef voordat het sluit…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Nu sluiten</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Write it so</source>
        <translation>Zo schrijven</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>Nummeren</translation>
    </message>
    <message>
        <source>Make separate tickets</source>
        <translation>Aparte tickets maken</translation>
    </message>
    <message>
        <source>Move it to a protected field</source>
        <translation>Naar een beschermd veld verplaatsen</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Naar het veld</translation>
    </message>
    <message>
        <source>Open that ticket</source>
        <translation>Dat ticket openen</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Niet versturen</translation>
    </message>
    <message>
        <source>Close the ticket instead</source>
        <translation>Liever het ticket sluiten</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>#{number} looks like this: answer there instead.</source>
        <translation>#{number} lijkt hierop: antwoord liever daar.</translation>
    </message>
    <message>
        <source>Two tickets about one thing are worked on twice or closed as duplicates. Yours: “{subject}”.</source>
        <translation>Twee tickets over hetzelfde worden dubbel behandeld of als duplicaat gesloten. Het jouwe: “{subject}”.</translation>
    </message>
    <message>
        <source>If you can, add some words in a language that staff here read: {languages}.</source>
        <translation>Voeg, als het kan, wat woorden toe in een taal die de medewerkers hier lezen: {languages}.</translation>
    </message>
    <message>
        <source>This seems to be written in another language. It will be read all the same, but translating takes time and loses details.</source>
        <translation>Dit lijkt in een andere taal geschreven. Het wordt toch gelezen, maar vertalen kost tijd en er gaan details verloren.</translation>
    </message>
    <message>
        <source>Write in the letters of your language, if you can.</source>
        <translation>Schrijf, als het kan, in het schrift van je taal.</translation>
    </message>
    <message>
        <source>Write in a language that staff here read, if you can: {languages}.</source>
        <translation>Schrijf, als het kan, in een taal die de medewerkers hier lezen: {languages}.</translation>
    </message>
    <message>
        <source>Words of one language in the letters of another are slow to read, and neither search nor translation finds them.</source>
        <translation>Woorden van de ene taal in het schrift van de andere lezen traag, en zoeken en vertalen vinden ze niet.</translation>
    </message>
    <message>
        <source>If an error is shown, copy its exact words, or attach a screenshot.</source>
        <translation>Zie je een foutmelding, kopieer dan de precieze tekst of voeg een schermafbeelding bij.</translation>
    </message>
    <message>
        <source>Staff find the cause by the exact words; without them they have to ask first.</source>
        <translation>Medewerkers vinden de oorzaak aan de precieze woorden; anders moeten ze er eerst naar vragen.</translation>
    </message>
    <message>
        <source>Say which domain, address or order it is about.</source>
        <translation>Zeg om welk domein, adres of welke dienst het gaat.</translation>
    </message>
    <message>
        <source>Staff see everything you have ordered and cannot tell which of it you mean.</source>
        <translation>Medewerkers zien al je diensten, maar niet welke je bedoelt.</translation>
    </message>
    <message>
        <source>Tell where it happens, since when, and what you do just before.</source>
        <translation>Vertel waar het gebeurt, sinds wanneer, en wat je vlak daarvoor doet.</translation>
    </message>
    <message>
        <source>What staff can make happen themselves they can mend at once.</source>
        <translation>Wat medewerkers zelf kunnen nabootsen, kunnen ze meteen verhelpen.</translation>
    </message>
    <message>
        <source>Say what should be done.</source>
        <translation>Zeg wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>It tells what is wrong, not what you want: mend it, restore it, explain it, or give the money back?</source>
        <translation>Er staat wat er mis is, maar niet wat je wilt: repareren, terugzetten, uitleggen of je geld terug?</translation>
    </message>
    <message>
        <source>This ticket is closed; a thank-you would reopen it.</source>
        <translation>Dit ticket is gesloten; een bedankje zou het heropenen.</translation>
    </message>
    <message>
        <source>Staff would have to look at it and close it again. They know that it helped.</source>
        <translation>Medewerkers zouden het moeten bekijken en weer sluiten. Ze weten dat het geholpen heeft.</translation>
    </message>
    <message>
        <source>If all is well, close the ticket instead of writing.</source>
        <translation>Is alles in orde, sluit dan het ticket in plaats van te schrijven.</translation>
    </message>
    <message>
        <source>A thank-you puts the ticket back among those that wait for staff.</source>
        <translation>Een bedankje zet het ticket terug bij die op medewerkers wachten.</translation>
    </message>
    <message>
        <source>Writing now moves your ticket to the back of the queue.</source>
        <translation>Schrijf je nu, dan komt je ticket achter in de rij.</translation>
    </message>
    <message>
        <source>This helpdesk answers in the order of the customers&apos; last messages, and you are waiting already. Write only what staff cannot do without.</source>
        <translation>Deze helpdesk antwoordt op volgorde van het laatste bericht van klanten, en je wacht al. Schrijf alleen wat medewerkers niet kunnen missen.</translation>
    </message>
    <message>
        <source>Join the {count} messages that still wait here into one.</source>
        <translation>Voeg de {count} berichten die hier nog wachten samen tot één.</translation>
    </message>
    <message>
        <source>One message is read at once; several are read apart and answered apart.</source>
        <translation>Eén bericht wordt in één keer gelezen; meerdere worden apart gelezen en apart beantwoord.</translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. This form asks for no login; where staff need one, they say so, and a reply can carry it protected.</source>
        <translation>De tekst blijft voorgoed in het ticket en in e-mailkopieën staan. Dit formulier vraagt geen toegang; hebben medewerkers die nodig, dan zeggen ze het, en in een antwoord gaat die beschermd mee.</translation>
    </message>
    <message>
        <source>Take this password out of the text.</source>
        <translation>Haal dit wachtwoord uit de tekst.</translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. A protected field is shown to staff only when they need it, and destroyed when the ticket closes.</source>
        <translation>De tekst blijft voorgoed in het ticket en in e-mailkopieën staan. Een beschermd veld zien medewerkers alleen als ze het nodig hebben; het wordt vernietigd zodra het ticket sluit.</translation>
    </message>
    <message>
        <source>Name the thing and what is wrong with it, such as “example.org: mail to Gmail is rejected”.</source>
        <translation>Noem waar het om gaat en wat eraan mankeert, zoals “example.org: mail naar Gmail wordt geweigerd”.</translation>
    </message>
    <message>
        <source>This subject fits any ticket. Staff sort tickets by their subjects, and you find yours by them.</source>
        <translation>Dit onderwerp past op elk ticket. Medewerkers sorteren tickets op onderwerp, en jij vindt de jouwe eraan terug.</translation>
    </message>
    <message>
        <source>From a single word nobody can tell who should read the ticket.</source>
        <translation>Aan één woord kan niemand zien wie het ticket moet lezen.</translation>
    </message>
    <message>
        <source>Write the subject in small letters: “{subject}”.</source>
        <translation>Schrijf het onderwerp in kleine letters: “{subject}”.</translation>
    </message>
    <message>
        <source>Capitals read slowly and sound like shouting; they make nothing faster.</source>
        <translation>Hoofdletters lezen traag en klinken als schreeuwen; er gaat niets sneller door.</translation>
    </message>
    <message>
        <source>One mark at the end is enough: “{subject}”.</source>
        <translation>Eén leesteken aan het eind is genoeg: “{subject}”.</translation>
    </message>
    <message>
        <source>Many marks do not make a ticket more urgent; its priority or a plain sentence about the damage does.</source>
        <translation>Veel leestekens maken een ticket niet dringender; de prioriteit of een gewone zin over de schade wel.</translation>
    </message>
    <message>
        <source>Make a ticket for each of these {count} tasks, or number them.</source>
        <translation>Maak een ticket voor elk van deze {count} taken, of nummer ze.</translation>
    </message>
    <message>
        <source>One ticket goes to one person: the second task waits for the first, or is overlooked.</source>
        <translation>Eén ticket gaat naar één persoon: de tweede taak wacht op de eerste of wordt over het hoofd gezien.</translation>
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
    <name>Colour</name>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blauwgroen</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
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
        <translation>Onderwerp</translation>
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
        <source>Assignee</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Volgers</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Laatste bericht</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
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
        <translation>Ticket selecteren of niet meer</translation>
    </message>
    <message>
        <source>Mark all tickets of the list</source>
        <translation>Alle tickets van de lijst selecteren</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message>
        <source>Assign the marked tickets…</source>
        <translation>Geselecteerde tickets toewijzen…</translation>
    </message>
    <message>
        <source>Assign the marked tickets to me</source>
        <translation>Gemarkeerde tickets aan mij toewijzen</translation>
    </message>
    <message>
        <source>Close the marked tickets</source>
        <translation>Gemarkeerde tickets sluiten</translation>
    </message>
    <message>
        <source>Reopen the marked tickets</source>
        <translation>Gemarkeerde tickets heropenen</translation>
    </message>
    <message>
        <source>Set the type of the marked tickets…</source>
        <translation>Soort van gemarkeerde tickets instellen…</translation>
    </message>
    <message>
        <source>Set the status of the marked tickets…</source>
        <translation>Status van de geselecteerde tickets instellen…</translation>
    </message>
    <message>
        <source>Set the priority of the marked tickets…</source>
        <translation>Prioriteit van de geselecteerde tickets instellen…</translation>
    </message>
    <message>
        <source>Tag the marked tickets…</source>
        <translation>Geselecteerde tickets labelen…</translation>
    </message>
    <message>
        <source>Take a tag off the marked tickets…</source>
        <translation>Label van de geselecteerde tickets weghalen…</translation>
    </message>
    <message>
        <source>Move the marked tickets…</source>
        <translation>Geselecteerde tickets verplaatsen…</translation>
    </message>
    <message>
        <source>Use a saved reply on the marked tickets…</source>
        <translation>Standaardantwoord op de geselecteerde tickets gebruiken…</translation>
    </message>
    <message>
        <source>Mark the marked tickets as read</source>
        <translation>Geselecteerde tickets als gelezen markeren</translation>
    </message>
    <message>
        <source>Mark the marked tickets as unread</source>
        <translation>Geselecteerde tickets als ongelezen markeren</translation>
    </message>
    <message>
        <source>Undo what was done to several tickets</source>
        <translation>Ongedaan maken wat met meerdere tickets is gedaan</translation>
    </message>
    <message>
        <source>Show what became of each ticket</source>
        <translation>Tonen wat er van elk ticket is geworden</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>Meerdere tickets</translation>
    </message>
    <message>
        <source>Accounts and profile</source>
        <translation>Accounts en profiel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Save the list as a view…</source>
        <translation>Lijst als weergave bewaren…</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>Nieuwe weergave…</translation>
    </message>
    <message>
        <source>Edit the view…</source>
        <translation>Weergave bewerken…</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Weergave omhoog</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Weergave omlaag</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Weergave verwijderen</translation>
    </message>
    <message>
        <source>Mute the view</source>
        <translation>Weergave dempen</translation>
    </message>
    <message>
        <source>Unmute the view</source>
        <translation>Weergave niet meer dempen</translation>
    </message>
    <message>
        <source>Choose a ticket of a grouped list first.</source>
        <translation>Kies eerst een ticket in een gegroepeerde lijst.</translation>
    </message>
    <message>
        <source>This list has no groups.</source>
        <translation>Deze lijst heeft geen groepen.</translation>
    </message>
    <message>
        <source>Fold this group away</source>
        <translation>Deze groep inklappen</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>Alle groepen inklappen</translation>
    </message>
    <message>
        <source>Show the tickets of all groups</source>
        <translation>Tickets van alle groepen tonen</translation>
    </message>
    <message>
        <source>Compact rows or columns</source>
        <translation>Compacte rijen of kolommen</translation>
    </message>
    <message>
        <source>It is muted already.</source>
        <translation>Die is al gedempt.</translation>
    </message>
    <message>
        <source>It is not muted.</source>
        <translation>Die is niet gedempt.</translation>
    </message>
    <message>
        <source>notifications silence quiet bell</source>
        <translation>meldingen stilte stil bel</translation>
    </message>
    <message>
        <source>Mute the ticket</source>
        <translation>Ticket dempen</translation>
    </message>
    <message>
        <source>Unmute the ticket</source>
        <translation>Ticket niet meer dempen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This is done to one ticket at a time. Mark none first.</source>
        <translation>Dit gaat met één ticket tegelijk. Haal eerst de markeringen weg.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What you wrote stays an internal note, kept as a draft.</source>
        <translation>Wat je schreef, blijft een interne notitie, bewaard als concept.</translation>
    </message>
    <message>
        <source>Complete the login, or remove it.</source>
        <translation>Vul de inloggegevens aan of verwijder ze.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Too late to undo: it has been done.</source>
        <translation>Te laat om ongedaan te maken: het is al gedaan.</translation>
    </message>
    <message>
        <source>Too late to undo: it has been sent.</source>
        <translation>Te laat om ongedaan te maken: het is al verstuurd.</translation>
    </message>
    <message>
        <source>Write an internal note. Customers never see it.</source>
        <translation>Schrijf een interne notitie. Klanten zien die nooit.</translation>
    </message>
    <message>
        <source>Add internal note</source>
        <translation>Interne notitie toevoegen</translation>
    </message>
    <message>
        <source>Add note and close</source>
        <translation>Notitie toevoegen en sluiten</translation>
    </message>
    <message>
        <source>Send internal note</source>
        <translation>Interne notitie versturen</translation>
    </message>
    <message>
        <source>Write a reply. Markdown works.</source>
        <translation>Schrijf een antwoord. Markdown werkt.</translation>
    </message>
    <message>
        <source>This ticket is closed: a reply opens it again. Markdown works.</source>
        <translation>Dit ticket is gesloten: een antwoord heropent het. Markdown werkt.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Versturen en sluiten</translation>
    </message>
    <message>
        <source>Send and reopen</source>
        <translation>Versturen en heropenen</translation>
    </message>
    <message>
        <source>Screenshot {time}</source>
        <translation>Schermafbeelding {time}</translation>
    </message>
    <message>
        <source>It cannot be made small enough.</source>
        <translation>Het kan niet klein genoeg worden gemaakt.</translation>
    </message>
    <message>
        <source>{name} was left out.</source>
        <translation>{name} is weggelaten.</translation>
    </message>
    <message>
        <source>It could not be attached.</source>
        <translation>Het kon niet worden bijgevoegd.</translation>
    </message>
    <message>
        <source>This is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>Dit is een map. Voeg de bestanden erin bij, of pak de map eerst in tot één bestand.</translation>
    </message>
    <message>
        <source>This helpdesk takes no files of this kind; it takes {kinds}.</source>
        <translation>Deze helpdesk neemt zulke bestanden niet aan; wel {kinds}.</translation>
    </message>
    <message>
        <source>This helpdesk takes no {kind} files; it takes {kinds}.</source>
        <translation>Deze helpdesk neemt geen {kind}-bestanden aan; wel {kinds}.</translation>
    </message>
    <message>
        <source>It is {size}; this helpdesk takes at most {limit} a file.</source>
        <translation>Het is {size}; deze helpdesk neemt hoogstens {limit} per bestand aan.</translation>
    </message>
    <message>
        <source>{kinds} and {count} more</source>
        <translation>{kinds} en nog {count}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>afbeeldingen</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>teksten</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>geluid</translation>
    </message>
    <message>
        <source>films</source>
        <translation>video</translation>
    </message>
    <message>
        <source>Write something or attach a file first.</source>
        <translation>Schrijf eerst iets of voeg een bestand bij.</translation>
    </message>
    <message>
        <source>What waited for its files was not sent, and is kept as a draft.</source>
        <translation>Wat op zijn bestanden wachtte, is niet verstuurd en staat bij de concepten.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Niet verstuurd.</translation>
    </message>
    <message>
        <source>Fill in {places} first: it is not known here.</source>
        <translation>Vul eerst {places} in: dat is hier niet bekend.</translation>
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
        <translation>Niet verstuurd: er was geen plaats voor op de schijf. Verstuur het nog eens.</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>Niet verstuurd. {reason}</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. {reason} It is tried again by itself.</source>
        <translation>Wat je typte, is nog niet bewaard. {reason} Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
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
        <translation>Nieuw gesprek…</translation>
    </message>
    <message>
        <source>New conversation in this ticket</source>
        <translation>Nieuw gesprek in dit ticket</translation>
    </message>
</context>
<context>
    <name>ComposerLogins</name>
    <message>
        <source>Give a login</source>
        <translation>Toegang geven</translation>
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
        <translation>Wat vergeleken wordt</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Hoe het vergeleken wordt</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Deze voorwaarde verwijderen</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>Waarmee het vergeleken wordt</translation>
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
        <translation>Ticket {ticket}, bericht #{number}</translation>
    </message>
    <message>
        <source>Quote {name} in your reply</source>
        <translation>{name} in je antwoord citeren</translation>
    </message>
    <message>
        <source>Copy number (#{number})</source>
        <translation>Nummer kopiëren (#{number})</translation>
    </message>
    <message>
        <source>Copy “{reference}”</source>
        <translation>“{reference}” kopiëren</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>Link naar bericht kopiëren</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>geïmporteerd</translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name}</source>
        <translation>Elders gezegd, overgenomen door {name}</translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name} from {source}</source>
        <translation>Elders gezegd, door {name} overgenomen uit {source}</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per telefoon</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>per chat</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne notitie</translation>
    </message>
    <message>
        <source>only staff can see it</source>
        <translation>alleen medewerkers zien dit</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Geciteerde tekst verbergen</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Geciteerde tekst tonen</translation>
    </message>
    <message>
        <source>Show earlier messages ({count})</source>
        <translation>Eerdere berichten tonen ({count})</translation>
    </message>
    <message>
        <source>Show newer messages ({count})</source>
        <translation>Nieuwere berichten tonen ({count})</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Dit bericht heeft geen tekst.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>About {count} more characters are not shown.</source>
        <translation>Nog ongeveer {count} tekens worden niet getoond.</translation>
    </message>
    <message>
        <source>Save the whole message…</source>
        <translation>Het hele bericht bewaren…</translation>
    </message>
    <message>
        <source>Shown as plain text: its layout is too complicated to show safely.</source>
        <translation>Getoond als platte tekst: de opmaak is te ingewikkeld om veilig te tonen.</translation>
    </message>
    <message>
        <source>Shown as plain text: it is too long to show with its layout.</source>
        <translation>Getoond als platte tekst: het is te lang om met opmaak te tonen.</translation>
    </message>
    <message>
        <source>Shown as it was sent: a fault of Deskbell kept it from its layout.</source>
        <translation>Getoond zoals het verstuurd is: door een fout van Deskbell ontbreekt de opmaak.</translation>
    </message>
    <message>
        <source>Shown as plain text: Deskbell ended unexpectedly while it showed this message.</source>
        <translation>Getoond als platte tekst: Deskbell stopte onverwacht bij het tonen van dit bericht.</translation>
    </message>
    <message>
        <source>Not shown: Deskbell ended unexpectedly while it showed even the plain text of this message.</source>
        <translation>Niet getoond: Deskbell stopte onverwacht, zelfs bij het tonen van de platte tekst van dit bericht.</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Als platte tekst tonen</translation>
    </message>
    <message>
        <source>Show with its layout</source>
        <translation>Met opmaak tonen</translation>
    </message>
    <message>
        <source>{hosts} and others</source>
        <translation>{hosts} en andere</translation>
    </message>
    <message>
        <source>Remote images not loaded (from {hosts}).</source>
        <translation>Externe afbeeldingen niet geladen (van {hosts}).</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Loading them tells their sender that you opened this message, and from where.</source>
        <translation>Bij het laden ziet de afzender dat je dit bericht hebt geopend, en waarvandaan.</translation>
    </message>
    <message>
        <source>[Image]</source>
        <translation>[Afbeelding]</translation>
    </message>
    <message>
        <source>[Image: {description}]</source>
        <translation>[Afbeelding: {description}]</translation>
    </message>
    <message>
        <source>A hidden character ({name}) stands here. It could make text look like something else.</source>
        <translation>Hier staat een verborgen teken ({name}). Het kan tekst op iets anders laten lijken.</translation>
    </message>
    <message>
        <source>Sending in a moment…</source>
        <translation>Wordt zo verstuurd…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>geüpload</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Voorgoed weggooien</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Je antwoord</translation>
    </message>
    <message>
        <source>Your new ticket</source>
        <translation>Je nieuwe ticket</translation>
    </message>
    <message>
        <source>Merge this ticket into another</source>
        <translation>Dit ticket met een ander samenvoegen</translation>
    </message>
    <message>
        <source>Log time on this ticket</source>
        <translation>Tijd registreren op dit ticket</translation>
    </message>
    <message>
        <source>What was said elsewhere</source>
        <translation>Wat elders gezegd is</translation>
    </message>
    <message>
        <source>Close this ticket</source>
        <translation>Dit ticket sluiten</translation>
    </message>
    <message>
        <source>Reopen this ticket</source>
        <translation>Dit ticket heropenen</translation>
    </message>
    <message>
        <source>Change the details of this ticket</source>
        <translation>Details van dit ticket wijzigen</translation>
    </message>
    <message>
        <source>Waiting to be sent: you are offline</source>
        <translation>Wacht op verzending: je bent offline</translation>
    </message>
    <message>
        <source>Waiting to be sent: {reason}</source>
        <translation>Wacht op verzending: {reason}</translation>
    </message>
    <message>
        <source>Set the status of this ticket</source>
        <translation>Status van dit ticket instellen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Save all {count} files…</source>
        <translation>Alle {count} bestanden bewaren…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>can contain a program</source>
        <translation>kan een programma bevatten</translation>
    </message>
    <message>
        <source>Quote this in your reply</source>
        <translation>Dit in je antwoord citeren</translation>
    </message>
</context>
<context>
    <name>ConversationActs</name>
    <message>
        <source>message-{number}</source>
        <translation>bericht-{number}</translation>
    </message>
    <message>
        <source>Images from {hosts} could not be loaded.</source>
        <translation>Afbeeldingen van {hosts} konden niet worden geladen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Quote selection in your reply</source>
        <translation>Selectie in je antwoord citeren</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadres kopiëren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>ConversationCommands</name>
    <message>
        <source>Close the ticket</source>
        <translation>Ticket sluiten</translation>
    </message>
    <message>
        <source>Reopen the ticket</source>
        <translation>Ticket heropenen</translation>
    </message>
    <message>
        <source>Mark as unread, and go on</source>
        <translation>Als ongelezen markeren en verdergaan</translation>
    </message>
    <message>
        <source>Details beside the conversation, or not</source>
        <translation>Details naast het gesprek tonen of verbergen</translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>Nieuw ticket hierop verder</translation>
    </message>
    <message>
        <source>Copy the ticket&apos;s number</source>
        <translation>Ticketnummer kopiëren</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>Gesprek opnieuw ophalen</translation>
    </message>
    <message>
        <source>Quote the message, or what is selected</source>
        <translation>Bericht of selectie citeren</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Bestanden bijvoegen…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Add the internal note</source>
        <translation>Interne notitie toevoegen</translation>
    </message>
    <message>
        <source>Send, and go to the next ticket</source>
        <translation>Versturen en naar het volgende ticket</translation>
    </message>
    <message>
        <source>answer and next</source>
        <translation>antwoorden en volgende</translation>
    </message>
    <message>
        <source>Add the internal note, and go to the next ticket</source>
        <translation>Interne notitie toevoegen en naar het volgende ticket</translation>
    </message>
    <message>
        <source>Leave what is being written for the list: it is kept</source>
        <translation>Van schrijven terug naar de lijst: je tekst blijft bewaard</translation>
    </message>
    <message>
        <source>Take back what was just sent or closed</source>
        <translation>Terugnemen wat net verstuurd of gesloten is</translation>
    </message>
    <message>
        <source>This helpdesk does not let you close tickets.</source>
        <translation>Bij deze helpdesk kun je geen tickets sluiten.</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>Het is al gesloten.</translation>
    </message>
    <message>
        <source>This helpdesk does not let you reopen tickets.</source>
        <translation>Bij deze helpdesk kun je geen tickets heropenen.</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>Het is open.</translation>
    </message>
    <message>
        <source>Its status is being changed already.</source>
        <translation>De status wordt al gewijzigd.</translation>
    </message>
    <message>
        <source>It is open: what belongs to it can be written there.</source>
        <translation>Het is nog open: wat erbij hoort, kun je in dat ticket zelf schrijven.</translation>
    </message>
    <message>
        <source>This is an internal note, for staff alone: {keys} adds it.</source>
        <translation>Dit is een interne notitie, alleen voor medewerkers: {keys} voegt die toe.</translation>
    </message>
    <message>
        <source>This is a reply, which the customer reads: {keys} sends it.</source>
        <translation>Dit is een antwoord dat de klant leest: {keys} verstuurt het.</translation>
    </message>
    <message>
        <source>Nothing was sent or closed in the last seconds.</source>
        <translation>In de laatste seconden is niets verstuurd of gesloten.</translation>
    </message>
    <message>
        <source>This was the last one of the list.</source>
        <translation>Dit was de laatste van de lijst.</translation>
    </message>
</context>
<context>
    <name>ConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Gesprek hernoemen</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>Naam van het gesprek</translation>
    </message>
    <message>
        <source>What it is about, or with whom</source>
        <translation>Waarover het gaat, of met wie</translation>
    </message>
    <message>
        <source>Internal: only staff can see it</source>
        <translation>Intern: alleen medewerkers zien het</translation>
    </message>
    <message>
        <source>With the customer: they read it and answer</source>
        <translation>Met de klant: die leest mee en antwoordt</translation>
    </message>
    <message>
        <source>It shares this ticket’s number and status. Internal or not, it stays what it is.</source>
        <translation>Het deelt nummer en status van dit ticket. Intern of niet: dat blijft zo.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Muted</source>
        <translation>Gedempt</translation>
    </message>
    <message>
        <source>Refresh conversation</source>
        <translation>Gesprek verversen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details tonen</translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>Nieuw ticket hierop verder</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>Reopening…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Sluiten…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Ticket sluiten</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>van {name}</translation>
    </message>
    <message>
        <source>assigned to {name}</source>
        <translation>toegewezen aan {name}</translation>
    </message>
</context>
<context>
    <name>ConversationNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>This ticket is not there any more. It may have been removed or merged.</source>
        <translation>Dit ticket is er niet meer. Het kan verwijderd of samengevoegd zijn.</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>Geen ticket gekozen</translation>
    </message>
    <message>
        <source>Choose a ticket from the list to read and answer it.</source>
        <translation>Kies een ticket uit de lijst om het te lezen en te beantwoorden.</translation>
    </message>
</context>
<context>
    <name>ConversationStrip</name>
    <message>
        <source>New conversation…</source>
        <translation>Nieuw gesprek…</translation>
    </message>
    <message>
        <source>Conversations of this ticket</source>
        <translation>Gesprekken van dit ticket</translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation>Gesprek hernoemen…</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>New conversation…</source>
        <translation>Nieuw gesprek…</translation>
    </message>
    <message>
        <source>internal supplier side</source>
        <translation>intern leverancier zijgesprek</translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation>Gesprek hernoemen…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorig gesprek</translation>
    </message>
    <message>
        <source>This helpdesk keeps one conversation in a ticket.</source>
        <translation>Deze helpdesk kent één gesprek per ticket.</translation>
    </message>
    <message>
        <source>Choose a conversation beside the main one first.</source>
        <translation>Kies eerst een gesprek naast het hoofdgesprek.</translation>
    </message>
    <message>
        <source>This ticket has one conversation.</source>
        <translation>Dit ticket heeft één gesprek.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>{name}: an internal conversation, only staff can see it</source>
        <translation>{name}: een intern gesprek, alleen medewerkers zien het</translation>
    </message>
    <message>
        <source>{name}: a conversation with the customer</source>
        <translation>{name}: een gesprek met de klant</translation>
    </message>
    <message>
        <source>{conversation} (new messages)</source>
        <translation>{conversation} (nieuwe berichten)</translation>
    </message>
    <message>
        <source>“{name}” · only staff can see it</source>
        <translation>“{name}” · alleen medewerkers zien het</translation>
    </message>
    <message>
        <source>“{name}” · the customer reads it</source>
        <translation>“{name}” · de klant leest mee</translation>
    </message>
    <message>
        <source>Write to colleagues in “{name}”. Customers never see it.</source>
        <translation>Schrijf aan collega&apos;s in “{name}”. Klanten zien dit nooit.</translation>
    </message>
    <message>
        <source>Write to the customer in “{name}”. Markdown works.</source>
        <translation>Schrijf aan de klant in “{name}”. Markdown werkt.</translation>
    </message>
    <message>
        <source>Add note to “{name}”</source>
        <translation>Notitie toevoegen aan “{name}”</translation>
    </message>
    <message>
        <source>Reply in “{name}”</source>
        <translation>Antwoorden in “{name}”</translation>
    </message>
    <message>
        <source>Reply to customer</source>
        <translation>Klant antwoorden</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>The helpdesk cannot be asked now. Those who wrote lately are offered.</source>
        <translation>De helpdesk is nu niet te bereiken. Je ziet wie onlangs schreef.</translation>
    </message>
    <message>
        <source>Nobody of that name was found. For a new customer, type the e-mail address.</source>
        <translation>Niemand met die naam gevonden. Typ voor een nieuwe klant het e-mailadres.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>For colleagues; customers never see it</source>
        <translation>Voor collega&apos;s; klanten zien dit nooit</translation>
    </message>
    <message>
        <source>Notes about the customer</source>
        <translation>Notities over de klant</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Notities bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>{account}, main contact</source>
        <translation>{account}, hoofdcontact</translation>
    </message>
    <message>
        <source>Also there: {names}</source>
        <translation>Ook daar: {names}</translation>
    </message>
    <message>
        <source>{open} open of {all} tickets</source>
        <translation>{open} van {all} tickets open</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>Andere tickets</translation>
    </message>
    <message>
        <source>No other tickets.</source>
        <translation>Geen andere tickets.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>besteld</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
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
        <translation>dddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DeedsForm</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Labels, gescheiden door komma&apos;s</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Toewijzen aan</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verplaatsen naar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Labels toevoegen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Labels weghalen</translation>
    </message>
    <message>
        <source>Then set the status</source>
        <translation>Daarna de status instellen op</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ongewijzigd laten</translation>
    </message>
    <message>
        <source>Whoever uses it</source>
        <translation>Wie het gebruikt</translation>
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
        <translation>status “{value}”</translation>
    </message>
    <message>
        <source>merging into another ticket</source>
        <translation>samenvoegen met een ander ticket</translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation>{time} werk</translation>
    </message>
    <message>
        <source>mended to {time} of work</source>
        <translation>gecorrigeerd naar {time} werk</translation>
    </message>
    <message>
        <source>work taken back</source>
        <translation>werk teruggenomen</translation>
    </message>
    <message>
        <source>priority “{value}”</source>
        <translation>prioriteit “{value}”</translation>
    </message>
    <message>
        <source>move to “{value}”</source>
        <translation>verplaatsen naar “{value}”</translation>
    </message>
    <message>
        <source>type “{value}”</source>
        <translation>type “{value}”</translation>
    </message>
    <message>
        <source>subject “{value}”</source>
        <translation>onderwerp “{value}”</translation>
    </message>
    <message>
        <source>conversation “{value}”</source>
        <translation>gesprek “{value}”</translation>
    </message>
    <message>
        <source>add {values}</source>
        <translation>{values} toevoegen</translation>
    </message>
    <message>
        <source>remove {values}</source>
        <translation>{values} verwijderen</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>aan niemand toewijzen</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>toewijzen aan {name}</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>een koppeling</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>Ik ({name})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Toewijzen aan</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Toewijzen aan…</translation>
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
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioriteit…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
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
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaatsen naar…</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>weghalen</translation>
    </message>
    <message>
        <source>New tag “{tag}”</source>
        <translation>Nieuw label “{tag}”</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Add or take off a tag…</source>
        <translation>Label toevoegen of weghalen…</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Volgers</translation>
    </message>
    <message>
        <source>E-mail address…</source>
        <translation>E-mailadres…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Rename to “{subject}”</source>
        <translation>Hernoemen naar “{subject}”</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation>Verwant aan…</translation>
    </message>
    <message>
        <source>Part of…</source>
        <translation>Deel van…</translation>
    </message>
    <message>
        <source>Has the sub-task…</source>
        <translation>Heeft als subtaak…</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>Wacht op…</translation>
    </message>
    <message>
        <source>Is needed by…</source>
        <translation>Is nodig voor…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>This ticket is…</source>
        <translation>Dit ticket is…</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Assign to me</source>
        <translation>Aan mij toewijzen</translation>
    </message>
    <message>
        <source>mine own</source>
        <translation>mijn eigen zelf pakken</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Toewijzen aan…</translation>
    </message>
    <message>
        <source>nobody unassign agent</source>
        <translation>niemand loskoppelen behandelaar medewerker</translation>
    </message>
    <message>
        <source>Take the ticket</source>
        <translation>Ticket overnemen</translation>
    </message>
    <message>
        <source>steal take over</source>
        <translation>pakken naar mij toe trekken</translation>
    </message>
    <message>
        <source>Set the status…</source>
        <translation>Status instellen…</translation>
    </message>
    <message>
        <source>state bubble</source>
        <translation>toestand staat</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>Prioriteit instellen…</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend spoed urgent</translation>
    </message>
    <message>
        <source>Move to another department…</source>
        <translation>Naar een andere afdeling verplaatsen…</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>wachtrij doorzetten doorsturen</translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation>Type instellen…</translation>
    </message>
    <message>
        <source>wish fault question</source>
        <translation>wens storing fout vraag</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>tags etiketten</translation>
    </message>
    <message>
        <source>Add a follower…</source>
        <translation>Volger toevoegen…</translation>
    </message>
    <message>
        <source>Cc watcher</source>
        <translation>cc meekijken meelezen</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>Onderwerp wijzigen…</translation>
    </message>
    <message>
        <source>rename title</source>
        <translation>hernoemen titel</translation>
    </message>
    <message>
        <source>Link with another ticket…</source>
        <translation>Met een ander ticket koppelen…</translation>
    </message>
    <message>
        <source>parent related depends</source>
        <translation>bovenliggend verwant afhankelijk</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>Met een ander ticket samenvoegen…</translation>
    </message>
    <message>
        <source>duplicate join</source>
        <translation>dubbel duplicaat samenvoegen</translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation>Nieuwe subtaak</translation>
    </message>
    <message>
        <source>child</source>
        <translation>onderliggend kind deeltaak</translation>
    </message>
    <message>
        <source>Show the properties</source>
        <translation>Eigenschappen tonen</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>Koppelingen tonen</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Klant tonen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Bestanden tonen</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Activiteit tonen</translation>
    </message>
    <message>
        <source>Show the logged time</source>
        <translation>Geregistreerde tijd tonen</translation>
    </message>
    <message>
        <source>This helpdesk cannot do that, or not for you.</source>
        <translation>Deze helpdesk kan dat niet, of niet voor jou.</translation>
    </message>
</context>
<context>
    <name>DeskDeeds</name>
    <message>
        <source>Part of which ticket?</source>
        <translation>Deel van welk ticket?</translation>
    </message>
    <message>
        <source>Which ticket is a sub-task?</source>
        <translation>Welk ticket is een subtaak?</translation>
    </message>
    <message>
        <source>Waits for which ticket?</source>
        <translation>Op welk ticket wacht het?</translation>
    </message>
    <message>
        <source>Needed by which ticket?</source>
        <translation>Voor welk ticket is het nodig?</translation>
    </message>
    <message>
        <source>Number or words of the other ticket…</source>
        <translation>Nummer of woorden van het andere ticket…</translation>
    </message>
    <message>
        <source>Merge into which ticket?</source>
        <translation>Met welk ticket samenvoegen?</translation>
    </message>
    <message>
        <source>{name} has this ticket. Take it over?</source>
        <translation>{name} heeft dit ticket. Overnemen?</translation>
    </message>
    <message>
        <source>It is then assigned to you.</source>
        <translation>Het wordt dan aan jou toegewezen.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Ticket panel</source>
        <translation>Ticketpaneel</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no permission</source>
        <translation>geen rechten</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>het is te groot</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>het verwijst naar een ander adres</translation>
    </message>
    <message>
        <source>part of it is missing</source>
        <translation>een deel ontbreekt</translation>
    </message>
    <message>
        <source>an encoding that was not asked for</source>
        <translation>een codering waar niet om gevraagd is</translation>
    </message>
    <message>
        <source>damaged compression</source>
        <translation>beschadigde compressie</translation>
    </message>
    <message>
        <source>a web page instead of data</source>
        <translation>een webpagina in plaats van gegevens</translation>
    </message>
    <message>
        <source>a file larger than it said</source>
        <translation>een bestand dat groter is dan opgegeven</translation>
    </message>
    <message>
        <source>no stream of events</source>
        <translation>geen stroom van gebeurtenissen</translation>
    </message>
    <message>
        <source>another part than was asked for</source>
        <translation>een ander deel dan gevraagd</translation>
    </message>
    <message>
        <source>an event without an end</source>
        <translation>een gebeurtenis zonder eind</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>de catalogus</translation>
    </message>
    <message>
        <source>looking for a message instead of repeating it</source>
        <translation>een bericht opzoeken in plaats van herhalen</translation>
    </message>
    <message>
        <source>it takes no logins apart from the message</source>
        <translation>toegang apart van het bericht wordt niet aangenomen</translation>
    </message>
    <message>
        <source>it keeps one conversation in a ticket</source>
        <translation>er is één gesprek per ticket</translation>
    </message>
    <message>
        <source>changes without an end</source>
        <translation>wijzigingen zonder eind</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>de lijst</translation>
    </message>
    <message>
        <source>pages without an end</source>
        <translation>pagina&apos;s zonder eind</translation>
    </message>
    <message>
        <source>its pages repeat</source>
        <translation>de pagina&apos;s herhalen zich</translation>
    </message>
    <message>
        <source>another ticket</source>
        <translation>een ander ticket</translation>
    </message>
    <message>
        <source>These mails</source>
        <translation>deze mails</translation>
    </message>
    <message>
        <source>it contradicts what was sent before</source>
        <translation>het spreekt tegen wat eerder is verstuurd</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>het staat er al</translation>
    </message>
    <message>
        <source>another group is called so</source>
        <translation>een andere groep heet al zo</translation>
    </message>
    <message>
        <source>rules name this group</source>
        <translation>er zijn regels die deze groep noemen</translation>
    </message>
    <message>
        <source>uploading files ahead of their message</source>
        <translation>bestanden vóór hun bericht uploaden</translation>
    </message>
    <message>
        <source>keeping logins apart from messages</source>
        <translation>toegang apart van berichten bewaren</translation>
    </message>
    <message>
        <source>remembering what was read</source>
        <translation>onthouden wat gelezen is</translation>
    </message>
    <message>
        <source>going on with a download</source>
        <translation>een download hervatten</translation>
    </message>
    <message>
        <source>a file that is not whole</source>
        <translation>een onvolledig bestand</translation>
    </message>
    <message>
        <source>saying that something changed</source>
        <translation>melden dat er iets veranderd is</translation>
    </message>
    <message>
        <source>unreadable data</source>
        <translation>onleesbare gegevens</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>je account</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>deze persoon</translation>
    </message>
    <message>
        <source>a conversation without an end</source>
        <translation>een gesprek zonder eind</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>een bestand dat niet te lezen is</translation>
    </message>
    <message>
        <source>looking for a change instead of repeating it</source>
        <translation>een wijziging opzoeken in plaats van herhalen</translation>
    </message>
    <message>
        <source>Request Tracker keeps one conversation in a ticket</source>
        <translation>Request Tracker kent één gesprek per ticket</translation>
    </message>
    <message>
        <source>internal notes are for staff</source>
        <translation>interne notities zijn voor medewerkers</translation>
    </message>
    <message>
        <source>tickets for others are opened by staff</source>
        <translation>tickets voor anderen worden door medewerkers geopend</translation>
    </message>
    <message>
        <source>mending time that was logged</source>
        <translation>geregistreerde tijd corrigeren</translation>
    </message>
    <message>
        <source>notes about customers that these cannot read</source>
        <translation>notities over klanten die zij zelf niet kunnen lezen</translation>
    </message>
    <message>
        <source>types of tickets</source>
        <translation>typen tickets</translation>
    </message>
    <message>
        <source>tickets of this queue have no tags</source>
        <translation>tickets in deze wachtrij hebben geen labels</translation>
    </message>
    <message>
        <source>logged time without an end</source>
        <translation>geregistreerde tijd zonder eind</translation>
    </message>
    <message>
        <source>a ticket cannot become part of itself</source>
        <translation>een ticket kan geen deel van zichzelf worden</translation>
    </message>
    <message>
        <source>time that was worked is a minute at least</source>
        <translation>gewerkte tijd is minstens één minuut</translation>
    </message>
    <message>
        <source>this is for staff</source>
        <translation>dit is voor medewerkers</translation>
    </message>
    <message>
        <source>a ticket needs a department; choose one</source>
        <translation>een ticket heeft een afdeling nodig; kies er een</translation>
    </message>
    <message>
        <source>message in this outbox item</source>
        <translation>bericht in dit item van het postvak UIT</translation>
    </message>
    <message>
        <source>holding several parts of a login in one field</source>
        <translation>meerdere delen van inloggegevens in één veld bewaren</translation>
    </message>
    <message>
        <source>field named for the login and for the password; both are needed</source>
        <translation>veld aangewezen voor gebruikersnaam en voor wachtwoord; beide zijn nodig</translation>
    </message>
    <message>
        <source>such account</source>
        <translation>account met die naam</translation>
    </message>
    <message>
        <source>text or file to send yet</source>
        <translation>tekst of bestand om te versturen</translation>
    </message>
    <message>
        <source>such ticket any more</source>
        <translation>dergelijk ticket meer</translation>
    </message>
    <message>
        <source>such unsent message any more: it has been sent or discarded</source>
        <translation>dergelijk niet-verstuurd bericht meer: het is verstuurd of weggegooid</translation>
    </message>
    <message>
        <source>it has no status for that, or was not synced yet</source>
        <translation>er is geen status voor, of er is nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>this message is being sent at this moment; wait for its outcome</source>
        <translation>dit bericht wordt op dit moment verstuurd; wacht de uitkomst af</translation>
    </message>
    <message>
        <source>running rules by itself</source>
        <translation>zelf regels uitvoeren</translation>
    </message>
    <message>
        <source>the ticket&apos;s helpdesk has no such choice</source>
        <translation>de helpdesk van het ticket heeft die keuze niet</translation>
    </message>
    <message>
        <source>the ticket&apos;s helpdesk has no such saved reply</source>
        <translation>de helpdesk van het ticket heeft dat standaardantwoord niet</translation>
    </message>
    <message>
        <source>message left to bring in</source>
        <translation>bericht over om over te nemen</translation>
    </message>
    <message>
        <source>its customer would see internal notes in a new ticket; leave them out, or untick “Internal note”</source>
        <translation>de klant zou in een nieuw ticket interne notities zien; laat ze weg, of vink “Interne notitie” uit</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>the helpdesk</source>
        <translation>de helpdesk</translation>
    </message>
    <message>
        <source>such file in the profile</source>
        <translation>dergelijk bestand in het profiel</translation>
    </message>
    <message>
        <source>of this message</source>
        <translation>van dit bericht</translation>
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation>het is te groot voor een voorbeeld</translation>
    </message>
    <message>
        <source>it is a folder; attach the files in it</source>
        <translation>het is een map; voeg de bestanden erin bij</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>het is geen bestand</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>het is niet te lezen</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>het is intussen gewijzigd</translation>
    </message>
    <message>
        <source>a profile stands there already</source>
        <translation>daar staat al een profiel</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>het ontbreekt</translation>
    </message>
    <message>
        <source>it does not keep what it was given</source>
        <translation>hij bewaart niet wat hij krijgt</translation>
    </message>
    <message>
        <source>its first line, the passphrase, is empty</source>
        <translation>de eerste regel, de wachtwoordzin, is leeg</translation>
    </message>
    <message>
        <source>its entry is gone</source>
        <translation>het item is weg</translation>
    </message>
    <message>
        <source>its entry was changed</source>
        <translation>het item is gewijzigd</translation>
    </message>
    <message>
        <source>it is no key</source>
        <translation>het is geen sleutel</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>er is er geen</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>hij is vergrendeld</translation>
    </message>
    <message>
        <source>it gave an error</source>
        <translation>hij gaf een fout</translation>
    </message>
    <message>
        <source>keeping saved replies for all staff</source>
        <translation>standaardantwoorden voor alle medewerkers bewaren</translation>
    </message>
    <message>
        <source>overviews</source>
        <translation>overzichten</translation>
    </message>
    <message>
        <source>such view any more</source>
        <translation>dergelijke weergave meer</translation>
    </message>
    <message>
        <source>it holds another key</source>
        <translation>hij bevat een andere sleutel</translation>
    </message>
    <message>
        <source>such shared view</source>
        <translation>dergelijke gedeelde weergave</translation>
    </message>
    <message>
        <source>keeping views for all staff</source>
        <translation>weergaven voor alle medewerkers bewaren</translation>
    </message>
    <message>
        <source>The ticket</source>
        <translation>Het ticket</translation>
    </message>
    <message>
        <source>it has no such status</source>
        <translation>die status bestaat er niet</translation>
    </message>
    <message>
        <source>words in the subject yet</source>
        <translation>onderwerp ingevuld</translation>
    </message>
    <message>
        <source>name of the conversation yet</source>
        <translation>naam voor het gesprek ingevuld</translation>
    </message>
    <message>
        <source>change to be made</source>
        <translation>wijziging om door te voeren</translation>
    </message>
    <message>
        <source>its catalog was not synced yet</source>
        <translation>de keuzelijsten ervan zijn nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>logging time</source>
        <translation>tijd registreren</translation>
    </message>
    <message>
        <source>it was not brought up to date yet: start Deskbell</source>
        <translation>het is nog niet bijgewerkt: start Deskbell</translation>
    </message>
    <message>
        <source>its content is not what was announced</source>
        <translation>de inhoud is niet wat aangekondigd was</translation>
    </message>
    <message>
        <source>it is not in the profile</source>
        <translation>het staat niet in het profiel</translation>
    </message>
    <message>
        <source>it has just left the profile</source>
        <translation>het is net uit het profiel verdwenen</translation>
    </message>
    <message>
        <source>such unsent message any more</source>
        <translation>zo&apos;n niet-verstuurd bericht meer</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Het bericht</translation>
    </message>
    <message>
        <source>it is missing or empty</source>
        <translation>het ontbreekt of is leeg</translation>
    </message>
    <message>
        <source>it is no profile file any more</source>
        <translation>het is geen profielbestand meer</translation>
    </message>
    <message>
        <source>found earlier</source>
        <translation>eerder gevonden</translation>
    </message>
    <message>
        <source>a folder is in its place</source>
        <translation>op die plek staat een map</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>het bevat iets anders</translation>
    </message>
    <message>
        <source>The department</source>
        <translation>de afdeling</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>deze toegang</translation>
    </message>
    <message>
        <source>This ticket</source>
        <translation>Dit ticket</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>een ander programma heeft het open</translation>
    </message>
    <message>
        <source>an unexpected fault</source>
        <translation>een onverwachte fout</translation>
    </message>
    <message>
        <source>opening a ticket for somebody else</source>
        <translation>een ticket voor iemand anders openen</translation>
    </message>
    <message>
        <source>changing details of a ticket after it was sent</source>
        <translation>details van een verstuurd ticket wijzigen</translation>
    </message>
    <message>
        <source>taking in messages that others wrote elsewhere</source>
        <translation>berichten overnemen die anderen elders schreven</translation>
    </message>
    <message>
        <source>work of staff on tickets</source>
        <translation>werk van medewerkers aan tickets</translation>
    </message>
    <message>
        <source>its list of changes repeats</source>
        <translation>de lijst met wijzigingen herhaalt zich</translation>
    </message>
    <message>
        <source>a conversation could not be read</source>
        <translation>een gesprek kon niet worden gelezen</translation>
    </message>
    <message>
        <source>ticket with that number here</source>
        <translation>ticket met dat nummer</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>een fout</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>er kan niet naar geschreven worden</translation>
    </message>
    <message>
        <source>showing a customer of whom it tells nothing</source>
        <translation>een klant tonen over wie niets bekend is</translation>
    </message>
    <message>
        <source>notes about customers</source>
        <translation>notities over klanten</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>wat je vroeg</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>deze regel</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>de regels</translation>
    </message>
    <message>
        <source>The order of the rules</source>
        <translation>de volgorde van de regels</translation>
    </message>
    <message>
        <source>Your notices</source>
        <translation>je meldingen</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>de lijst van klanten</translation>
    </message>
    <message>
        <source>The stream of changes</source>
        <translation>de stroom van wijzigingen</translation>
    </message>
    <message>
        <source>This saved reply</source>
        <translation>dit standaardantwoord</translation>
    </message>
    <message>
        <source>This entry of worked time</source>
        <translation>deze tijdregistratie</translation>
    </message>
    <message>
        <source>Worked time</source>
        <translation>geregistreerde tijd</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>deze klant</translation>
    </message>
    <message>
        <source>What is noted about this customer</source>
        <translation>de notities over deze klant</translation>
    </message>
    <message>
        <source>How tickets went</source>
        <translation>het verloop van tickets</translation>
    </message>
    <message>
        <source>The upload</source>
        <translation>de upload</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>deze weergave</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>gedeelde weergaven</translation>
    </message>
    <message>
        <source>The custom fields</source>
        <translation>de eigen velden</translation>
    </message>
    <message>
        <source>The sign-in</source>
        <translation>het inloggen</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>het kon niet worden geschreven</translation>
    </message>
    <message>
        <source>it does not hold what was copied</source>
        <translation>het bevat niet wat is gekopieerd</translation>
    </message>
    <message>
        <source>This queue</source>
        <translation>deze wachtrij</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>dit veld</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>deze afbeelding</translation>
    </message>
    <message>
        <source>such kind of helpdesk</source>
        <translation>zo&apos;n soort helpdesk</translation>
    </message>
    <message>
        <source>nobody came back from the browser in time</source>
        <translation>er kwam niemand op tijd terug uit de browser</translation>
    </message>
    <message>
        <source>it was not allowed in the browser</source>
        <translation>het is in de browser niet toegestaan</translation>
    </message>
    <message>
        <source>the helpdesk&apos;s page reported an error</source>
        <translation>de pagina van de helpdesk meldde een fout</translation>
    </message>
    <message>
        <source>signing in with a password</source>
        <translation>inloggen met een wachtwoord</translation>
    </message>
    <message>
        <source>signing in with the browser</source>
        <translation>inloggen met de browser</translation>
    </message>
    <message>
        <source>the demo did not start, or ended badly</source>
        <translation>de demo startte niet of eindigde verkeerd</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
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
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Er is nog niets gevraagd</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Details wijzigen</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Details bewaren</translation>
    </message>
    <message>
        <source>Cancel changing details</source>
        <translation>Wijzigen van details annuleren</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Inloggegevens</translation>
    </message>
    <message>
        <source>Changed here, not sent yet</source>
        <translation>Hier gewijzigd, nog niet verstuurd</translation>
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
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Voorgoed weggooien</translation>
    </message>
    <message>
        <source>No text yet, files: {count}</source>
        <translation>Nog geen tekst, bestanden: {count}</translation>
    </message>
    <message>
        <source>No text yet, answers: {count}</source>
        <translation>Nog geen tekst, antwoorden: {count}</translation>
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
        <translation>Nieuw ticket: {subject}</translation>
    </message>
    <message>
        <source>Reply to a ticket that is gone</source>
        <translation>Antwoord op een ticket dat er niet meer is</translation>
    </message>
    <message>
        <source>Note on #{number}: {subject}</source>
        <translation>Notitie bij #{number}: {subject}</translation>
    </message>
    <message>
        <source>Reply to #{number}: {subject}</source>
        <translation>Antwoord op #{number}: {subject}</translation>
    </message>
    <message>
        <source>no department yet</source>
        <translation>nog geen afdeling</translation>
    </message>
    <message>
        <source>for {customer}</source>
        <translation>voor {customer}</translation>
    </message>
    <message>
        <source>{account}, signed out</source>
        <translation>{account}, uitgelogd</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Geen concepten</translation>
    </message>
    <message>
        <source>What you begin to write is kept here by itself until you send it.</source>
        <translation>Wat je begint te schrijven, wordt hier vanzelf bewaard tot je het verstuurt.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{time} overdue</source>
        <translation>{time} te laat</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>uiterlijk {moment}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} u</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>Answers: {late} late, {soon} due soon</source>
        <translation>Antwoorden: {late} te laat, {soon} bijna</translation>
    </message>
    <message>
        <source>#{number}: {due}</source>
        <translation>#{number}: {due}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Of my tickets</source>
        <translation>Van mijn tickets</translation>
    </message>
    <message>
        <source>Of mine and of those that nobody has</source>
        <translation>Van mijn tickets en die van niemand</translation>
    </message>
    <message>
        <source>Of all tickets</source>
        <translation>Van alle tickets</translation>
    </message>
</context>
<context>
    <name>DueCounts</name>
    <message numerus="yes">
        <source>%Ln answer(s) late</source>
        <translation>
            <numerusform>%Ln antwoord te laat</numerusform>
            <numerusform>%Ln antwoorden te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) due soon</source>
        <translation>
            <numerusform>%Ln antwoord moet bijna komen</numerusform>
            <numerusform>%Ln antwoorden moeten bijna komen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation>
            <numerusform>%Ln uur van tevoren</numerusform>
            <numerusform>%Ln uur van tevoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minuut van tevoren</numerusform>
            <numerusform>%Ln minuten van tevoren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>Notices of due answers…</source>
        <translation>Meldingen van antwoordtermijnen…</translation>
    </message>
    <message>
        <source>notification breach overdue remind target</source>
        <translation>melding waarschuwing te laat sla deadline herinnering termijn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Over 10 minuten herinneren</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Notices of due answers</source>
        <translation>Meldingen van antwoordtermijnen</translation>
    </message>
    <message>
        <source>When to tell, and of which tickets…</source>
        <translation>Wanneer te melden, en van welke tickets…</translation>
    </message>
</context>
<context>
    <name>DueStrip</name>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Over 10 minuten herinneren</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>What the rule is called</source>
        <translation>Hoe de regel heet</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Naam van de regel</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>See on which tickets it would run, and what it would do</source>
        <translation>Zien op welke tickets de regel zou werken, en wat die zou doen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>and all of this holds</source>
        <translation>en dit alles geldt</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>De regel</translation>
    </message>
    <message>
        <source>To save it, write what the rule is called and add something to do.</source>
        <translation>Geef de regel een naam en voeg een actie toe om te bewaren.</translation>
    </message>
    <message>
        <source>To save it, write what the rule is called.</source>
        <translation>Geef de regel een naam om te bewaren.</translation>
    </message>
    <message>
        <source>To save it or try it out, add something to do.</source>
        <translation>Voeg een actie toe om te bewaren of uit te proberen.</translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change rules. You can try them out.</source>
        <translation>Alleen beheerders van de helpdesk wijzigen regels. Je kunt ze wel uitproberen.</translation>
    </message>
    <message>
        <source>This rule is a part of replying: it can be switched off and moved, not changed.</source>
        <translation>Deze regel hoort bij het antwoorden: je kunt hem uitzetten en verplaatsen, niet wijzigen.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No ticket here fits the search and the filters together.</source>
        <translation>Geen ticket hier past bij zoekopdracht en filters samen.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Zoekopdracht en filters wissen</translation>
    </message>
    <message>
        <source>{done} of {total} have arrived.</source>
        <translation>{done} van {total} zijn er.</translation>
    </message>
    <message>
        <source>The newest come first, in a moment.</source>
        <translation>De nieuwste komen eerst, zo meteen.</translation>
    </message>
    <message>
        <source>Your tickets are on their way</source>
        <translation>Je tickets komen eraan</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Nog niet opgehaald</translation>
    </message>
    <message>
        <source>The helpdesk could not be reached. Your tickets appear once it can.</source>
        <translation>De helpdesk was niet bereikbaar. Je tickets verschijnen zodra dat wel zo is.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Nog geen tickets</translation>
    </message>
    <message>
        <source>When something is not right, open a ticket: its answers appear here.</source>
        <translation>Is er iets niet in orde, open dan een ticket: de antwoorden verschijnen hier.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Niets wacht op jou</translation>
    </message>
    <message>
        <source>Tickets that need your answer come here.</source>
        <translation>Tickets die op je antwoord wachten, komen hier.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Alle tickets tonen</translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation>Nu niets hier</translation>
    </message>
    <message>
        <source>No ticket meets what this view asks for.</source>
        <translation>Geen ticket voldoet aan wat deze weergave vraagt.</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Geen tickets hier</translation>
    </message>
    <message>
        <source>No ticket is in this state at the moment.</source>
        <translation>Op dit moment is geen ticket in deze toestand.</translation>
    </message>
</context>
<context>
    <name>Escalating</name>
    <message>
        <source>This helpdesk has no status for tickets that its engineers have.</source>
        <translation>Deze helpdesk heeft geen status voor tickets die bij de technici liggen.</translation>
    </message>
    <message>
        <source>Hand to the engineers</source>
        <translation>Aan de technici overdragen</translation>
    </message>
    <message>
        <source>Hand to the engineers as…</source>
        <translation>Aan de technici overdragen als…</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in je eigen woorden</translation>
    </message>
</context>
<context>
    <name>FetchNote</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation>De helpdesk wordt geraadpleegd…</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Making it smaller …</source>
        <translation>Kleiner maken …</translation>
    </message>
    <message>
        <source>Copying: {percent} % of {size}</source>
        <translation>Kopiëren: {percent} % van {size}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Do not attach {name}</source>
        <translation>{name} niet bijvoegen</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln bestand, {size}</numerusform>
            <numerusform>%Ln bestanden, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>No files in this conversation.</source>
        <translation>Geen bestanden in dit gesprek.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show the message of {file}</source>
        <translation>Bericht van {file} tonen</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} openen</translation>
    </message>
    <message>
        <source>Save {file}</source>
        <translation>{file} bewaren</translation>
    </message>
    <message>
        <source>note, {who}</source>
        <translation>notitie, {who}</translation>
    </message>
    <message>
        <source>message {number}, {who}</source>
        <translation>bericht {number}, {who}</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Meaning of the status</source>
        <translation>Betekenis van de status</translation>
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
        <source>Assignee</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Volgers</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Laatste bericht</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwoordtermijn</translation>
    </message>
    <message>
        <source>Who wrote last</source>
        <translation>Wie als laatste schreef</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Something not sent yet</source>
        <translation>Nog niet alles verstuurd</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Gewerkte minuten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sub-task of a ticket</source>
        <translation>Subtaak van een ticket</translation>
    </message>
    <message>
        <source>Sub-tasks of its own</source>
        <translation>Eigen subtaken</translation>
    </message>
    <message>
        <source>Answer in the form</source>
        <translation>Antwoord in het formulier</translation>
    </message>
    <message>
        <source>is nobody</source>
        <translation>is niemand</translation>
    </message>
    <message>
        <source>is somebody</source>
        <translation>is iemand</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>bevat niet</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>is er</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>zit in</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>zit niet in</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>is vóór</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>is na</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>is in de afgelopen</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>is langer geleden dan</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>is in de komende</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>is verstreken</translation>
    </message>
    <message>
        <source>is not promised</source>
        <translation>is niet toegezegd</translation>
    </message>
    <message>
        <source>is promised</source>
        <translation>is toegezegd</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Alle voorwaarden gelden</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Minstens één voorwaarde geldt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>deze week</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>vorige week</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>volgende week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>vorige maand</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>volgende maand</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dit jaar</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>vorig jaar</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>one of my departments</source>
        <translation>een van mijn afdelingen</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ik</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>de klant</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>medewerkers</translation>
    </message>
    <message>
        <source>the helpdesk itself</source>
        <translation>de helpdesk zelf</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>waiting for staff</source>
        <translation>open (wacht op medewerkers)</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in de wacht</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>with the engineers</source>
        <translation>bij de technici</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All departments</source>
        <translation>Alle afdelingen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Alle statussen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Vanaf datum</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Tot en met datum</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Zoeken in het gesprek</translation>
    </message>
    <message>
        <source>search messages thread</source>
        <translation>zoeken berichten gesprek</translation>
    </message>
    <message>
        <source>Next place found in the conversation</source>
        <translation>Volgende vindplaats in het gesprek</translation>
    </message>
    <message>
        <source>Previous place found in the conversation</source>
        <translation>Vorige vindplaats in het gesprek</translation>
    </message>
    <message>
        <source>Find no more in the conversation</source>
        <translation>Stoppen met zoeken in het gesprek</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} van {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Zoeken in het gesprek</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige vindplaats</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende vindplaats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
    <name>FoundCard</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adres wijzigen</translation>
    </message>
    <message>
        <source>This is at another address than you typed. Sign in only if you trust it.</source>
        <translation>Dit staat op een ander adres dan je typte. Log alleen in als je het vertrouwt.</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>Hoe de voorwaarden samenhangen</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Deze groep verwijderen</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>What the group is called</source>
        <translation>Hoe de groep heet</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Department of the group</source>
        <translation>Afdeling van de groep</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Collega zoeken</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Geen afdeling</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>Bestaat niet meer</translation>
    </message>
    <message>
        <source>{name} (no longer at the desk)</source>
        <translation>{name} (niet meer bij de helpdesk)</translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change groups.</source>
        <translation>Alleen beheerders van de helpdesk wijzigen groepen.</translation>
    </message>
    <message>
        <source>Named by: {rules}</source>
        <translation>Genoemd door: {rules}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>To save it, write what the group is called.</source>
        <translation>Geef de groep een naam om te bewaren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln lid</numerusform>
            <numerusform>%Ln leden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of staff</source>
        <translation>Groepen medewerkers</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nieuwe groep</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>New group</source>
        <translation>Nieuwe groep</translation>
    </message>
    <message>
        <source>Somebody else removed this group. Saving makes it once more.</source>
        <translation>Iemand anders heeft deze groep verwijderd. Bij bewaren wordt die opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>A group takes turns in getting tickets, or is told about them, by rules.</source>
        <translation>Een groep krijgt via regels beurtelings tickets, of krijgt er meldingen over.</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Groep maken</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nog geen groepen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln lid</numerusform>
            <numerusform>%Ln leden</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {department}</source>
        <translation>{count} · {department}</translation>
    </message>
    <message>
        <source>It stays, for rules name it: {rules}. Take it out of them first.</source>
        <translation>De groep blijft, want regels noemen die: {rules}. Haal de groep daar eerst uit.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guides</source>
        <translation>Handleidingen</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>For agents</source>
        <translation>Voor medewerkers</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>Voor klanten</translation>
    </message>
</context>
<context>
    <name>HelpPart</name>
    <message>
        <source>Guides</source>
        <translation>Handleidingen</translation>
    </message>
    <message>
        <source>help documentation manual how to</source>
        <translation>hulp documentatie handleiding uitleg</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Een probleem melden…</translation>
    </message>
    <message>
        <source>bug fault error feedback</source>
        <translation>bug fout storing feedback</translation>
    </message>
    <message>
        <source>About Deskbell</source>
        <translation>Over Deskbell</translation>
    </message>
    <message>
        <source>version licence profile folder log</source>
        <translation>versie licentie profiel map logboek</translation>
    </message>
    <message>
        <source>The report is long. It was copied: paste it here.</source>
        <translation>Het verslag is lang. Het is gekopieerd: plak het hier.</translation>
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
        <translation>Klantreactie</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>With engineers</source>
        <translation>Bij de technici</translation>
    </message>
    <message>
        <source>Wish recorded</source>
        <translation>Wens genoteerd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>in de wacht</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Er is iets stuk</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Technical Support</source>
        <translation>Technische ondersteuning</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturatie</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>CMS problem</source>
        <translation>Probleem met CMS</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fout melden</translation>
    </message>
    <message>
        <source>SMS delivery</source>
        <translation>Sms-bezorging</translation>
    </message>
    <message>
        <source>Website Migration</source>
        <translation>Verhuizing</translation>
    </message>
</context>
<context>
    <name>KeepReplies</name>
    <message>
        <source>Keep saved replies…</source>
        <translation>Standaardantwoorden beheren…</translation>
    </message>
    <message>
        <source>macros, templates, edit</source>
        <translation>macro&apos;s, sjablonen, bewerken</translation>
    </message>
</context>
<context>
    <name>KeptEditor</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Definitief verwijderen?</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (niet bewaard)</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>Make a recovery key…</source>
        <translation>Herstelsleutel maken…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Wachtwoordzin wijzigen…</translation>
    </message>
    <message>
        <source>Open with a passphrase…</source>
        <translation>Openen met een wachtwoordzin…</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring…</source>
        <translation>Openen met de sleutelbos van deze computer…</translation>
    </message>
    <message>
        <source>Lock everything with a new key…</source>
        <translation>Alles met een nieuwe sleutel vergrendelen…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nieuwe wachtwoordzin nogmaals</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>Minstens %Ln teken.</numerusform>
            <numerusform>Minstens %Ln tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same new passphrase in both fields.</source>
        <translation>Typ in beide velden dezelfde nieuwe wachtwoordzin.</translation>
    </message>
    <message>
        <source>Looking whether that works…</source>
        <translation>Kijken of dat werkt…</translation>
    </message>
</context>
<context>
    <name>KeyErrands</name>
    <message>
        <source>Lock everything with a new key</source>
        <translation>Alles met een nieuwe sleutel vergrendelen</translation>
    </message>
    <message>
        <source>Everything Deskbell keeps on this computer is locked anew; the window goes away for a moment. That helps where somebody may have had a copy of your key. A recovery key that you keep is void then, and you are shown a new one.</source>
        <translation>Alles wat Deskbell op deze computer bewaart, wordt opnieuw vergrendeld; het venster verdwijnt even. Dat helpt als iemand misschien een kopie van je sleutel had. Een herstelsleutel die je bewaart, is dan ongeldig; je krijgt een nieuwe te zien.</translation>
    </message>
    <message>
        <source>Lock anew</source>
        <translation>Opnieuw vergrendelen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Open with a passphrase</source>
        <translation>Openen met een wachtwoordzin</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Wachtwoordzin gebruiken</translation>
    </message>
    <message>
        <source>It is asked for at each start from now on. A recovery key that you keep still opens your profile; without either nobody can. The window goes away for a moment.</source>
        <translation>Voortaan wordt er bij elke start om gevraagd. Een herstelsleutel die je bewaart, opent je profiel nog steeds; zonder een van beide kan niemand het. Het venster verdwijnt even.</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring</source>
        <translation>Openen met de sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>The keyring opens your profile from now on, without a question; the passphrase opens it no longer. The window goes away for a moment.</source>
        <translation>Voortaan opent de sleutelbos je profiel, zonder iets te vragen; de wachtwoordzin opent het niet meer. Het venster verdwijnt even.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Sleutelbos gebruiken</translation>
    </message>
    <message>
        <source>Saved. Keep the file away from this computer.</source>
        <translation>Bewaard. Houd het bestand weg van deze computer.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>These are no keys.</source>
        <translation>Dit zijn geen toetsen.</translation>
    </message>
    <message>
        <source>{keys} moves about in lists and fields, so it stays as it is.</source>
        <translation>Met {keys} ga je door lijsten en velden, dus blijft het zoals het is.</translation>
    </message>
    <message>
        <source>{keys} copies, pastes or undoes in text fields, so it stays as it is.</source>
        <translation>{keys} is in tekstvelden voor kopiëren, plakken of ongedaan maken en blijft dus zoals het is.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Toetsen wijzigen</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Toetsen toevoegen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Geen toetsen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles terugzetten</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Daar weghalen</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Daar laten</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>or {keys}, while tickets are marked</source>
        <translation>of {keys}, als er tickets gemarkeerd zijn</translation>
    </message>
    <message>
        <source>No command is called so, and none has such keys.</source>
        <translation>Geen opdracht heet zo of heeft zulke toetsen.</translation>
    </message>
    <message>
        <source>This key means the same everywhere, so it stays.</source>
        <translation>Deze toets betekent overal hetzelfde en blijft dus zo.</translation>
    </message>
    <message>
        <source>Press the keys for “{command}”</source>
        <translation>Druk op de toetsen voor “{command}”</translation>
    </message>
    <message>
        <source>{keys} is taken already: {commands}.</source>
        <translation>{keys} is al bezet: {commands}.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>Zoek op woorden of toetsen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Opdrachten en hun toetsen</translation>
    </message>
    <message>
        <source>One key, or one and then another. Escape leaves it as it is.</source>
        <translation>Eén toets, of de een na de ander. Met Escape blijft het zoals het is.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys; Escape leaves them as they are</source>
        <translation>Druk op de nieuwe toetsen; met Escape blijven ze zoals ze zijn</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>First finish what is open in “{window}”: it would be lost otherwise.</source>
        <translation>Rond eerst af wat open staat in “{window}”: anders gaat het verloren.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Taal: {name}</translation>
    </message>
    <message>
        <source>This language is chosen already.</source>
        <translation>Deze taal is al gekozen.</translation>
    </message>
</context>
<context>
    <name>LimitCounts</name>
    <message numerus="yes">
        <source>This helpdesk takes at most %Ln file(s) with a message.</source>
        <translation>
            <numerusform>Deze helpdesk neemt hoogstens %Ln bestand per bericht aan.</numerusform>
            <numerusform>Deze helpdesk neemt hoogstens %Ln bestanden per bericht aan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s): this helpdesk takes at most {limit}.</source>
        <translation>
            <numerusform>%Ln teken te lang: deze helpdesk neemt er hoogstens {limit} aan.</numerusform>
            <numerusform>%Ln tekens te lang: deze helpdesk neemt er hoogstens {limit} aan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>not possible now: {reason}</source>
        <translation>nu niet mogelijk: {reason}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>First answers</source>
        <translation>Eerste antwoorden</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>Helft beantwoord binnen</translation>
    </message>
    <message>
        <source>Half closed within</source>
        <translation>Helft gesloten binnen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Termijnen gehaald</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Open link</source>
        <translation>Link openen</translation>
    </message>
    <message>
        <source>Write a mail to {host}?</source>
        <translation>Een mail schrijven aan {host}?</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>{host} openen in je browser?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Koppelen…</translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation>Nieuwe subtaak</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Samenvoegen met…</translation>
    </message>
    <message>
        <source>Becomes part of another ticket once that has arrived.</source>
        <translation>Wordt deel van een ander ticket zodra dat is aangekomen.</translation>
    </message>
    <message>
        <source>Not linked with any other ticket.</source>
        <translation>Aan geen ander ticket gekoppeld.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} van {all} klaar</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Sub-tasks</source>
        <translation>Subtaken</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwant</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nodig voor</translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>How the list looks</source>
        <translation>Hoe de lijst eruitziet</translation>
    </message>
    <message>
        <source>Columns, groups, order; save as a view</source>
        <translation>Kolommen, groepen, volgorde; als weergave bewaren</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Als weergave bewaren…</translation>
    </message>
    <message>
        <source>Edit this view…</source>
        <translation>Deze weergave bewerken…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compacte rijen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Back to the view&apos;s own look</source>
        <translation>Terug naar het eigen uiterlijk van de weergave</translation>
    </message>
    <message>
        <source>Newest message first</source>
        <translation>Nieuwste bericht eerst</translation>
    </message>
</context>
<context>
    <name>ListParts</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>Meerdere tickets</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>45, 1:30 or 1 h 30</source>
        <translation>45, 1:30 of 1 u 30</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Gewerkte tijd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gedaan is</translation>
    </message>
    <message>
        <source>For colleagues; customers do not see it</source>
        <translation>Voor collega&apos;s; klanten zien het niet</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Factureerbaar</translation>
    </message>
    <message>
        <source>Discard this time</source>
        <translation>Deze tijd weggooien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Tijd registreren</translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation>Tijd registreren op {ticket}</translation>
    </message>
    <message>
        <source>Mend logged time</source>
        <translation>Geregistreerde tijd corrigeren</translation>
    </message>
    <message>
        <source>Mend the time on {ticket}</source>
        <translation>Tijd op {ticket} corrigeren</translation>
    </message>
    <message>
        <source>Take this time back</source>
        <translation>Deze tijd terugnemen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Write how long it took, such as 45, 1:30 or 1 h 30.</source>
        <translation>Schrijf hoelang het duurde, zoals 45, 1:30 of 1 u 30.</translation>
    </message>
    <message>
        <source>Write the day as 2026-01-31, or choose it.</source>
        <translation>Schrijf de dag als 2026-01-31, of kies hem.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Die dag moet nog komen.</translation>
    </message>
</context>
<context>
    <name>LoginFieldsDialog</name>
    <message>
        <source>Fields for logins</source>
        <translation>Velden voor inloggegevens</translation>
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
        <translation>Server of adres</translation>
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
        <translation>Velden voor inloggegevens bij {name}</translation>
    </message>
    <message>
        <source>Name the custom fields that are to hold the logins you give with new tickets. They then stand in these fields alone, not in the message and its copies by e-mail. Staff who may see the fields of a ticket can read them.</source>
        <translation>Noem de eigen velden waarin de toegang komt die je bij nieuwe tickets geeft. Die staat dan alleen in deze velden, niet in het bericht en de e-mailkopieën ervan. Medewerkers die de velden van een ticket mogen zien, kunnen hem lezen.</translation>
    </message>
    <message>
        <source>Where nothing is named, a login becomes part of the message.</source>
        <translation>Waar niets is genoemd, komt de toegang in het bericht te staan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>You see no field of that name here. The helpdesk may drop what goes into it without a word: ask its staff.</source>
        <translation>Je ziet hier geen veld met die naam. Misschien laat de helpdesk wat erin komt stilzwijgend vallen: vraag het de medewerkers.</translation>
    </message>
    <message>
        <source>Each part needs a field of its own.</source>
        <translation>Elk deel heeft een eigen veld nodig.</translation>
    </message>
</context>
<context>
    <name>Macro</name>
    <message>
        <source>move to {name}</source>
        <translation>verplaatsen naar {name}</translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation>prioriteit {name}</translation>
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
        <translation>aan jou toewijzen</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>aan niemand toewijzen</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>toewijzen aan {name}</translation>
    </message>
</context>
<context>
    <name>MacroEditor</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Nothing to write? Then it only does what is chosen below.</source>
        <translation>Niets te schrijven? Dan gebeurt alleen wat hieronder is gekozen.</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Invullen…</translation>
    </message>
    <message>
        <source>What is known of the ticket takes this place</source>
        <translation>Hier komt wat over het ticket bekend is</translation>
    </message>
    <message>
        <source>As an internal note, which customers never see</source>
        <translation>Als interne notitie, die klanten nooit zien</translation>
    </message>
    <message>
        <source>Shared with all staff</source>
        <translation>Gedeeld met alle medewerkers</translation>
    </message>
    <message>
        <source>And beside that</source>
        <translation>En daarnaast</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Elke taal</translation>
    </message>
</context>
<context>
    <name>MacroManager</name>
    <message>
        <source>Saved replies</source>
        <translation>Standaardantwoorden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Standaardantwoord zoeken</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Voorgoed verwijderen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopie)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geef het een naam.</translation>
    </message>
    <message>
        <source>Write something, or choose what it does.</source>
        <translation>Schrijf iets, of kies wat het doet.</translation>
    </message>
    <message>
        <source>Saved replies changed and not saved: {count}. Close and lose that?</source>
        <translation>Gewijzigde, niet bewaarde standaardantwoorden: {count}. Sluiten en dat verliezen?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Sluiten en verliezen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Verder schrijven</translation>
    </message>
</context>
<context>
    <name>MacroPreview</name>
    <message numerus="yes">
        <source>Send this reply to %Ln customer(s)?</source>
        <translation>
            <numerusform>Dit antwoord naar %Ln klant versturen?</numerusform>
            <numerusform>Dit antwoord naar %Ln klanten versturen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them reads the words of their own ticket. Where somebody has answered meanwhile, the reply waits for you in the outbox.</source>
        <translation>Elk leest de tekst voor het eigen ticket. Heeft iemand intussen geantwoord, dan wacht het antwoord op jou in het postvak UIT.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing goes to %Ln ticket(s); see why below.</source>
        <translation>
            <numerusform>Naar %Ln ticket gaat niets; zie hieronder waarom.</numerusform>
            <numerusform>Naar %Ln tickets gaat niets; zie hieronder waarom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Wat er verstuurd wordt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln antwoord versturen</numerusform>
            <numerusform>%Ln antwoorden versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>Een ticket dat er niet meer is</translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation>Na aankomst: {deeds}</translation>
    </message>
</context>
<context>
    <name>MacroRuns</name>
    <message numerus="yes">
        <source>Use a saved reply on %Ln ticket(s)…</source>
        <translation>
            <numerusform>Standaardantwoord gebruiken op %Ln ticket…</numerusform>
            <numerusform>Standaardantwoord gebruiken op %Ln tickets…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Standaardantwoorden</translation>
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
            <numerusform>%Ln mail gevonden</numerusform>
            <numerusform>%Ln mails gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out that came twice</source>
        <translation>
            <numerusform>%Ln weggelaten die dubbel was</numerusform>
            <numerusform>%Ln weggelaten die dubbel waren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Conversations that were found</source>
        <translation>Gevonden gesprekken</translation>
    </message>
</context>
<context>
    <name>MailPreview</name>
    <message>
        <source>Mails of the conversation</source>
        <translation>Mails van het gesprek</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Onbekende afzender</translation>
    </message>
</context>
<context>
    <name>MailRun</name>
    <message>
        <source>Importing: {done} of {total}</source>
        <translation>Importeren: {done} van {total}</translation>
    </message>
</context>
<context>
    <name>MailWindow</name>
    <message>
        <source>Import mail</source>
        <translation>Mail importeren</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln gesprek importeren</numerusform>
            <numerusform>%Ln gesprekken importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it has begun for all, or stop it; then drop these files again.</source>
        <translation>Er loopt een import. Wacht tot die voor alles is begonnen of stop hem; sleep deze bestanden er dan opnieuw in.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No mail chosen yet</source>
        <translation>Nog geen mail gekozen</translation>
    </message>
    <message>
        <source>Drop .eml or .mbox files here, or choose them.</source>
        <translation>Sleep .eml- of .mbox-bestanden hierheen, of kies ze.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Fields for logins</source>
        <translation>Velden voor inloggegevens</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>Wachtwoordzin en herstel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbinding maken…</translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge tickets</source>
        <translation>Tickets samenvoegen</translation>
    </message>
    <message>
        <source>Make #{number} part of #{other}?</source>
        <translation>#{number} deel van #{other} maken?</translation>
    </message>
    <message>
        <source>Its messages, files and logged time move there, and #{number} is gone. This cannot be undone.</source>
        <translation>De berichten, bestanden en geregistreerde tijd gaan daarheen, en #{number} verdwijnt. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Merge into #{number}</source>
        <translation>Samenvoegen met #{number}</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Verdwijnt</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Two different people asked.</source>
        <translation>De aanvragers zijn twee verschillende mensen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Als weergave bewaren</translation>
    </message>
    <message>
        <source>The view keeps the filters, the search, the order and the look of this list.</source>
        <translation>De weergave bewaart filters, zoekopdracht, volgorde en uiterlijk van deze lijst.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>NavModel</name>
    <message>
        <source>{count} unread</source>
        <translation>{count} ongelezen</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>gedempt</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>actie nodig</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Kies eerst een ticket.</translation>
    </message>
</context>
<context>
    <name>NewTicketBehalf</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>Naam of e-mailadres</translation>
    </message>
    <message>
        <source>New ticket requester</source>
        <translation>Nieuw ticket: aanvrager</translation>
    </message>
    <message>
        <source>New ticket channel</source>
        <translation>Nieuw ticket: kanaal</translation>
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
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Describe what happens, what you expected, and since when. Markdown works.</source>
        <translation>Beschrijf wat er gebeurt, wat je verwachtte en sinds wanneer. Markdown werkt.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Concept weggooien</translation>
    </message>
    <message>
        <source>You are offline: your ticket waits in the outbox and leaves by itself when the connection is back.</source>
        <translation>Je bent offline: je ticket wacht in het postvak UIT en gaat vanzelf weg zodra er weer verbinding is.</translation>
    </message>
    <message>
        <source>Your ticket leaves in a moment. Until then it stands in the outbox.</source>
        <translation>Je ticket gaat zo weg. Tot dan staat het in het postvak UIT.</translation>
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
        <translation>Nieuw ticket: onderwerp</translation>
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
        <translation>Voor wie het is</translation>
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
        <translation>Nieuw ticket: account</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>New ticket department</source>
        <translation>Nieuw ticket: afdeling</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>New ticket topic</source>
        <translation>Nieuw ticket: categorie</translation>
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
        <translation>In het toegangsveld staat al een andere toegang, dus is het bericht gelaten zoals het was. Haal een van beide weg, of stuur de andere later in een antwoord mee.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>New ticket #{number} from {name}</source>
        <translation>Nieuw ticket #{number} van {name}</translation>
    </message>
    <message>
        <source>{name} added a note to #{number}</source>
        <translation>{name} schreef een notitie bij #{number}</translation>
    </message>
    <message>
        <source>{name} wrote in #{number}</source>
        <translation>{name} schreef in #{number}</translation>
    </message>
    <message>
        <source>{name} answered #{number}</source>
        <translation>{name} antwoordde op #{number}</translation>
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
        <translation>Iemand</translation>
    </message>
</context>
<context>
    <name>NewsCounts</name>
    <message numerus="yes">
        <source>%Ln new message(s) in #{number}</source>
        <translation>
            <numerusform>%Ln nieuw bericht in #{number}</numerusform>
            <numerusform>%Ln nieuwe berichten in #{number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nieuw bericht</numerusform>
            <numerusform>%Ln nieuwe berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln nieuw antwoord</numerusform>
            <numerusform>%Ln nieuwe antwoorden</numerusform>
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
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsPart</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelezen markeren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remind me in 1 hour</source>
        <translation>Herinner me over 1 uur</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Herinner me morgen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw inloggen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Messages that wait for you: {count}.</source>
        <translation>Berichten die op jou wachten: {count}.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Postvak UIT openen</translation>
    </message>
    <message>
        <source>Changes that wait for you: {count}.</source>
        <translation>Wijzigingen die op u wachten: {count}.</translation>
    </message>
    <message>
        <source>Not done: {deed}</source>
        <translation>Niet gedaan: {deed}</translation>
    </message>
    <message>
        <source>Waits for you: {deed}</source>
        <translation>Wacht op u: {deed}</translation>
    </message>
    <message>
        <source>A message is held: its ticket changed before it left. You decide.</source>
        <translation>Een bericht wordt vastgehouden: het ticket veranderde voordat het weg was. Jij beslist.</translation>
    </message>
    <message>
        <source>A message is not confirmed: it may have arrived. Look whether it did.</source>
        <translation>Een bericht is niet bevestigd: het kan aangekomen zijn. Kijk of dat zo is.</translation>
    </message>
    <message>
        <source>A message was not sent and needs you.</source>
        <translation>Een bericht is niet verstuurd: er is actie van je nodig.</translation>
    </message>
    <message>
        <source>Messages held, because their tickets changed: {count}. You decide.</source>
        <translation>Vastgehouden berichten, omdat hun ticket veranderde: {count}. Jij beslist.</translation>
    </message>
    <message>
        <source>Messages not confirmed, which may have arrived: {count}.</source>
        <translation>Niet bevestigde berichten, die aangekomen kunnen zijn: {count}.</translation>
    </message>
    <message>
        <source>Messages not sent that need you: {count}.</source>
        <translation>Niet verstuurde berichten waarbij actie nodig is: {count}.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Openen in de browser</translation>
    </message>
    <message>
        <source>This account needs you before it can sync.</source>
        <translation>Dit account kan pas synchroniseren als jij iets doet.</translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation>
            <numerusform>Je bent %Ln keer genoemd</numerusform>
            <numerusform>Je bent %Ln keer genoemd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules</source>
        <translation>
            <numerusform>%Ln melding van regels</numerusform>
            <numerusform>%Ln meldingen van regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules and colleagues</source>
        <translation>
            <numerusform>%Ln melding van regels en collega&apos;s</numerusform>
            <numerusform>%Ln meldingen van regels en collega&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelezen markeren</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} mentioned you</source>
        <translation>{who} noemde je</translation>
    </message>
    <message>
        <source>{who} mentioned you in #{number}</source>
        <translation>{who} noemde je in #{number}</translation>
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
        <translation>Niets wacht op verzending</translation>
    </message>
    <message>
        <source>What you send while offline waits here until the connection is back.</source>
        <translation>Wat je offline verstuurt, wacht hier tot er weer verbinding is.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Alle tickets tonen</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>Nieuw ticket: {subject}</translation>
    </message>
    <message>
        <source>Note on {ticket}</source>
        <translation>Notitie bij {ticket}</translation>
    </message>
    <message>
        <source>Reply to {ticket}</source>
        <translation>Antwoord op {ticket}</translation>
    </message>
    <message>
        <source>Close {ticket}</source>
        <translation>{ticket} sluiten</translation>
    </message>
    <message>
        <source>Reopen {ticket}</source>
        <translation>{ticket} heropenen</translation>
    </message>
    <message>
        <source>Change details of {ticket}</source>
        <translation>Details van {ticket} wijzigen</translation>
    </message>
    <message>
        <source>Merge {ticket} into another ticket</source>
        <translation>{ticket} met een ander ticket samenvoegen</translation>
    </message>
    <message>
        <source>Add what was said elsewhere to {ticket}</source>
        <translation>Wat elders gezegd is toevoegen aan {ticket}</translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation>Tijd registreren op {ticket}</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>een ticket dat er niet meer is</translation>
    </message>
    <message>
        <source>{what}, in “{conversation}”</source>
        <translation>{what}, in “{conversation}”</translation>
    </message>
    <message>
        <source>{change}, of {ticket}</source>
        <translation>{change}, van {ticket}</translation>
    </message>
    <message>
        <source>Set the status of {ticket}</source>
        <translation>Status van {ticket} instellen</translation>
    </message>
    <message>
        <source>Sending: {percent} % of {size}</source>
        <translation>Versturen: {percent} % van {size}</translation>
    </message>
    <message>
        <source>Uploading: {percent} % of {size}</source>
        <translation>Uploaden: {percent} % van {size}</translation>
    </message>
    <message>
        <source>Paused at {percent} % of {size}</source>
        <translation>Gepauzeerd op {percent} % van {size}</translation>
    </message>
    <message>
        <source>File {place} of {count}: {name}, {percent} %</source>
        <translation>Bestand {place} van {count}: {name}, {percent} %</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wacht op verzending</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vastgehouden</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Uploading its files…</source>
        <translation>Bestanden uploaden…</translation>
    </message>
    <message>
        <source>Sending again: the answer was lost</source>
        <translation>Opnieuw versturen: het antwoord ging verloren</translation>
    </message>
    <message>
        <source>Looking whether it arrived…</source>
        <translation>Kijken of het aangekomen is…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation above; send it again only if it is not there.</source>
        <translation>Het kan aangekomen zijn. Kijk in het gesprek hierboven; verstuur het alleen opnieuw als het daar niet staat.</translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation beside; send it again only if it is not there.</source>
        <translation>Het kan aangekomen zijn. Kijk in het gesprek hiernaast; verstuur het alleen opnieuw als het daar niet staat.</translation>
    </message>
    <message>
        <source>{who} answered, {time}: “{words}”</source>
        <translation>{who} antwoordde, {time}: “{words}”</translation>
    </message>
    <message>
        <source>Closed: {time}</source>
        <translation>Gesloten: {time}</translation>
    </message>
    <message>
        <source>Looked for again within a minute.</source>
        <translation>Binnen een minuut wordt er opnieuw naar gezocht.</translation>
    </message>
    <message>
        <source>Next try within a minute.</source>
        <translation>Volgende poging binnen een minuut.</translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <translation>Volgende poging om {time}.</translation>
    </message>
    <message>
        <source>Looked for again at {time}.</source>
        <translation>Er wordt opnieuw naar gezocht om {time}.</translation>
    </message>
    <message>
        <source>Sending rests, because the helpdesk has trouble or asked to wait.</source>
        <translation>Het versturen ligt stil, omdat de helpdesk problemen heeft of vroeg te wachten.</translation>
    </message>
    <message>
        <source>Send to #{number}</source>
        <translation>Naar #{number} versturen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Toch versturen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
    </message>
    <message>
        <source>Discard here; it may have arrived</source>
        <translation>Hier weggooien; het kan aangekomen zijn</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Het staat er</translation>
    </message>
    <message>
        <source>Check the conversation</source>
        <translation>Gesprek bekijken</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>Antwoord bekijken</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Ticket openen</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>You wrote: “{words}”</source>
        <translation>Je schreef: “{words}”</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Voorgoed weggooien</translation>
    </message>
</context>
<context>
    <name>OvertakenStrip</name>
    <message>
        <source>Send anyway</source>
        <translation>Toch versturen</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Eerst kijken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
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
        <translation>{count} u</translation>
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
        <translation>{first} t/m {last}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>The middle of all of them (the median): half took no longer than that. “9 of 10 within” is what only one in ten exceeded.</source>
        <translation>De middelste van allemaal (de mediaan): de helft duurde niet langer. “9 van 10 binnen” is wat maar één op de tien overschreed.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Open tickets</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Eerste antwoord</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>Tot sluiting</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>Toegezegde antwoorden</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Per medewerker</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Per afdeling</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles samen</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>Overview of the team…</source>
        <translation>Overzicht van het team…</translation>
    </message>
    <message>
        <source>plots backlog first response resolution promises figures reports</source>
        <translation>grafieken achterstand eerste reactie oplostijd termijnen cijfers rapporten statistieken</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Backlog by</source>
        <translation>Achterstand</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw opvragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) read…</source>
        <translation>
            <numerusform>%Ln ticket gelezen…</numerusform>
            <numerusform>%Ln tickets gelezen…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}.</source>
        <translation>Stand van {time}.</translation>
    </message>
    <message>
        <source>There are more tickets than can be read: the newest {count} count.</source>
        <translation>Er zijn meer tickets dan er gelezen kunnen worden: de nieuwste {count} tellen mee.</translation>
    </message>
    <message>
        <source>Tickets that ended before {day} are not here.</source>
        <translation>Tickets die vóór {day} zijn afgerond, staan hier niet bij.</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>per status</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>per afdeling</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle afdelingen</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle medewerkers</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Opvragen…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Type a command, a ticket&apos;s number or words of its subject</source>
        <translation>Typ een opdracht, een ticketnummer of woorden uit het onderwerp</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter do it   ·   &gt; commands only   ·   # tickets only</source>
        <translation>↑ ↓ kiezen   ·   Enter uitvoeren   ·   &gt; alleen opdrachten   ·   # alleen tickets</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Niets heet zo.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelingen</translation>
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
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>All tickets of this department</source>
        <translation>Alle tickets van deze afdeling</translation>
    </message>
</context>
<context>
    <name>PaneBar</name>
    <message>
        <source>Accounts and views</source>
        <translation>Accounts en weergaven</translation>
    </message>
    <message>
        <source>Accounts, views, and news</source>
        <translation>Accounts, weergaven en nieuws</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Wachtwoordzin nogmaals</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Protect and start</source>
        <translation>Beveiligen en starten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Choose a passphrase that opens your profile from now on. Your recovery key still opens it too.</source>
        <translation>Kies een wachtwoordzin die voortaan je profiel opent. Je herstelsleutel opent het ook nog.</translation>
    </message>
    <message>
        <source>Your tickets and drafts are kept encrypted on this computer. Choose a passphrase for them; without it they cannot be opened again.</source>
        <translation>Je tickets en concepten worden versleuteld op deze computer bewaard. Kies er een wachtwoordzin voor; zonder die zijn ze niet meer te openen.</translation>
    </message>
    <message>
        <source>Your tickets and drafts on this computer are protected by a passphrase.</source>
        <translation>Je tickets en concepten op deze computer zijn beveiligd met een wachtwoordzin.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>Minstens %Ln teken.</numerusform>
            <numerusform>Minstens %Ln tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase in both fields.</source>
        <translation>Typ in beide velden dezelfde wachtwoordzin.</translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>open now, {sign}{count} since {day}</source>
        <translation>nu open, {sign}{count} sinds {day}</translation>
    </message>
    <message>
        <source>open at the end of {last}, {sign}{count} since {day}</source>
        <translation>open aan het eind van {last}, {sign}{count} sinds {day}</translation>
    </message>
    <message>
        <source>No ticket was open in these days.</source>
        <translation>In deze dagen stond geen ticket open.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln first answer(s)</source>
        <translation>
            <numerusform>%Ln eerste antwoord</numerusform>
            <numerusform>%Ln eerste antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed ticket(s)</source>
        <translation>
            <numerusform>%Ln gesloten ticket</numerusform>
            <numerusform>%Ln gesloten tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehaald</translation>
    </message>
    <message>
        <source>kept; {broken} of {count} were not</source>
        <translation>gehaald; {broken} van {count} niet</translation>
    </message>
    <message>
        <source>Nothing that was promised fell due in these days.</source>
        <translation>In deze dagen verliep geen termijn.</translation>
    </message>
    <message>
        <source>This helpdesk does not tell by when answers were promised.</source>
        <translation>Deze helpdesk zegt niet vóór wanneer antwoorden zijn toegezegd.</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 van 10 binnen</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Helft binnen</translation>
    </message>
    <message>
        <source>{cases} in these days: too few at any time to tell a middle one.</source>
        <translation>{cases} in deze dagen: steeds te weinig voor een mediaan.</translation>
    </message>
    <message>
        <source>was enough for half of {cases}</source>
        <translation>volstond voor de helft van {cases}</translation>
    </message>
    <message>
        <source>{words} · before: {before}</source>
        <translation>{words} · eerder: {before}</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niet gehaald</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehaald</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>{plot} as a table</source>
        <translation>{plot} als tabel</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong: {detail}</source>
        <translation>Er ging iets mis: {detail}</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered. It will be tried again.</source>
        <translation>De verbinding met {host} viel weg voordat er antwoord kwam. Er volgt een nieuwe poging.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({detail}), so nothing was sent. Check the address and this computer&apos;s date, or ask the helpdesk&apos;s operator.</source>
        <translation>De verbinding met {host} is niet veilig ({detail}), dus is er niets verstuurd. Controleer het adres en de datum van deze computer, of vraag het de beheerder van de helpdesk.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Type it like https://support.example.com.</source>
        <translation>“{url}” is geen webadres. Typ het zoals https://support.example.com.</translation>
    </message>
    <message>
        <source>“{url}” is not secure: others could read your sign-in on the way. Type it with https://.</source>
        <translation>“{url}” is niet veilig: anderen zouden onderweg je inloggegevens kunnen lezen. Typ het met https://.</translation>
    </message>
    <message>
        <source>{url} answers, but not as a {kind} helpdesk. Check the address, or choose another kind.</source>
        <translation>{url} antwoordt, maar niet als een {kind}-helpdesk. Controleer het adres of kies een andere soort.</translation>
    </message>
    <message>
        <source>{host} sent something that is not a helpdesk&apos;s answer ({detail}). If you are on a public network, sign in to it in a browser first; otherwise tell the helpdesk&apos;s operator.</source>
        <translation>{host} stuurde iets wat geen antwoord van een helpdesk is ({detail}). Zit je op een openbaar netwerk, log daar dan eerst in met een browser; meld het anders aan de beheerder van de helpdesk.</translation>
    </message>
    <message>
        <source>{host} sent more than a helpdesk should ({detail}), so it was not read. Tell the helpdesk&apos;s operator.</source>
        <translation>{host} stuurde meer dan een helpdesk hoort te doen ({detail}), dus is het niet gelezen. Meld het aan de beheerder van de helpdesk.</translation>
    </message>
    <message>
        <source>{host} is busy and asks to wait. It will be tried again by itself.</source>
        <translation>{host} is druk en vraagt te wachten. Er volgt vanzelf een nieuwe poging.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (error {status}). It will be tried again by itself; if it stays, tell the helpdesk&apos;s operator.</source>
        <translation>{host} heeft zelf een storing (fout {status}). Er volgt vanzelf een nieuwe poging; blijft het zo, meld het dan aan de beheerder van de helpdesk.</translation>
    </message>
    <message>
        <source>Cannot reach {host}. Check the address and your internet connection; unsent messages wait here, and leave once it can be reached.</source>
        <translation>{host} is niet bereikbaar. Controleer het adres en je internetverbinding; niet-verstuurde berichten wachten hier en gaan weg zodra het weer kan.</translation>
    </message>
    <message>
        <source>{host} answers, but no helpdesk that Deskbell knows was found there. Type the address that you open in the browser for your tickets, or ask the helpdesk for it.</source>
        <translation>{host} antwoordt, maar daar is geen helpdesk gevonden die Deskbell kent. Typ het adres waarop je in de browser je tickets ziet, of vraag het de helpdesk.</translation>
    </message>
    <message>
        <source>The helpdesk is at another address, {url}, so nothing was sent. If you trust it, connect to that address.</source>
        <translation>De helpdesk staat op een ander adres, {url}, dus is er niets verstuurd. Vertrouw je dat adres, verbind dan daarmee.</translation>
    </message>
    <message>
        <source>{host} does not accept this login and password. Type them again, or ask the helpdesk for a new password.</source>
        <translation>{host} accepteert deze gebruikersnaam en dit wachtwoord niet. Typ ze opnieuw, of vraag de helpdesk om een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>You were not signed in: {detail}. Try again, or sign in another way.</source>
        <translation>Je bent niet ingelogd: {detail}. Probeer het opnieuw, of log anders in.</translation>
    </message>
    <message>
        <source>{host} does not accept this sign-in: the token is wrong, expired or withdrawn. Sign in with another one; unsent messages wait here, and leave once you are signed in.</source>
        <translation>{host} laat je zo niet inloggen: het token is onjuist, verlopen of ingetrokken. Log in met een ander; niet-verstuurde berichten wachten hier en gaan weg zodra je bent ingelogd.</translation>
    </message>
    <message>
        <source>The helpdesk did not accept it: {detail}. Change it and send it again.</source>
        <translation>De helpdesk nam het niet aan: {detail}. Wijzig het en verstuur het opnieuw.</translation>
    </message>
    <message>
        <source>This helpdesk has no fields of their own for logins any more, so this was not sent: the login would have stood in the message. Change it and send it again.</source>
        <translation>Deze helpdesk heeft geen eigen velden meer voor toegang, dus is dit niet verstuurd: de toegang zou in het bericht hebben gestaan. Wijzig het en verstuur het opnieuw.</translation>
    </message>
    <message>
        <source>The helpdesk has changed its form, so this was not sent: it would have lost what you filled in for {names}. Change it and send it again.</source>
        <translation>De helpdesk heeft zijn formulier gewijzigd, dus is dit niet verstuurd: wat je invulde voor {names} zou verloren zijn gegaan. Wijzig het en verstuur het opnieuw.</translation>
    </message>
    <message>
        <source>You are not allowed to do that at this helpdesk ({detail}). Ask the helpdesk&apos;s staff.</source>
        <translation>Dat mag je bij deze helpdesk niet ({detail}). Vraag het de medewerkers van de helpdesk.</translation>
    </message>
    <message>
        <source>{what} is not there, or not yours to see. It may have been removed or merged.</source>
        <translation>Niet gevonden of niet voor jou zichtbaar: {what}. Misschien is het verwijderd of samengevoegd.</translation>
    </message>
    <message>
        <source>{what} was changed by somebody else meanwhile. Look at it and try again.</source>
        <translation>Intussen door iemand anders gewijzigd: {what}. Bekijk het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This helpdesk cannot do that: {what}.</source>
        <translation>Deze helpdesk kan dit niet: {what}.</translation>
    </message>
    <message>
        <source>It may have arrived at {host}, but the answer was lost. Check the conversation, then send it again or discard it.</source>
        <translation>Het kan bij {host} zijn aangekomen, maar het antwoord ging verloren. Kijk in het gesprek en verstuur het dan opnieuw of gooi het weg.</translation>
    </message>
    <message>
        <source>Ticket #{number} was opened, but {host} does not show it to you.</source>
        <translation>Ticket #{number} is geopend, maar {host} toont het je niet.</translation>
    </message>
    <message>
        <source>{reason} What you wrote is kept in the outbox.</source>
        <translation>{reason} Wat je schreef, staat in het postvak UIT.</translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile, so this was not sent, and the logins in it were destroyed. If it is still needed, change it and send it again.</source>
        <translation>Het ticket is intussen gesloten, dus is dit niet verstuurd en zijn de inloggegevens erin vernietigd. Is het nog nodig, wijzig het dan en verstuur het opnieuw.</translation>
    </message>
    <message>
        <source>Deskbell is already running with the profile {directory}. Use that one, or quit it.</source>
        <translation>Deskbell draait al met het profiel {directory}. Gebruik dat venster, of sluit het af.</translation>
    </message>
    <message>
        <source>Something is working with the profile {directory} and shows no window: a command of Deskbell, such as “sync”, or a window that hangs. Wait until it has ended, or end it, and start Deskbell again.</source>
        <translation>Iets werkt met het profiel {directory} en toont geen venster: een opdracht van Deskbell, zoals “sync”, of een venster dat vastzit. Wacht tot het klaar is of beëindig het, en start Deskbell opnieuw.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Deskbell (format {found}, this one knows {known}). It was left untouched: install the newer version.</source>
        <translation>Dit profiel is geschreven door een nieuwere Deskbell (formaat {found}, deze kent {known}). Het is niet aangeraakt: installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>The passphrase or key does not open the profile {directory}. Try again, or give another --passphrase-file.</source>
        <translation>De wachtwoordzin of sleutel opent het profiel {directory} niet. Probeer het opnieuw, of geef een andere --passphrase-file.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used ({detail}). Unlock it, or start with a passphrase: --passphrase-file FILE.</source>
        <translation>De sleutelbos van deze computer is niet te gebruiken ({detail}). Ontgrendel hem, of start met een wachtwoordzin: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). It was kept as it is; restore a backup or choose another profile.</source>
        <translation>Het bestand {file} van je profiel is beschadigd ({detail}). Het is gelaten zoals het is; zet een back-up terug of kies een ander profiel.</translation>
    </message>
    <message>
        <source>Some of the tickets that were fetched before cannot be read any more ({detail}). Start Deskbell again: it fetches them anew, and nothing you wrote is lost.</source>
        <translation>Enkele eerder opgehaalde tickets zijn niet meer te lezen ({detail}). Start Deskbell opnieuw: het haalt ze weer op, en niets van wat je schreef gaat verloren.</translation>
    </message>
    <message>
        <source>The copy of your tickets on this computer was damaged. It was set aside, and they are fetched again from the helpdesk; your drafts and unsent messages are safe.</source>
        <translation>De kopie van je tickets op deze computer was beschadigd. Die is opzijgezet, en de tickets worden opnieuw bij de helpdesk opgehaald; je concepten en niet-verstuurde berichten zijn veilig.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {directory}. Free some; what you typed is kept in the window until it can be saved.</source>
        <translation>De schijf van {directory} is vol. Maak ruimte; wat je typte, blijft in het venster staan tot het bewaard kan worden.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {detail}.</source>
        <translation>Het bestand {path} is niet te gebruiken: {detail}.</translation>
    </message>
    <message>
        <source>Ticket #{number} was opened, but the helpdesk did not take what you filled in for: {names}. Open the ticket and tell it in a reply.</source>
        <translation>Ticket #{number} is geopend, maar de helpdesk nam niet over wat je invulde voor: {names}. Open het ticket en vertel het in een antwoord.</translation>
    </message>
    <message>
        <source>An account named “{name}” is there already. Choose another name.</source>
        <translation>Er is al een account met de naam “{name}”. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>Er is geen {what}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Deskbell. What you wrote is kept; if something looks odd, start it again. A report without any of your texts lies at {path}.</source>
        <translation>Er ging iets mis in Deskbell zelf. Wat je schreef, is bewaard; ziet iets er vreemd uit, start het dan opnieuw. Een rapport zonder je teksten staat in {path}.</translation>
    </message>
    <message>
        <source>Deskbell ended in the middle of its work last time. What you wrote is kept. A report without any of your texts lies at {path}.</source>
        <translation>Deskbell stopte de vorige keer midden in zijn werk. Wat je schreef, is bewaard. Een rapport zonder je teksten staat in {path}.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). Copy what you have just written, and start Deskbell again: it restores what it can.</source>
        <translation>Het bestand {file} van je profiel is beschadigd ({detail}). Kopieer wat je net hebt geschreven en start Deskbell opnieuw: het herstelt wat het kan.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}), and there is no backup of it that can be read. It was kept as it is. To go on, rename the folder {directory} and start Deskbell again: after you sign in, your tickets are fetched anew; unsent messages and drafts stay in the renamed folder.</source>
        <translation>Het bestand {file} van je profiel is beschadigd ({detail}), en er is geen leesbare back-up van. Het is gelaten zoals het is. Hernoem om verder te gaan de map {directory} en start Deskbell opnieuw: nadat je inlogt, worden je tickets opnieuw opgehaald; niet-verstuurde berichten en concepten blijven in de hernoemde map.</translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged. It was restored from the backup of {made}, with everything newer that could still be read. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back. The damaged file is kept: {file}</source>
        <translation>Wat je op deze computer had geschreven, was beschadigd. Het is hersteld uit de back-up van {made}, met al het nieuwere dat nog te lezen was. Loop je concepten en het postvak UIT na: iets wat daarna is geschreven kan ontbreken, en een concept dat al verstuurd was kan terug zijn. Het beschadigde bestand is bewaard: {file}</translation>
    </message>
    <message>
        <source>The file with what you had written on this computer was gone. It was restored from the backup of {made}. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back.</source>
        <translation>Het bestand met wat je op deze computer had geschreven, was weg. Het is hersteld uit de back-up van {made}. Loop je concepten en het postvak UIT na: iets wat daarna is geschreven kan ontbreken, en een concept dat al verstuurd was kan terug zijn.</translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged, and there was no backup yet. What could still be read of it is here again. Look through your drafts and the outbox: something may be missing. The damaged file is kept: {file}</source>
        <translation>Wat je op deze computer had geschreven, was beschadigd, en er was nog geen back-up. Wat nog te lezen was, staat er weer. Loop je concepten en het postvak UIT na: er kan iets ontbreken. Het beschadigde bestand is bewaard: {file}</translation>
    </message>
    <message>
        <source>This was restored after damage on this computer. It may have been sent or discarded since then: check the conversation, then send it again or discard it.</source>
        <translation>Dit is hersteld na schade op deze computer. Misschien is het sindsdien verstuurd of weggegooid: kijk in het gesprek en verstuur het dan opnieuw of gooi het weg.</translation>
    </message>
    <message>
        <source>This was restored from a backup, and backups hold no logins. It may have been sent since then: check the conversation, then edit it and give the logins again, or discard it.</source>
        <translation>Dit is hersteld uit een back-up, en in back-ups staan geen inloggegevens. Misschien is het sindsdien verstuurd: kijk in het gesprek, bewerk het dan en geef de toegang opnieuw, of gooi het weg.</translation>
    </message>
    <message>
        <source>This link is not one that Deskbell can follow, so nothing was done. Links to tickets look like deskbell://ticket/1042.</source>
        <translation>Deze link kan Deskbell niet volgen, dus is er niets gedaan. Links naar tickets zien eruit als deskbell://ticket/1042.</translation>
    </message>
    <message>
        <source>This link belongs to an account that is not signed in here, so nothing was done. Sign in to that helpdesk, then follow the link again.</source>
        <translation>Deze link hoort bij een account dat hier niet is ingelogd, dus er is niets gedaan. Log in bij die helpdesk en volg de link opnieuw.</translation>
    </message>
    <message>
        <source>There is no ticket {number} here. It may be one that you may not see, or it was not synced yet: sync, then follow the link again.</source>
        <translation>Ticket {number} is hier niet. Misschien mag je het niet zien, of is het nog niet gesynchroniseerd: synchroniseer en volg de link opnieuw.</translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation>{who} antwoordde nadat je dit schreef, dus is het nog niet verstuurd. Lees het antwoord en verstuur het jouwe dan toch, wijzig het of gooi het weg.</translation>
    </message>
    <message>
        <source>The ticket was closed after you wrote this, so it was not sent yet. Send it anyway, change it or discard it.</source>
        <translation>Het ticket is gesloten nadat je dit schreef, dus is het nog niet verstuurd. Verstuur het toch, wijzig het of gooi het weg.</translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, and the ticket was closed, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation>{who} antwoordde nadat je dit schreef en het ticket is gesloten, dus is het nog niet verstuurd. Lees het antwoord en verstuur het jouwe dan toch, wijzig het of gooi het weg.</translation>
    </message>
    <message>
        <source>The ticket became part of ticket #{number}, so this was not sent yet. Look at that one, then send it there, change it or discard it.</source>
        <translation>Het ticket is deel van ticket #{number} geworden, dus is dit nog niet verstuurd. Bekijk dat ticket en verstuur het dan daar, wijzig het of gooi het weg.</translation>
    </message>
    <message>
        <source>{who} has taken ticket #{number} meanwhile, so it was not assigned anew. Discard this, or take the ticket over from them.</source>
        <translation>{who} heeft ticket #{number} intussen gepakt, dus is het niet opnieuw toegewezen. Gooi dit weg, of neem het ticket over.</translation>
    </message>
    <message>
        <source>This needs a look first: see “deskbell outbox show {id}”. To send it whatever happened: deskbell outbox send-anyway {id}</source>
        <translation>Kijk hier eerst naar: zie “deskbell outbox show {id}”. Om het hoe dan ook te versturen: deskbell outbox send-anyway {id}</translation>
    </message>
    <message>
        <source>This message does not wait for that decision: it is “{state}”.</source>
        <translation>Dit bericht wacht niet op die beslissing: het is “{state}”.</translation>
    </message>
    <message>
        <source>This is in ticket #{number} already, so it was not added once more. Discard it here.</source>
        <translation>Dit staat al in ticket #{number}, dus is het niet nog eens toegevoegd. Gooi het hier weg.</translation>
    </message>
    <message>
        <source>The key of your profile lies in this computer&apos;s keyring, which cannot be used now ({detail}). Unlock the keyring and try again, or open the profile with its recovery key.</source>
        <translation>De sleutel van je profiel zit in de sleutelbos van deze computer, die nu niet te gebruiken is ({detail}). Ontgrendel de sleutelbos en probeer het opnieuw, of open het profiel met de herstelsleutel.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not hold the key of your profile any more ({detail}). Open the profile with its recovery key; nothing in it is lost.</source>
        <translation>De sleutelbos van deze computer bevat de sleutel van je profiel niet meer ({detail}). Open het profiel met de herstelsleutel; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Try again, as often as you like: nothing is lost by it.</source>
        <translation>Deze wachtwoordzin opent het profiel niet. Probeer het opnieuw, zo vaak je wilt: er gaat niets door verloren.</translation>
    </message>
    <message>
        <source>This passphrase is too short: take at least {least} characters. Nothing was changed.</source>
        <translation>Deze wachtwoordzin is te kort: neem minstens {least} tekens. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The passphrase was not the same both times, so nothing was changed. Try again.</source>
        <translation>De wachtwoordzin was niet twee keer dezelfde, dus is er niets gewijzigd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is not quite a recovery key: some of it is missing or mistyped. It has 32 letters and digits in groups of four; compare them one by one.</source>
        <translation>Dit is niet helemaal een herstelsleutel: er ontbreekt iets of er is iets verkeerd getypt. Hij heeft 32 letters en cijfers in groepen van vier; vergelijk ze een voor een.</translation>
    </message>
    <message>
        <source>This recovery key does not open the profile {directory}: it belongs to another one, or a newer one was made since.</source>
        <translation>Deze herstelsleutel opent het profiel {directory} niet: hij hoort bij een ander profiel, of er is sindsdien een nieuwere gemaakt.</translation>
    </message>
    <message>
        <source>No recovery key was made for the profile {directory}. Only its keyring or passphrase opens it.</source>
        <translation>Voor het profiel {directory} is geen herstelsleutel gemaakt. Alleen de sleutelbos of wachtwoordzin opent het.</translation>
    </message>
    <message>
        <source>The key of this profile is being changed. Try again in a moment.</source>
        <translation>De sleutel van dit profiel wordt net gewijzigd. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>Your profile has got its new key only in part: the disk may be full, or another program has one of its files open. Nothing is lost. Make room; the change is finished when the profile is opened the next time. A recovery key that you keep is void then: make a new one.</source>
        <translation>Je profiel heeft zijn nieuwe sleutel pas deels: misschien is de schijf vol, of heeft een ander programma een van de bestanden open. Er is niets verloren. Maak ruimte; de wijziging wordt afgerond als het profiel weer wordt geopend. Een herstelsleutel die je bewaart, is dan ongeldig: maak een nieuwe.</translation>
    </message>
    <message>
        <source>This is the demo&apos;s profile, which is thrown away at its end: its key cannot be changed.</source>
        <translation>Dit is het profiel van de demo, dat aan het eind wordt weggegooid: de sleutel ervan is niet te wijzigen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used ({detail}), so this sign-in lasts only until Deskbell ends. What you write is kept; unlock the keyring and sign in again to stay signed in.</source>
        <translation>De sleutelbos van deze computer is niet te gebruiken ({detail}), dus blijf je alleen ingelogd tot Deskbell stopt. Wat je schrijft, wordt bewaard; ontgrendel de sleutelbos en log opnieuw in om ingelogd te blijven.</translation>
    </message>
    <message>
        <source>Not everything written for “{name}” was sent (messages: {messages}, drafts: {drafts}). Add --keep-drafts to keep it on this computer, or --discard-drafts to destroy it.</source>
        <translation>Niet alles wat voor “{name}” is geschreven, is verstuurd (berichten: {messages}, concepten: {drafts}). Voeg --keep-drafts toe om het op deze computer te bewaren, of --discard-drafts om het te vernietigen.</translation>
    </message>
    <message>
        <source>Deskbell itself failed while sending this ({kind}). Nothing was lost; it is kept here.</source>
        <translation>Deskbell liet het zelf afweten bij het versturen hiervan ({kind}). Er is niets verloren; het staat hier nog.</translation>
    </message>
    <message>
        <source>What has to be read at {host} before this can leave could not be read ({detail}). It will be tried again by itself.</source>
        <translation>Wat bij {host} gelezen moet worden voordat dit weg kan, was niet te lezen ({detail}). Er volgt vanzelf een nieuwe poging.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>The helpdesk did not take the rule: {detail}.</source>
        <translation>De helpdesk nam de regel niet aan: {detail}.</translation>
    </message>
    <message>
        <source>Another group is called so. Choose another name.</source>
        <translation>Een andere groep heet al zo. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Rules name this group: {names}. Take it out of them first.</source>
        <translation>Regels noemen deze groep: {names}. Haal de groep daar eerst uit.</translation>
    </message>
    <message>
        <source>A fault inside Deskbell stopped the sync of {name}. What you wrote is kept; sync begins again by itself in half a minute, or at once with “Try again”.</source>
        <translation>Een fout in Deskbell stopte het synchroniseren van {name}. Wat je schreef, is bewaard; het synchroniseren begint vanzelf weer over een halve minuut, of meteen met “Opnieuw proberen”.</translation>
    </message>
    <message>
        <source>The disk of {directory} has too little room for a backup of your drafts and unsent messages. Nothing is lost; free some room, and the backup is made by itself.</source>
        <translation>De schijf van {directory} heeft te weinig ruimte voor een back-up van je concepten en niet-verstuurde berichten. Er is niets verloren; maak ruimte, dan komt de back-up vanzelf.</translation>
    </message>
    <message>
        <source>Syncing is paused: nothing is fetched, and what you send waits here, until you resume it or start Deskbell again.</source>
        <translation>Synchroniseren is gepauzeerd: er wordt niets opgehaald en wat je verstuurt wacht hier, tot je het hervat of Deskbell opnieuw start.</translation>
    </message>
    <message>
        <source>Log at least one minute, and at most {hours} hours in one entry.</source>
        <translation>Registreer minstens één minuut en hoogstens {hours} uur per keer.</translation>
    </message>
    <message>
        <source>This filter cannot be used.</source>
        <translation>Dit filter is niet te gebruiken.</translation>
    </message>
    <message>
        <source>“{field}” cannot be compared by “{operator}”. Choose another comparison.</source>
        <translation>“{field}” kan niet worden vergeleken met “{operator}”. Kies een andere vergelijking.</translation>
    </message>
    <message>
        <source>The condition on “{field}” needs another number of values. Change it.</source>
        <translation>De voorwaarde voor “{field}” heeft een ander aantal waarden nodig. Wijzig die.</translation>
    </message>
    <message>
        <source>“{value}” is neither a day like 2026-11-22 nor a period like “today”.</source>
        <translation>“{value}” is geen dag zoals 2026-11-22 en geen periode zoals “today”.</translation>
    </message>
    <message>
        <source>“{value}” is no span of time. Write it like 7d (days), 24h, 2w, 3mo or 1y.</source>
        <translation>“{value}” is geen tijdsduur. Schrijf die als 7d (dagen), 24h, 2w, 3mo of 1y.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}” is geen heel getal.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}” can be. Choose another value.</source>
        <translation>“{value}” kan niet bij “{field}”. Kies een andere waarde.</translation>
    </message>
    <message>
        <source>This view has too many conditions or sort keys. Leave some out.</source>
        <translation>Deze weergave heeft te veel voorwaarden of sorteringen. Laat er een paar weg.</translation>
    </message>
    <message>
        <source>A view needs a name of at most {most} characters.</source>
        <translation>Een weergave heeft een naam nodig van hoogstens {most} tekens.</translation>
    </message>
    <message>
        <source>{file} holds no views of Deskbell. Choose a file that Deskbell exported.</source>
        <translation>{file} bevat geen weergaven van Deskbell. Kies een bestand dat Deskbell heeft geëxporteerd.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Deskbell and cannot be understood here. Update Deskbell, or export the views again with this version.</source>
        <translation>{file} is geschreven door een nieuwere Deskbell en hier niet te begrijpen. Werk Deskbell bij, of exporteer de weergaven opnieuw met deze versie.</translation>
    </message>
    <message>
        <source>It holds something that this Deskbell does not know. Update Deskbell, or make it anew.</source>
        <translation>Er staat iets in dat deze Deskbell niet kent. Werk Deskbell bij, of maak het opnieuw.</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be used here: {reason}</source>
        <translation>De weergave “{name}” is hier niet te gebruiken: {reason}</translation>
    </message>
    <message>
        <source>Nothing is known here for {places}, so nothing was sent. Answer this ticket by itself.</source>
        <translation>Hier is niets bekend voor {places}, dus is er niets verstuurd. Beantwoord dit ticket apart.</translation>
    </message>
    <message>
        <source>{path} is no mail: choose files that end in .eml or .mbox.</source>
        <translation>{path} is geen mail: kies bestanden die eindigen op .eml of .mbox.</translation>
    </message>
    <message>
        <source>{path} is in Outlook&apos;s own format. Drag the mail out of Outlook on the web, or save it as .eml, and choose that.</source>
        <translation>{path} is in de eigen indeling van Outlook. Sleep de mail uit Outlook op het web, of bewaar hem als .eml, en kies die.</translation>
    </message>
    <message>
        <source>“{subject}” is larger than {most} MiB, so it was not read.</source>
        <translation>“{subject}” is groter dan {most} MiB, dus is het niet gelezen.</translation>
    </message>
    <message>
        <source>These words wait in the outbox for this ticket already, and need you there: send them, change them or discard them.</source>
        <translation>Deze tekst wacht voor dit ticket al op jou in het postvak UIT: verstuur, wijzig of gooi hem weg.</translation>
    </message>
    <message>
        <source>A web page came instead of {host}. Does this network want you to sign in first? Open a page in the browser; unsent messages wait here. If it stays, check the address.</source>
        <translation>In plaats van {host} kwam er een webpagina. Wil dit netwerk dat je eerst inlogt? Open een pagina in de browser; niet-verstuurde berichten wachten hier. Blijft het zo, controleer dan het adres.</translation>
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
        <translation>{usual}; nu gesloten, dus {moment}, jouw tijd.</translation>
    </message>
    <message>
        <source>{usual}: {moment}, your time.</source>
        <translation>{usual}: {moment}, jouw tijd.</translation>
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
        <translation>Aan mij toewijzen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Volgers</translation>
    </message>
    <message>
        <source>Add a follower</source>
        <translation>Volger toevoegen</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwoordtermijn</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat gevraagd is</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation>Nog niet bij de helpdesk aangekomen. Druk om het terug te nemen.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Bestands&amp;type:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange zijde</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Korte zijde</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Dubbelzijdig afdrukken</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot en met …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Vanaf deze dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Tot en met deze dag</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Zeg vanaf welke dag.</translation>
    </message>
    <message>
        <source>The first day is still to come.</source>
        <translation>De eerste dag moet nog komen.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>De eerste dag ligt na de laatste.</translation>
    </message>
    <message>
        <source>These are more than {count} days: choose fewer.</source>
        <translation>Dit zijn meer dan {count} dagen: kies er minder.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Type the recovery key that you keep. Small and large letters, spaces and dashes make no difference.</source>
        <translation>Typ de herstelsleutel die je bewaart. Hoofdletters en kleine letters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation>Bewaar deze herstelsleutel</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ik heb hem bewaard</translation>
    </message>
    <message>
        <source>It opens your drafts and messages on this computer should the keyring or your passphrase ever be lost. Keep it somewhere else, on paper for instance. Deskbell cannot show it again, but makes you another one whenever you like: in the menu, under “Passphrase and recovery”.</source>
        <translation>Hij opent je concepten en berichten op deze computer, mocht je de sleutelbos of je wachtwoordzin ooit kwijtraken. Bewaar hem ergens anders, bijvoorbeeld op papier. Deskbell kan hem niet nog eens tonen, maar maakt een andere wanneer je maar wilt: in het menu, onder “Wachtwoordzin en herstel”.</translation>
    </message>
    <message>
        <source>It takes the place of the one you were shown before, which opens nothing now.</source>
        <translation>Hij vervangt de sleutel die je eerder te zien kreeg; die opent nu niets meer.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Zonder sleutel verdergaan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>This key is shown only here. Copy, save or print it; then choose “I have kept it”, or “Go on without it”.</source>
        <translation>Deze sleutel zie je alleen hier. Kopieer, bewaar of druk hem af; kies dan “Ik heb hem bewaard” of “Zonder sleutel verdergaan”.</translation>
    </message>
    <message>
        <source>Deskbell recovery key</source>
        <translation>Herstelsleutel van Deskbell</translation>
    </message>
    <message>
        <source>It opens the Deskbell profile of the computer on which it was made. Whoever has both can read everything in it.</source>
        <translation>Hij opent het Deskbell-profiel van de computer waarop hij gemaakt is. Wie beide heeft, kan alles erin lezen.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute, or with this window.</source>
        <translation>Gekopieerd. Hij verdwijnt van het klembord na een halve minuut, of met dit venster.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Herstelsleutel bewaren</translation>
    </message>
    <message>
        <source>deskbell-recovery-key</source>
        <translation>deskbell-herstelsleutel</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Not confirmed: {what}</source>
        <translation>Niet bevestigd: {what}</translation>
    </message>
    <message>
        <source>Not done: {what}</source>
        <translation>Niet gedaan: {what}</translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message>
        <source>{name} was not attached. {reason}</source>
        <translation>{name} is niet bijgevoegd. {reason}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Kleiner maken</translation>
    </message>
    <message>
        <source>Attach a smaller copy; your own file stays as it is</source>
        <translation>Een kleinere kopie bijvoegen; je eigen bestand blijft zoals het is</translation>
    </message>
</context>
<context>
    <name>ReplyCommands</name>
    <message>
        <source>Write an internal note</source>
        <translation>Interne notitie schrijven</translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation>Standaardantwoord gebruiken…</translation>
    </message>
    <message>
        <source>macro, template, canned response</source>
        <translation>macro, sjabloon, standaardantwoord, standaardtekst</translation>
    </message>
    <message>
        <source>Hand to the engineers…</source>
        <translation>Aan de technici overdragen…</translation>
    </message>
    <message>
        <source>escalate, wish, fault</source>
        <translation>escaleren, doorzetten, wens, storing, tweede lijn</translation>
    </message>
    <message>
        <source>You are not staff there.</source>
        <translation>Je bent daar geen medewerker.</translation>
    </message>
    <message>
        <source>There are no saved replies.</source>
        <translation>Er zijn geen standaardantwoorden.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Een probleem melden</translation>
    </message>
    <message>
        <source>This is all that the report says. Names, addresses and texts of tickets are not in it; read it and change what you like. Nothing is sent until you send it yourself.</source>
        <translation>Dit is alles wat in het verslag staat. Namen, adressen en teksten van tickets staan er niet in; lees het en verander wat u wilt. Er wordt niets verstuurd tot u het zelf verstuurt.</translation>
    </message>
    <message>
        <source>What did you do, and what happened then?</source>
        <translation>Wat deed u, en wat gebeurde er toen?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het verslag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als bestand opslaan…</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Een e-mail schrijven…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>The program and this computer</source>
        <translation>Het programma en deze computer</translation>
    </message>
    <message>
        <source>How syncing goes</source>
        <translation>Hoe het synchroniseren gaat</translation>
    </message>
    <message>
        <source>The last fault</source>
        <translation>De laatste fout</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Het logboek</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules, in the order in which they run</source>
        <translation>Regels, in de volgorde waarin ze werken</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>It does nothing yet.</source>
        <translation>Doet nog niets.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>RulesOutside</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>“{name}” is switched on: it runs by itself from now on.</source>
        <translation>“{name}” staat aan: de regel werkt vanaf nu vanzelf.</translation>
    </message>
    <message>
        <source>“{name}” is switched off now.</source>
        <translation>“{name}” staat nu uit.</translation>
    </message>
    <message>
        <source>Somebody else changed the rules meanwhile, so nothing was done. They are shown as they are now: look at them and try again.</source>
        <translation>Iemand anders heeft de regels intussen gewijzigd, dus is er niets gedaan. Je ziet ze zoals ze nu zijn: bekijk ze en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Geen regels</translation>
    </message>
    <message>
        <source>This helpdesk does nothing by itself.</source>
        <translation>Deze helpdesk doet niets vanzelf.</translation>
    </message>
</context>
<context>
    <name>SaidEditor</name>
    <message>
        <source>Who said it</source>
        <translation>Wie het zei</translation>
    </message>
    <message>
        <source>The message: put the cursor where to split it</source>
        <translation>Het bericht: zet de cursor waar je wilt splitsen</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Splitsen bij de cursor</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Met het vorige samenvoegen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne notitie</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>The figures for a spreadsheet (CSV)…</source>
        <translation>Cijfers voor een rekenblad (CSV)…</translation>
    </message>
    <message>
        <source>{plot} as a picture…</source>
        <translation>{plot} als afbeelding…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Bewaard als {name}.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save file</source>
        <translation>Bestand bewaren</translation>
    </message>
    <message>
        <source>Save all files in a folder</source>
        <translation>Alle bestanden in een map bewaren</translation>
    </message>
</context>
<context>
    <name>SavedReplies</name>
    <message>
        <source>Saved replies</source>
        <translation>Standaardantwoorden</translation>
    </message>
    <message>
        <source>Saved replies: or begin a line with /</source>
        <translation>Standaardantwoorden: of begin een regel met /</translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation>Standaardantwoord gebruiken…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search subjects and messages</source>
        <translation>Zoeken in onderwerpen en berichten</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
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
    <name>Settings</name>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>thema donker licht uiterlijk</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Lettergrootte</translation>
    </message>
    <message>
        <source>font text zoom scale bigger smaller</source>
        <translation>lettertype tekst zoom schaal groter kleiner</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Lettertype</translation>
    </message>
    <message>
        <source>What it has no letters for is written in the usual one.</source>
        <translation>Waarvoor het geen letters heeft, staat in het gewone lettertype.</translation>
    </message>
    <message>
        <source>letters typeface family</source>
        <translation>letters lettertype familie tekst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of this window; tickets stay in the language they are written in.</source>
        <translation>Van dit venster; tickets blijven in de taal waarin ze geschreven zijn.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Put back to “{usual}”</source>
        <translation>Terugzetten op “{usual}”</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Seeing and hearing</source>
        <translation>Zien en horen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>The one that the desktop has for messages.</source>
        <translation>Dat wat het bureaublad voor berichten heeft.</translation>
    </message>
    <message>
        <source>Nothing is told outside the window; what came is told after them.</source>
        <translation>Buiten het venster wordt niets gemeld; wat binnenkwam, hoor je erna.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille uren</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stil vanaf</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stil tot</translation>
    </message>
    <message>
        <source>Quiet hours begin on</source>
        <translation>Stille uren beginnen op</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>Niets is gedempt.</translation>
    </message>
    <message>
        <source>Muted tickets and views</source>
        <translation>Gedempte tickets en weergaven</translation>
    </message>
    <message>
        <source>They show a crossed bell. Of them you hear only where somebody names you, or a promised answer is due.</source>
        <translation>Ze tonen een doorgestreepte bel. Je hoort er alleen over als iemand je noemt of een toegezegd antwoord verloopt.</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Niets meer dempen</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>Toegezegde antwoorden</translation>
    </message>
    <message>
        <source>A notice before one is late.</source>
        <translation>Een melding voordat er een te laat is.</translation>
    </message>
    <message>
        <source>Choose when…</source>
        <translation>Kies wanneer…</translation>
    </message>
    <message>
        <source>notifications messages bell silence mute</source>
        <translation>meldingen berichten bel stilte dempen</translation>
    </message>
    <message>
        <source>Who wrote, the number and the subject; never what was written.</source>
        <translation>Wie schreef, het nummer en het onderwerp; nooit wat er staat.</translation>
    </message>
    <message>
        <source>Answers to my tickets</source>
        <translation>Antwoorden op mijn tickets</translation>
    </message>
    <message>
        <source>Messages in my tickets</source>
        <translation>Berichten in mijn tickets</translation>
    </message>
    <message>
        <source>Messages in tickets that nobody has</source>
        <translation>Berichten in tickets van niemand</translation>
    </message>
    <message>
        <source>Messages in tickets that I follow</source>
        <translation>Berichten in tickets die ik volg</translation>
    </message>
    <message>
        <source>Messages in colleagues&apos; tickets</source>
        <translation>Berichten in tickets van collega&apos;s</translation>
    </message>
    <message>
        <source>Colleagues&apos; answers and notes</source>
        <translation>Antwoorden en notities van collega&apos;s</translation>
    </message>
    <message>
        <source>In my tickets and those I follow.</source>
        <translation>In mijn tickets en die ik volg.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>In het systeemvak blijven draaien als het venster sluit</translation>
    </message>
    <message>
        <source>Deskbell goes on syncing, and tells you of new messages.</source>
        <translation>Deskbell blijft synchroniseren en meldt nieuwe berichten.</translation>
    </message>
    <message>
        <source>background minimise quit icon</source>
        <translation>achtergrond minimaliseren afsluiten pictogram</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Starten als je je aanmeldt</translation>
    </message>
    <message>
        <source>It waits in the tray, where there is one, until you open it.</source>
        <translation>Het wacht in het systeemvak, als dat er is, tot je het opent.</translation>
    </message>
    <message>
        <source>autostart boot login</source>
        <translation>automatisch starten opstarten aanmelden</translation>
    </message>
    <message>
        <source>Open deskbell:// links with this program</source>
        <translation>deskbell://-links met dit programma openen</translation>
    </message>
    <message>
        <source>Such links only show a ticket or an empty form; they do nothing else.</source>
        <translation>Zulke links tonen alleen een ticket of een leeg formulier; verder doen ze niets.</translation>
    </message>
    <message>
        <source>Ask before fetching large files</source>
        <translation>Vragen voor het ophalen van grote bestanden</translation>
    </message>
    <message>
        <source>Larger than {size}. Small pictures of attachments are not fetched by themselves then.</source>
        <translation>Groter dan {size}. Kleine voorbeelden van bijlagen worden dan niet vanzelf opgehaald.</translation>
    </message>
    <message>
        <source>metered mobile roaming slow download</source>
        <translation>datalimiet mobiel roaming traag downloaden</translation>
    </message>
    <message>
        <source>On metered networks</source>
        <translation>Op netwerken met datalimiet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ingelogd</translation>
    </message>
    <message>
        <source>rename colour order sign out</source>
        <translation>hernoemen kleur volgorde uitloggen</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Nog een account</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>High contrast draws a clear edge around everything.</source>
        <translation>Hoog contrast geeft alles een duidelijke rand.</translation>
    </message>
    <message>
        <source>accessibility colours edges see</source>
        <translation>toegankelijkheid kleuren randen zien</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>With none, nothing slides, fades or blinks by itself.</source>
        <translation>Bij ‘Geen’ schuift, vervaagt of knippert er niets vanzelf.</translation>
    </message>
    <message>
        <source>accessibility animation motion reduce blink cursor dizzy</source>
        <translation>toegankelijkheid animatie beweging minder knipperen cursor duizelig</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <source>Tight shows more tickets at once, with less room around each.</source>
        <translation>Compact toont meer tickets tegelijk, met minder ruimte eromheen.</translation>
    </message>
    <message>
        <source>compact comfortable spacing rows</source>
        <translation>compact ruim afstand rijen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Language of spelling</source>
        <translation>Taal van de spelling</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined as you write.</source>
        <translation>Woorden die in geen woordenboek staan, worden tijdens het schrijven onderstreept.</translation>
    </message>
    <message>
        <source>spell check dictionary underline</source>
        <translation>spellingcontrole woordenboek onderstrepen</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Woordenboeken</translation>
    </message>
    <message>
        <source>spell check language hunspell</source>
        <translation>spellingcontrole taal hunspell</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Naar nieuwere versies zoeken</translation>
    </message>
    <message>
        <source>Once a day. Nothing is sent and nothing is installed; you are told where it is.</source>
        <translation>Eén keer per dag. Er wordt niets verstuurd of geïnstalleerd; u krijgt te horen waar die staat.</translation>
    </message>
    <message>
        <source>update upgrade release</source>
        <translation>update bijwerken versie</translation>
    </message>
    <message>
        <source>Tickets of several accounts</source>
        <translation>Tickets van meerdere accounts</translation>
    </message>
    <message>
        <source>In one list, or each account with views and counts of its own.</source>
        <translation>In één lijst, of elk account met eigen weergaven en aantallen.</translation>
    </message>
    <message>
        <source>unified inbox separate apart</source>
        <translation>gezamenlijk postvak apart gescheiden</translation>
    </message>
    <message>
        <source>One inbox for all</source>
        <translation>Eén postvak voor alle</translation>
    </message>
    <message>
        <source>An inbox for each</source>
        <translation>Een postvak voor elk</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Instellingen doorzoeken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Geen instelling bevat deze woorden.</translation>
    </message>
</context>
<context>
    <name>SettingsPart</name>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>voorkeuren opties configureren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
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
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>{ticket} (not sent yet)</source>
        <translation>{ticket} (nog niet verstuurd)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Look like the system</source>
        <translation>Uiterlijk zoals het systeem</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Licht uiterlijk</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Donker uiterlijk</translation>
    </message>
    <message>
        <source>appearance theme colours</source>
        <translation>uiterlijk thema kleuren donker licht</translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation>Uitloggen bij {account}…</translation>
    </message>
    <message>
        <source>Sign in again at {account}…</source>
        <translation>Opnieuw inloggen bij {account}…</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Volgend ticket</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Vorig ticket</translation>
    </message>
    <message>
        <source>Read the ticket</source>
        <translation>Ticket lezen</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Naar de lijst</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>New ticket on behalf of…</source>
        <translation>Nieuw ticket namens…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Find a command or a ticket</source>
        <translation>Opdracht of ticket zoeken</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Naar {place}</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>Volgend account</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>Vorig account</translation>
    </message>
    <message>
        <source>One inbox for all accounts</source>
        <translation>Eén postvak voor alle accounts</translation>
    </message>
    <message>
        <source>An inbox for each account</source>
        <translation>Een postvak voor elk account</translation>
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
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
</context>
<context>
    <name>SidebarViews</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nieuwe weergave</translation>
    </message>
    <message>
        <source>More about views</source>
        <translation>Meer over weergaven</translation>
    </message>
    <message>
        <source>Import, export and shared views</source>
        <translation>Importeren, exporteren en gedeelde weergaven</translation>
    </message>
    <message>
        <source>Staff views</source>
        <translation>Weergaven van medewerkers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw inloggen</translation>
    </message>
    <message>
        <source>Sign in again at {name}</source>
        <translation>Opnieuw inloggen bij {name}</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost: it is sent once you are signed in.</source>
        <translation>Niets van wat je schreef is verloren: het wordt verstuurd zodra je bent ingelogd.</translation>
    </message>
    <message>
        <source>Login or e-mail address</source>
        <translation>Inlognaam of e-mailadres</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Make a token on the helpdesk&apos;s page</source>
        <translation>Een token maken op de pagina van de helpdesk</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
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
        <translation>Uitloggen bij {name}?</translation>
    </message>
    <message>
        <source>Sign out and keep them</source>
        <translation>Uitloggen en bewaren</translation>
    </message>
    <message>
        <source>Sign out and delete them</source>
        <translation>Uitloggen en verwijderen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Its tickets, files and sign-in are removed from this computer for good. At the helpdesk nothing changes.</source>
        <translation>De tickets, bestanden en inloggegevens ervan worden voorgoed van deze computer verwijderd. Bij de helpdesk verandert niets.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) (was/were) not sent.</source>
        <translation>
            <numerusform>%Ln bericht is niet verstuurd.</numerusform>
            <numerusform>%Ln berichten zijn niet verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) (was/were) begun.</source>
        <translation>
            <numerusform>%Ln concept is begonnen.</numerusform>
            <numerusform>%Ln concepten zijn begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and they come back when you sign in there again as the same person. Delete them, and they are gone for good.</source>
        <translation>Bewaar je ze, dan komen ze terug als je daar weer als dezelfde persoon inlogt. Verwijder je ze, dan zijn ze voorgoed weg.</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Last message</source>
        <translation>Laatste bericht</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Gewerkte minuten</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
</context>
<context>
    <name>SortLines</name>
    <message>
        <source>Add sort key</source>
        <translation>Sortering toevoegen</translation>
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
        <translation>Verkeerd gespeld: {word}</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suggesties zoeken…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>“{word}” aan het woordenboek toevoegen</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary ({language})</source>
        <translation>“{word}” aan het woordenboek toevoegen ({language})</translation>
    </message>
    <message>
        <source>Ignore in this message</source>
        <translation>In dit bericht negeren</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Remove “{word}” from the dictionary</source>
        <translation>“{word}” uit het woordenboek verwijderen</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>By the message</source>
        <translation>Zoals het bericht</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Nothing is underlined.</source>
        <translation>Er wordt niets onderstreept.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {languages}.</source>
        <translation>Woordenboeken op deze computer: {languages}.</translation>
    </message>
    <message>
        <source>None was found for {language}. Install LibreOffice with that language, or put {code}.dic and {code}.aff into {folder}.</source>
        <translation>Voor {language} is er geen gevonden. Installeer LibreOffice met die taal, of zet {code}.dic en {code}.aff in {folder}.</translation>
    </message>
    <message>
        <source>None was found for {language}. Install the package {package} (on other systems than Debian it may be called otherwise), or put {code}.dic and {code}.aff into {folder}.</source>
        <translation>Voor {language} is er geen gevonden. Installeer het pakket {package} (op andere systemen dan Debian kan het anders heten), of zet {code}.dic en {code}.aff in {folder}.</translation>
    </message>
</context>
<context>
    <name>SpellingPart</name>
    <message>
        <source>Next misspelling</source>
        <translation>Volgende spelfout</translation>
    </message>
    <message>
        <source>spelling, spell check, mistake, typo</source>
        <translation>spelling, spellingcontrole, fout, typefout</translation>
    </message>
    <message>
        <source>Spelling is not checked: it is off in the settings.</source>
        <translation>De spelling wordt niet gecontroleerd: dat staat uit bij de instellingen.</translation>
    </message>
    <message>
        <source>Nothing is being written.</source>
        <translation>Er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>no misspelled word was found.</source>
        <translation>er is geen verkeerd gespeld woord gevonden.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Herstelsleutel gebruiken…</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell kan niet starten</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Nog niet klaar</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keyring, which holds the key of your profile. It may be asking for its password in another window.</source>
        <translation>Wachten op de sleutelbos van deze computer, waarin de sleutel van je profiel zit. Misschien vraagt die in een ander venster om het wachtwoord.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New: nobody has answered yet</source>
        <translation>Nieuw: nog niemand heeft geantwoord</translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation>Open: wacht op medewerkers</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>In progress at the helpdesk</source>
        <translation>Bezig bij de helpdesk</translation>
    </message>
    <message>
        <source>Answered: waiting for the customer</source>
        <translation>Beantwoord: wacht op de klant</translation>
    </message>
    <message>
        <source>With the engineers</source>
        <translation>Bij de technici</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
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
        <translation>Kleur</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No account yet</source>
        <translation>Nog geen account</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinding maken…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Actie nodig</translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation>Wacht op jou: {count}</translation>
    </message>
    <message>
        <source>Still to be sent: {count}</source>
        <translation>Nog te versturen: {count}</translation>
    </message>
    <message>
        <source>All synced {time}</source>
        <translation>Bijgewerkt {time}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>Syncing {done} of {total}</source>
        <translation>Synchroniseren: {done} van {total}</translation>
    </message>
    <message>
        <source>Syncing {done}</source>
        <translation>Synchroniseren: {done}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchroniseren…</translation>
    </message>
</context>
<context>
    <name>SyncBar</name>
    <message>
        <source>Sync state</source>
        <translation>Synchronisatiestatus</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>Takeout</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporteren</translation>
    </message>
    <message>
        <source>Save the conversation as mails (EML)…</source>
        <translation>Het gesprek als mails opslaan (EML)…</translation>
    </message>
    <message>
        <source>Save the conversation with its files (JSON)…</source>
        <translation>Het gesprek met bestanden opslaan (JSON)…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>Het gesprek als PDF opslaan…</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Het gesprek afdrukken…</translation>
    </message>
    <message>
        <source>These files could not be fetched from the helpdesk:</source>
        <translation>Deze bestanden konden niet bij de helpdesk worden opgehaald:</translation>
    </message>
    <message>
        <source>Saving the conversation</source>
        <translation>Gesprek opslaan</translation>
    </message>
    <message>
        <source>Saved as {name}, without {count} files that could not be fetched.</source>
        <translation>Bewaard als {name}, zonder bestanden die niet konden worden opgehaald: {count}.</translation>
    </message>
    <message>
        <source>Printing the conversation</source>
        <translation>Gesprek afdrukken</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Bewaard als {name}.</translation>
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
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Attached: {name} ({size})</source>
        <translation>Bijgevoegd: {name} ({size})</translation>
    </message>
    <message>
        <source>(password left out)</source>
        <translation>(wachtwoord weggelaten)</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Pagina {page} van {count}</translation>
    </message>
</context>
<context>
    <name>TakeoutDialog</name>
    <message>
        <source>With internal notes and side conversations</source>
        <translation>Met interne notities en nevengesprekken</translation>
    </message>
    <message>
        <source>Without them it holds what the customer can read, nothing else.</source>
        <translation>Zonder staat er alleen in wat de klant kan lezen.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Verder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>Alleen voor dit gesprek</translation>
    </message>
    <message>
        <source>Type the number of a ticket that is here.</source>
        <translation>Typ het nummer van een ticket dat hier staat.</translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation>Kies de afdeling die het moet krijgen.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s e-mail address, or a part of their name to find it.</source>
        <translation>Typ het e-mailadres van de klant, of een deel van de naam om te zoeken.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Zeg in een paar woorden waar het over gaat.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Waar het heen gaat</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>Het kwam binnen via</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>Naam of e-mailadres</translation>
    </message>
    <message>
        <source>As a new ticket</source>
        <translation>Als nieuw ticket</translation>
    </message>
    <message>
        <source>Into a ticket that is there</source>
        <translation>In een bestaand ticket</translation>
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
        <source>Choose a department</source>
        <translation>Kies een afdeling</translation>
    </message>
    <message numerus="yes">
        <source>Department for all %Ln</source>
        <translation>
            <numerusform>Afdeling voor %Ln</numerusform>
            <numerusform>Afdeling voor alle %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Another size of letters</source>
        <translation>Andere lettergrootte</translation>
    </message>
    <message>
        <source>Another font</source>
        <translation>Een ander lettertype</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Size of letters: {name}</source>
        <translation>Lettergrootte: {name}</translation>
    </message>
    <message>
        <source>This size is chosen already.</source>
        <translation>Deze grootte is al gekozen.</translation>
    </message>
    <message>
        <source>font zoom scale bigger smaller</source>
        <translation>lettertype zoom schaal groter kleiner</translation>
    </message>
</context>
<context>
    <name>ThenRow</name>
    <message>
        <source>Send the reply alone</source>
        <translation>Alleen het antwoord versturen</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>Dit niet doen</translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation>Na aankomst: {deeds}</translation>
    </message>
    <message>
        <source>Tell the customer what happens now.</source>
        <translation>Vertel de klant wat er nu gebeurt.</translation>
    </message>
</context>
<context>
    <name>TicketExport</name>
    <message>
        <source>Save the conversation as JSON…</source>
        <translation>Het gesprek als JSON opslaan…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporteren</translation>
    </message>
    <message>
        <source>Save all with internal notes as JSON…</source>
        <translation>Alles met interne notities als JSON opslaan…</translation>
    </message>
    <message>
        <source>export side conversations</source>
        <translation>exporteren nevengesprekken</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Opgeslagen als {name}.</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Open ticket</source>
        <translation>Ticket openen</translation>
    </message>
    <message>
        <source>Remove the link to #{number}</source>
        <translation>Koppeling met #{number} verwijderen</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>{group}, {count}, folded</source>
        <translation>{group}, {count}, ingeklapt</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ongelezen</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>heeft bijlagen</translation>
    </message>
    <message>
        <source>not sent yet: {count}</source>
        <translation>nog niet verstuurd: {count}</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wacht op jou</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>gedempt</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>{count}+ found</source>
        <translation>{count}+ gevonden</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gevonden</translation>
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
        <translation>nu</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>een ticket dat er niet meer is</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} u {minutes} min</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Log time…</source>
        <translation>Tijd registreren…</translation>
    </message>
    <message>
        <source>This helpdesk keeps logged time as it was noted down.</source>
        <translation>Deze helpdesk laat geregistreerde tijd zoals die genoteerd is.</translation>
    </message>
    <message>
        <source>{time} of it billable</source>
        <translation>{time} ervan factureerbaar</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>niet factureerbaar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>wordt teruggenomen</translation>
    </message>
    <message>
        <source>Mend or take back</source>
        <translation>Corrigeren of terugnemen</translation>
    </message>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation>Nog niet bij de helpdesk aangekomen. Druk om het terug te nemen.</translation>
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
        <translation>Timer pauzeren of hervatten</translation>
    </message>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Timer stoppen en tijd registreren</translation>
    </message>
    <message>
        <source>Log time by hand…</source>
        <translation>Tijd met de hand registreren…</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Urenstaat</translation>
    </message>
    <message>
        <source>hours worked, billable, CSV</source>
        <translation>gewerkte uren, factureerbaar, CSV, urenregistratie</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Kies eerst een ticket.</translation>
    </message>
    <message>
        <source>This helpdesk logs no time, or not for you.</source>
        <translation>Deze helpdesk registreert geen tijd, of niet voor jou.</translation>
    </message>
    <message>
        <source>The timer runs for this ticket already.</source>
        <translation>De timer loopt al voor dit ticket.</translation>
    </message>
    <message>
        <source>There is no timer.</source>
        <translation>Er is geen timer.</translation>
    </message>
</context>
<context>
    <name>TimerStrip</name>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Timer stoppen en tijd registreren</translation>
    </message>
    <message>
        <source>Stop and log</source>
        <translation>Stoppen en registreren</translation>
    </message>
    <message>
        <source>Let the timer rest</source>
        <translation>Timer pauzeren</translation>
    </message>
    <message>
        <source>Let the timer run on</source>
        <translation>Timer hervatten</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>een ticket dat er niet meer is</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>Timer of {ticket}: {time}</source>
        <translation>Timer van {ticket}: {time}</translation>
    </message>
</context>
<context>
    <name>TimesheetWindow</name>
    <message>
        <source>Timesheet</source>
        <translation>Urenstaat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Naar deze week</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corrigeren</translation>
    </message>
    <message>
        <source>Change or take back your own entries of the chosen line</source>
        <translation>Eigen tijd van de gekozen rij wijzigen of terugnemen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV bewaren…</translation>
    </message>
    <message>
        <source>Time worked by ticket and day</source>
        <translation>Gewerkte tijd per ticket en dag</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>Time that is logged on tickets is summed up here.</source>
        <translation>Tijd die op tickets is geregistreerd, wordt hier opgeteld.</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Niets geregistreerd</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Only what waits here is shown. {reason}</source>
        <translation>Je ziet alleen wat hier wacht. {reason}</translation>
    </message>
    <message>
        <source>{total}, of which {billable} billable</source>
        <translation>{total}, waarvan {billable} factureerbaar</translation>
    </message>
    <message>
        <source>timesheet-{day}</source>
        <translation>urenstaat-{day}</translation>
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
        <translation>{name} schrijft een antwoord…</translation>
    </message>
    <message>
        <source>{name} is writing an internal note…</source>
        <translation>{name} schrijft een interne notitie…</translation>
    </message>
    <message>
        <source>{name} is looking at this</source>
        <translation>{name} bekijkt dit</translation>
    </message>
    <message>
        <source>{name} and {other} are writing replies…</source>
        <translation>{name} en {other} schrijven een antwoord…</translation>
    </message>
    <message>
        <source>{name} and {other} are writing internal notes…</source>
        <translation>{name} en {other} schrijven een interne notitie…</translation>
    </message>
    <message>
        <source>{name} and {other} are looking at this</source>
        <translation>{name} en {other} bekijken dit</translation>
    </message>
    <message>
        <source>Not sent yet: {who} answered while you were writing ({time}).</source>
        <translation>Nog niet verstuurd: {who} antwoordde terwijl je schreef ({time}).</translation>
    </message>
    <message>
        <source>{who} answered while you were writing ({time}).</source>
        <translation>{who} antwoordde terwijl je schreef ({time}).</translation>
    </message>
    <message>
        <source>Send once more to send it anyway.</source>
        <translation>Druk nog eens op Versturen om het toch te sturen.</translation>
    </message>
</context>
<context>
    <name>TogetherCounts</name>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing replies…</source>
        <translation>
            <numerusform>%Ln collega schrijft een antwoord…</numerusform>
            <numerusform>%Ln collega&apos;s schrijven een antwoord…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing internal notes…</source>
        <translation>
            <numerusform>%Ln collega schrijft een interne notitie…</numerusform>
            <numerusform>%Ln collega&apos;s schrijven een interne notitie…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) looking at this</source>
        <translation>
            <numerusform>%Ln collega bekijkt dit</numerusform>
            <numerusform>%Ln collega&apos;s bekijken dit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation>
            <numerusform>Er kwam %Ln antwoord terwijl je schreef, van {who} ({time}).</numerusform>
            <numerusform>Er kwamen %Ln antwoorden terwijl je schreef, het laatste van {who} ({time}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation>
            <numerusform>Nog niet verstuurd: er kwam %Ln antwoord terwijl je schreef, van {who} ({time}).</numerusform>
            <numerusform>Nog niet verstuurd: er kwamen %Ln antwoorden terwijl je schreef, het laatste van {who} ({time}).</numerusform>
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
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>It is paused already.</source>
        <translation>Het is al gepauzeerd.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Het is niet gepauzeerd.</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Synchroniseren pauzeren</translation>
    </message>
    <message>
        <source>offline stop fetching</source>
        <translation>offline stoppen ophalen</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Synchroniseren hervatten</translation>
    </message>
    <message>
        <source>Copy the link to this ticket</source>
        <translation>Link naar dit ticket kopiëren</translation>
    </message>
    <message>
        <source>Keep Deskbell running when its window is closed?</source>
        <translation>Deskbell laten draaien als het venster sluit?</translation>
    </message>
    <message>
        <source>In the tray it goes on syncing and tells you of new messages. You can change this in the settings.</source>
        <translation>In het systeemvak blijft het synchroniseren en meldt het nieuwe berichten. Je kunt dit wijzigen bij de instellingen.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laten draaien</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Niets ongelezen</translation>
    </message>
    <message>
        <source>Unread tickets: {count}</source>
        <translation>Ongelezen tickets: {count}</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Deskbell openen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>Latest unread ticket</source>
        <translation>Nieuwste ongelezen ticket</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Synchroniseren pauzeren</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Synchroniseren hervatten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Close the list</source>
        <translation>Lijst sluiten</translation>
    </message>
    <message>
        <source>Tickets it would run on</source>
        <translation>Tickets waarop de regel zou werken</translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s) now</source>
        <translation>
            <numerusform>De regel zou nu op %Ln ticket werken</numerusform>
            <numerusform>De regel zou nu op %Ln tickets werken</numerusform>
        </translation>
    </message>
    <message>
        <source>Those whose time has come, and on which it has not run since.</source>
        <translation>Die waarvoor de tijd is gekomen en waarop de regel sindsdien niet heeft gewerkt.</translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s)</source>
        <translation>
            <numerusform>De regel zou op %Ln ticket werken</numerusform>
            <numerusform>De regel zou op %Ln tickets werken</numerusform>
        </translation>
    </message>
    <message>
        <source>As if it happened to each ticket now, the newest first.</source>
        <translation>Alsof het nu bij elk ticket gebeurt, de nieuwste eerst.</translation>
    </message>
    <message numerus="yes">
        <source>It looked at the first %Ln ticket(s) only.</source>
        <translation>
            <numerusform>Alleen het eerste ticket (%Ln) is bekeken.</numerusform>
            <numerusform>Alleen de eerste %Ln tickets zijn bekeken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more (is/are) not shown.</source>
        <translation>
            <numerusform>Nog %Ln wordt niet getoond.</numerusform>
            <numerusform>Nog %Ln worden niet getoond.</numerusform>
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
        <translation>Dagen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Closing #{ticket} in {seconds} s</source>
        <translation>#{ticket} wordt over {seconds} s gesloten</translation>
    </message>
    <message>
        <source>Sending to #{ticket} in {seconds} s</source>
        <translation>Wordt over {seconds} s naar #{ticket} verstuurd</translation>
    </message>
    <message>
        <source>Closing in {seconds} s</source>
        <translation>Wordt over {seconds} s gesloten</translation>
    </message>
    <message>
        <source>Sending in {seconds} s</source>
        <translation>Wordt over {seconds} s verstuurd</translation>
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
        <translation>Offline: bewaard in het postvak UIT, gaat naar #{ticket} zodra je verbinding hebt</translation>
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
        <translation>Wat je het laatst typte, is niet bewaard. Sluiten en het verliezen?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Sluiten en verliezen</translation>
    </message>
    <message>
        <source>It is kept in the outbox, where you see why, and waits for you there.</source>
        <translation>Het staat in het postvak UIT, waar je ziet waarom, en wacht daar op jou.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is kept on this computer, and leaves when Deskbell runs again and has a connection.</source>
        <translation>Er gaat niets verloren: het blijft op deze computer en gaat weg zodra Deskbell weer draait en verbinding heeft.</translation>
    </message>
    <message>
        <source>What you sent has not left yet. Close?</source>
        <translation>Wat je verstuurde, is nog niet weg. Sluiten?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Open houden</translation>
    </message>
</context>
<context>
    <name>UpdateStrip</name>
    <message>
        <source>Look at it in the browser</source>
        <translation>In de browser bekijken</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegdoen</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>Versie {version} is er</translation>
    </message>
</context>
<context>
    <name>UpdatesPart</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Naar een nieuwere versie zoeken</translation>
    </message>
    <message>
        <source>update upgrade release</source>
        <translation>update bijwerken versie</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dit is de nieuwste versie.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postvak UIT</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle tickets</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wacht op jou</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wacht op klant</translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation>Wacht op medewerkers</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Waiting, oldest first</source>
        <translation>Wachtend, oudste eerst</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Termijn bijna om</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Geen groepen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Day of the last message</source>
        <translation>Dag van het laatste bericht</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Geen prioriteit</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Geen klant genoemd</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>{name}, shared by {person}</source>
        <translation>{name}, gedeeld door {person}</translation>
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
        <translation>Ga eerst naar een van je eigen weergaven.</translation>
    </message>
    <message>
        <source>This view is not yours: duplicate it, and change that.</source>
        <translation>Deze weergave is niet van jou: dupliceer die en wijzig de kopie.</translation>
    </message>
    <message>
        <source>Go to one of the views of staff first.</source>
        <translation>Ga eerst naar een van de weergaven voor medewerkers.</translation>
    </message>
    <message>
        <source>It is muted already.</source>
        <translation>Die is al gedempt.</translation>
    </message>
    <message>
        <source>It is not muted.</source>
        <translation>Die is niet gedempt.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliceren…</translation>
    </message>
    <message>
        <source>Unmute the view</source>
        <translation>Weergave niet meer dempen</translation>
    </message>
    <message>
        <source>Mute the view</source>
        <translation>Weergave dempen</translation>
    </message>
    <message>
        <source>Stop sharing with everybody</source>
        <translation>Niet meer met iedereen delen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Share with the staff of {helpdesk}</source>
        <translation>Delen met de medewerkers van {helpdesk}</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>Nieuwe weergave…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Weergaven importeren…</translation>
    </message>
    <message>
        <source>Export all your views…</source>
        <translation>Al je weergaven exporteren…</translation>
    </message>
    <message>
        <source>“{name}” cannot be used here</source>
        <translation>“{name}” is hier niet te gebruiken</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopie van {name}</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” is verwijderd.</translation>
    </message>
    <message>
        <source>“{name}” is shared: all staff there find it among their views.</source>
        <translation>“{name}” is gedeeld: alle medewerkers daar vinden deze bij hun weergaven.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Weergaven importeren</translation>
    </message>
    <message>
        <source>Views imported: {count}.</source>
        <translation>Geïmporteerde weergaven: {count}.</translation>
    </message>
</context>
<context>
    <name>ViewEditor</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation>Hoe de weergave heet</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>Met deze woorden</translation>
    </message>
    <message>
        <source>As typed into the search box; none is needed</source>
        <translation>Zoals in het zoekvak getypt; hoeft niet</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Opmaak</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compacte rijen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nieuwe weergave</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Weergave bewerken</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message>
        <source>Shows tickets of which</source>
        <translation>Toont tickets waarvoor geldt</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Gesorteerd op</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gegroepeerd op</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>A condition has nothing to compare with. Choose it, or remove it.</source>
        <translation>Een voorwaarde heeft niets om mee te vergelijken. Kies iets, of verwijder de voorwaarde.</translation>
    </message>
    <message>
        <source>Keep the changes to this view?</source>
        <translation>De wijzigingen in deze weergave bewaren?</translation>
    </message>
    <message>
        <source>They are lost if you close it without saving.</source>
        <translation>Ze gaan verloren als je sluit zonder te bewaren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Verder bewerken</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>As the helpdesk calls itself</source>
        <translation>Zoals de helpdesk zichzelf noemt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What you wrote for {names} and did not send is kept here. Sign in there again as the same person, and it comes back.</source>
        <translation>Wat je voor {names} schreef en niet verstuurde, is hier bewaard. Log daar weer in als dezelfde persoon, en het komt terug.</translation>
    </message>
    <message>
        <source>Connect to your helpdesk</source>
        <translation>Verbinding maken met je helpdesk</translation>
    </message>
    <message>
        <source>Your browser opens the helpdesk&apos;s own page. Once you allowed it there, you are signed in here.</source>
        <translation>Je browser opent de eigen pagina van de helpdesk. Sta je het daar toe, dan ben je hier ingelogd.</translation>
    </message>
    <message>
        <source>Your password is sent to the helpdesk once and not kept. It gives a token for this computer in return.</source>
        <translation>Je wachtwoord gaat eenmalig naar de helpdesk en wordt niet bewaard. Die geeft een token voor deze computer terug.</translation>
    </message>
    <message>
        <source>A token lets this computer in. It is kept like a password.</source>
        <translation>Een token geeft deze computer toegang. Hij wordt bewaard als een wachtwoord.</translation>
    </message>
    <message>
        <source>Read and answer your tickets here, also without a network. What you write is kept on this computer, encrypted, until it has arrived.</source>
        <translation>Lees en beantwoord je tickets hier, ook zonder netwerk. Wat je schrijft, blijft versleuteld op deze computer tot het is aangekomen.</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>Liever met de browser inloggen</translation>
    </message>
    <message>
        <source>Sign in with a password instead</source>
        <translation>Liever met een wachtwoord inloggen</translation>
    </message>
    <message>
        <source>Paste a token instead</source>
        <translation>Liever een token plakken</translation>
    </message>
    <message>
        <source>Find it for me instead</source>
        <translation>Zoek het liever voor mij</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Wachten op de browser…</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser openen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Open the page where tokens are made</source>
        <translation>De pagina openen waar tokens worden gemaakt</translation>
    </message>
    <message>
        <source>Enter everything by hand</source>
        <translation>Alles zelf invullen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>De demo proberen</translation>
    </message>
    <message>
        <source>support.example.com or you@example.com</source>
        <translation>support.example.com of jij@example.com</translation>
    </message>
    <message>
        <source>The demo is open</source>
        <translation>De demo is open</translation>
    </message>
    <message>
        <source>Kind of helpdesk</source>
        <translation>Soort helpdesk</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Login or e-mail address</source>
        <translation>Gebruikersnaam of e-mailadres</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Name (if you like)</source>
        <translation>Naam (niet verplicht)</translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation>Inloggen bij {name}</translation>
    </message>
    <message>
        <source>In RT: your name, Settings, Auth Tokens, then create one.</source>
        <translation>In RT: je naam, Settings, Auth Tokens, en maak er daar een.</translation>
    </message>
    <message>
        <source>Your helpdesk gives it to you, usually on your account&apos;s page there.</source>
        <translation>Je krijgt het van je helpdesk, meestal op de pagina van je account daar.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinding maken…</translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message>
        <source>Remove {word}</source>
        <translation>{word} verwijderen</translation>
    </message>
</context>
<context>
    <name>_BusyDialog</name>
    <message>
        <source>Your profile is being locked anew. This takes a moment.</source>
        <translation>Je profiel wordt opnieuw vergrendeld. Dat duurt even.</translation>
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
        <translation>Gesorteerd op</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>ascending ↑</source>
        <translation>oplopend ↑</translation>
    </message>
    <message>
        <source>descending ↓</source>
        <translation>aflopend ↓</translation>
    </message>
    <message>
        <source>Remove this sort key</source>
        <translation>Deze sortering verwijderen</translation>
    </message>
</context>
<context>
    <name>_Members</name>
    <message>
        <source>Members of the group</source>
        <translation>Leden van de groep</translation>
    </message>
</context>
<context>
    <name>_Moment</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>een dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>_Span</name>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message>
        <source>one, or several with commas</source>
        <translation>één, of meer met komma&apos;s</translation>
    </message>
</context>
</TS>
