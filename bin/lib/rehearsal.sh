# Starting faster the next time: once the application answers, a second one starts quietly beside it on a database of its own,
# takes tests as a pupil and ends, and Java keeps what it learnt in a cache. Sourced by bin/start.

# How Java is called, the same way for the rehearsal and for what follows it, or the cache is of no use. The plain collector
# leaves a small machine's processors to the application: it starts a second sooner and answers as fast.
JAVA=(java --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC)

with_cache() {
  if [ -f $AOT ]; then echo "-XX:AOTCache=$AOT -Xlog:aot=off -Xlog:cds=off"; fi
}

# Whether something answers on port $1 of address $2, or of this machine.
listens() {
  (exec 3<> "/dev/tcp/${2:-127.0.0.1}/$1") 2> /dev/null
}

# Waits for the application of process $1, and gives up with it. The rehearsal is a group of processes: Java ends it with
# a second Java that writes the cache, deaf to a polite end meanwhile.
rehearse_beside() {
  local application=$1 rehearsal
  until listens "${PORT:-8080}" "${PIX_LISTEN:-}"; do
    kill -0 "$application" 2> /dev/null || return 0
    sleep 1
  done
  sleep 5
  set -m
  rehearse &
  rehearsal=$!
  while kill -0 $rehearsal 2> /dev/null; do
    kill -0 "$application" 2> /dev/null || kill -KILL -- -$rehearsal 2> /dev/null || true
    sleep 1
  done
  if wait $rehearsal; then mv .start/rehearsed.aot $AOT; fi
  end_rehearsal
}

# A rehearsal that was killed leaves its database running: it is ended before its folder goes.
end_rehearsal() {
  local server=.start/rehearsal/postgresql/data/postmaster.pid
  if [ -f $server ]; then
    server=$(head -n 1 $server)
    case $(ps -o args= -p "$server" 2> /dev/null) in
      *"$PWD/.start/rehearsal/"*) kill -INT "$server" && sleep 2 ;;
    esac
  fi
  rm -rf .start/rehearsal
}

rehearse() {
  rm -f .start/rehearsed.aot
  unset ${!PIX_@} MANAGEMENT_SERVER_PORT
  export PORT=0 PIX_DEMO=true PIX_DATA_DIR=$PWD/.start/rehearsal
  exec nice -n 10 "${JAVA[@]}" -XX:AOTCacheOutput=.start/rehearsed.aot -jar $APP --pix.rehearsal=true > .start/rehearsal.log 2>&1
}
