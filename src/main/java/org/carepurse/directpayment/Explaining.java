package org.carepurse.directpayment;

import static org.carepurse.identity.Permission.EXPLAIN_SPENDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.statement.BankLine;
import org.carepurse.statement.StatementLines;

/**
 * Says what a line of a statement was, and takes it back. What was said moves the money in the books at once, so that the
 * purse tells the truth; a line is explained once, and who undoes it corrects every entry that was made.
 */
@Act
@ApplicationScoped
public class Explaining {

    /**
     * @param account the account's reference
     * @param line the number of the statement's line
     */
    public record Explain(String account, long line, WhatItWas what) {}

    /** @param explanation the reference of what was said */
    public record Undo(String account, String explanation, String reason) {

        private static final int LONGEST = 500;

        public Undo {
            reason = reason == null ? "" : reason.strip();
            if (reason.isEmpty() || reason.length() > LONGEST) {
                throw new WrongInput("reason", "explanation-undo-reason");
            }
        }
    }

    private final HeldAccounts accounts;
    private final StatementLines lines;
    private final ExplanationBook book;
    private final Posting posting;
    private final Habits habits;
    private final StillToShow stillToShow;
    private final AuditTrail trail;

    @Inject
    Explaining(
            HeldAccounts accounts,
            StatementLines lines,
            ExplanationBook book,
            Posting posting,
            Habits habits,
            StillToShow stillToShow,
            AuditTrail trail) {
        this.accounts = accounts;
        this.lines = lines;
        this.book = book;
        this.posting = posting;
        this.habits = habits;
        this.stillToShow = stillToShow;
        this.trail = trail;
    }

    /**
     * Refuses {@code line-explained-already}, {@code line-goes-the-other-way}, and for want of money as the ledger does.
     *
     * @return the explanation's reference
     */
    public Outcome<String> explain(SignedIn who, RequestKey key, Explain asked) {
        HeldAccount account = accounts.find(who, EXPLAIN_SPENDING, asked.account());
        byte[] digest = Digest.of(asked, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        book.lock(account.id());
        BankLine line = lines.line(who, Statements.of(account), asked.line());
        Explanation explanation = new Explanation(ReferenceNumber.fresh("EXP"), account, line, asked.what(), who);
        return allowed(line, asked.what())
                .map(Outcome::<Subject>refused)
                .orElseGet(() -> posting.post(explanation))
                .map(subject -> {
                    book.write(explanation, subject);
                    habits.remember(explanation, subject);
                    stillToShow.countAnew(account.id());
                    trail.record(event("SPENDING_EXPLAINED", explanation.reference(), account, who)
                            .saying("%s %s %s"
                                    .formatted(
                                            asked.what().kind(), asked.what().about(), Sterling.print(line.amount())))
                            .answering(key, digest, explanation.reference()));
                    return explanation.reference();
                });
    }

    /** Refuses {@code explanation-undone-already}, and as corrections do when the money has gone on. */
    public Outcome<String> undo(SignedIn who, RequestKey key, Undo asked) {
        HeldAccount account = accounts.find(who, EXPLAIN_SPENDING, asked.account());
        byte[] digest = Digest.of(asked, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        book.lock(account.id());
        ExplanationBook.Kept kept = book.find(account.id(), asked.explanation());
        if (!kept.isLive()) {
            return Outcome.refused(Refusal.because("explanation-undone-already"));
        }
        return posting.undo(account, kept, who).map(undone -> {
            book.undo(kept, who.personId(), asked.reason());
            stillToShow.countAnew(account.id());
            trail.record(event("SPENDING_UNDONE", asked.explanation(), account, who)
                    .because(asked.reason())
                    .answering(key, digest, asked.explanation()));
            return asked.explanation();
        });
    }

    private Optional<Refusal> allowed(BankLine line, WhatItWas what) {
        if (book.isExplained(line.id())) {
            return Optional.of(Refusal.because("line-explained-already"));
        }
        boolean fits =
                what.kind() == WhatItWas.Kind.SOMETHING_ELSE || what.kind().isOut() == line.isOut();
        return fits ? Optional.empty() : Optional.of(Refusal.because("line-goes-the-other-way"));
    }

    private static AuditEvent event(String act, String reference, HeldAccount account, SignedIn who) {
        return AuditEvent.of(act, "explanation", reference, who.personId())
                .concerning(account.whose().holderId(), account.whose().commissionerId());
    }
}
