package org.carepurse.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/**
 * The books of every commissioner: where each penny of every budget is, and how it came there.
 *
 * <p>Money is funded by a commissioner, or promised until it is paid in, waits on a funding line, is allocated to a pot, is held for an order, and becomes
 * owed to a provider when the order is delivered and the invoice approved; then it is sent, and paid when the bank says so.
 * Each step is one entry of the journal, which is never changed or removed; the balances follow from it. No pot or line is
 * ever below zero.
 *
 * <p>Acts join the caller's transaction. A refusal is a value and leaves nothing written. The same
 * {@linkplain Occasion occasion's} key with the same content is answered as before; with other content it is a
 * {@link org.carepurse.outcome.WrongInput}. Questions may be asked anywhere and change nothing.
 */
@ApplicationScoped
public class Ledger {

    private final Tables tables;
    private final Balances balances;
    private final Holds holds;
    private final Funding funding;
    private final Promising promising;
    private final Holding holding;
    private final HoldKeeping keeping;
    private final Correcting correcting;
    private final Paying paying;
    private final Crediting crediting;
    private final Covering covering;
    private final YearClosing yearClosing;
    private final MovingOn movingOn;
    private final DrawingDown drawingDown;
    private final HolderPaying holderPaying;
    private final Questions questions;

    @Inject
    Ledger(Tables tables, Clock clock, Event<MoneyCameFree> cameFree) {
        this.tables = tables;
        balances = new Balances(tables);
        holds = new Holds(tables);
        questions = new Questions(tables);
        Journal journal = new Journal(tables, clock);
        Books books = new Books(tables, journal, balances, cameFree::fire);
        funding = new Funding(books, balances);
        promising = new Promising(books, balances);
        holding = new Holding(tables, books, journal, holds, balances);
        keeping = new HoldKeeping(books, holds);
        holderPaying = new HolderPaying(books, balances, questions, keeping);
        correcting = new Correcting(books, journal, holds, balances, questions);
        paying = new Paying(books, journal, questions);
        crediting = new Crediting(books, questions);
        covering = new Covering(books, questions);
        yearClosing = new YearClosing(books, balances);
        movingOn = new MovingOn(books, balances);
        drawingDown = new DrawingDown(books, balances);
    }

    /** The commissioner's money comes onto a funding line. Never refused. */
    public Outcome<Posted> fund(long lineId, Money amount, Occasion occasion) {
        return funding.fund(lineId, amount, occasion);
    }

    /** The commissioner grants a line money that is paid in later. Never refused. */
    public Outcome<Posted> promise(long lineId, Money amount, Occasion occasion) {
        return promising.promise(lineId, amount, occasion);
    }

    /** All that was promised and never paid in is the commissioner's again, provided that it is as much as was seen before. */
    public Outcome<Posted> letGo(long lineId, Money all, Occasion occasion) {
        return promising.letGo(lineId, all, occasion);
    }

    /**
     * What was promised is paid into the account that the line's money is kept in, and can be sorted. Refuses {@code
     * not-enough-promised}.
     *
     * @param fromBank the commissioner's bank account
     */
    public Outcome<Posted> payIn(long lineId, long fromBank, long toBank, Money amount, Occasion occasion) {
        return promising.payIn(lineId, fromBank, toBank, amount, occasion);
    }

    /** The person pays their own part of what was promised into that account. Refuses {@code not-enough-promised}. */
    public Outcome<Posted> contribute(long lineId, long toBank, Money amount, Occasion occasion) {
        return promising.contribute(lineId, toBank, amount, occasion);
    }

    /** Money that no goal has been given leaves a funding line. Refuses {@code not-enough-unallocated}. */
    public Outcome<Posted> withdraw(long lineId, Money amount, Occasion occasion) {
        return funding.withdraw(lineId, amount, occasion);
    }

    /** A pot gets money of its funding line. Refuses {@code not-enough-unallocated}. */
    public Outcome<Posted> allocate(long lineId, long potId, Money amount, Occasion occasion) {
        return funding.allocate(lineId, potId, amount, occasion);
    }

