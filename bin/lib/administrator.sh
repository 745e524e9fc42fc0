# The first administrator of an installation; sourced by bin/start.

# Beside a running application its embedded database is already up: its address is in the data folder.
create_administrator() {
  local address=$PIX_DATA_DIR/postgresql/address
  [ -n "$1" ] || die "Whose e-mail address? bin/start admin EMAIL"
  if [ -z "${PIX_DATABASE_URL:-}" ] && [ -f "$address" ] && is_running "$(cat "$address")"; then
    PIX_DATABASE_URL=$(cat "$address")
    export PIX_DATABASE_URL
  fi
  export SERVER_PORT=-1
  exec "${JAVA[@]}" -jar $APP --pix.admin="$1"
}

is_running() {
  local port=${1##*:}
  listens "${port%%/*}"
}
