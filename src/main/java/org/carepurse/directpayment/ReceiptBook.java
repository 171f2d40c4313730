package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.evidence.EvidenceFile;
import org.carepurse.evidence.EvidenceKind;
import org.carepurse.holding.HeldAccount;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** Which receipts there are, and of which lines. */
@ApplicationScoped
class ReceiptBook {

    private static final String KEEP =
            "INSERT INTO receipt (id, reference, commissioner_id, account_id, line_id, name, kind,"
                    + " size_bytes, sha256, added_by, added_at) VALUES ";
    private static final String RECEIPTS =
            "SELECT reference, name, kind, size_bytes, sha256, added_at FROM receipt WHERE account_id = ? AND ";

    private final Tables tables;
    private final ExplanationBook explanations;
    private final StillToShow stillToShow;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    ReceiptBook(Tables tables, ExplanationBook explanations, StillToShow stillToShow, AuditTrail trail, Clock clock) {
        this.tables = tables;
        this.explanations = explanations;
        this.stillToShow = stillToShow;
        this.trail = trail;
        this.clock = clock;
    }

    @Act
    public Outcome<String> attach(SignedIn who, RequestKey key, HeldAccount account, long line, EvidenceFile file) {
        byte[] digest = Digest.of(file.checksum(), line, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        explanations.lock(account.id());
        String reference = of(account.id(), line).stream()
                .filter(receipt -> receipt.checksum().equals(file.checksum()))
                .map(Receipt::reference)
                .findFirst()
                .orElseGet(() -> keep(who, account, line, file));
        trail.record(AuditEvent.of("RECEIPT_ATTACHED", "receipt", reference, who.personId())
                .concerning(account.whose().holderId(), account.whose().commissionerId())
                .saying("%s, %d bytes, SHA-256 %s".formatted(file.kind(), file.bytes(), file.checksum()))
                .answering(key, digest, reference));
        return Outcome.done(reference);
    }

    List<Receipt> of(long accountId, long line) {
        return tables.read(RECEIPTS + "line_id = ? ORDER BY id", ReceiptBook::receipt, accountId, line);
    }

    /** @throws NotFound when the account has no such receipt */
    Receipt find(long accountId, String reference) {
        return tables.read(RECEIPTS + "reference = ?", ReceiptBook::receipt, accountId, reference).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("receipt", reference));
    }

    private String keep(SignedIn who, HeldAccount account, long line, EvidenceFile file) {
        String reference = ReferenceNumber.fresh("RCP");
        Journey journey = new Journey();
        journey.add(KEEP, List.<Object[]>of(new Object[] {
            Ids.next(),
            reference,
            account.whose().commissionerId(),
            account.id(),
            line,
            file.name(),
            file.kind().name(),
            file.bytes(),
            HexFormat.of().parseHex(file.checksum()),
            who.personId(),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
        }));
        tables.send(journey);
        stillToShow.countAnew(account.id());
        return reference;
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString(1),
                row.getString(2),
                EvidenceKind.valueOf(row.getString(3)),
                row.getLong(4),
                HexFormat.of().formatHex(row.getBytes(5)),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
