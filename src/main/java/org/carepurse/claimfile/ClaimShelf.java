package org.carepurse.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** Where files are kept, and which of them are to be worked on. A server that works on one has it to itself for a while. */
@ApplicationScoped
class ClaimShelf {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String UNFINISHED =
            """
            SELECT id FROM claim_file WHERE state IN ('TRYING', 'SENDING') AND (picked_until IS NULL OR picked_until < ?)
             ORDER BY id""";
    private static final String PICK =
            """
            UPDATE claim_file SET picked_until = ? WHERE id = ? AND state IN ('TRYING', 'SENDING')
               AND (picked_until IS NULL OR picked_until < ?)""";
    private static final String PUT_BACK = "UPDATE claim_file SET picked_until = NULL WHERE id = ?";
    private static final String SAME =
            "SELECT reference FROM claim_file WHERE provider_id = ? AND kind = ? AND digest = ? AND is_kept = 1";

    private final EntityManager entityManager;
    private final Tables tables;
    private final Clock clock;

    @Inject
    ClaimShelf(EntityManager entityManager, Tables tables, Clock clock) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.clock = clock;
    }

    ClaimFile add(ClaimFile file) {
        entityManager.persist(file);
        entityManager.flush();
        return file;
    }

    /** The reference of the file of just this content, unless it was dropped. */
    Optional<String> same(long providerId, FileKind kind, byte[] digest) {
        return tables.read(SAME, row -> row.getString(1), providerId, kind.name(), digest).stream()
                .findFirst();
    }

    /** @throws NotFound when there is no such file */
    ClaimFile find(String reference) {
        return find(reference, LockModeType.NONE);
    }

    ClaimFile lock(String reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    ClaimFile lock(long id) {
        return entityManager.find(ClaimFile.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Long> unfinished() {
        return tables.read(UNFINISHED, row -> row.getLong(1), now());
    }

    /** Whether it is this server's to work on now. */
    boolean pick(long id) {
        LocalDateTime now = now();
        return tables.change(PICK, now.plus(PATIENCE), id, now) == 1;
    }

    void putBack(long id) {
        tables.change(PUT_BACK, id);
    }

    private ClaimFile find(String reference, LockModeType lock) {
        return entityManager
                .createQuery("SELECT f FROM ClaimFile f WHERE f.reference = :reference", ClaimFile.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("file", reference));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
