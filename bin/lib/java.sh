# Finds a JDK 25 and a Maven on this machine; sourced by the other scripts.

die() {
  printf '%s\n' "$@" >&2
  exit 1
}

# The version of the JDK in a folder, from the file every JDK carries: quicker than asking java itself.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_on_path() {
  local java
  java=$(command -v javac) || return 0
  while [ -L "$java" ]; do
    case $(readlink "$java") in
      /*) java=$(readlink "$java") ;;
      *) java=$(dirname "$java")/$(readlink "$java") ;;
    esac
  done
  (cd "$(dirname "$java")/.." && pwd)
}

jdk_folders() {
  printf '%s\n' "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* /opt/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.jenv/versions/* "$HOME"/jdk*
}

# Sets JAVA_HOME: the whole build, Maven included, then runs on one JDK.
use_jdk_25() {
  local folder
  while IFS= read -r folder; do
    [ -n "$folder" ] && [ "$(jdk_version "$folder")" = 25 ] || continue
    export JAVA_HOME=$folder PATH=$folder/bin:$PATH
    return
  done <<< "$(jdk_folders)"
  die "Pix needs a JDK 25 and none was found: not in JAVA_HOME, not in PATH, not in the usual folders." \
    "Install one, for example Eclipse Temurin 25 (https://adoptium.net), with SDKMAN (sdk install java 25-tem)," \
    "with Homebrew (brew install openjdk@25) or with your system (openjdk-25-jdk), or set JAVA_HOME to it."
}

use_maven() {
  local version
  command -v mvn > /dev/null || die "Pix is built with Maven (3.6.3 or later) and mvn is not in PATH." \
    "Install it with your system (apt-get install maven, brew install maven)."
  version=$(mvn -v 2> /dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  [ "$(printf '%s\n' 3.6.3 "$version" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = 3.6.3 ] ||
    die "Pix is built with Maven 3.6.3 or later; this is Maven $version."
  # Libraries of Maven itself use what JDK 25 warns of; it is not ours to mend.
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}
