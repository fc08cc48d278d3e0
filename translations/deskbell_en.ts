<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong: {detail}</source>
        <translation>Something went wrong: {detail}</translation>
    </message>
    <message>
        <source>Cannot reach {host}. Check the address and your internet connection; what you wrote is kept and will be sent later.</source>
        <translation>Cannot reach {host}. Check the address and your internet connection; what you wrote is kept and will be sent later.</translation>
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
        <source>{host} does not accept your sign-in any more. Sign in again; nothing you wrote is lost.</source>
        <translation>{host} does not accept your sign-in any more. Sign in again; nothing you wrote is lost.</translation>
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
        <source>There is no room left on the disk of {directory}. Free some; what you typed is kept in the window until it can be saved.</source>
        <translation>There is no room left on the disk of {directory}. Free some; what you typed is kept in the window until it can be saved.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {detail}.</source>
        <translation>The file {path} cannot be used: {detail}.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>There is no {what}.</translation>
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
</TS>
