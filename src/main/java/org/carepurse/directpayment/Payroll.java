package org.carepurse.directpayment;

import static org.carepurse.identity.Permission.EXPLAIN_SPENDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/**
 * Wages of personal assistants. The payroll bureau's table is brought in; each row puts by what the assistant, the tax
 * office, the pension and the bureau will get, and the money for holidays, in the goal: nobody can spend it twice. A row that
 * cannot be put by says why and keeps no other from being so.
 */
@ApplicationScoped
public class Payroll {

    /**
     * What became of one row.
     *
     * @param putBy all that is put by for it; nothing when it was not
     * @param refused why a rule refused it; null when none did
     * @param wrong what could not be understood; null when all could
     */
    public record RowTold(long line, String assistant, Money putBy, Refusal refused, WrongInput wrong) {}

    /** Something that is put by, or was. */
    public record PartSight(
            String part,
            WagePartKind kind,
            String assistant,
            LocalDate workedTo,
            Money amount,
            Money open,
            Optional<LocalDate> dueOn) {}

    private static final int MOST = 200;
    private static final String PARTS =
            """
            SELECT w.reference, w.kind, p.assistant, p.to_day, w.amount_pence, h.open_pence, w.due_on
              FROM assistant_pay p JOIN wage_part w ON w.pay_id = p.id JOIN pot_hold h ON h.id = w.hold_id
             WHERE p.account_id = ? ORDER BY h.open_pence = 0, w.due_on IS NULL, w.due_on, w.id DESC LIMIT ?
            """;

    private final HeldAccounts accounts;
    private final PayBook book;
    private final Tables tables;

    @Inject
    Payroll(HeldAccounts accounts, PayBook book, Tables tables) {
        this.accounts = accounts;
        this.book = book;
        this.tables = tables;
    }

    /** Who may, before anything of the file is read. */
    public HeldAccount requireMayBring(SignedIn who, String account) {
        return accounts.find(who, EXPLAIN_SPENDING, account);
    }

    /**
     * Each row is an act of its own: brought again, the same row changes nothing.
     *
     * @param pot the reference of the pot that the wages come out of
     * @throws WrongInput when the file is no such table; nothing is put by then
     */
    public List<RowTold> bring(SignedIn who, RequestKey key, String account, String pot, String text) {
        HeldAccount held = requireMayBring(who, account);
        return PayrollFile.read(
                text,
                line -> told(line, book.putBy(who, new RequestKey(key.text() + "." + line.line()), held, pot, line)),
                (line, why) -> new RowTold(line, "", Sterling.NONE, null, why));
    }

    /** What was put by turns out not to be needed, or not all of it: the rest can be spent again. */
    public Outcome<String> release(SignedIn who, RequestKey key, String account, String part) {
        return book.release(who, key, requireMayBring(who, account), part);
    }

    /** What is still put by first, by the day it is due. */
    public List<PartSight> of(SignedIn who, String account) {
        return tables.read(
                PARTS,
                row -> new PartSight(
                        row.getString(1),
                        WagePartKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        Sterling.pence(row.getLong(5)),
                        Sterling.pence(row.getLong(6)),
                        Optional.ofNullable(row.getObject(7, LocalDate.class))),
                accounts.find(who, account).id(),
                MOST);
    }

    private static RowTold told(PayLine line, Outcome<Money> outcome) {
        return outcome.isDone()
                ? new RowTold(line.line(), line.assistant(), outcome.value(), null, null)
                : new RowTold(line.line(), line.assistant(), Sterling.NONE, outcome.why(), null);
    }
}
