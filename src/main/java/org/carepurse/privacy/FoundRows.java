package org.carepurse.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where a person's rows are, as far as they have been looked for: what leads from one table to the next. */
final class FoundRows {

    private final long personId;
    private final Map<String, Set<Object>> values = new HashMap<>();

    FoundRows(long personId) {
        this.personId = personId;
    }

    /** What the column of this belonging says in the person's rows. */
    List<Object> leadingTo(Belonging belonging) {
        return belonging.namesThePerson()
                ? List.of(personId)
                : List.copyOf(values.getOrDefault(belonging.table() + "." + belonging.as(), Set.of()));
    }

    void remember(String table, Collection<PersonalRow> rows) {
        for (String column : RecordRegister.leadsOnBy(table)) {
            Set<Object> said = values.computeIfAbsent(table + "." + column, place -> new LinkedHashSet<>());
            rows.stream()
                    .map(row -> row.values().get(column))
                    .filter(Objects::nonNull)
                    .forEach(said::add);
        }
    }
}
