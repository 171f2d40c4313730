package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;

/** Writing in a case's working papers, and closing it. Each act answers with the case's reference. */
@Act
@ApplicationScoped
public class CasePapers {

    private static final int LONGEST_NOTES = 4_000;
    private static final int LONGEST_CONCLUSION = 2_000;

    /** @param seen the version of the case that whoever writes has read */
    public record Write(String auditCase, int seen, Map<CheckItem, CheckAnswer> checks, String notes) {

        public Write {
            checks = new TreeMap<>(checks);
            notes = Said.tidy(notes);
            if (checks.isEmpty() && notes.isEmpty()) {
                throw new WrongInput("notes", "audit-case-nothing");
            }
            if (notes.length() > LONGEST_NOTES) {
                throw new WrongInput("notes", "audit-case-notes");
            }
        }
    }

    /** @param opinion nothing when none was chosen */
    public record Close(String auditCase, int seen, Optional<Opinion> opinion, String conclusion) {

        public Close {
            if (opinion.isEmpty()) {
                throw new WrongInput("opinion", "audit-case-opinion");
            }
            conclusion = Said.within("conclusion", "audit-case-conclusion", conclusion, LONGEST_CONCLUSION);
        }
    }

    private final CaseShelf shelf;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    CasePapers(CaseShelf shelf, Access access, AuditTrail trail, Clock clock) {
        this.shelf = shelf;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who may, before anything that was sent is read. */
    public void requireMayWrite(SignedIn who, String reference) {
        access.require(who, Permission.EXAMINE_BUDGETS, shelf.find(reference).whose());
    }

    /** Refuses {@code audit-case-is-closed} and {@code audit-case-was-changed}. */
    public Outcome<String> write(SignedIn who, RequestKey key, Write asked) {
        requireMayWrite(who, asked.auditCase());
        byte[] digest = Digest.of(asked, "AUDIT_CASE_WRITTEN", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        return shelf.toChange(asked.auditCase())
                .write(asked.seen(), asked.checks(), asked.notes(), who.personId(), clock.instant())
                .map(written -> {
                    trail.record(event("AUDIT_CASE_WRITTEN", written, who)
                            .saying("%d of %d checked"
                                    .formatted(written.checks().size(), CheckItem.values().length))
                            .answering(key, digest, written.reference()));
                    return written.reference();
                });
    }

    /** Refuses as {@link AuditCase#close} does. */
    public Outcome<String> close(SignedIn who, RequestKey key, Close asked) {
        requireMayWrite(who, asked.auditCase());
        byte[] digest = Digest.of(asked, "AUDIT_CASE_CLOSED", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        AuditCase found = shelf.toChange(asked.auditCase());
        return found.close(
                        asked.seen(),
                        asked.opinion().orElseThrow(),
                        asked.conclusion(),
                        shelf.openQuestions(found),
                        shelf.findings(found).size(),
                        who.personId(),
                        clock.instant())
                .map(closed -> {
                    trail.record(event("AUDIT_CASE_CLOSED", closed, who)
                            .because(asked.conclusion())
                            .saying(closed.opinion().orElseThrow().name())
                            .answering(key, digest, closed.reference()));
                    return closed.reference();
                });
    }

    private static AuditEvent event(String act, AuditCase auditCase, SignedIn who) {
        return AuditEvent.of(act, "audit-case", auditCase.reference(), who.personId())
                .concerning(auditCase.holderId(), auditCase.commissionerId());
    }
}
