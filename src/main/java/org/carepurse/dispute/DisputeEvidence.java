package org.carepurse.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.evidence.EvidenceFile;
import org.carepurse.evidence.EvidenceFolder;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;

/**
 * What those who take part in a dispute show the others. The file is laid down before the act that tells of it, as nothing
 * outside the database belongs in one.
 */
@ApplicationScoped
public class DisputeEvidence {

    private final DisputeFile disputes;
    private final EvidenceFolder folder;
    private final EvidenceBook book;
    private final Access access;

    @Inject
    DisputeEvidence(DisputeFile disputes, EvidenceFolder folder, EvidenceBook book, Access access) {
        this.disputes = disputes;
        this.folder = folder;
        this.book = book;
        this.access = access;
    }

    /** Who may, before anything of the file is read. */
    public void requireMayAdd(SignedIn who, String dispute) {
        access.require(who, Permission.SHOW_EVIDENCE, disputes.find(dispute).whose());
    }

    /**
     * The same file again is the same evidence. Refuses {@code dispute-is-over}.
     *
     * @param name what the file is called; only shown
     * @return the evidence's reference
     * @throws org.carepurse.outcome.WrongInput {@code evidence-kind}, {@code evidence-too-large}, {@code evidence-not-kept}
     */
    public Outcome<String> add(SignedIn who, RequestKey key, String dispute, String name, byte[] content) {
        requireMayAdd(who, dispute);
        EvidenceFile file = EvidenceFile.of("evidence", name, content);
        folder.keep(file.checksum(), content);
        return book.add(who, key, dispute, file);
    }

    /** Of one dispute, the first one first. */
    public List<Evidence> of(SignedIn who, String dispute) {
        access.require(who, Permission.SEE_DISPUTE, disputes.find(dispute).whose());
        return book.of(dispute);
    }

    /** @throws NotFound when the dispute has no such evidence */
    public Evidence.Opened open(SignedIn who, String dispute, String reference) {
        Evidence evidence = of(who, dispute).stream()
                .filter(file -> file.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence", reference));
        return new Evidence.Opened(evidence, folder.read(evidence.checksum()));
    }

    /** Whether whoever looks may still show something. */
    public boolean mayAdd(SignedIn who, Dispute dispute) {
        return dispute.state().isOpen() && access.may(who, Permission.SHOW_EVIDENCE, dispute.whose());
    }
}
