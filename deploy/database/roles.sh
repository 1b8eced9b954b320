#!/bin/sh
# The role as which the product asks: it may read and write rows, and owns nothing.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 \
  --set password="$(cat /run/secrets/database_password)" <<'SQL'
create role jianbao_app login nosuperuser nocreatedb nocreaterole password :'password';
SQL
