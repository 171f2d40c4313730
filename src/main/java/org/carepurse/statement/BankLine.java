package org.carepurse.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * A movement over an account, as its bank told it. What the bank does not say is empty.
 *
 * @param change below zero when money went out
 * @param payment what its payer named it: of a payment of ours, the name in our file
 * @param bankReference the bank's own name for it
 * @param otherParty who paid or was paid
 * @param otherAccount their sort code and account number, fourteen digits
 * @param returned why the bank says that a payment came back, by {@link org.carepurse.bankfile.ReturnReason}
 */
public record BankLine(
        long id,
        long accountId,
        LocalDate bookedOn,
        Money change,
        String payment,
        String bankReference,
        String words,
        String otherParty,
        String otherAccount,
        String returned) {

    /** The columns of table {@code statement_line}, called {@code l}, that {@link #of} reads, for questions of those above. */
    public static final String COLUMNS = "l.id, l.account_id, l.booked_on, l.change_pence, l.payment_name,"
            + " l.bank_reference, l.words, l.other_party, l.other_account, l.returned";

    /** Reads a row that begins with {@link #COLUMNS}. */
    public static BankLine of(ResultSet row) throws SQLException {
        return new BankLine(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, LocalDate.class),
                Sterling.pence(row.getLong(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    public boolean isOut() {
        return change.isNegative();
    }

    /** How much, whichever way. */
    public Money amount() {
        return change.abs();
    }

    /** All that the bank says of it, for a person to read. */
    public String said() {
        return "%s %s %s".formatted(otherParty, words, payment).strip().replaceAll(" +", " ");
    }
}
