package org.carepurse.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every table of the service, in the order of the register: a table stands below those by which its rows are found.
 * What is not in here does not exist: a test holds it against the database.
 */
final class RecordRegister {

    private static final String FILE = "/privacy/records.txt";
    private static final List<HeldIn> ALL = read();

    private RecordRegister() {}

    static List<HeldIn> all() {
        return ALL;
    }

    static List<HeldIn> aboutPeople() {
        return ALL.stream().filter(HeldIn::isAboutPeople).toList();
    }

    static List<HeldIn> of(RecordKind kind) {
        return ALL.stream().filter(held -> held.kind() == kind).toList();
    }

    /** The columns of this table by which rows further down are found. */
    static Set<String> leadsOnBy(String table) {
        return ALL.stream()
                .flatMap(held -> held.belongs().stream())
                .filter(belonging -> belonging.table().equals(table))
                .map(Belonging::as)
                .collect(Collectors.toSet());
    }

    private static List<HeldIn> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(RecordRegister.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(HeldIn::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
