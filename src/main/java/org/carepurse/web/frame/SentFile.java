package org.carepurse.web.frame;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.carepurse.outcome.WrongInput;
import org.carepurse.spreadsheet.SheetText;

/** A file that a browser sent with a form. It is kept nowhere longer than it is read. */
public final class SentFile {

    private SentFile() {}

    /** @throws WrongInput {@code file-not-chosen} */
    public static String text(EntityPart sent) {
        return SheetText.of(bytes(sent));
    }

    /**
     * All of it, or the first so many bytes of a larger one.
     *
     * @throws WrongInput {@code file-not-chosen} naming the field
     */
    public static byte[] start(String field, EntityPart sent, int bytes) {
        if (isMissing(sent)) {
            throw new WrongInput(field, "file-not-chosen");
        }
        try (InputStream content = sent.getContent()) {
            return content.readNBytes(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Lets it lie in a file while it is read.
     *
     * @throws WrongInput {@code file-not-chosen}
     */
    public static <T> T read(EntityPart sent, BiFunction<Path, String, T> reader) {
        byte[] bytes = bytes(sent);
        try {
            Path lying = Files.createTempFile("carepurse-sent-", "");
            try {
                Files.write(lying, bytes);
                return reader.apply(lying, sent.getFileName().orElse(""));
            } finally {
                Files.delete(lying);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] bytes(EntityPart sent) {
        if (isMissing(sent)) {
            throw new WrongInput("file", "file-not-chosen");
        }
        try (InputStream content = sent.getContent()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isMissing(EntityPart sent) {
        return sent == null
                || sent.getFileName().filter(name -> !name.isBlank()).isEmpty();
    }
}