    /** A pot gives money that can be spent back to its funding line. Refuses {@code not-enough-left}. */
    public Outcome<Posted> returnToLine(long potId, long lineId, Money amount, Occasion occasion) {
        return funding.returnToLine(potId, lineId, amount, occasion);
    }

    /**
     * Sets money aside. Each request is decided on its own, in this order, and answered in the same order; several people's
     * requests can so share one transaction. Refuses {@code not-enough-left}.
     */
    public List<Outcome<HoldPlaced>> hold(List<HoldRequest> requests) {
        return holding.hold(requests);
    }

    /**
     * The same as part of something larger, for requests that are known to be new: all is decided now, and written when the
     * caller sends the journey. The pots' update comes last in it and has the last word.
     *
     * @param left what each pot has left, as read in this transaction
     */
    public List<Outcome<HoldPlaced>> hold(List<HoldRequest> requests, Map<Long, Money> left, Journey journey) {
        return holding.hold(requests, left, journey);
    }

    public Outcome<HoldPlaced> hold(HoldRequest request) {
        return holding.hold(List.of(request)).get(0);
    }

    /** Some or all of a hold becomes owed to a provider. Refuses {@code more-than-is-held}, {@code hold-has-ended}. */
    public Outcome<Posted> settle(long holdId, Money amount, long providerId, Remainder remainder, Occasion occasion) {
        return keeping.settle(holdId, amount, providerId, remainder, occasion);
    }

    /** Some of a hold can be spent again. Refuses {@code more-than-is-held}, {@code hold-has-ended}. */
    public Outcome<Posted> release(long holdId, Money amount, Occasion occasion) {
        return keeping.release(holdId, amount, occasion);
    }

    /** All that is still held can be spent again. Refuses {@code hold-has-ended}. */
    public Outcome<Posted> releaseAll(long holdId, Occasion occasion) {
        return keeping.releaseAll(holdId, occasion);
    }

    /** The hold was a mistake. Refuses {@code hold-in-use} when some of it was settled, {@code hold-has-ended}. */
    public Outcome<Posted> voidHold(long holdId, Occasion occasion) {
        return keeping.voidHold(holdId, occasion);
    }

    /** The hold's last day is over. Refuses {@code hold-still-kept}, {@code hold-does-not-expire}, {@code hold-has-ended}. */
    public Outcome<Posted> expire(long holdId, Occasion occasion) {
        return keeping.expire(holdId, occasion);
    }

    /** A person paid for something of a goal from the account that they hold. Refuses {@code not-enough-left}. */
    public Outcome<Posted> payFromPot(long potId, PaidFromAccount paid, Occasion occasion) {
        return holderPaying.fromPot(potId, paid, occasion);
    }

    /** The same for what was set aside before. Refuses {@code more-than-is-held}, {@code hold-has-ended}. */
    public Outcome<Posted> payFromHold(long holdId, Remainder remainder, PaidFromAccount paid, Occasion occasion) {
        return holderPaying.fromHold(holdId, remainder, paid, occasion);
    }

    /** The same for what a provider is owed already. Refuses {@code more-than-is-owed}. */
    public Outcome<Posted> payOwed(PaidFromAccount paid, Occasion occasion) {
        return holderPaying.owed(paid, occasion);
    }

    /**
     * Undoes a wrong entry by a new one that names it; the right one is then made as any other. Refuses
     * {@code entry-not-correctable}, {@code entry-already-corrected}, and for want of money as the acts themselves do.
     */
    public Outcome<Posted> correct(long entryId, Occasion occasion) {
        return correcting.correct(entryId, occasion);
    }

    /**
     * Instructions to pay left us: what was owed is sent. Many are one journey to the database.
     *
     * @throws org.carepurse.outcome.BrokenInvariant when a provider would be sent more than it is owed
     */
    public List<Posted> send(List<ProviderPayment> payments) {
        return paying.send(payments);
    }

