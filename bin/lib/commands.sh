# What is done once at the terminal and ends: the first administrator, the replay; sourced by bin/start.

create_administrator() {
  [ -n "$1" ] || die "Whose e-mail address? bin/start admin EMAIL"
  command_of_pix --pix.admin="$1"
}

replay() {
  export PIX_DEMO=false
  command_of_pix --pix.replay=true
}

# Beside a running application its embedded database is already up: its address is in the data folder.
command_of_pix() {
  local address=$PIX_DATA_DIR/postgresql/address
  if [ -z "${PIX_DATABASE_URL:-}" ] && [ -f "$address" ] && is_running "$(cat "$address")"; then
    PIX_DATABASE_URL=$(cat "$address")
    export PIX_DATABASE_URL
  fi
  export SERVER_PORT=-1
  exec "${JAVA[@]}" -jar $APP "$@"
}

is_running() {
  local port=${1##*:}
  listens "${port%%/*}"
}
