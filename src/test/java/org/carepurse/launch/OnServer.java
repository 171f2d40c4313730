package org.carepurse.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carepurse.testing.StartedCarePurse;

/** CarePurse started on a database that somebody else runs, and may take away. */
final class OnServer {

    private OnServer() {}

    static StartedCarePurse start(EmbeddedDatabase database, Path data, String... options) {
        Map<String, String> logins = Map.of(
                "CAREPURSE_DATABASE_USER", database.app().user(),
                "CAREPURSE_DATABASE_PASSWORD", database.app().password(),
                "CAREPURSE_DATABASE_OWNER_USER", database.owner().user(),
                "CAREPURSE_DATABASE_OWNER_PASSWORD", database.owner().password());
        List<String> all = new ArrayList<>(List.of("--database-url", database.url()));
        all.addAll(List.of(options));
        return StartedCarePurse.start(data, StartedCarePurse.freePort(), logins, all.toArray(String[]::new));
    }
}
