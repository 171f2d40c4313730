package org.carepurse.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who gets in where, read from {@code doors.txt}. */
final class GuestList {

    /** In the order of the columns. */
    private enum Guest {
        HOLDER,
        NOMINEE,
        COORDINATOR,
        PROVIDER,
        FINANCE,
        AUDITOR,
        BUREAU,
        FUND_HOLDER;

        static Guest of(Invented person) {
            return switch (person) {
                case HOLDER,
                        HOLDER_WITH_A_MANAGED_ACCOUNT,
                        HOLDER_OFFERED_A_FUND,
                        HOLDER_WITH_AN_ACCOUNT,
                        HOLDER_WAITING_FOR_APPROVAL,
                        HOLDER_WITHOUT_MONEY,
                        HOLDER_ELSEWHERE -> HOLDER;
                case NOMINEE -> NOMINEE;
                case COORDINATOR -> COORDINATOR;
                case PROVIDER, OTHER_PROVIDER -> PROVIDER;
                case FINANCE, FINANCE_ELSEWHERE -> FINANCE;
                case AUDITOR -> AUDITOR;
                case BUREAU -> BUREAU;
                case FUND_HOLDER -> FUND_HOLDER;
            };
        }
    }

    private static final int VERB_AND_PATH = 2;

    private final Map<Door, List<String>> rows = new TreeMap<>();

    private GuestList() {}

    static GuestList asWritten() {
        GuestList list = new GuestList();
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(row -> list.rows.put(
                        new Door(row[0], row[1]), Arrays.asList(row).subList(VERB_AND_PATH, row.length)));
        return list;
    }

    Set<Door> doors() {
        return rows.keySet();
    }

    /** @param isTheirs whether everything in the address concerns the person */
    boolean admits(Invented person, Door door, boolean isTheirs) {
        String cell = rows.get(door).get(Guest.of(person).ordinal());
        return cell.equals("any") || cell.equals("own") && isTheirs;
    }

    private static String text() {
        try (var file = GuestList.class.getResourceAsStream("doors.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
