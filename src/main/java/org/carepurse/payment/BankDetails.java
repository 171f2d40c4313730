package org.carepurse.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.audit.InstantColumn;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.time.London;

/**
 * Where a provider says it is paid. Details begin current and are never edited: those that replace them are a new record,
 * and the old ones stay, so that it is known for ever where each payment went. A commissioner pays into them once its own
 * people have found them to be right.
 */
@Entity
@Table(name = "bank_details")
class BankDetails {

    @Id
    private long id;

    private String reference;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "payee_name")
    private String payeeName;

    @Column(name = "sort_code")
    private String sortCode;

    @Column(name = "account_number")
    private String accountNumber;

    @Column(name = "changed_by")
    private long changedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "is_current")
    private Integer isCurrent = 1;

    protected BankDetails() {}

    BankDetails(ChangeDetails asked, long changedBy, Instant changedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("BNK");
        this.providerId = asked.providerId();
        this.payeeName = asked.payeeName();
        this.sortCode = asked.account().sortCode().digits();
        this.accountNumber = asked.account().account().digits();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    void replaced() {
        isCurrent = null;
    }

    boolean isCurrent() {
        return isCurrent != null;
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long providerId() {
        return providerId;
    }

    String payeeName() {
        return payeeName;
    }

    AccountDetails account() {
        return new AccountDetails(new SortCode(sortCode), new AccountNumber(accountNumber));
    }

    long changedBy() {
        return changedBy;
    }

    LocalDate changedOn() {
        return London.dateOf(changedAt);
    }
}
