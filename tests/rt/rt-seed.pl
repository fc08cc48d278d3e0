#!/usr/bin/perl
# Fills a fresh RT: queues, rights, people, tokens, custom fields, 30 tickets with threads.
# Called by rt-server.sh seed; writes $RT_STATE/tokens.env.
use strict; use warnings; use utf8;
use RT -init; use MIME::Entity; use MIME::Base64 (); use Encode ();

my $state = $ENV{RT_STATE} or die "RT_STATE";
my $SU = RT->SystemUser;
my (%queue, %user, %field);

sub ok {
    my ($id, @words) = @_;
    $id or die 'seed: ' . join(' ', grep { defined } @words) . ' at line ' . (caller)[2] . "\n";
    return $id;
}

sub grant {
    my ($principal, $object, @rights) = @_;
    for my $right (@rights) {
        my ($id, $message) = $principal->PrincipalObj->GrantRight(Right => $right, Object => $object);
        die "grant $right: $message" if !$id && $message !~ /already/i;
    }
}

# --- queues; customers know nothing of the last one
for (['Sales', 'Sales and quotes'], ['Billing', 'Invoices and payments'],
     ['Technical Support', 'Servers and software'], ['Operations', 'Staff only']) {
    my ($name, $description) = @$_;
    my $q = RT::Queue->new($SU);
    ok($q->Create(Name => $name, Description => $description, SortOrder => scalar keys %queue,
                  CorrespondAddress => lc((split ' ', $name)[0]) . '@rt.test'));
    $queue{$name} = $q;
}
my @open_queues = grep { $_ ne 'Operations' } sort keys %queue;

# --- people; two of them live far from UTC, because RT reads bare dates in the person's own zone
for (['agent1', 'Agnes Agent', 1, 'UTC'], ['agent2', 'Otto Agent', 1, 'Asia/Tehran'],
     ['alice', 'Alice Customer', 0, 'UTC'], ['bob', 'Bob Customer', 0, 'America/New_York']) {
    my ($name, $real, $privileged, $zone) = @$_;
    my $u = RT::User->new($SU);
    ok($u->Create(Name => $name, RealName => $real, EmailAddress => "$name\@rt.test",
                  Password => "$name-secret", Privileged => $privileged, Timezone => $zone));
    $user{$name} = $u;
}
my $staff = RT::Group->new($SU);
ok($staff->CreateUserDefinedGroup(Name => 'Support Staff', Description => 'all agents'));
$staff->AddMember($user{$_}->PrincipalId) for qw(agent1 agent2);

# --- rights
grant($staff, $RT::System, qw(SeeCustomField ModifyCustomField SetInitialCustomField ModifySelf
    ManageAuthTokens SeeGroup AdminUsers));
grant($staff, $_, qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket
    CommentOnTicket ModifyTicket OwnTicket TakeTicket StealTicket ReassignTicket DeleteTicket ForwardMessage
    Watch WatchAsAdminCc)) for values %queue;
my $customers = RT::Group->new($SU);
ok($customers->LoadSystemInternalGroup('Unprivileged'));
grant($customers, $RT::System, qw(ModifySelf ManageAuthTokens));
for my $name (@open_queues) {
    my $q = $queue{$name};
    grant($customers, $q, qw(SeeQueue CreateTicket SetInitialCustomField));
    for my $role (qw(Requestor Cc)) {
        my $group = $q->RoleGroup($role);
        # ModifyTicket lets a requestor close (and comment, and set priority): not in Technical Support
        my @more = $role eq 'Requestor' && $name ne 'Technical Support' ? ('ModifyTicket') : ();
        grant($group, $q, qw(ShowTicket ReplyToTicket), @more);
    }
}

# --- somebody of the staff who may take what nobody has in Sales, and neither steal nor change it
{
    my $u = $user{trainee} = RT::User->new($SU);
    ok($u->Create(Name => 'trainee', RealName => 'Tina Trainee', EmailAddress => 'trainee@rt.test',
                  Password => 'trainee-secret', Privileged => 1, Timezone => 'UTC'));
    grant($u, $queue{Sales}, qw(SeeQueue ShowTicket ShowTicketComments CommentOnTicket OwnTicket TakeTicket));
}

