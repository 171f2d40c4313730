package org.carepurse.table;

import java.util.Optional;
import javax.sql.DataSource;

/**
 * A copy of the database that follows it by itself, a little behind.
 *
 * @param source the way to it; empty where none is kept
 */
public record DatabaseCopy(Optional<DataSource> source) {

    public static final DatabaseCopy NONE = new DatabaseCopy(Optional.empty());
}
