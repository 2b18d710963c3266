#!/usr/bin/env bash
# An S3 server that honours conditional writes, Object Lock and OIDC roles: MinIO.
set -euo pipefail
node scripts/provision/minio.mjs