# --- custom fields
sub custom_field {
    my ($name, $type, $lookup, $queues, %more) = @_;
    my $cf = RT::CustomField->new($SU);
    ok($cf->Create(Name => $name, Type => $type, MaxValues => 1, LookupType => $lookup, %{$more{create} || {}}));
    my $order = 0;
    ok($cf->AddValue(Name => $_, SortOrder => $order++)) for @{$more{values} || []};
    ok($cf->AddToObject($_)) for $queues ? map { $queue{$_} } @$queues : RT::Queue->new($SU);
    grant($customers, $cf, 'SeeCustomField', $more{writable} ? 'ModifyCustomField' : ()) unless $more{secret};
    return $field{$name} = $cf;
}
my $on_ticket = 'RT::Queue-RT::Ticket';
my @technical = ('Technical Support');
custom_field('Server login', 'Freeform', $on_ticket, \@technical);
custom_field('Server port', 'Freeform', $on_ticket, \@technical, create => {Pattern => '^(\d{1,5})?$'});
custom_field('Server password', 'Freeform', $on_ticket, \@technical, secret => 1);
# customers may see the fields of a login here, and so give one; the password above they cannot
custom_field("Access $_", 'Freeform', $on_ticket, ['Billing']) for qw(login password host port);
custom_field('Invoice', 'Freeform', $on_ticket, ['Billing'],
    create => {Pattern => '(?#Invoice numbers look like 2026-0042.)^(\d{4}-\d{4})?$'});
custom_field('Reason', 'Freeform', $on_ticket, ['Billing'], create => {Pattern => '(?#Mandatory).'});
custom_field('Due', 'Date', $on_ticket, ['Billing']);
custom_field('Topics', 'Select', $on_ticket, ['Billing'], create => {MaxValues => 0},
    values => ['Invoice', 'Payment', 'Umlaut – ä']);
custom_field('Order', 'Freeform', $on_ticket, \@open_queues);
custom_field('Severity', 'Select', $on_ticket, \@technical, values => [qw(Low Normal High Critical)]);
custom_field('Tags', 'Freeform', $on_ticket, undef, create => {MaxValues => 0});

# --- tokens
open my $tokens, '>', "$state/tokens.env.new" or die $!;
chmod 0600, "$state/tokens.env.new";
for my $name (sort keys %user) {
    my ($id, $message, $secret) =
        RT::AuthToken->new($SU)->Create(Owner => $user{$name}->Id, Description => 'live tests');
    ok($id, $message);
    print $tokens 'RT_TOKEN_' . uc($name) . "=$secret\n";
}
close $tokens or die $!;

# --- tickets
my $PNG = MIME::Base64::decode_base64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');

sub text_mail {
    my ($subject, $text, @files) = @_;
    my $mail = MIME::Entity->build(
        Type => 'text/plain', Charset => 'utf-8', Encoding => '-SUGGEST',
        Subject => Encode::encode('MIME-Header', $subject), Data => Encode::encode('UTF-8', $text));
    if (@files) { $mail->make_multipart; $mail->attach(%$_) for @files }
    return $mail;
}

# What a mail program sends: the same words twice, as text and as HTML with a picture inside.
sub rich_mail {
    my ($subject, $text, $html) = @_;
    my $mail = MIME::Entity->build(Type => 'multipart/alternative', Subject => Encode::encode('MIME-Header', $subject));
    $mail->attach(Type => 'text/plain', Charset => 'utf-8', Encoding => '-SUGGEST', Data => Encode::encode('UTF-8', $text));
    my $related = MIME::Entity->build(Type => 'multipart/related', Top => 0);
    $related->attach(Type => 'text/html', Charset => 'utf-8', Encoding => '-SUGGEST', Data => Encode::encode('UTF-8', $html));
    $related->attach(Type => 'image/png', Filename => 'logo.png', Encoding => 'base64', Id => '<logo@rt.test>',
                     Disposition => 'inline', Data => $PNG);
    $mail->add_part($related);
    return $mail;
}

