package org.carepurse.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the server unpacks itself and finds how to behave: made anew for each start, since nothing in it is worth
 * keeping.
 */
record ServerWorkplace(Path folder) {

    static ServerWorkplace laidOutIn(Path folder, String address) throws IOException {
        if (Files.exists(folder)) {
            Disk.delete(folder);
        }
        ServerWorkplace place = new ServerWorkplace(folder);
        Disk.privateFolder(place.temporary());
        Files.writeString(place.bootCommands(), resource("boot.asadmin").replace("@address@", address));
        Files.writeString(place.logging(), resource("logging.properties"));
        return place;
    }

    List<String> command(int port) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary(),
                "-Dmp.health.default.readiness.empty.response=DOWN"));
        String more = System.getenv("CAREPURSE_JAVA_OPTIONS");
        if (more != null && !more.isBlank()) {
            command.addAll(List.of(more.strip().split("\\s+")));
        }
        command.addAll(List.of(
                "-jar", home().resolve("lib/payara-micro.jar").toString(),
                "--rootdir", folder.resolve("root").toString(),
                "--nocluster", "--disablephonehome",
                "--port", String.valueOf(port),
                "--prebootcommandfile", bootCommands().toString(),
                "--logproperties", logging().toString(),
                "--deploy", home().resolve("carepurse.war").toString(),
                "--contextroot", "/"));
        return command;
    }

    private Path temporary() {
        return folder.resolve("tmp");
    }

    private Path bootCommands() {
        return folder.resolve("boot.asadmin");
    }

    private Path logging() {
        return folder.resolve("logging.properties");
    }

    /** The folder that holds the launcher, the application and the libraries of the launcher. */
    private static Path home() {
        try {
            return Path.of(CarePurse.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream content = ServerWorkplace.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