    /** The bank says that they were paid: what was sent is paid, and the cash is out of the account. */
    public List<Posted> confirmPaid(List<ProviderPayment> payments) {
        return paying.confirm(payments);
    }

    /** What was sent never reached the provider: it is owed as before. No cash has moved. */
    public List<Posted> oweAgain(List<ProviderPayment> payments) {
        return paying.oweAgain(payments);
    }

    /** What had been paid came back: it is owed again, and the cash is in the account again. */
    public List<Posted> payBack(List<ProviderPayment> payments) {
        return paying.payBack(payments);
    }

    /** Cash came into a bank account from outside. Never refused. */
    public Outcome<Posted> bank(long bankAccountId, Money amount, Occasion occasion) {
        return paying.bank(bankAccountId, amount, occasion);
    }

    /** Whoever keeps a bank account took its charge out of it, as Stripe its fees. Never refused. */
    public Outcome<Posted> charge(long bankAccountId, Money amount, Occasion occasion) {
        return paying.charge(bankAccountId, amount, occasion);
    }

    /** Cash went from one of a commissioner's own bank accounts to another, as what Stripe pays out. Never refused. */
    public Outcome<Posted> transfer(long fromBank, long toBank, Money amount, Occasion occasion) {
        return paying.between(Reason.TRANSFERRED, fromBank, toBank, amount, occasion);
    }

    /**
     * A provider takes back what it charged and has not been sent: the pot has it again. Refuses {@code
     * settlement-already-sent}.
     */
    public Outcome<Posted> credit(Credit credit, Occasion occasion) {
        return crediting.credit(credit, occasion);
    }

    /**
     * A block contract pays for so much of what a provider is owed.
     *
     * @throws org.carepurse.outcome.BrokenInvariant when the provider is not owed so much
     */
    public Posted cover(long providerId, Money amount, Occasion occasion) {
        return covering.cover(providerId, amount, occasion);
    }

    /**
     * A provider takes back so much of what a block contract pays for: it is owed, and can be credited.
     *
     * @throws org.carepurse.outcome.BrokenInvariant when the block contract never paid for so much
     */
    public Posted uncover(long providerId, Money amount, Occasion occasion) {
        return covering.uncover(providerId, amount, occasion);
    }

    /** What of a provider's work block contracts have paid for. */
    public Money coveredFor(long providerId, long commissionerId) {
        return questions.sumOf(Account.covered(commissionerId, providerId));
    }

    /**
     * A provider gave back what it had been paid: the pot has it again, and the cash is in the account.
     *
     * @throws org.carepurse.outcome.BrokenInvariant when the provider was never paid so much
     */
    public Outcome<Posted> refund(Credit credit, long bankAccountId, Occasion occasion) {
        return crediting.refund(credit, bankAccountId, occasion);
    }

    /**
     * All that these pots of one line can spend goes back to the line, in one entry.
     *
     * @param all what they can spend, as the caller read it; when others have moved some of it since, the act is done anew
     */
    public Outcome<Posted> returnAll(long lineId, Collection<Long> potIds, Money all, Occasion occasion) {
        return yearClosing.returnAll(lineId, potIds, all, occasion);
    }

    /** What is left of a closed year goes back to its commissioner. Refuses {@code not-enough-unallocated}. */
    public Outcome<Posted> recover(long lineId, Money amount, Occasion occasion) {
        return yearClosing.recover(lineId, amount, occasion);
    }

    /** What is left of a closed year goes to the line of the next one. Refuses {@code not-enough-unallocated}. */
    public Outcome<Posted> carryOver(long fromLine, long toLine, Money amount, Occasion occasion) {
        return yearClosing.carryOver(fromLine, toLine, amount, occasion);
    }

    /** A pot of a closed year gets what a late charge needs, out of what was recovered of that year. Never refused. */
    public Outcome<Posted> chargeLate(long lineId, long potId, Money amount, Occasion occasion) {
        return yearClosing.chargeLate(lineId, potId, amount, occasion);
    }

