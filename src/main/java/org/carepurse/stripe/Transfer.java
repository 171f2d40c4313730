package org.carepurse.stripe;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.audit.InstantColumn;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * A payment on its way through Stripe: first into the provider's account there, then to the provider's bank. It begins when
 * Stripe is asked, before anybody knows whether it heard. It is made once under the payment's own reference, however often
 * Stripe is asked; what did not get to the bank is taken back before it counts as failed, so that money which is owed again is
 * money that we have again.
 */
@Entity
@Table(name = "stripe_transfer")
class Transfer {

    @Id
    private String payment;

    @Column(name = "commissioner_id")
    private long commissionerId;

    private String account;

    @Column(name = "amount_pence")
    private long amountPence;

    @Enumerated(EnumType.STRING)
    private TransferState state = TransferState.ASKED;

    @Column(name = "asked_times")
    private int askedTimes = 1;

    @Convert(converter = InstantColumn.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    private String transfer;

    private String payout;

    private String code = "";

    private String words = "";

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "to_tell")
    private int toTell;

    private int told;

    @Convert(converter = InstantColumn.class)
    @Column(name = "rests_until")
    private Instant restsUntil;

    @Version
    private int version;

    protected Transfer() {}

    Transfer(String payment, long commissionerId, String account, Money amount, Instant now) {
        this.payment = payment;
        this.commissionerId = commissionerId;
        this.account = account;
        this.amountPence = Sterling.inPence(amount);
        this.askedAt = now;
        this.happenedOn = London.dateOf(now);
    }

    /** Once more, after it had been forgotten. */
    void askAgain(Instant now) {
        if (go(TransferAct.ASK, London.dateOf(now))) {
            askedTimes++;
            askedAt = now;
            transfer = null;
            toTell = 0;
            told = 0;
        }
    }

    void made(String made, LocalDate on) {
        if (go(TransferAct.MAKE, on)) {
            transfer = made;
        }
    }

    void refused(Answer why, LocalDate on) {
        if (go(TransferAct.REFUSE, on)) {
            because(why);
        }
    }

    /** It may have arrived, or bounced, before we know what it is called. */
    void paysOut(String called, LocalDate on) {
        payout = called;
        go(TransferAct.PAY_OUT, on);
    }

    void arrived(LocalDate on) {
        go(TransferAct.ARRIVE, on);
    }

    void bounced(Answer why, LocalDate on) {
        if (go(TransferAct.BOUNCE, on)) {
            because(why);
        }
    }

    void takenBack(LocalDate on) {
        go(TransferAct.TAKE_BACK, on);
    }

    /** @return whether Stripe will not make it any more */
    boolean forget(LocalDate on) {
        if (go(TransferAct.FORGET, on)) {
            toTell = told;
        }
        return state == TransferState.FORGOTTEN || state == TransferState.FAILED;
    }

    private boolean go(TransferAct act, LocalDate on) {
        Optional<TransferState> next = TransferLife.after(state, act);
        next.ifPresent(there -> {
            state = there;
            toTell = Math.max(toTell, there.toTell());
            happenedOn = on;
            restsUntil = null;
        });
        return next.isPresent();
    }

    private void because(Answer why) {
        code = why.code();
        words = why.words();
    }

    void rest(Instant until) {
        restsUntil = until;
    }

    String payment() {
        return payment;
    }

    long commissionerId() {
        return commissionerId;
    }

    /** The provider's, as Stripe calls it. */
    String account() {
        return account;
    }

    long amountPence() {
        return amountPence;
    }

    TransferState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Whether it has stood where it stands since that day or later. */
    boolean isSince(LocalDate day) {
        return !happenedOn.isBefore(day);
    }

    Optional<String> transfer() {
        return Optional.ofNullable(transfer);
    }

    boolean isCalled(String called) {
        return called.equals(transfer);
    }

    boolean isOf(long commissioner, String into, Long pence) {
        return commissionerId == commissioner && account.equals(into) && pence != null && pence == amountPence;
    }

    /** Why it was not made, or came back. */
    Answer why() {
        return new Answer(code, words);
    }

    /** The name under which Stripe does it once: the payment's reference, and which time it is once it had been forgotten. */
    String key() {
        return askedTimes == 1 ? payment : payment + ":" + askedTimes;
    }
}
