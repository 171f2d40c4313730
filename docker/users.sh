#!/bin/sh
# Makes the two users of the database (docs/adr/0005) when MySQL starts on an empty volume.
set -eu
mysql --user=root --password="$MYSQL_ROOT_PASSWORD" <<SQL
CREATE USER 'carepurse_owner'@'%' IDENTIFIED BY '$CAREPURSE_DATABASE_OWNER_PASSWORD';
GRANT ALL ON carepurse.* TO 'carepurse_owner'@'%' WITH GRANT OPTION;
CREATE USER 'carepurse_app'@'%' IDENTIFIED BY '$CAREPURSE_DATABASE_PASSWORD';
GRANT SELECT ON carepurse.* TO 'carepurse_app'@'%';
SQL
