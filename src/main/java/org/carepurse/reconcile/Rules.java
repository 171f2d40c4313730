package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
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
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** The rules of an account, the latest first: of two for one line, the latest says what it is. */
@ApplicationScoped
public class Rules {

    private static final String RULES = "SELECT r.id, r.reference, r.words, r.goes_out, r.explanation, r.about, %s"
            + " FROM statement_rule r WHERE r.account_id = ? AND r.ended_at IS NULL ORDER BY r.id DESC";
    private static final String KNOWN = RULES.formatted("0");
    private static final String WITH_THEIR_LINES =
            RULES.formatted("(SELECT COUNT(*) FROM statement_match m WHERE m.rule_id = r.id)");
    private static final String ADD = "INSERT INTO statement_rule"
            + " (id, reference, commissioner_id, account_id, words, goes_out, explanation, about, made_by, made_at) VALUES ";
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
        return tables.read(WITH_THEIR_LINES, Rule::of, account.id());
    }

    /** @throws NotFound when the account has no such rule, or no more */
    public Rule find(SignedIn who, DeskAccount account, String reference) {
        return of(who, account).stream()
                .filter(rule -> rule.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("rule", reference));
    }

    /**
     * It is not asked any more; what it has said stays.
     *
     * @throws NotFound when the account has no such rule
     */
    @Act
    public Outcome<String> end(SignedIn who, RequestKey key, DeskAccount account, String reference) {
        return once(
                who,
                key,
                account,
                "BANK_RULE_ENDED",
                Digest.of("end", account.reference(), reference, who.personId()),
                () -> {
                    end(account, reference);
                    return reference;
                });
    }

    /**
     * Another rule takes its place from now on; what it has said stays.
     *
     * @param why what lines are explained by from now on, 1 to 200 characters; not asked of a rule that explains nothing
     * @return the other rule's reference
     * @throws NotFound when the account has no such rule
     */
    @Act
    public Outcome<String> change(
            SignedIn who, RequestKey key, DeskAccount account, String reference, ByHand.Always always, String why) {
        access.require(who, Permission.RECONCILE, account.cashier().acting());
        if (always.words().isEmpty()) {
            throw new WrongInput("words", "bank-rule-words");
        }
        byte[] digest = Digest.of("change", account.reference(), reference, always, why, who.personId());
        return once(who, key, account, "BANK_RULE_CHANGED", digest, () -> {
            Rule old = find(who, account, reference);
            end(account, reference);
            Rule.Says says =
                    old.says().explanation().isEmpty() ? old.says() : Rule.Says.explained(ByHand.explanation(why));
            return remember(who, account, always.words(), old.goesOut(), says);
        });
    }

    List<Rule> known(DeskAccount account) {
        return tables.read(KNOWN, Rule::of, account.id());
    }

    String remember(SignedIn who, DeskAccount account, String words, boolean goesOut, Rule.Says says) {
        String reference = ReferenceNumber.fresh("RUL");
        Journey journey = new Journey();
        journey.add(ADD, List.<Object[]>of(new Object[] {
            Ids.next(),
            reference,
            account.commissionerId(),
            account.id(),
            words,
            goesOut,
            says.explanation(),
            says.about(),
            who.personId(),
            now()
        }));
        tables.send(journey);
        trail.record(AuditEvent.of("BANK_RULE_MADE", "bank rule", reference, who.personId())
                .concerning(null, account.commissionerId())
                .because(says.explanation())
                .saying("%s %s"
                        .formatted(goesOut ? "money out" : "money in", says.about())
                        .strip()));
        return reference;
    }

    private void end(DeskAccount account, String reference) {
        if (tables.change(END, now(), account.id(), reference) == 0) {
            throw new NotFound("rule", reference);
        }
    }

    private Outcome<String> once(
            SignedIn who, RequestKey key, DeskAccount account, String act, byte[] digest, Supplier<String> doing) {
        access.require(who, Permission.RECONCILE, account.cashier().acting());
        return Outcome.done(trail.answerTo(key, digest).orElseGet(() -> {
            String reference = doing.get();
            trail.record(AuditEvent.of(act, "bank rule", reference, who.personId())
                    .concerning(null, account.commissionerId())
                    .answering(key, digest, reference));
            return reference;
        }));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
