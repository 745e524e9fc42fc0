# Starting faster the next time: once the application answers, a second one starts quietly beside it, visits a few pages
# and ends, and Java keeps what it learnt in a cache. Sourced by bin/start.

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
}

rehearse() {
  if [ -z "${PIX_DATABASE_URL:-}" ]; then
    PIX_DATABASE_URL=$(cat "$PIX_DATA_DIR/postgresql/address")
    export PIX_DATABASE_URL PIX_DEMO=${PIX_DEMO:-true}
  fi
  rm -f .start/rehearsed.aot
  export PORT=0 PIX_LISTEN=127.0.0.1
  exec nice -n 10 "${JAVA[@]}" -XX:AOTCacheOutput=.start/rehearsed.aot -jar $APP --pix.rehearsal=true > .start/rehearsal.log 2>&1
}
