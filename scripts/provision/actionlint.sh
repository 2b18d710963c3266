#!/usr/bin/env bash
# actionlint, for the tests of the workflows.
set -euo pipefail
node scripts/provision/actionlint.mjs
