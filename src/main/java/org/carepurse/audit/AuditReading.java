package org.carepurse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds events in the trail. Who may read it is decided by whoever asks ({@code identity.TrailReading}). Going on from a
 * place instead of counting pages, the thousandth part comes as fast as the first; words are looked for in the
 * commissioner's events one by one, so they are best asked together with a range of days.
 */
@ApplicationScoped
public class AuditReading {

    private static final String COLUMNS = "SELECT id, recorded_at, act, subject_kind, subject_reference, actor_id,"
            + " holder_id, reason, detail FROM audit_event WHERE commissioner_id = ?";

    private final EntityManager entityManager;

    @Inject
    AuditReading(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<AuditEntry> find(AuditQuestion asked) {
        StringBuilder sql = new StringBuilder(COLUMNS);
        List<Object> facts = new ArrayList<>(List.of(asked.commissionerId()));
        narrow(asked, sql, facts);
        Query query =
                entityManager.createNativeQuery(sql + " ORDER BY recorded_at DESC, id DESC LIMIT " + asked.atMost());
        for (int i = 0; i < facts.size(); i++) {
            query.setParameter(i + 1, facts.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    /** Everything that concerns one budget holder, the oldest first. */
    public List<AuditEntry> concerning(long commissionerId, long holderId) {
        List<?> rows = entityManager
                .createNativeQuery(COLUMNS + " AND holder_id = ? ORDER BY recorded_at, id")
                .setParameter(1, commissionerId)
                .setParameter(2, holderId)
                .getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    /** Every kind of act that this commissioner's trail holds, by name. */
    public List<String> actsOf(long commissionerId) {
        List<?> acts = entityManager
                .createNativeQuery("SELECT DISTINCT act FROM audit_event WHERE commissioner_id = ? ORDER BY act")
                .setParameter(1, commissionerId)
                .getResultList();
        return acts.stream().map(String.class::cast).toList();
    }

    private static void narrow(AuditQuestion asked, StringBuilder sql, List<Object> facts) {
        when(asked.from() != null, " AND recorded_at >= ?", sql, facts, () -> List.of(utc(asked.from())));
        when(asked.before() != null, " AND recorded_at < ?", sql, facts, () -> List.of(utc(asked.before())));
        when(isSaid(asked.act()), " AND act = ?", sql, facts, () -> List.of(asked.act()));
        when(isSaid(asked.subject()), " AND subject_reference = ?", sql, facts, () -> List.of(asked.subject()));
        when(
                isSaid(asked.words()),
                " AND CONCAT_WS(' ', reason, detail, subject_reference) LIKE ? ESCAPE '!'",
                sql,
                facts,
                () -> List.of(anywhere(asked.words())));
        when(asked.after() != null, " AND recorded_at <= ? AND (recorded_at < ? OR id < ?)", sql, facts, () -> {
            LocalDateTime place = utc(asked.after().recordedAt());
            return List.of(place, place, asked.after().id());
        });
        Set<Long> actors = asked.actorIds();
        when(
                actors != null && !actors.isEmpty(),
                " AND actor_id IN (" + places(actors) + ")",
                sql,
                facts,
                () -> List.copyOf(actors));
    }

    private static void when(
            boolean asked,
            String condition,
            StringBuilder sql,
            List<Object> facts,
            java.util.function.Supplier<List<?>> values) {
        if (asked) {
            sql.append(condition);
            facts.addAll(values.get());
        }
    }

    private static String places(Set<Long> values) {
        return values == null ? "" : "?, ".repeat(Math.max(0, values.size() - 1)) + "?";
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** The words as they are: what LIKE would take for a sign is looked for as itself. */
    private static String anywhere(String words) {
        return "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                (Long) row[0],
                instant(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Long) row[5],
                (Long) row[6],
                (String) row[7],
                (String) row[8]);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        LocalDateTime written = column instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) column;
        return written.toInstant(ZoneOffset.UTC);
    }
}
