package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.statement.BankLine;
import org.carepurse.statement.StatementLines;

/**
 * What all acts on one line have in common, within the caller's transaction: whoever asks must be allowed to, what was asked
 * before is answered as it was then, the account is locked, and the trail is told of what was done.
 */
@ApplicationScoped
class LineActs {

    private final StatementLines lines;
    private final Matches matches;
    private final AuditTrail trail;
    private final Access access;

    @Inject
    LineActs(StatementLines lines, Matches matches, AuditTrail trail, Access access) {
        this.lines = lines;
        this.matches = matches;
        this.trail = trail;
        this.access = access;
    }

    /**
     * @param what is asked, as it stands in the trail
     * @throws org.carepurse.outcome.NotFound when the account has no such line
     */
    Outcome<String> on(
            SignedIn who,
            RequestKey key,
            ByHand.Line asked,
            String act,
            String what,
            Function<BankLine, Outcome<String>> doing) {
        DeskAccount account = asked.account();
        access.require(who, Permission.RECONCILE, account.cashier().acting());
        byte[] digest = Digest.of(act, account.reference(), asked.id(), what, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        matches.lock(account);
        return doing.apply(lines.line(who, account.account(), asked.id())).map(answer -> {
            trail.record(AuditEvent.of(act, "bank line", String.valueOf(asked.id()), who.personId())
                    .concerning(null, account.commissionerId())
                    .because(what)
                    .saying(account.masked())
                    .answering(key, digest, answer));
            return answer;
        });
    }
}