sub image { my $name = shift; return {Type => 'image/png', Filename => $name, Encoding => 'base64', Data => $PNG} }
sub text_file { my ($name, $data) = @_; return {Type => 'text/plain', Filename => $name, Data => $data} }

my %acting = map { $_ => RT::CurrentUser->new($user{$_}->Id) } keys %user;
sub as { my ($who, $id) = @_; my $t = RT::Ticket->new($acting{$who}); $t->Load($id) if $id; return $t }

my @subjects = ('Cannot log in to the control panel', 'Invoice 2231 shows the wrong VAT', 'Quote for 40 seats',
    'Disk almost full on web-3', 'Rückerstattung für Bestellung', 'Почта не уходит с сервера', 'تغییر نشانی صورت‌حساب',
    'Upgrade from 4.2 fails', 'API returns 502 at noon', 'Vraag over het resellerplan');
my @states = qw(new open open stalled resolved open);
my @places = ('Technical Support', 'Billing', 'Sales', 'Technical Support', 'Billing');

for my $i (1 .. 30) {
    my $place = $places[$i % @places];
    my $customer = $i % 3 ? 'alice' : 'bob';
    my $agent = $i % 2 ? 'agent1' : 'agent2';
    my $subject = "$subjects[$i % @subjects] #$i";
    my $target = $states[$i % @states];
    my @files = $i % 4 ? () : (image("screen-$i.png"), text_file("log-$i.txt", "line $i of the log\n" x 200));
    my ($id, undef, $message) = as($customer)->Create(
        Queue => $queue{$place}->Id, Subject => $subject, Requestor => $user{$customer}->EmailAddress,
        MIMEObj => text_mail($subject, "Hello,\n\nthis is ticket number $i.\nGrüße, $customer\n", @files));
    ok($id, $message);
    if ($place eq 'Technical Support') {
        my $t = RT::Ticket->new($SU); $t->Load($id);
        ok($t->AddCustomFieldValue(Field => $field{'Server login'}, Value => "srv$i"));
        ok($t->AddCustomFieldValue(Field => $field{'Severity'}, Value => (qw(Low Normal High Critical))[$i % 4]));
    }
    next if $target eq 'new';
    my $answer = "We are looking into it ($i).";
    as($agent, $id)->SetOwner($user{$agent}->Id) if $i % 5;
    as($agent, $id)->SetPriority($i * 3);
    ok(as($agent, $id)->Correspond(TimeTaken => 5, MIMEObj => $i % 9 ? text_mail("Re: $subject", "$answer\n")
        : rich_mail("Re: $subject", "$answer\n", qq{<p>We are <b>looking</b> into it ($i).</p><img src="cid:logo\@rt.test">})));
    ok(as($agent, $id)->Comment(TimeTaken => 2, MIMEObj => text_mail('note', "INTERNAL: be polite ($i).\n",
        $i % 6 ? () : text_file("internal-$i.txt", "secret diagnostics $i\n"))));
    if ($i % 4 != 1) {
        ok(as($customer, $id)->Correspond(MIMEObj => text_mail("Re: $subject",
            "Thank you, here is more detail ($i).\n", $i % 5 ? () : image("more-$i.png"))));
    }
    if ($i % 7 == 0) {
        ok(as($agent, $id)->Correspond(MIMEObj => text_mail("Re: $subject", "Reply number $_ on $i.\n"))) for 1 .. 5;
    }
    my $t = as($agent, $id);
    ok($t->SetStatus($target)) if $t->Status ne $target;
}
{   # a ticket of the staff alone, links, and a merge: 12 goes into 11
    my ($id, undef, $message) = as('agent1')->Create(Queue => $queue{'Operations'}->Id, Subject => 'Change the backup tapes',
        MIMEObj => text_mail('Change the backup tapes', "Every Friday.\n"));
    ok($id, $message);
    ok(as('agent1', 1)->AddLink(Type => 'MemberOf', Target => 2));
    ok(as('agent1', 12)->MergeInto(11));
}
rename "$state/tokens.env.new", "$state/tokens.env" or die $!;
print "seeded 31 tickets\n";
