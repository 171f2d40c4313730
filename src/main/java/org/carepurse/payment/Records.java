package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/**
 * The rows of payments. A run may be of tens of thousands of payments, so they are moved in sets, and read some hundreds at
 * a time.
 */
@ApplicationScoped
class Records {

    private final Tables tables;

    @Inject
    Records(Tables tables) {
        this.tables = tables;
    }

    /** Values one after the other, some of them lists of values. */
    static Object[] values(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof Iterable<?> many ? stream(many) : Stream.of(part))
                .toArray();
    }

    private static Stream<Object> stream(Iterable<?> many) {
        List<Object> all = new ArrayList<>();
        many.forEach(all::add);
        return all.stream();
    }

    <T> List<T> read(String sql, Tables.Row<T> row, Object... values) {
        return tables.read(sql, row, values);
    }

    <T> Optional<T> one(String sql, Tables.Row<T> row, Object... values) {
        return read(sql, row, values).stream().findFirst();
    }

    /** Changes rows that are there; says how many were found. */
    int change(String sql, Object... values) {
        return tables.change(sql, values);
    }

    /** Adds rows in as few journeys to the database as can be. */
    void add(String into, List<Object[]> rows) {
        Journey journey = new Journey();
        journey.add(into, rows);
        tables.send(journey);
    }
}
