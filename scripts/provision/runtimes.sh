#!/usr/bin/env bash
# Node 24 and Deno 2, for test/runtimes.
set -euo pipefail
node scripts/runtimes.mjs
