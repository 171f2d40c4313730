package org.carepurse.rest.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** The content of a call, lying in a file for as long as it is read. */
public final class LyingFile {

    private LyingFile() {}

    public static <T> T of(InputStream content, Function<Path, T> reader) {
        try {
            Path lying = Files.createTempFile("carepurse-sent-", "");
            try {
                Files.copy(content, lying, StandardCopyOption.REPLACE_EXISTING);
                return reader.apply(lying);
            } finally {
                Files.delete(lying);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
