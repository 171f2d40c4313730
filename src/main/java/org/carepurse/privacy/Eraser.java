package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.table.Tables;

/** Takes a person out of what is kept: their words go, the money stays. Within the act of whoever releases it. */
@ApplicationScoped
class Eraser {

    private static final int AT_ONCE = 500;

    private final PersonalRecords records;
    private final Tables tables;
    private final Clock clock;

    @Inject
    Eraser(PersonalRecords records, Tables tables, Clock clock) {
        this.records = records;
        this.tables = tables;
        this.clock = clock;
    }

    /** How many rows were emptied or removed. */
    long erase(long personId) {
        FoundRows found = records.of(personId, (held, rows) -> {});
        long gone = 0;
        for (HeldIn held : RecordRegister.aboutPeople()) {
            if (!held.goes().isEmpty()) {
                for (Belonging belonging : held.belongs()) {
                    gone += erase(held, belonging.column(), found.leadingTo(belonging));
                }
            }
        }
        tables.change(
                "UPDATE person SET access_ended_at = COALESCE(access_ended_at, ?), version = version + 1 WHERE id = ?",
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                personId);
        return gone;
    }

    private long erase(HeldIn held, String column, List<Object> said) {
        String act = held.goes().stream().anyMatch(Going::isTheRow)
                ? "DELETE FROM " + held.table()
                : "UPDATE " + held.table() + " SET "
                        + held.goes().stream().map(Going::set).collect(Collectors.joining(", "));
        long gone = 0;
        for (int from = 0; from < said.size(); from += AT_ONCE) {
            Object[] some =
                    said.subList(from, Math.min(said.size(), from + AT_ONCE)).toArray();
            gone += tables.change(act + " WHERE %s IN (%s)".formatted(column, Tables.marks(some.length)), some);
        }
        return gone;
    }
}
