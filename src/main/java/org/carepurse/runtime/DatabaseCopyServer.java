package org.carepurse.runtime;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The way to the copy of the database, as configured: {@code carepurse.database.copy.url}, and {@code .user} and {@code .password}
 * where they are not those of the database. Without a copy nobody asks for a connection.
 */
public class DatabaseCopyServer extends DatabaseServer {

    static final String URL = "carepurse.database.copy.url";

    private static final long serialVersionUID = 1L;

    /** Made by the container for its pool of connections. */
    public DatabaseCopyServer() {
        super(setting("url"), setting("user"), setting("password"));
    }

    private static String setting(String name) {
        return configured("carepurse.database.copy." + name)
                .or(() -> configured("carepurse.database." + name))
                .orElseThrow();
    }

    private static Optional<String> configured(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }
}
