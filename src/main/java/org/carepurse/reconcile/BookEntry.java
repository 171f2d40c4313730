package org.carepurse.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * What one entry of the journal changed in a bank account.
 *
 * @param kind of the business document: {@code payment}, {@code payment in}, {@code agreement}, {@code credit note}
 * @param reference of that document
 * @param change below zero when cash left the account
 * @param otherAccount the account of the books that the cash came from or went to; 0 when it is none of theirs
 */
public record BookEntry(long id, String kind, String reference, LocalDate on, Money change, long otherAccount) {

    static BookEntry of(ResultSet row) throws SQLException {
        return new BookEntry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                Sterling.pence(row.getLong(5)),
                row.getLong(6));
    }
}
