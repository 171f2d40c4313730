package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/**
 * Where providers are paid: the provider enters it, and each commissioner finds out by another way whether it is true. The
 * whole number is never shown again: whoever checks it types what the provider tells them, and it is compared here.
 */
@ApplicationScoped
public class BankDetailsDesk {

    private static final String LOCK = "SELECT id FROM organisation WHERE id = ? FOR UPDATE";
    private static final String CHECKED =
            "SELECT 1 FROM bank_details_check WHERE details_id = ? AND commissioner_id = ? FOR UPDATE";
    private static final String CHECK = "INSERT INTO bank_details_check"
            + " (details_id, commissioner_id, finding, how, checked_by, checked_at) VALUES (?, ?, ?, ?, ?, ?)";

    private final EntityManager entityManager;
    private final Records records;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    @Inject
    BankDetailsDesk(EntityManager entityManager, Records records, AuditTrail trail, Access access, Clock clock) {
        this.entityManager = entityManager;
        this.records = records;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Refuses {@code details-unchanged}.
     *
     * @return the reference of the new details
     */
    @Act
    public Outcome<String> change(SignedIn who, RequestKey key, ChangeDetails asked) {
        records.one(LOCK, row -> row.getLong(1), asked.providerId());
        access.require(who, Permission.CHANGE_BANK_DETAILS, Whose.providers(asked.providerId()));
        byte[] digest = Digest.of(asked, asked.account().printed(), who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        Optional<BankDetails> before = current(asked.providerId());
        if (before.filter(known -> isSame(known, asked)).isPresent()) {
            return Outcome.refused(Refusal.because("details-unchanged"));
        }
        before.ifPresent(BankDetails::replaced);
        entityManager.flush();
        BankDetails details = new BankDetails(asked, who.personId(), clock.instant());
        entityManager.persist(details);
        entityManager.flush();
        trail.record(AuditEvent.of("BANK_DETAILS_CHANGED", "bank details", details.reference(), who.personId())
                .saying(Ending.of(asked.account()))
                .answering(key, digest, details.reference()));
        return Outcome.done(details.reference());
    }

    /**
     * Refuses {@code details-replaced}, {@code details-checked}, {@code details-need-another-person} and {@code
     * details-differ}.
     */
    @Act
    public Outcome<Finding> check(SignedIn who, RequestKey key, CheckDetails asked) {
        access.require(who, Permission.CHECK_BANK_DETAILS, Whose.commissioners(asked.commissionerId()));
        byte[] digest =
                Digest.of(asked, asked.heard() == null ? "" : asked.heard().printed(), who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(Finding.valueOf(answered.get()));
        }
        BankDetails details = find(asked.details());
        Optional<Refusal> refusal = whyNot(who, asked, details);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        records.change(
                CHECK,
                details.id(),
                asked.commissionerId(),
                asked.finding().name(),
                asked.how(),
                who.personId(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        trail.record(AuditEvent.of("BANK_DETAILS_CHECKED", "bank details", details.reference(), who.personId())
                .concerning(null, asked.commissionerId())
                .because(asked.how())
                .saying(asked.finding() + ", " + Ending.of(details.account()))
                .answering(key, digest, asked.finding().name()));
        return Outcome.done(asked.finding());
    }

    private Optional<Refusal> whyNot(SignedIn who, CheckDetails asked, BankDetails details) {
        if (!details.isCurrent()) {
            return Optional.of(Refusal.because("details-replaced"));
        }
        if (records.one(CHECKED, row -> 1, details.id(), asked.commissionerId()).isPresent()) {
            return Optional.of(Refusal.because("details-checked"));
        }
        if (details.changedBy() == who.personId()) {
            return Optional.of(Refusal.because("details-need-another-person"));
        }
        return asked.heard() == null || asked.heard().equals(details.account())
                ? Optional.empty()
                : Optional.of(Refusal.because("details-differ"));
    }

    private static boolean isSame(BankDetails known, ChangeDetails asked) {
        return known.account().equals(asked.account()) && known.payeeName().equals(asked.payeeName());
    }

    private Optional<BankDetails> current(long providerId) {
        return entityManager
                .createQuery(
                        "SELECT d FROM BankDetails d WHERE d.providerId = :provider AND d.isCurrent = 1",
                        BankDetails.class)
                .setParameter("provider", providerId)
                .getResultStream()
                .findFirst();
    }

    private BankDetails find(String reference) {
        return entityManager
                .createQuery("SELECT d FROM BankDetails d WHERE d.reference = :reference", BankDetails.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("bank details", reference));
    }
}
