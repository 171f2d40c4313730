package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.holding.HeldAccount;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.CreditsPaidBack;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.PaidFromAccount;
import org.carepurse.ledger.Posted;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.statement.BankLine;
import org.carepurse.statement.StatementLines;
import org.carepurse.table.Tables;

/** What an explanation means for the books, and what undoing it means. Within the caller's act, under the account's lock. */
@ApplicationScoped
class Posting {

    private static final String GIVEN_BACK_SINCE =
            "SELECT 1 FROM explanation WHERE about_id = ? AND kind = 'GIVEN_BACK' AND is_live = 1";

    private final PayingGoals goals;
    private final PayingOrders orders;
    private final PayingBills bills;
    private final PayingWages wages;
    private final ComingIn comingIn;
    private final PayingOwnPart ownPart;
    private final PaidBeforeBilled billed;
    private final CreditsPaidBack credits;
    private final ExplanationBook book;
    private final StatementLines lines;
    private final Ledger ledger;
    private final Tables tables;

    @Inject
    Posting(
            PayingGoals goals,
            PayingOrders orders,
            PayingBills bills,
            PayingWages wages,
            ComingIn comingIn,
            PayingOwnPart ownPart,
            PaidBeforeBilled billed,
            CreditsPaidBack credits,
            ExplanationBook book,
            StatementLines lines,
            Ledger ledger,
            Tables tables) {
        this.goals = goals;
        this.orders = orders;
        this.bills = bills;
        this.wages = wages;
        this.comingIn = comingIn;
        this.ownPart = ownPart;
        this.billed = billed;
        this.credits = credits;
        this.book = book;
        this.lines = lines;
        this.ledger = ledger;
        this.tables = tables;
    }

    Outcome<Subject> post(Explanation said) {
        return switch (said.what().kind()) {
            case FOR_GOAL -> goals.post(said);
            case FOR_ORDER -> orders.post(said);
            case FOR_INVOICE -> bills.post(said);
            case WAGES -> wages.post(said);
            case PAID_IN -> comingIn.paidIn(said);
            case GIVEN_BACK -> comingIn.givenBack(said);
            case OWN_PART -> ownPart.post(said);
            case SOMETHING_ELSE -> Outcome.done(Subject.NONE);
        };
    }

    Outcome<Long> undo(HeldAccount account, ExplanationBook.Kept kept, SignedIn who) {
        orders.lockOrderOf(kept);
        if (billed.isBilled(kept.id())) {
            return Outcome.refused(Refusal.because("explanation-billed-since"));
        }
        if (!tables.read(GIVEN_BACK_SINCE, row -> row.getInt(1), kept.id()).isEmpty()) {
            return Outcome.refused(Refusal.because("explanation-given-back"));
        }
        BankLine line = lines.line(who, Statements.of(account), kept.lineId());
        if (kept.kind() == WhatItWas.Kind.OWN_PART) {
            return ownPart.undo(kept, Explanation.undoing(kept.reference(), 1, account, line, who));
        }
        Outcome<Long> undone = Outcome.done(kept.id());
        int part = 0;
        List<Paid> entries = book.entriesOf(kept.id());
        for (Paid paid : entries) {
            Occasion occasion = Explanation.undoing(kept.reference(), ++part, account, line, who);
            undone = undone.then(id -> undo(account, kept, paid, occasion).map(posted -> {
                credits.hadNotComeBack(paid.entryId());
                return id;
            }));
        }
        return undone.map(id -> {
            bills.undone(entries);
            if (kept.kind() == WhatItWas.Kind.FOR_ORDER) {
                orders.undone(account, kept, line, who);
            }
            return id;
        });
    }

    /** What somebody gave back, and did not, is with them as before. */
    private Outcome<Posted> undo(HeldAccount account, ExplanationBook.Kept kept, Paid paid, Occasion occasion) {
        return kept.kind() == WhatItWas.Kind.GIVEN_BACK
                ? ledger.payFromPot(
                        paid.potId(), new PaidFromAccount(account.id(), paid.payeeId(), paid.amount()), occasion)
                : ledger.correct(paid.entryId(), occasion);
    }
}
