#!/usr/bin/env bash
# A headless browser, which shows what a comment looks like: Chromium.
set -euo pipefail
node scripts/provision/browser.mjs
