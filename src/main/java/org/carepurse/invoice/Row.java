package org.carepurse.invoice;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Reads one row of a question, column by column. */
final class Row {

    private final Object[] columns;
    private int next;

    Row(Object row) {
        this.columns = (Object[]) row;
    }

    String text() {
        Object column = columns[next++];
        return column == null ? "" : (String) column;
    }

    long number() {
        return ((Number) columns[next++]).longValue();
    }

    Money money() {
        return Sterling.pence(number());
    }

    /** What databases answer to whether something is so: some with a number, some with a truth value. */
    boolean yes() {
        Object column = columns[next++];
        return column instanceof Number number ? number.longValue() != 0 : (Boolean) column;
    }

    Quantity quantity() {
        return new Quantity(number());
    }

    LocalDate day() {
        return ((Date) columns[next++]).toLocalDate();
    }

    ServicePeriod period() {
        return new ServicePeriod(day(), day());
    }

    /** The London day of an instant; null when there is none. */
    LocalDate dayOfInstant() {
        Object column = columns[next++];
        if (column == null) {
            return null;
        }
        LocalDateTime utc = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return London.dateOf(utc.toInstant(ZoneOffset.UTC));
    }
}
