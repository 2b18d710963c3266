#!/usr/bin/env bash
# act, which runs the workflows under .github and those that `assay init` writes.
set -euo pipefail
node scripts/provision/act.mjs
