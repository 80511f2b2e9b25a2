# Shared by ./tidewaiter and ./test; sourced, never run.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1   # a bare machine has no ICU

if ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
  echo "Tidewaiter needs the .NET 10 SDK, which is not here: install it from https://dot.net/download (or your distribution's dotnet-sdk-10.0 package), then run this again." >&2
  exit 1
fi

say() { if [[ -t 2 ]]; then echo "$*" >&2; fi; }

# Runs a command in silence, and shows what it said only if it fails. Descriptor 9 is a lock: build servers that outlive the build must not inherit it.
quietly() {
  local log; log=$(mktemp)
  local rc=0
  "$@" >"$log" 2>&1 9>&- || rc=$?
  if ((rc != 0)); then cat "$log" >&2; fi
  rm -f "$log"
  return "$rc"
}

# publish_program ROOT HOME: builds the command line for this machine, and puts it in place only when it is whole.
publish_program() {
  local root=$1 home=$2 rid
  say "Building Tidewaiter..."
  rid=$(dotnet --info | awk '$1 == "RID:" { print $2; exit }')

  # Its own artifacts folder: built without analyzers and for one platform, it must not be mistaken for what ./test builds.
  (cd "$root" && quietly dotnet publish src/Tidewaiter.Cli -c Release -r "$rid" -v quiet -nodeReuse:false \
    -p:RunAnalyzers=false -p:ArtifactsPath="$root/artifacts/fast" -o "$home.next") || {
    echo "The program does not build (see above); an old one is never used in its place." >&2
    exit 1
  }
  dirname "$(readlink -f "$(command -v dotnet)")" >"$home.next/runtime"

  # The old program may still be running: its files are moved aside whole, not written over.
  rm -rf "$home.old"
  if [[ -e $home ]]; then mv "$home" "$home.old"; fi
  mv "$home.next" "$home"
  rm -rf "$home.old"
}

# compile_law ROOT BOOK PROGRAM...: compiles law/ and puts the book in place only when it is whole.
compile_law() {
  local root=$1 book=$2; shift 2
  say "Compiling the law..."
  rm -f "$book.tmp"
  (cd "$root" && quietly "$@" law build --law law --out "$book.tmp") || {
    echo "The law does not compile (see above); an old book is never used in its place." >&2
    exit 1
  }
  mv "$book.tmp" "$book"
}
