package org.carepurse.directpayment;

import static org.carepurse.identity.Permission.SEE_EVIDENCE_WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Tables;
import org.carepurse.time.London;
import org.joda.money.Money;

/** What people have still to show of the money that they hold themselves, and how long it has been so. It stops nothing. */
@ApplicationScoped
public class EvidenceWaiting {

    private static final String ROWS =
            """
            SELECT w.account, holder.name, w.unexplained, w.without_receipt, w.amount_pence, w.oldest_on
              FROM (SELECT account_id, account, unexplained, without_receipt, amount_pence, oldest_on FROM evidence_waiting
                     WHERE commissioner_id = ? AND oldest_on >= ? AND (oldest_on > ? OR account > ?)
                     ORDER BY oldest_on, account LIMIT ?) w
              JOIN kept_account k ON k.id = w.account_id JOIN person holder ON holder.id = k.holder_id
             ORDER BY w.oldest_on, w.account""";
    private static final String COUNT = "SELECT COUNT(*) FROM evidence_waiting WHERE commissioner_id = ?";

    /**
     * One person's account.
     *
     * @param account its reference
     * @param unexplained how many lines nobody has said anything of
     * @param withoutReceipt how many payments nothing shows yet
     * @param oldest the day of the oldest of these
     */
    public record Waiting(
            String account,
            String holder,
            long unexplained,
            long withoutReceipt,
            Money amount,
            LocalDate oldest,
            long daysOld) {

        public Place place() {
            return new Place(oldest, account);
        }
    }

    /** Where in the list a row stands. */
    public record Place(LocalDate oldest, String account) {

        private static final Pattern WRITTEN = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[.]([0-9A-Z-]{1,16})");
        static final Place BEFORE_ALL = new Place(LocalDate.of(1, 1, 1), "");

        /**
         * @param written null for the beginning of the list
         * @throws WrongInput {@code after-not-ours}
         */
        public static Place read(String written) {
            if (written == null) {
                return BEFORE_ALL;
            }
            Matcher parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                throw new WrongInput("after", "after-not-ours");
            }
            try {
                return new Place(LocalDate.parse(parts.group(1)), parts.group(2));
            } catch (DateTimeParseException noDay) {
                throw new WrongInput("after", "after-not-ours");
            }
        }

        public String written() {
            return oldest + "." + account;
        }
    }

    private final Tables tables;
    private final Access access;
    private final Clock clock;

    @Inject
    EvidenceWaiting(Tables tables, Access access, Clock clock) {
        this.tables = tables;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The oldest first.
     *
     * @param last the last row of the part before
     */
    public List<Waiting> after(SignedIn who, long commissionerId, Place last, int atMost) {
        access.require(who, SEE_EVIDENCE_WAITING, Whose.commissioners(commissionerId));
        return tables.read(ROWS, this::waiting, commissionerId, last.oldest(), last.oldest(), last.account(), atMost);
    }

    /** How many people's accounts there are of which something is waited for. */
    public long count(SignedIn who, long commissionerId) {
        access.require(who, SEE_EVIDENCE_WAITING, Whose.commissioners(commissionerId));
        return tables.read(COUNT, row -> row.getLong(1), commissionerId).get(0);
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        LocalDate oldest = row.getObject(6, LocalDate.class);
        return new Waiting(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                Sterling.pence(row.getLong(5)),
                oldest,
                ChronoUnit.DAYS.between(oldest, London.today(clock)));
    }
}
