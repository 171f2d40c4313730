package org.carepurse.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;

/** What a file of a bank is, as its first letters show: nobody has to know what their bank calls it. */
public enum StatementKind {
    /** Columns of their bank's choosing, which are told to us once. */
    CSV,
    OFX,
    /** ISO 20022: camt.053, camt.054. */
    CAMT;

    private static final int ENOUGH_TO_TELL = 4096;

    /** @throws WrongInput {@code statement-is-pdf}, {@code statement-is-spreadsheet}, {@code statement-is-empty} */
    static StatementKind of(Path file) {
        String start = startOf(file);
        if (start.isBlank()) {
            throw new WrongInput("file", "statement-is-empty");
        }
        if (start.startsWith("%PDF")) {
            throw new WrongInput("file", "statement-is-pdf");
        }
        if (start.startsWith("PK")) {
            throw new WrongInput("file", "statement-is-spreadsheet");
        }
        String capitals = start.toUpperCase(Locale.ROOT);
        if (Stream.of("OFXHEADER", "<OFX", "<?OFX").anyMatch(capitals::contains)) {
            return OFX;
        }
        return Stream.of("<?XML", "<DOCUMENT", "URN:ISO:STD:ISO:20022").anyMatch(capitals::contains) ? CAMT : CSV;
    }

    /** Whichever letters it is written in: what UTF-16 puts between two of them is left out. */
    private static String startOf(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(ENOUGH_TO_TELL), StandardCharsets.ISO_8859_1).replace("\0", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
