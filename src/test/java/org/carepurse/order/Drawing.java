package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs} that a test prints, and then holds against what was printed before. */
final class Drawing {

    private Drawing() {}

    /** Run the tests with {@code -Dprint.docs=true} to print the page anew. */
    static void isCurrent(String name, String printed) {
        Path page = Path.of("docs", name);
        try {
            if (Boolean.getBoolean("print.docs")) {
                Files.writeString(page, printed);
            }
            assertThat(page).as("printed anew by -Dprint.docs=true").content().isEqualTo(printed);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
