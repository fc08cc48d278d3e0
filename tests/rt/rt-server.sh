#!/bin/bash
# A real Request Tracker 5 (Debian's request-tracker5, with REST2) on loopback for the live tests:
# SQLite and Starman, no apache, no mail leaves the machine.
#
#   rt-server.sh install        install Debian's packages (root)
#   rt-server.sh start [PORT]   start it; without PORT that of the last start where it is free
#   rt-server.sh seed           queues, rights, people, tokens and 30 tickets (once)
#   rt-server.sh threads FILE N load N conversations of a JSON Lines file
#   rt-server.sh bulk N         N more tickets straight through SQL, for measuring
#   rt-server.sh env            the tokens and the address, as NAME=value lines
#   rt-server.sh status | stop | reset (back to the seeded state) | wipe (forget everything)
#
# RT_STATE    where the database, configuration, log and tokens lie (default: build/rt of the
#             checkout); two instances need two of them, nothing else is shared
# RT_WORKERS  processes that answer (default 12: a connection kept open keeps one busy)
# RT_BCRYPT   cost of password and token checks (default 12, RT's own; 4 makes tests fast)
# RT_FTS      1: `Content LIKE` works (default 1)
set -euo pipefail
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

die() { echo "rt-server.sh: $*" >&2; exit 1; }
usage() { sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"; exit 2; }

case "${1:-}" in install|installed|start|seed|threads|bulk|env|status|stop|reset|wipe) ;; *) usage ;; esac
command -v apt-get >/dev/null && grep -Eqs '^ID(_LIKE)?=.*debian' /etc/os-release \
  || die "a live Request Tracker can only be installed on Debian or Ubuntu (package request-tracker5), and this system is neither."
[ "$(id -u)" = 0 ] \
  || die "a live Request Tracker needs root (it installs Debian packages and runs them): run it as root, in a container for example."

RT_STATE="${RT_STATE:-$HERE/../../build/rt}"
mkdir -p "$RT_STATE"; RT_STATE="$(cd "$RT_STATE" && pwd)"; chmod 700 "$RT_STATE"
PIDF="$RT_STATE/rt.pid"; LOG="$RT_STATE/rt.log"; DB="$RT_STATE/rt.sqlite"; SNAP="$RT_STATE/rt.seeded.sqlite"
CONF="$RT_STATE/RT_SiteConfig.pm"; CONFD="$RT_STATE/conf.d"; PORTF="$RT_STATE/port"; TOKENS="$RT_STATE/tokens.env"
export RT_STATE RT_SITE_CONFIG="$CONF" RT_SITE_CONFIG_DIR="$CONFD" TZ=UTC PERL_BADLANG=0
unset PERL5LIB PERL5OPT  # RT's Perl is the system's own

PKGS="request-tracker5 rt5-db-sqlite rt5-standalone dbconfig-no-thanks msmtp-mta starman libdbd-sqlite3-perl curl"
POLICY=/usr/sbin/policy-rc.d

installed() { command -v dpkg >/dev/null && dpkg -s $PKGS >/dev/null 2>&1; }

apt_install() {
  apt-get install -y --no-install-recommends -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 $PKGS
}

install_pkgs() {
  installed && return 0
  export DEBIAN_FRONTEND=noninteractive
  # No service may start during the installation, not even where invoke-rc.d would do it.
  if [ ! -e "$POLICY" ]; then
    trap 'rm -f "$POLICY"' EXIT
    printf '#!/bin/sh\nexit 101\n' >"$POLICY"; chmod 755 "$POLICY"
  fi
  apt_install || { apt-get update -o Acquire::Retries=3 && apt_install; } \
    || die "apt-get could not install $PKGS; its messages above say why."
}

need_installed() { installed || die "Request Tracker is not installed: run '$0 install' first."; }

free_port() {
  perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen=>1, LocalAddr=>"127.0.0.1")->sockport'
}

is_free() { # PORT
  perl -MIO::Socket::INET -e 'exit !IO::Socket::INET->new(Listen=>1, LocalAddr=>"127.0.0.1", LocalPort=>$ARGV[0], ReuseAddr=>1)' "$1"
}

same_port() { [ -s "$PORTF" ] && is_free "$(cat "$PORTF")" && cat "$PORTF"; }

write_conf() { # PORT
  mkdir -p "$RT_STATE/sessions" "$CONFD"
  cat >"$CONF" <<END
Set(\$rtname, 'rt.test'); Set(\$Organization, 'rt.test');
Set(\$CorrespondAddress, 'rt\@rt.test'); Set(\$CommentAddress, 'rt-comment\@rt.test');
Set(\$WebDomain, '127.0.0.1'); Set(\$WebPort, $1); Set(\$WebPath, ''); Set(\$WebBaseURL, 'http://127.0.0.1:$1');
Set(\$Timezone, 'UTC');
Set(\$DatabaseType, 'SQLite'); Set(\$DatabaseName, '$DB'); Set(\$DatabaseUser, 'rt'); Set(\$DatabasePassword, '');
Set(\$WebSessionClass, 'Apache::Session::File'); Set(\$MasonSessionDir, '$RT_STATE/sessions'); Set(\$DevelMode, 0);
Set(\$LogToSyslog, undef); Set(\$LogToSTDERR, 'error'); Set(\$LogToFile, undef);
Set(\$MailCommand, 'testfile');
Set(%FullTextSearch, Enable => ${RT_FTS:-1}, Indexed => 0);
Set(\$BcryptCost, ${RT_BCRYPT:-12});
Set(\$HTMLFormatter, 'core');
Set(\$MaxAttachmentSize, 50_000_000);
1;
END
  echo "$1" >"$PORTF"
}

