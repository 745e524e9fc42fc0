# Finds the browser that the journeys drive, installs it where that is ours to do; sourced by bin/test.

browsers() {
  printf '%s\n' "${PIX_CHROMIUM:-}" \
    "$(command -v chromium || true)" "$(command -v chromium-browser || true)" "$(command -v google-chrome || true)" \
    '/Applications/Chromium.app/Contents/MacOS/Chromium' '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
}

find_browser() {
  local browser
  while IFS= read -r browser; do
    [ -n "$browser" ] && [ -x "$browser" ] || continue
    export PIX_CHROMIUM=$browser
    return
  done <<< "$(browsers)"
  return 1
}

use_browser() {
  find_browser && return
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    echo 'Installing Chromium, in which the journeys are made...'
    mkdir -p .start
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-liberation; } \
      > .start/chromium.log 2>&1 || die 'Chromium cannot be installed; .start/chromium.log tells why.'
    find_browser && return
  fi
  die 'The journeys are made in Chromium and none was found.' \
    'Install it (as root: apt-get install chromium; on macOS: brew install --cask chromium), or set PIX_CHROMIUM to it.'
}
