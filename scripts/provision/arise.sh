#!/usr/bin/env bash
# ARISE's own client, which must be able to read what we publish.
set -euo pipefail
node scripts/provision/arise.mjs