ensure_conf() { [ -s "$PORTF" ] && [ -s "$CONF" ] || write_conf "$(free_port)"; }

initdb() {
  [ -s "$DB" ] && [ -e "$RT_STATE/db.ok" ] && return 0
  rm -f "$DB" "$DB-wal" "$DB-shm"
  printf 'root-secret' >"$RT_STATE/root.pw"
  rt-setup-database-5 --action init --skip-create --root-password-file "$RT_STATE/root.pw" >"$RT_STATE/initdb.log" 2>&1 \
    || { tail -20 "$RT_STATE/initdb.log" >&2; return 1; }
  sqlite 'PRAGMA journal_mode=WAL'
  touch "$RT_STATE/db.ok"
}

sqlite() { # STATEMENT [BIND]
  perl -MDBI -e 'my ($f,$sql,@b)=@ARGV; DBI->connect("dbi:SQLite:dbname=$f","","",{RaiseError=>1})->selectall_arrayref($sql,undef,@b)' "$DB" "$@"
}

running() { [ -s "$PIDF" ] && kill -0 "$(cat "$PIDF")" 2>/dev/null; }

perl_rt() { perl -I/usr/share/request-tracker5/lib -I/usr/local/share/request-tracker5/lib "$@"; }

start() { # [PORT]
  need_installed
  if running; then echo "already running on http://127.0.0.1:$(cat "$PORTF")"; return 0; fi
  write_conf "${1:-$(same_port || free_port)}"; initdb
  local port; port="$(cat "$PORTF")"
  setsid /usr/share/request-tracker5/libexec/rt-server --server Starman --listen "127.0.0.1:$port" \
     --workers "${RT_WORKERS:-12}" --env deployment --keepalive-timeout 20 </dev/null >>"$LOG" 2>&1 &
  echo $! >"$PIDF"
  for _ in $(seq 1 600); do
    running || { tail -20 "$LOG" >&2; rm -f "$PIDF"; die "the server ended at once; its log is above."; }
    if [ "$(curl -s --noproxy '*' -o /dev/null -m 5 -w '%{http_code}' "http://127.0.0.1:$port/REST/2.0/rt" || true)" = 401 ]; then
      echo "up on http://127.0.0.1:$port"; return 0
    fi
    sleep 0.1
  done
  die "no answer within a minute; see $LOG"
}

stop() {
  running || { rm -f "$PIDF"; echo "not running"; return 0; }
  local pid; pid="$(cat "$PIDF")"
  kill -TERM "$pid"
  for _ in $(seq 1 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  kill -0 "$pid" 2>/dev/null && kill -KILL "$pid"
  rm -f "$PIDF"; echo "stopped"
}

seed() {
  need_installed; ensure_conf
  if [ -e "$TOKENS" ] && cmp -s "$HERE/rt-seed.pl" "$RT_STATE/rt-seed.pl"; then
    echo "already seeded (reset goes back to it)"; return 0
  fi
  # What an older seed left is not what the tests know.
  if [ -e "$TOKENS" ]; then rm -f "$SNAP"; reset; fi
  initdb
  perl_rt "$HERE/rt-seed.pl"
  cp "$HERE/rt-seed.pl" "$RT_STATE/rt-seed.pl"
  rm -f "$SNAP"; sqlite 'VACUUM INTO ?' "$SNAP"
}

reset() {
  local was=0; running && was=1
  [ $was = 0 ] || stop
  rm -f "$DB-wal" "$DB-shm"
  if [ -e "$SNAP" ]; then cp "$SNAP" "$DB.new" && mv "$DB.new" "$DB" && sqlite 'PRAGMA journal_mode=WAL'
  else rm -f "$DB" "$RT_STATE/db.ok" "$TOKENS"; ensure_conf; initdb; fi
  if [ $was = 1 ]; then start; else echo "reset"; fi
}

case "${1:-}" in
install) install_pkgs; echo "installed" ;;
installed) installed ;;
start) start "${2:-}" ;;
seed) seed ;;
threads) need_installed; perl_rt "$HERE/rt-threads.pl" "$2" "${3:-200}" ;;
bulk) need_installed; perl_rt "$HERE/rt-bulk.pl" "${2:-10000}" ;;
stop) stop ;;
reset) need_installed; reset ;;
wipe) stop; rm -rf "$RT_STATE" ;;
status) if running; then echo "running on http://127.0.0.1:$(cat "$PORTF")"; else echo "stopped"; exit 3; fi ;;
env) [ -e "$TOKENS" ] || die "not seeded yet"; cat "$TOKENS"; echo "RT_URL=http://127.0.0.1:$(cat "$PORTF")" ;;
esac
