package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepurse.audit.Act;
import org.carepurse.bankfile.PaymentOrder;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** The simulated route's own books. Each question to it is a transaction of its own, as it would be elsewhere. */
@ApplicationScoped
class SimulatorBook {

    private static final String STANDING =
            """
            SELECT seed, fails_permille, pays_after_secs, silent_after, comes_back_permille, comes_back_secs, late_secs,
                   is_backwards, accepted, is_silent
              FROM simulator WHERE commissioner_id = ?""";
    private static final String SET =
            """
            INSERT INTO simulator
                (commissioner_id, seed, fails_permille, pays_after_secs, silent_after, comes_back_permille, comes_back_secs,
                 late_secs, is_backwards, accepted, is_silent)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)
            ON DUPLICATE KEY UPDATE seed = VALUES(seed), fails_permille = VALUES(fails_permille),
                pays_after_secs = VALUES(pays_after_secs), silent_after = VALUES(silent_after),
                comes_back_permille = VALUES(comes_back_permille), comes_back_secs = VALUES(comes_back_secs),
                late_secs = VALUES(late_secs), is_backwards = VALUES(is_backwards), accepted = 0, is_silent = 0""";
    private static final String COUNT = "UPDATE simulator SET accepted = ?, is_silent = ? WHERE commissioner_id = ?";
    private static final String WAKE =
            "UPDATE simulator SET is_silent = 0, silent_after = NULL WHERE commissioner_id = ?";
    private static final String KNOWN =
            "SELECT reference FROM simulated_payment WHERE commissioner_id = ? AND reference IN (%s)";
    private static final String RECEIVE = "INSERT INTO simulated_payment"
            + " (reference, commissioner_id, amount_pence, received_at, is_withdrawn) VALUES ";
    private static final String RECEIVE_AGAIN =
            "UPDATE simulated_payment SET is_withdrawn = 0 WHERE commissioner_id = ? AND reference IN (%s)";
    private static final String WITHDRAW =
            """
            UPDATE simulated_payment SET is_withdrawn = 1
             WHERE commissioner_id = ? AND reference IN (%s) AND NOT EXISTS
                   (SELECT 1 FROM simulated_word w
                     WHERE w.reference = simulated_payment.reference AND w.kind <> 'ACCEPTED' AND w.told > 0)""";
    private static final String NOT_FORGOTTEN = "SELECT reference FROM simulated_payment"
            + " WHERE commissioner_id = ? AND is_withdrawn = 0 AND reference IN (%s)";

    private final Records records;
    private final SimulatedWords words;
    private final Clock clock;

    @Inject
    SimulatorBook(Records records, SimulatedWords words, Clock clock) {
        this.records = records;
        this.words = words;
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
                setting.silentAfter(),
                setting.comingBack().permille(),
                setting.comingBack().afterSeconds(),
                setting.telling().lateSeconds(),
                setting.telling().isBackwards());
    }

    void tell(long commissionerId, SimulatorDesk.Doing doing) {
        switch (doing) {
            case WAKE -> records.change(WAKE, commissionerId);
            case SAY_AGAIN -> words.sayAgain(commissionerId);
        }
    }

    /** Whether there is such a payment, and it had not come back. */
    boolean bringBack(long commissionerId, String payment) {
        return words.bringBack(commissionerId, payment);
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
        Map<String, Boolean> answered = new LinkedHashMap<>();
        List<PaymentNews> said = new ArrayList<>();
        for (PaymentOrder payment : payments) {
            boolean isNew = !known.contains(payment.id());
            now = isNew && now.fallsSilent() ? now.silent() : now;
            if (isNew) {
                received.add(row(commissionerId, payment));
                answered.put(payment.id(), !now.isSilent());
                now = now.isSilent() ? now : now.oneMore();
            }
            if (!now.isSilent()) {
                said.add(PaymentNews.of(RouteName.SIMULATOR, payment.id(), NewsKind.ACCEPTED, London.today(clock)));
            }
        }
        records.add(RECEIVE, received);
        words.add(commissionerId, answered, now.setting());
        if (!known.isEmpty()) {
            records.change(RECEIVE_AGAIN.formatted(Tables.marks(known.size())), Records.values(commissionerId, known));
        }
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
        return words.withNews();
    }

    List<PaymentNews> news(long commissionerId, int atMost) {
        return standing(commissionerId).isSilent() ? List.of() : words.news(commissionerId, atMost);
    }

    @Act
    public void heard(long commissionerId, Collection<PaymentNews> news) {
        words.heard(commissionerId, news);
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

    private Object[] row(long commissionerId, PaymentOrder payment) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Object[] {payment.id(), commissionerId, Sterling.inPence(payment.amount()), now, 0};
    }

    private SimulatorStanding standing(String sql, long commissionerId) {
        return records.one(sql, SimulatorBook::standing, commissionerId).orElse(SimulatorStanding.AT_FIRST);
    }

    private static SimulatorStanding standing(ResultSet row) throws SQLException {
        return new SimulatorStanding(
                new SimulatorSetting(row.getLong(1), row.getInt(2), row.getInt(3), row.getObject(4, Integer.class))
                        .with(new SimulatorSetting.ComingBack(row.getInt(5), row.getInt(6)))
                        .with(new SimulatorSetting.Telling(row.getInt(7), row.getBoolean(8))),
                row.getInt(9),
                row.getBoolean(10));
    }
}
