package org.carepurse.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.evidence.EvidenceFile;
import org.carepurse.evidence.EvidenceKind;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/** Which files there are, and of which disputes. */
@ApplicationScoped
class EvidenceBook {

    private static final String KEEP =
            "INSERT INTO dispute_file (id, reference, dispute_id, name, kind, size_bytes, sha256,"
                    + " added_by, added_at) SELECT ?1, ?2, d.id, ?3, ?4, ?5, ?6, ?7, ?8 FROM dispute d WHERE d.reference = ?9";
    private static final String FILES = "SELECT f.reference, f.name, f.kind, f.size_bytes, f.sha256, f.added_by"
            + " FROM dispute_file f JOIN dispute d ON d.id = f.dispute_id WHERE d.reference = ?1 ORDER BY f.id";

    private final EntityManager entityManager;
    private final DisputeFile disputes;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    EvidenceBook(EntityManager entityManager, DisputeFile disputes, AuditTrail trail, Clock clock) {
        this.entityManager = entityManager;
        this.disputes = disputes;
        this.trail = trail;
        this.clock = clock;
    }

    @Act
    public Outcome<String> add(SignedIn who, RequestKey key, String reference, EvidenceFile file) {
        Dispute dispute = disputes.forChange(reference);
        byte[] digest = Digest.of(file.checksum(), reference, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        if (!dispute.state().isOpen()) {
            return Outcome.refused(Refusal.because("dispute-is-over"));
        }
        String added = of(reference).stream()
                .filter(known -> known.checksum().equals(file.checksum()))
                .map(Evidence::reference)
                .findFirst()
                .orElseGet(() -> keep(who, reference, file));
        trail.record(AuditEvent.of("DISPUTE_EVIDENCE_ADDED", "dispute", reference, who.personId())
                .concerning(dispute.holderId(), dispute.commissionerId())
                .saying("%s, %d bytes, SHA-256 %s".formatted(file.kind(), file.bytes(), file.checksum()))
                .answering(key, digest, added));
        return Outcome.done(added);
    }

    /** The first one first. */
    List<Evidence> of(String dispute) {
        List<?> rows =
                entityManager.createNativeQuery(FILES).setParameter(1, dispute).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(EvidenceBook::evidence)
                .toList();
    }

    private String keep(SignedIn who, String dispute, EvidenceFile file) {
        String reference = ReferenceNumber.fresh("EVD");
        entityManager
                .createNativeQuery(KEEP)
                .setParameter(1, Ids.next())
                .setParameter(2, reference)
                .setParameter(3, file.name())
                .setParameter(4, file.kind().name())
                .setParameter(5, file.bytes())
                .setParameter(6, file.checksum())
                .setParameter(7, who.personId())
                .setParameter(8, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(9, dispute)
                .executeUpdate();
        return reference;
    }

    private static Evidence evidence(Object[] row) {
        return new Evidence(
                (String) row[0],
                (String) row[1],
                EvidenceKind.valueOf((String) row[2]),
                ((Number) row[3]).longValue(),
                (String) row[4],
                ((Number) row[5]).longValue());
    }
}
