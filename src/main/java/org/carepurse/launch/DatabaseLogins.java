package org.carepurse.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The two users of the embedded database. The owner makes the tables and decides who may do what with them; the
 * application may read them, and write where the owner has granted it.
 *
 * <p>Their passwords are made once per data folder and kept in a file that only its owner may read.
 */
record DatabaseLogins(DatabaseLogin owner, DatabaseLogin app) {
    private static final String OWNER = "carepurse_owner";
    private static final String APP = "carepurse_app";

    static DatabaseLogins keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            Disk.writePrivately(file, List.of(freshPassword(), freshPassword()));
        }
        List<String> passwords = Files.readAllLines(file);
        return new DatabaseLogins(new DatabaseLogin(OWNER, passwords.get(0)), new DatabaseLogin(APP, passwords.get(1)));
    }

    /** What the database runs at each start before it listens: one statement a line, as its reader wants it. */
    List<String> welcome(String schema) {
        return List.of(
                "CREATE DATABASE IF NOT EXISTS %s;".formatted(schema),
                identify(owner),
                identify(app),
                "ALTER USER %s IDENTIFIED BY '%s';".formatted(account(owner), owner.password()),
                "ALTER USER %s IDENTIFIED BY '%s';".formatted(account(app), app.password()),
                "GRANT ALL ON %s.* TO %s WITH GRANT OPTION;".formatted(schema, account(owner)),
                "GRANT SELECT ON %s.* TO %s;".formatted(schema, account(app)));
    }

    private static String identify(DatabaseLogin login) {
        return "CREATE USER IF NOT EXISTS %s IDENTIFIED BY '%s';".formatted(account(login), login.password());
    }

    private static String account(DatabaseLogin login) {
        return "'%s'@'%%'".formatted(login.user());
    }

    private static String freshPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
