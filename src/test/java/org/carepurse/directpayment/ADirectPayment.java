package org.carepurse.directpayment;

import static org.carepurse.money.Sterling.pounds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.statement.AStatement;
import org.carepurse.testing.CarePurseInstance;
import org.joda.money.Money;

/** A person with an account of their own, into which £99.46 was paid; £90 of it is sorted into one goal. */
public final class ADirectPayment {

    private final CarePurseInstance instance;
    private final AnAgreement agreement;
    private final HeldAccount account;

    private ADirectPayment(CarePurseInstance instance, AnAgreement agreement) {
        this.instance = instance;
        this.agreement = agreement;
        this.account =
                instance.get(HeldAccounts.class).of(agreement.plan().holder()).get(0);
    }

    static ADirectPayment in(CarePurseInstance instance) {
        return heldAs(instance, Holding.OWN_ACCOUNT);
    }

    static ADirectPayment heldAs(CarePurseInstance instance, Holding holding) {
        return of(instance, AnAgreement.in(instance).heldAs(holding), pounds("90"));
    }

    /** Of an agreement of which nothing is said yet but among whom it is. */
    public static ADirectPayment of(CarePurseInstance instance, AnAgreement begun) {
        return of(instance, begun.heldAs(Holding.OWN_ACCOUNT), pounds("90"));
    }

    /** The person pays some of it themselves. */
    static ADirectPayment contributing(CarePurseInstance instance, Contribution contribution) {
        return of(instance, AnAgreement.in(instance).heldAs(Holding.OWN_ACCOUNT).with(contribution), pounds("80"));
    }

    private static ADirectPayment of(CarePurseInstance instance, AnAgreement offered, Money sorted) {
        AnAgreement agreement = offered.accepted();
        agreement.payInUpTo(agreement.plan().plan().startsOn());
        ADirectPayment one = new ADirectPayment(instance, agreement);
        one.sort(sorted);
        AStatement.columns(instance, one.holder(), Statements.of(one.account));
        return one;
    }

    void sort(Money amount) {
        instance.get(Sorting.class)
                .sort(
                        holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                agreement.plan().reference(),
                                List.of(new Sorting.Share(
                                        agreement.plan().goal(APlan.A_GOAL), agreement.line(), amount))))
                .value();
    }

    /** Brings in a statement; each row is like {@code 24/11/2026,-60.00,Brook Lane}. */
    public ADirectPayment told(String... rows) {
        AStatement.take(instance, holder(), Statements.of(account), AStatement.of(rows))
                .value();
        return this;
    }

    public AnAgreement agreement() {
        return agreement;
    }

    SignedIn holder() {
        return agreement.plan().holder();
    }

    HeldAccount account() {
        return account;
    }

    String reference() {
        return account.reference();
    }

    public String pot() {
        return agreement.plan().pot(APlan.A_GOAL, FundingStream.OTHER_NHS).reference();
    }

    public Balance balance() {
        return instance.get(Ledger.class)
                .balanceOf(agreement
                        .plan()
                        .pot(APlan.A_GOAL, FundingStream.OTHER_NHS)
                        .potId());
    }

    public Money inBooks() {
        return instance.get(AccountReading.class).account(holder(), reference()).inBooks();
    }

    /** The lines, newest first. */
    List<LineSight> lines(LineFilter filter) {
        return instance.get(AccountReading.class).lines(holder(), reference(), filter, 0, 50);
    }

    /** The line of which the bank says so. */
    LineSight line(String words) {
        return lines(LineFilter.ALL).stream()
                .filter(line -> line.line().said().contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** A receipt for the line of which the bank says so. */
    void shows(String words) {
        instance.get(Receipts.class)
                .attach(
                        holder(),
                        RequestKey.fresh(),
                        reference(),
                        line(words).line().id(),
                        "receipt.pdf",
                        "%PDF-1.4\nTaxi\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))
                .value();
    }

    public Outcome<String> explain(String words, WhatItWas what) {
        return explain(holder(), words, what);
    }

    Outcome<String> explain(SignedIn who, String words, WhatItWas what) {
        return instance.get(Explaining.class)
                .explain(
                        who,
                        RequestKey.fresh(),
                        new Explaining.Explain(reference(), line(words).line().id(), what));
    }

    public Outcome<String> undo(String explanation) {
        return instance.get(Explaining.class)
                .undo(holder(), RequestKey.fresh(), new Explaining.Undo(reference(), explanation, "It was not that"));
    }
}
