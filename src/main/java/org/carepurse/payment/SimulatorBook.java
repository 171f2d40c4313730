package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carepurse.audit.Act;
import org.carepurse.bankfile.PaymentOrder;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** The simulated route's own books. Each question to it is a transaction of its own, as it would be elsewhere. */
@ApplicationScoped
class SimulatorBook {

    private static final int NOTHING = 0;
    private static final int ACCEPTED = 1;
    private static final int ALL = 2;

    private static final String STANDING =
            """
            SELECT seed, fails_permille, pays_after_secs, silent_after, accepted, is_silent FROM simulator
             WHERE commissioner_id = ?""";
    private static final String SET =
            """
            INSERT INTO simulator
                (commissioner_id, seed, fails_permille, pays_after_secs, silent_after, accepted, is_silent)
            VALUES (?, ?, ?, ?, ?, 0, 0)
            ON DUPLICATE KEY UPDATE seed = VALUES(seed), fails_permille = VALUES(fails_permille),
                pays_after_secs = VALUES(pays_after_secs), silent_after = VALUES(silent_after), accepted = 0, is_silent = 0""";
    private static final String COUNT = "UPDATE simulator SET accepted = ?, is_silent = ? WHERE commissioner_id = ?";
    private static final String WAKE =
            "UPDATE simulator SET is_silent = 0, silent_after = NULL WHERE commissioner_id = ?";
    private static final String SAY_AGAIN = "UPDATE simulated_payment SET told = 0 WHERE commissioner_id = ?";
    private static final String KNOWN =
            "SELECT reference FROM simulated_payment WHERE commissioner_id = ? AND reference IN (%s)";
    private static final String RECEIVE = "INSERT INTO simulated_payment"
            + " (reference, commissioner_id, amount_pence, received_at, is_withdrawn, told) VALUES ";
    private static final String WITHDRAW = "UPDATE simulated_payment SET is_withdrawn = 1"
            + " WHERE commissioner_id = ? AND told < 2 AND reference IN (%s)";
    private static final String NOT_FORGOTTEN = "SELECT reference FROM simulated_payment"
            + " WHERE commissioner_id = ? AND is_withdrawn = 0 AND reference IN (%s)";
    private static final String NEWS =
            """
            SELECT reference, received_at, told FROM simulated_payment
             WHERE commissioner_id = ? AND (told = 0 OR told = 1 AND is_withdrawn = 0 AND received_at <= ?)
             ORDER BY told, reference LIMIT ?""";
    private static final String WITH_NEWS =
            "SELECT DISTINCT commissioner_id FROM simulated_payment WHERE told = 0 OR told = 1 AND is_withdrawn = 0";
    private static final String HEARD =
            "UPDATE simulated_payment SET told = ?" + " WHERE commissioner_id = ? AND told < ? AND reference IN (%s)";

    private final Records records;
    private final Clock clock;

