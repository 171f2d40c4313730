package org.carepurse.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The assets as the application has them, read from the sources. */
final class TestAssets {

    static final String A_DARK_TEAL = "#0b5563";

    private TestAssets() {}

    static Assets read() {
        return readWith(A_DARK_TEAL);
    }

    static Assets readWith(String accent) {
        return new Assets(TestAssets::open, accent);
    }

    private static InputStream open(String path) {
        try {
            return Files.newInputStream(Path.of("webapp", path));
        } catch (IOException missing) {
            return null;
        }
    }
}
