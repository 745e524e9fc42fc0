# Finds pgbench, installs it where that is ours to do; sourced by bin/bench.

find_pgbench() {
  local folder
  for folder in $(command -v pgbench > /dev/null && dirname "$(command -v pgbench)" || true) /usr/lib/postgresql/*/bin \
    /opt/homebrew/opt/*postgresql*/bin /usr/local/opt/*postgresql*/bin; do
    [ -x "$folder/pgbench" ] || continue
    export PATH=$PATH:$folder
    return
  done
  return 1
}

use_pgbench() {
  find_pgbench && return
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    echo 'Installing pgbench, which measures PostgreSQL alone...'
    mkdir -p .start
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql-contrib; } \
      > .start/pgbench.log 2>&1 || die 'pgbench cannot be installed; .start/pgbench.log tells why.'
    find_pgbench && return
  fi
  die 'bin/bench compares with pgbench, PostgreSQL'"'"'s own measure, and none was found.' \
    'Install it (as root: apt-get install postgresql-contrib; on macOS: brew install postgresql).'
}
