package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.carepurse.table.Tables;

/**
 * Finds everything about a person, table by table in the order of the register: what is found in one leads to rows of the
 * next. Who may know it is decided by whoever asks.
 */
@ApplicationScoped
class PersonalRecords {

    private static final int AT_ONCE = 500;

    /** Is told of each table, also when nothing in it is about the person. */
    interface Reader {
        void read(HeldIn held, Collection<PersonalRow> rows);
    }

    /**
     * What a person did.
     *
     * @param column as what they are named
     * @param records the numbers of the rows, or of what these are part of
     */
    record Done(String table, String column, List<Long> records) {}

    private final Tables tables;

    @Inject
    PersonalRecords(Tables tables) {
        this.tables = tables;
    }

    /** Where they are, when all of it has been read. */
    FoundRows of(long personId, Reader reader) {
        FoundRows found = new FoundRows(personId);
        for (HeldIn held : RecordRegister.aboutPeople()) {
            Set<PersonalRow> rows = rows(held, found);
            found.remember(held.table(), rows);
            reader.read(held, rows);
        }
        return found;
    }

    /** Rows in which the person is named as whoever did it: that they did, and nothing of what it says of others. */
    List<Done> doneBy(long personId) {
        List<Done> done = new ArrayList<>();
        for (HeldIn held : RecordRegister.all()) {
            for (String column : new TreeSet<>(held.did())) {
                List<Long> records = tables.read(
                        "SELECT * FROM %s WHERE %s = ? ORDER BY 1".formatted(held.table(), column),
                        row -> row.getLong(1),
                        personId);
                if (!records.isEmpty()) {
                    done.add(new Done(held.table(), column, records));
                }
            }
        }
        return done;
    }

    private Set<PersonalRow> rows(HeldIn held, FoundRows found) {
        Set<PersonalRow> rows = new LinkedHashSet<>();
        for (Belonging belonging : held.belongs()) {
            List<Object> values = found.leadingTo(belonging);
            for (int from = 0; from < values.size(); from += AT_ONCE) {
                Object[] some = values.subList(from, Math.min(values.size(), from + AT_ONCE))
                        .toArray();
                rows.addAll(tables.read(
                        "SELECT * FROM %s WHERE %s IN (%s) ORDER BY 1"
                                .formatted(held.table(), belonging.column(), Tables.marks(some.length)),
                        row -> PersonalRow.of(row, held.hidden()),
                        some));
            }
        }
        return rows;
    }
}
