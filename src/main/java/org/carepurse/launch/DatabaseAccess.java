package org.carepurse.launch;

import java.util.Map;

/** Where a database answers and as whom CarePurse comes to it; handed to the server in its environment only. */
record DatabaseAccess(String url, DatabaseLogin owner, DatabaseLogin app) {

    Map<String, String> asEnvironment() {
        return Map.of(
                "CAREPURSE_DATABASE_URL", url,
                "CAREPURSE_DATABASE_USER", app.user(),
                "CAREPURSE_DATABASE_PASSWORD", app.password(),
                "CAREPURSE_DATABASE_OWNER_USER", owner.user(),
                "CAREPURSE_DATABASE_OWNER_PASSWORD", owner.password());
    }
}
