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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** What the simulated route has said of payments and has still to say, each word a row. */
@ApplicationScoped
class SimulatedWords {

    private static final String ADD = "INSERT INTO simulated_word"
            + " (reference, kind, commissioner_id, happens_at, told_from, turn, told, is_to_tell) VALUES ";
    private static final String TO_TELL =
            """
              FROM simulated_word w JOIN simulated_payment p ON p.reference = w.reference
             WHERE w.is_to_tell = 1 AND w.told_from <= ? AND (p.is_withdrawn = 0 OR w.kind = 'ACCEPTED')""";
    private static final String NEWS = "SELECT w.reference, w.kind, w.happens_at" + TO_TELL
            + " AND w.commissioner_id = ? ORDER BY w.told_from, w.turn, w.reference LIMIT ?";
    private static final String WITH_NEWS = "SELECT DISTINCT w.commissioner_id" + TO_TELL;
    private static final String HEARD = "UPDATE simulated_word SET told = told + 1, is_to_tell = 0"
            + " WHERE commissioner_id = ? AND kind = ? AND reference IN (%s)";
    private static final String SAY_AGAIN =
            "UPDATE simulated_word SET is_to_tell = 1 WHERE commissioner_id = ? AND told > 0";
    private static final String BRING_BACK =
            """
            INSERT INTO simulated_word
                (reference, kind, commissioner_id, happens_at, told_from, turn, told, is_to_tell)
            SELECT w.reference, 'RETURNED', w.commissioner_id, GREATEST(w.happens_at, ?), GREATEST(w.told_from, ?),
                   w.turn + 1, 0, 1
              FROM simulated_word w JOIN simulated_payment p ON p.reference = w.reference
             WHERE w.commissioner_id = ? AND w.reference = ? AND w.kind = 'PAID' AND p.is_withdrawn = 0
               AND NOT EXISTS (SELECT 1 FROM simulated_word r WHERE r.reference = w.reference AND r.kind = 'RETURNED')""";
    private static final Map<NewsKind, String> WHY = Map.of(
            NewsKind.FAILED, "The simulated bank does not know the account",
            NewsKind.RETURNED, "The simulated bank sent it back");

    private final Records records;
    private final Clock clock;

    @Inject
    SimulatedWords(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** @param payments each with whether its acceptance has been said already */
    void add(long commissionerId, Map<String, Boolean> payments, SimulatorSetting setting) {
        List<Object[]> rows = new ArrayList<>();
        payments.forEach((payment, isAnswered) -> {
            for (SimulatedWord word : SimulatedWord.of(payment, now(), setting)) {
                boolean isTold = isAnswered && word.kind() == NewsKind.ACCEPTED;
                rows.add(new Object[] {
                    payment,
                    word.kind().name(),
                    commissionerId,
                    word.happensAt(),
                    word.toldFrom(),
                    word.turn(),
                    isTold ? 1 : 0,
                    isTold ? 0 : 1
                });
            }
        });
        records.add(ADD, rows);
    }

    List<Long> withNews() {
        return records.read(WITH_NEWS, row -> row.getLong(1), now());
    }

    List<PaymentNews> news(long commissionerId, int atMost) {
        return records.read(NEWS, SimulatedWords::news, now(), commissionerId, atMost);
    }

    void heard(long commissionerId, Collection<PaymentNews> news) {
        news.stream()
                .collect(Collectors.groupingBy(
                        PaymentNews::kind, Collectors.mapping(PaymentNews::payment, Collectors.toList())))
                .forEach((kind, payments) -> records.change(
                        HEARD.formatted(Tables.marks(payments.size())),
                        Records.values(commissionerId, kind.name(), payments)));
    }

    /** All that was said. */
    void sayAgain(long commissionerId) {
        records.change(SAY_AGAIN, commissionerId);
    }

    /** Whether there is such a payment, and it had not come back. */
    boolean bringBack(long commissionerId, String payment) {
        return records.change(BRING_BACK, now(), now(), commissionerId, payment) > 0;
    }

    private static PaymentNews news(ResultSet row) throws SQLException {
        NewsKind kind = NewsKind.valueOf(row.getString(2));
        PaymentNews news = PaymentNews.of(
                RouteName.SIMULATOR,
                row.getString(1),
                kind,
                London.dateOf(row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
        return WHY.containsKey(kind) ? news.because("SIM", WHY.get(kind)) : news;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