    @Inject
    SimulatorBook(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    SimulatorStanding standing(long commissionerId) {
        return standing(STANDING, commissionerId);
    }

    void set(long commissionerId, SimulatorSetting setting) {
        records.change(
                SET,
                commissionerId,
                setting.seed(),
                setting.failsPermille(),
                setting.paysAfterSeconds(),
                setting.silentAfter());
    }

    void tell(long commissionerId, SimulatorDesk.Doing doing) {
        records.change(doing == SimulatorDesk.Doing.WAKE ? WAKE : SAY_AGAIN, commissionerId);
    }

    /**
     * Receives payments, each once. When it falls silent in the middle, it has received the rest of that batch and says
     * nothing of it; later ones do not reach it.
     */
    @Act
    public List<PaymentNews> receive(long commissionerId, List<PaymentOrder> payments) {
        SimulatorStanding now = standing(STANDING + " FOR UPDATE", commissionerId);
        if (now.isSilent()) {
            return List.of();
        }
        Set<String> known = new HashSet<>(these(KNOWN, commissionerId, references(payments)));
        List<Object[]> received = new ArrayList<>();
        List<PaymentNews> said = new ArrayList<>();
        for (PaymentOrder payment : payments) {
            boolean isNew = !known.contains(payment.id());
            now = isNew && now.fallsSilent() ? now.silent() : now;
            if (isNew) {
                received.add(row(commissionerId, payment, now.isSilent() ? NOTHING : ACCEPTED));
                now = now.isSilent() ? now : now.oneMore();
            }
            if (!now.isSilent()) {
                said.add(PaymentNews.of(RouteName.SIMULATOR, payment.id(), NewsKind.ACCEPTED, London.today(clock)));
            }
        }
        records.add(RECEIVE, received);
        records.change(COUNT, now.accepted(), now.isSilent(), commissionerId);
        return said;
    }

    @Act
    public Collection<String> withdraw(long commissionerId, Collection<String> payments) {
        if (standing(commissionerId).isSilent()) {
            return List.of();
        }
        records.change(WITHDRAW.formatted(Tables.marks(payments.size())), Records.values(commissionerId, payments));
        Set<String> forgotten = new HashSet<>(payments);
        these(NOT_FORGOTTEN, commissionerId, payments).forEach(forgotten::remove);
        return forgotten;
    }

    List<Long> withNews() {
        return records.read(WITH_NEWS, row -> row.getLong(1));
    }

    List<PaymentNews> news(long commissionerId, int atMost) {
        SimulatorStanding now = standing(commissionerId);
        return now.isSilent()
                ? List.of()
                : records.read(
                        NEWS,
                        row -> news(row, now.setting()),
                        commissionerId,
                        now().minusSeconds(now.setting().paysAfterSeconds()),
                        atMost);
    }

    @Act
    public void heard(long commissionerId, Collection<PaymentNews> news) {
        heard(commissionerId, news, true, ACCEPTED);
        heard(commissionerId, news, false, ALL);
    }

    private void heard(long commissionerId, Collection<PaymentNews> news, boolean isAcceptance, int told) {
        List<String> payments = news.stream()
                .filter(one -> (one.kind() == NewsKind.ACCEPTED) == isAcceptance)
                .map(PaymentNews::payment)
                .toList();
        if (!payments.isEmpty()) {
            records.change(
                    HEARD.formatted(Tables.marks(payments.size())),
                    Records.values(told, commissionerId, told, payments));
        }
    }

    private PaymentNews news(ResultSet row, SimulatorSetting setting) throws SQLException {
        String payment = row.getString(1);
        LocalDateTime received = row.getObject(2, LocalDateTime.class);
        if (row.getInt(3) == NOTHING) {
            return PaymentNews.of(RouteName.SIMULATOR, payment, NewsKind.ACCEPTED, day(received));
        }
        LocalDate made = day(received.plusSeconds(setting.paysAfterSeconds()));
        return setting.fails(payment)
                ? PaymentNews.of(RouteName.SIMULATOR, payment, NewsKind.FAILED, made)
                        .because("SIM", "The simulated bank does not know the account")
                : PaymentNews.of(RouteName.SIMULATOR, payment, NewsKind.PAID, made);
    }

    private List<String> these(String sql, long commissionerId, Collection<String> payments) {
        return records.read(
                sql.formatted(Tables.marks(payments.size())),
                row -> row.getString(1),
                Records.values(commissionerId, payments));
    }

    private static List<String> references(List<PaymentOrder> payments) {
        return payments.stream().map(PaymentOrder::id).toList();
    }

    private Object[] row(long commissionerId, PaymentOrder payment, int told) {
        return new Object[] {payment.id(), commissionerId, Sterling.inPence(payment.amount()), now(), 0, told};
    }

    private SimulatorStanding standing(String sql, long commissionerId) {
        return records.one(
                        sql,
                        row -> new SimulatorStanding(
                                new SimulatorSetting(
                                        row.getLong(1), row.getInt(2), row.getInt(3), row.getObject(4, Integer.class)),
                                row.getInt(5),
                                row.getBoolean(6)),
                        commissionerId)
                .orElse(SimulatorStanding.AT_FIRST);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static LocalDate day(LocalDateTime utc) {
        return London.dateOf(utc.toInstant(ZoneOffset.UTC));
    }
}