    /**
     * A support that a pot pays for was taken out of the account that its money is kept in: it is spent, and paid, at once.
     * Refuses {@code not-enough-left}.
     *
     * @param keeperId whoever keeps the money and took it
     */
    public Outcome<Posted> drawDown(
            long potId, long lineId, long keeperId, long bankAccountId, Money amount, Occasion occasion) {
        return drawingDown.take(Reason.DRAWN_DOWN, potId, lineId, keeperId, bankAccountId, amount, occasion);
    }

    /** The same, for the fee of whoever keeps the money. That the person agreed to it is for the caller to know. */
    public Outcome<Posted> takeFee(
            long potId, long lineId, long keeperId, long bankAccountId, Money amount, Occasion occasion) {
        return drawingDown.take(Reason.FEE_TAKEN, potId, lineId, keeperId, bankAccountId, amount, occasion);
    }

    /**
     * All of a line's free money goes on to another line of the same stream, in one entry. Never refused; when others have
     * moved some of it since the caller read it, the act is done anew.
     */
    public Outcome<Posted> moveOn(MoveOn what, Occasion occasion) {
        return movingOn.moveOn(what, occasion);
    }

    /** Cash went from one bank account of the books to another. Never refused. */
    public Outcome<Posted> handOver(long fromBank, long toBank, Money amount, Occasion occasion) {
        return paying.between(Reason.HANDED_OVER, fromBank, toBank, amount, occasion);
    }

    /** What the commissioner got back of a line's closed year, less what was charged to it late: it may be below zero. */
    public Money recovered(long lineId, long commissionerId) {
        return questions.sumOf(Account.recovered(commissionerId, lineId));
    }

    public Balance balanceOf(long potId) {
        return balancesOf(List.of(potId)).get(potId);
    }

    /** Every pot asked for, also those that never had money. */
    public Map<Long, Balance> balancesOf(Collection<Long> potIds) {
        if (potIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, PotRow> rows = balances.read(potIds);
        return potIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        pot -> pot, pot -> rows.containsKey(pot) ? rows.get(pot).balance() : Balance.NONE));
    }

    /** What a line was granted and has not been paid in yet. */
    public Money promised(long lineId) {
        return balances.promised(lineId);
    }

    /** What no goal has been given yet. */
    public Money unallocated(long lineId) {
        return balances.unallocated(lineId);
    }

    /** What a provider has earned from a commissioner and has not been paid. */
    public Money owedTo(long providerId, long commissionerId) {
        return questions.sumOf(Account.owed(commissionerId, providerId));
    }

    /** What a provider has been sent by a commissioner, and nobody has said yet whether it arrived. */
    public Money sentTo(long providerId, long commissionerId) {
        return questions.sumOf(Account.sent(commissionerId, providerId));
    }

    /** What a provider has been paid by a commissioner. */
    public Money paidTo(long providerId, long commissionerId) {
        return questions.sumOf(Account.paid(commissionerId, providerId));
    }

    /** The cash that is in a bank account; below zero when the bank lends it. */
    public Money inBank(long bankAccountId, long commissionerId) {
        return questions.sumOf(Account.bank(commissionerId, bankAccountId));
    }

    public Hold findHold(long holdId) {
        return holds.find(holdId);
    }

    /** What happened to these pots, newest first; go on from the last one's {@link Movement#place()}. */
    public List<Movement> movements(Collection<Long> potIds, Place before, int atMost) {
        return questions.movements(potIds, before, atMost);
    }

    /** What a business document did, oldest first. */
    public List<Movement> movementsOf(Document document) {
        return questions.movementsOf(document);
    }

    public TrialBalance trialBalance(long commissionerId, LocalDate asAt) {
        return questions.trialBalance(commissionerId, asAt);
    }

    /** Compares every stored balance with the journal. Reads all of it: for a desk at night, not for a page. */
    public Proof prove() {
        return tables.with(Prover::prove);
    }
}
