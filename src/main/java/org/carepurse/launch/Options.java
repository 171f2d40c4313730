package org.carepurse.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked for: each word on the command line stands for a variable of the environment, and goes before it. */
record Options(Map<String, String> settings, List<String> command) {

    static final String HELP =
            """
            Usage: carepurse [options]                              starts the service
                   carepurse [options] found CODE NAME EMAIL OFFICER
                                                                    sets up a commissioner and its first finance officer
                   carepurse [options] import [--rehearse] FILE…    imports published files of providers
                   carepurse [options] generate [--people N] [--orders N] [--lines N] [--seed N]
                                                                    invents people and what they bought, in any number
                   carepurse [options] prove-ledger                 proves that balances equal the journal
                   carepurse [options] prove-summaries              proves that what spending is shown from does too
                   carepurse [options] rebuild-summaries            counts that anew from the journal
                   carepurse [options] export-proof FOLDER          writes what was sealed, to be checked elsewhere
                   carepurse verify-export FILE [--key ID]… [--head FILE]…
                                                                    checks such a file; needs no service and no database
                   carepurse new-seal-key                           makes a key to sign seals with

              --data FOLDER        where CarePurse keeps its data (CAREPURSE_DATA; data)
              --reset              throw away what that folder holds and begin anew
              --port NUMBER        where its pages are served (CAREPURSE_PORT; 8080)
              --listen ADDRESS     the address it listens on (CAREPURSE_LISTEN; 127.0.0.1)
              --database-url URL   a MySQL or MariaDB to use instead of the embedded one, as
                                   jdbc:mysql://host:port/schema (CAREPURSE_DATABASE_URL)
              --no-demo            without the invented people and providers (CAREPURSE_DEMO=false)
              --help               show this

            In brackets: the variable of the environment that says the same, and what holds when nothing is said.
            The users of a database server and their passwords are read from the environment only:
            CAREPURSE_DATABASE_USER, CAREPURSE_DATABASE_PASSWORD, CAREPURSE_DATABASE_OWNER_USER and
            CAREPURSE_DATABASE_OWNER_PASSWORD.""";

    private static final Map<String, String> WITH_A_VALUE = Map.of(
            "--data", "CAREPURSE_DATA",
            "--port", "CAREPURSE_PORT",
            "--listen", "CAREPURSE_LISTEN",
            "--database-url", "CAREPURSE_DATABASE_URL");

    private static final Map<String, Map.Entry<String, String>> ALONE = Map.of(
            "--reset", Map.entry("--reset", "true"),
            "--help", Map.entry("--help", "true"),
            "--no-demo", Map.entry("CAREPURSE_DEMO", "false"));

    static Options read(List<String> words, Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>(environment);
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty() && left.peek().startsWith("-")) {
            take(left, settings);
        }
        if (!left.isEmpty() && settings.containsKey("--reset")) {
            throw new CannotStart("--reset is for starting the service, not for " + left.peek() + ".");
        }
        return new Options(Map.copyOf(settings), List.copyOf(left));
    }

    private static void take(Deque<String> left, Map<String, String> settings) {
        String word = left.pop();
        if (ALONE.containsKey(word)) {
            settings.put(ALONE.get(word).getKey(), ALONE.get(word).getValue());
        } else if (!WITH_A_VALUE.containsKey(word)) {
            throw new CannotStart("CarePurse does not know " + word + ": see carepurse --help.");
        } else if (left.isEmpty()) {
            throw new CannotStart(word + " needs a value: see carepurse --help.");
        } else {
            settings.put(WITH_A_VALUE.get(word), left.pop());
        }
    }

    boolean help() {
        return settings.containsKey("--help");
    }

    boolean reset() {
        return settings.containsKey("--reset");
    }

    Path data() {
        return Path.of(settings.getOrDefault("CAREPURSE_DATA", "data"))
                .toAbsolutePath()
                .normalize();
    }

    boolean demo() {
        return !"false".equals(settings.get("CAREPURSE_DEMO"));
    }

    String address() {
        return settings.getOrDefault("CAREPURSE_LISTEN", "127.0.0.1");
    }

    int port() {
        String port = settings.getOrDefault("CAREPURSE_PORT", "8080");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
            throw new CannotStart("A port is a number from 1 to 65535, not " + port + ".");
        }
        return Integer.parseInt(port);
    }

    URI home() {
        return URI.create("http://%s:%d/".formatted(address().equals("0.0.0.0") ? "127.0.0.1" : address(), port()));
    }

    /** Where people reach it, for links in print: behind a proxy that is another address than we listen on. */
    String addressForPeople() {
        String said = settings.getOrDefault("CAREPURSE_HOME", home().toString());
        return said.endsWith("/") ? said : said + "/";
    }

    Optional<DatabaseAccess> servedDatabase() {
        return Optional.ofNullable(settings.get("CAREPURSE_DATABASE_URL"))
                .map(url -> new DatabaseAccess(url, login("CAREPURSE_DATABASE_OWNER"), login("CAREPURSE_DATABASE")));
    }

    /** What the embedded database may keep of its tables in memory: the more, the sooner large books are read. */
    String databaseMemory() {
        String memory = settings.getOrDefault("CAREPURSE_DATABASE_MEMORY", EmbeddedDatabase.USUAL_MEMORY);
        if (!memory.matches("[1-9]\\d{0,5}[MG]")) {
            throw new CannotStart("The database's memory is a number with M or G, such as 4G, not " + memory + ".");
        }
        return memory;
    }

    private DatabaseLogin login(String whose) {
        return new DatabaseLogin(secret(whose + "_USER"), secret(whose + "_PASSWORD"));
    }

    private String secret(String name) {
        String value = settings.get(name);
        if (value == null) {
            throw new CannotStart("To use a database server, set " + name + " in the environment.");
        }
        return value;
    }
}
