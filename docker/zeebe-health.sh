#!/bin/bash
# Healthy when the management port listens: the image has no curl. A machine whose clock was set back (its moment of
# boot moves with it) ends Zeebe, and with it the container, which is started again; engine/watch-clock.ts says why.
while read -r key value _; do
  if [ "$key" = btime ]; then booted=$value; fi
done < "${PROC_STAT:-/proc/stat}"
noted=${NOTE:-/tmp/booted}
last=$(cat "$noted" 2>/dev/null || echo "$booted")
echo "$booted" > "$noted"
if (( booted < last - 5 )); then kill 1; fi
timeout 5s bash -c ':> /dev/tcp/127.0.0.1/9600'
