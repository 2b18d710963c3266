#!/usr/bin/env bash
# A Docker engine, and in it the image in which the docker backend runs Python.
set -euo pipefail
node scripts/provision/docker.mjs
