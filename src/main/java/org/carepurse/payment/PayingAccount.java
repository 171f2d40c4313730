package org.carepurse.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.carepurse.audit.InstantColumn;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.Payer;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.budget.OwnAccount;
import org.carepurse.holding.KeptAccount;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * An account from which providers are paid: a commissioner's, or the one in which an organisation keeps money for its people.
 * It is written once; who pays from another account opens another. The books know it by its number.
 */
@Entity
@Table(name = "paying_account")
public class PayingAccount {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "keeper_id")
    private Long keeperId;

    private String name;

    @Column(name = "sort_code")
    private String sortCode;

    @Column(name = "account_number")
    private String accountNumber;

    @Column(name = "service_user")
    private String serviceUser;

    @Column(name = "opened_by")
    private long openedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "opened_at")
    private Instant openedAt;

    protected PayingAccount() {}

    PayingAccount(OpenAccount asked, long openedBy, Instant openedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("ACC");
        this.commissionerId = asked.commissionerId();
        this.name = asked.payer().name();
        this.sortCode = asked.payer().account().sortCode().digits();
        this.accountNumber = asked.payer().account().account().digits();
        this.serviceUser =
                asked.serviceUser() == null ? null : asked.serviceUser().digits();
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    private PayingAccount(KeptAccount kept, long approvedBy, Instant approvedAt) {
        this.id = kept.id();
        this.reference = kept.reference();
        this.commissionerId = kept.commissionerId();
        this.keeperId = kept.keeperId().orElseThrow();
        this.name = kept.name();
        this.sortCode = kept.details().sortCode().digits();
        this.accountNumber = kept.details().account().digits();
        this.serviceUser = kept.serviceUser().map(ServiceUserNumber::digits).orElse(null);
        this.openedBy = approvedBy;
        this.openedAt = approvedAt;
    }

    /** The account people's money is kept in is the one it is paid from. */
    static PayingAccount ofKeeper(KeptAccount kept, long approvedBy, Instant approvedAt) {
        return new PayingAccount(kept, approvedBy, approvedAt);
    }

    /** By which the books know it. */
    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long commissionerId() {
        return commissionerId;
    }

    /** Whose money is in it. */
    public Cashier cashier() {
        return new Cashier(commissionerId, keeperId);
    }

    boolean isKeepers() {
        return keeperId != null;
    }

    /** As it stands on the account. */
    public String name() {
        return name;
    }

    public AccountDetails account() {
        return new AccountDetails(new SortCode(sortCode), new AccountNumber(accountNumber));
    }

    /** By what number Bacs knows the payer; nothing when it sends no files there. */
    public Optional<ServiceUserNumber> serviceUser() {
        return Optional.ofNullable(serviceUser).map(ServiceUserNumber::new);
    }

    OwnAccount asOwn() {
        return new OwnAccount(id, reference, name, account().masked());
    }

    Payer payer() {
        return new Payer(name, account());
    }
}
