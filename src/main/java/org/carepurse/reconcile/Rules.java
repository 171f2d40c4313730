package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** The rules of an account, the latest first: of two for one line, the latest says what it is. */
@ApplicationScoped
public class Rules {

    private static final String KNOWN = "SELECT id, reference, words, goes_out, explanation FROM statement_rule"
            + " WHERE account_id = ? AND ended_at IS NULL ORDER BY id DESC";
    private static final String ADD = "INSERT INTO statement_rule"
            + " (id, reference, commissioner_id, account_id, words, goes_out, explanation, made_by, made_at) VALUES ";
    private static final String END =
            "UPDATE statement_rule SET ended_at = ? WHERE account_id = ? AND reference = ? AND ended_at IS NULL";

    private final Tables tables;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    @Inject
    Rules(Tables tables, AuditTrail trail, Access access, Clock clock) {
        this.tables = tables;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    public List<Rule> of(SignedIn who, DeskAccount account) {
        access.require(who, Permission.SEE_BANK_STATEMENT, account.cashier().looking());
        return known(account);
    }

    /**
     * It is not asked any more; what it has said stays.
     *
     * @throws NotFound when the account has no such rule
     */
    @Act
    public Outcome<String> end(SignedIn who, RequestKey key, DeskAccount account, String reference) {
        access.require(who, Permission.RECONCILE, account.cashier().acting());
        byte[] digest = Digest.of("end", account.reference(), reference, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        if (tables.change(END, now(), account.id(), reference) == 0) {
            throw new NotFound("rule", reference);
        }
        trail.record(AuditEvent.of("BANK_RULE_ENDED", "bank rule", reference, who.personId())
                .concerning(null, account.commissionerId())
                .answering(key, digest, reference));
        return Outcome.done(reference);
    }

    List<Rule> known(DeskAccount account) {
        return tables.read(KNOWN, Rule::of, account.id());
    }

    void remember(SignedIn who, DeskAccount account, String words, boolean goesOut, String explanation) {
        String reference = ReferenceNumber.fresh("RUL");
        Journey journey = new Journey();
        journey.add(ADD, List.<Object[]>of(new Object[] {
            Ids.next(),
            reference,
            account.commissionerId(),
            account.id(),
            words,
            goesOut,
            explanation,
            who.personId(),
            now()
        }));
        tables.send(journey);
        trail.record(AuditEvent.of("BANK_RULE_MADE", "bank rule", reference, who.personId())
                .concerning(null, account.commissionerId())
                .because(explanation)
                .saying(goesOut ? "money out" : "money in"));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
