#!/usr/bin/env bash
# zizmor, for the tests of the workflows.
set -euo pipefail
node scripts/provision/zizmor.mjs
