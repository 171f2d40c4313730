package org.carepurse.savedview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages of figures that can be saved, in the order in which they are listed. */
public enum Dashboard {
    SPENDING("/spending", "/spending/year", "/spending/providers", "/spending/unmet"),
    WORK("/work", "/work/list", "/work/late"),
    OUTCOMES("/outcomes", "/outcomes/areas"),
    TAKE_UP("/take-up"),
    SIGNALS("/signals");

    private final List<String> paths;

    Dashboard(String... paths) {
        this.paths = List.of(paths);
    }

    /** Whose page this is; nothing when it is no dashboard's. */
    public static Optional<Dashboard> at(String path) {
        return Arrays.stream(values())
                .filter(dashboard -> dashboard.paths.contains(path))
                .findFirst();
    }
}
