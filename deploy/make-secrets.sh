#!/bin/sh
# Makes the secrets of compose.yaml, each once; what is there already stays.
set -eu
cd "$(dirname "$0")"
umask 077
mkdir -p secrets
word() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }
once() { [ -s "secrets/$1" ] || printf '%s' "$2" > "secrets/$1"; }
for name in secret s3_secret database_password database_owner_password; do once "$name" "$(word)"; done
once database_url "postgresql://jianbao_app:$(cat secrets/database_password)@database:5432/jianbao"
once database_owner_url "postgresql://jianbao_owner:$(cat secrets/database_owner_password)@database:5432/jianbao"
# the product's user in the image (node) reads them
chmod 711 secrets
chmod 644 secrets/*
