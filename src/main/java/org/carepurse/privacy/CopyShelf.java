package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.outcome.NotFound;
import org.carepurse.preparing.Readiness;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** Where copies lie, in pieces; each step of preparing one is an act of its own, so that any server can go on. */
@ApplicationScoped
class CopyShelf {

    private static final int MOST_SHOWN = 10;

    private static final String ASKED =
            "SELECT id FROM personal_copy WHERE state = 'ASKED' AND (picked_until IS NULL OR picked_until < ?) ORDER BY id";
    private static final String OVER = "SELECT id FROM personal_copy WHERE state = 'READY' AND goes_at < ? ORDER BY id";
    private static final String PART = "SELECT content FROM personal_copy_part WHERE copy_id = ? AND number = ?";

    private final EntityManager entityManager;
    private final Tables tables;
    private final People people;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    CopyShelf(EntityManager entityManager, Tables tables, People people, AuditTrail trail, Clock clock) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Long> asked() {
        return tables.read(ASKED, row -> row.getLong(1), now());
    }

    public List<Long> over() {
        return tables.read(OVER, row -> row.getLong(1), now());
    }

    /** Nothing of an earlier try is left; false when it is not this server's to prepare. */
    @Act
    public boolean pick(long copyId) {
        boolean isOurs = locked(copyId).pick(clock.instant());
        if (isOurs) {
            tables.change("DELETE FROM personal_copy_part WHERE copy_id = ?", copyId);
        }
        return isOurs;
    }

    @Act
    public Person personOf(long copyId) {
        return people.person(entityManager.find(PersonalCopy.class, copyId).personId());
    }

    @Act
    public void lookedThrough(long copyId, int tablesDone) {
        locked(copyId).lookedThrough(tablesDone, clock.instant());
    }

    @Act
    public void add(long copyId, int number, byte[] content) {
        locked(copyId).grew(content.length);
        Journey journey = new Journey();
        journey.add(
                "INSERT INTO personal_copy_part (copy_id, number, content) VALUES ",
                List.<Object[]>of(new Object[] {copyId, (long) number, content}));
        tables.send(journey);
    }

    /** Unless the person was erased meanwhile. */
    @Act
    public void ready(long copyId) {
        PersonalCopy copy = locked(copyId);
        if (copy.state() == Readiness.GONE) {
            tables.change("DELETE FROM personal_copy_part WHERE copy_id = ?", copyId);
            return;
        }
        copy.ready(clock.instant());
        trail.record(AuditEvent.of("COPY_READY", "copy", copy.reference(), null)
                .concerning(copy.personId(), copy.commissionerId())
                .saying(copy.sizeBytes() + " bytes"));
    }

    /** Its content is removed. */
    @Act
    public void remove(long copyId) {
        PersonalCopy copy = locked(copyId);
        if (copy.state() == Readiness.READY) {
            copy.go();
            tables.change("DELETE FROM personal_copy_part WHERE copy_id = ?", copyId);
            trail.record(AuditEvent.of("COPY_REMOVED", "copy", copy.reference(), null)
                    .concerning(copy.personId(), copy.commissionerId()));
        }
    }

    /** One piece after the other, so that no server holds a whole copy. */
    void write(long copyId, OutputStream to) throws IOException {
        int number = 0;
        for (List<byte[]> part = part(copyId, number); !part.isEmpty(); part = part(copyId, ++number)) {
            to.write(part.get(0));
        }
    }

    PersonalCopy byReference(String reference) {
        return entityManager
                .createQuery("SELECT c FROM PersonalCopy c WHERE c.reference = :reference", PersonalCopy.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("copy", reference));
    }

    private List<byte[]> part(long copyId, int number) {
        return tables.read(PART, row -> row.getBytes(1), copyId, (long) number);
    }

    /** That person's, the last one first. */
    List<PersonalCopy> of(long personId) {
        return latest("c.personId = :person", personId);
    }

    List<PersonalCopy> askedForOthersBy(long personId) {
        return latest("c.askedBy = :person AND c.personId <> :person", personId);
    }

    private List<PersonalCopy> latest(String which, long personId) {
        return entityManager
                .createQuery("SELECT c FROM PersonalCopy c WHERE " + which + " ORDER BY c.id DESC", PersonalCopy.class)
                .setParameter("person", personId)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    PersonalCopy keep(PersonalCopy copy) {
        entityManager.persist(copy);
        return copy;
    }

    private PersonalCopy locked(long copyId) {
        return entityManager.find(PersonalCopy.class, copyId, LockModeType.PESSIMISTIC_WRITE);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
