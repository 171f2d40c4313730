package org.carepurse.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * What a part of a payment is for.
 *
 * @param invoice the invoice's reference here
 * @param number its number, as the provider wrote it
 * @param isFree whether this payment does not pay it, so that another can
 * @param leftOut why a person took it out of the payment; empty otherwise
 */
public record PaidFor(
        String invoice,
        String number,
        String holder,
        String service,
        LocalDate servedFrom,
        LocalDate servedTo,
        Money amount,
        boolean isFree,
        String leftOut) {

    static PaidFor of(ResultSet row) throws SQLException {
        return new PaidFor(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                Sterling.pence(row.getLong(7)),
                row.getBoolean(8),
                row.getString(9));
    }
}
