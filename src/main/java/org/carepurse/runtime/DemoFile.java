package org.carepurse.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.carepurse.statement.BroughtFile;

/** A file of an invented bank, which lies there only while it is brought in. */
final class DemoFile {

    private DemoFile() {}

    static void lies(String name, String content, Consumer<BroughtFile> taking) {
        try {
            Path lying = Files.createTempFile("demo-", "-" + name);
            try {
                Files.writeString(lying, content);
                taking.accept(new BroughtFile(lying, name));
            } finally {
                Files.delete(lying);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
