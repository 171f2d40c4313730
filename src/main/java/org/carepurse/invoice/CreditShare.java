package org.carepurse.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.joda.money.Money;

/** The part of a credit that goes back to the pot of one approved share: at once, or when the provider has paid it back. */
@Entity
@Table(name = "credit_share")
class CreditShare {

    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "credit_note_id")
    private CreditNote note;

    @Column(name = "approval_id")
    private long approvalId;

    @Column(name = "hold_id")
    private long holdId;

    @Column(name = "pot_id")
    private long potId;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "entry_id")
    private Long entryId;

    @Column(name = "bank_account_id")
    private Long bankAccountId;

    protected CreditShare() {}

    CreditShare(CreditNote note, Creditable share, Money amount) {
        this.id = Ids.next();
        this.note = note;
        this.approvalId = share.approvalId();
        this.holdId = share.holdId();
        this.potId = share.potId();
        this.amountPence = Sterling.inPence(amount);
    }

    /** It was still owed, and the pot has it again, by this entry of the journal. */
    void cameOff(long entry) {
        entryId = entry;
    }

    /** It had been paid; the bank account has it again and so has the pot, by this entry of the journal. */
    void cameBack(long entry, long bankAccount) {
        entryId = entry;
        bankAccountId = bankAccount;
    }

    void isWaitedForAgain() {
        entryId = null;
        bankAccountId = null;
    }

    boolean isToComeBack() {
        return entryId == null;
    }

    /** The approved share that it is of. */
    Creditable of() {
        return new Creditable(approvalId, holdId, potId, amount());
    }

    long potId() {
        return potId;
    }

    Money amount() {
        return Sterling.pence(amountPence);
    }
}
