package org.carepurse.budget;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** One row of a native query, read column by column. */
record Row(Object[] columns) {

    static Row of(Object found) {
        return new Row((Object[]) found);
    }

    String text(int column) {
        return (String) columns[column];
    }

    long number(int column) {
        return ((Number) columns[column]).longValue();
    }

    Long numberOrNull(int column) {
        return columns[column] == null ? null : number(column);
    }

    Money pence(int column) {
        return Sterling.pence(number(column));
    }

    LocalDate day(int column) {
        return columns[column] == null ? null : ((Date) columns[column]).toLocalDate();
    }

    boolean yes(int column) {
        return columns[column] instanceof Boolean yes ? yes : number(column) != 0;
    }

    /** A UTC date and time as the tables keep it; the driver may hand it over as either type. */
    Instant moment(int column) {
        LocalDateTime utc =
                columns[column] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) columns[column];
        return utc.toInstant(ZoneOffset.UTC);
    }

    <E extends Enum<E>> E one(int column, Class<E> of) {
        return Enum.valueOf(of, text(column));
    }
}
