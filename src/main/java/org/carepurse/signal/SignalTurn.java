package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.table.Tables;

/** One rule's turn with one commissioner: whoever has its row looks, and nobody else does meanwhile. */
@ApplicationScoped
class SignalTurn {

    private static final Duration AGAIN = Duration.ofHours(6);

    private static final String MISSING =
            """
            INSERT IGNORE INTO signal_look (commissioner_id, rule, look_again_at)
            SELECT organisation.id, ?, ? FROM organisation WHERE organisation.kind = 'COMMISSIONER'""";

    private static final String DUE =
            """
            SELECT commissioner_id, rule FROM signal_look WHERE look_again_at <= ?
             ORDER BY look_again_at, commissioner_id, rule LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private static final String MINE =
            "SELECT commissioner_id, rule FROM signal_look WHERE commissioner_id = ? AND rule = ? FOR UPDATE";

    private static final String LOOKED =
            "UPDATE signal_look SET look_again_at = ? WHERE commissioner_id = ? AND rule = ?";

    private record Due(long commissionerId, SignalKind rule) {}

    private final Tables tables;
    private final Looking looking;
    private final Clock clock;

    @Inject
    SignalTurn(Tables tables, Looking looking, Clock clock) {
        this.tables = tables;
        this.looking = looking;
        this.clock = clock;
    }

    /** New commissioners and new rules get their rows. */
    @Act
    void prepare() {
        for (SignalKind rule : SignalKind.values()) {
            tables.change(MISSING, rule.name(), now());
        }
    }

    /** Whether there may be more to look at. */
    @Act
    boolean lookOn() {
        List<Due> due = tables.read(DUE, row -> new Due(row.getLong(1), SignalKind.valueOf(row.getString(2))), now());
        due.forEach(one -> look(one.commissionerId(), one.rule()));
        return !due.isEmpty();
    }

    /** By hand, whether it is due or not, within the caller's act: waits for whoever looks. How many are new or open again. */
    int lookNow(long commissionerId, SignalKind rule) {
        tables.change(MISSING, rule.name(), now());
        tables.read(MINE, row -> row.getLong(1), commissionerId, rule.name());
        return look(commissionerId, rule);
    }

    private int look(long commissionerId, SignalKind rule) {
        int news = looking.look(commissionerId, rule);
        tables.change(LOOKED, utc(AGAIN), commissionerId, rule.name());
        return news;
    }

    private Timestamp now() {
        return utc(Duration.ZERO);
    }

    private Timestamp utc(Duration later) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant().plus(later), ZoneOffset.UTC));
    }
}
