package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.carepurse.evidence.EvidenceFolder;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** The files about a person: those that people sent to show something, and the papers of closed years. */
@ApplicationScoped
class PersonalFiles {

    private static final Set<String> SENT = Set.of("receipt", "dispute_file");
    private static final String PAPERS = "sealed_paper";

    /**
     * One file.
     *
     * @param name as it is called in a copy
     * @param row where the service knows it from
     */
    record Kept(String name, Map<String, Object> row) {}

    /** The files that people sent, each by what it holds, and how many records of the person show it. */
    static final class Checksums {

        private final Map<String, Integer> times = new TreeMap<>();

        void look(HeldIn held, Collection<PersonalRow> rows) {
            if (SENT.contains(held.table())) {
                rows.forEach(row -> times.merge(row.values().get("sha256").toString(), 1, Integer::sum));
            }
        }

        void each(BiConsumer<String, Integer> reader) {
            times.forEach(reader);
        }
    }

    private final EvidenceFolder folder;
    private final Tables tables;

    @Inject
    PersonalFiles(EvidenceFolder folder, Tables tables) {
        this.folder = folder;
        this.tables = tables;
    }

    static List<Kept> in(HeldIn held, Collection<PersonalRow> rows) {
        if (SENT.contains(held.table())) {
            return rows.stream()
                    .map(PersonalRow::values)
                    .map(row -> new Kept("files/%s.%s".formatted(row.get("reference"), small(row.get("kind"))), row))
                    .toList();
        }
        return held.table().equals(PAPERS)
                ? rows.stream()
                        .map(PersonalRow::values)
                        .map(row -> new Kept(
                                "papers/%s-%s.%s"
                                        .formatted(
                                                row.get("statement_id"),
                                                small(row.get("language")),
                                                small(row.get("form"))),
                                row))
                        .toList()
                : List.of();
    }

    /** A file that is not where it was kept says so in its own place: the rest of the copy is not held up by it. */
    void write(Kept file, OutputStream to) throws IOException {
        try {
            to.write(file.row().containsKey("sha256") ? sent(file.row()) : paper(file.row()));
        } catch (UncheckedIOException | NotFound gone) {
            to.write("This file is no longer where it was kept.".getBytes(StandardCharsets.UTF_8));
        }
    }

    private byte[] sent(Map<String, Object> row) {
        return folder.read(row.get("sha256").toString());
    }

    private byte[] paper(Map<String, Object> row) {
        return tables.read(
                        "SELECT content FROM sealed_paper WHERE statement_id = ? AND language = ? AND form = ?",
                        found -> found.getBytes(1),
                        row.get("statement_id"),
                        row.get("language"),
                        row.get("form"))
                .get(0);
    }

    private static String small(Object text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
