# Builds the application into .start/app when its sources are newer; sourced by the other scripts.

APP=.start/app/pix.jar
AOT=.start/pix.aot

is_built() {
  [ -f $APP ] && [ -z "$(find pom.xml engine/pom.xml engine/src/main bank/pom.xml bank/src/main \
    platform/pom.xml platform/src/main -newer $APP -print -quit)" ]
}

# Says what is being built, keeps the rest for whoever must find out why it failed.
build() {
  use_maven
  mkdir -p .start
  echo "Building Pix (a few minutes the first time, while Maven fetches its libraries)..."
  touch .start/began
  mvn -B -ntp -pl platform -am -Dmaven.test.skip=true package > .start/build.log 2>&1 || {
    grep -E '^\[ERROR\]' .start/build.log | head -n 20 >&2
    die "The build failed; .start/build.log tells everything."
  }
  unpack
}

# Unpacked, the application starts faster than from one jar, and Java may keep what it learnt of each library.
unpack() {
  rm -rf .start/new
  java -Djarmode=tools -jar platform/target/pix.jar extract --destination .start/new > /dev/null
  touch -r .start/began .start/new/pix.jar
  rm -rf .start/app $AOT
  mv .start/new .start/app
}

use_application() {
  is_built || build
}
