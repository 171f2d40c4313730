package org.carepurse.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;
import org.carepurse.spreadsheet.SheetRows;

/**
 * A comma-separated file to import, recognised by its heading. It is read a row at a time: however long it is, one row is
 * in memory.
 */
final class ImportFile {

    private static final Charset OLDER_SPREADSHEETS = Charset.forName("windows-1252");

    private final Path path;
    private final String name;
    private final Charset charset;
    private final List<String> heading;
    private final Mapping mapping;

    /**
     * Looks at the file once: how it is encoded and what its heading says.
     *
     * @param name what people call it
     * @throws WrongInput {@code import-file-empty}, {@code import-file-unknown} or {@code import-file-unreadable}
     */
    ImportFile(Path path, String name) {
        this.path = path;
        this.name = name;
        try {
            this.charset = charsetOf(path);
            this.heading = headingOf();
        } catch (IOException | UncheckedIOException unreadable) {
            throw wrong("import-file-unreadable");
        }
        this.mapping = Mapping.ALL.stream()
                .filter(known -> known.fits(heading))
                .findFirst()
                .orElseThrow(() -> wrong("import-file-unknown"));
    }

    String name() {
        return name;
    }

    Mapping mapping() {
        return mapping;
    }

    List<String> heading() {
        return heading;
    }

    /** How many lines follow the heading, to tell how far a reader is. */
    long lines() {
        try (Stream<String> all = Files.lines(path, charset)) {
            return Math.max(0, all.count() - 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows after the heading; the caller closes them. */
    SheetRows rows() throws IOException {
        SheetRows rows = new SheetRows(reader());
        rows.next();
        return rows;
    }

    private List<String> headingOf() throws IOException {
        try (SheetRows rows = new SheetRows(reader())) {
            if (!rows.hasNext()) {
                throw wrong("import-file-empty");
            }
            return rows.next().values().stream().map(String::strip).toList();
        }
    }

    private BufferedReader reader() throws IOException {
        return Files.newBufferedReader(path, charset);
    }

    private static Charset charsetOf(Path path) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            reader.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return OLDER_SPREADSHEETS;
        }
    }

    private WrongInput wrong(String code) {
        return new WrongInput("file", code, Map.of("file", name));
    }
}
