#!/usr/bin/perl
# Loads conversations of a JSON Lines file ({id, subject, messages: [{created, role, html}]}) as tickets of
# alice, answered by agent1, with their own times. No scrips run: nothing but the messages is made.
# Prints one line for each: {"id": ..., "ticket": ...}. Called by rt-server.sh threads FILE N.
use strict; use warnings; use utf8;
use RT -init; use MIME::Entity; use Encode (); use JSON;

my ($file, $count) = @ARGV;
my $SU = RT->SystemUser;
my %who;
for ([customer => 'alice'], [agent => 'agent1']) {
    my $user = RT::User->new($SU);
    $user->Load($_->[1]); $user->id or die "not seeded: no $_->[1]\n";
    $who{$_->[0]} = RT::CurrentUser->new($user->id);
}
my $dbh = RT->DatabaseHandle->dbh;

sub sql_time { my $t = shift; $t =~ s/T/ /; $t =~ s/(\.\d+)?(Z|[+]00:00)$//; return substr($t, 0, 19) }

sub message {
    my ($ticket, $type, $m) = @_;
    my $mail = MIME::Entity->build(Type => 'text/html', Charset => 'utf-8', Encoding => '8bit',
        Subject => 'Re: ticket', Data => Encode::encode('UTF-8', $m->{html}));
    my $as = RT::Ticket->new($who{$m->{role}} || $who{agent}); $as->Load($ticket->id);
    my ($id, $why) = $as->_NewTransaction(Type => $type, MIMEObj => $mail, ActivateScrips => 0, CommitScrips => 0);
    $id or die "message: $why\n";
    my $time = sql_time($m->{created});
    $dbh->do('UPDATE Transactions SET Created = ? WHERE id = ?', undef, $time, $id);
    $dbh->do('UPDATE Attachments SET Created = ? WHERE TransactionId = ?', undef, $time, $id);
    return $time;
}

open my $in, '<:raw', $file or die "$file: $!\n";
my $json = JSON->new->utf8->canonical;
$RT::Handle->BeginTransaction;
while (my $line = <$in>) {
    last if $count-- <= 0;
    my $thread = $json->decode($line);
    my @messages = @{$thread->{messages}} or next;
    my $subject = substr($thread->{subject} =~ s/\s+/ /gr, 0, 150);
    my $ticket = RT::Ticket->new($SU);
    my ($id, undef, $why) = $ticket->Create(Queue => 'Sales', Subject => $subject, Requestor => 'alice@rt.test',
        Status => 'open', _RecordTransaction => 0);
    $id or die "ticket: $why\n";
    my ($first, $last);
    for my $i (0 .. $#messages) {
        $last = message($ticket, $i ? 'Correspond' : 'Create', $messages[$i]);
        $first //= $last;
    }
    $dbh->do('UPDATE Tickets SET Created = ?, LastUpdated = ? WHERE id = ?', undef, $first, $last, $id);
    print $json->encode({id => "$thread->{id}", ticket => "$id"}), "\n";
}
$RT::Handle->Commit;
