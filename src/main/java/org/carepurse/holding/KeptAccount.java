package org.carepurse.holding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * A bank account that people's money is kept in: an approved organisation's, pooled for all its people, or one person's.
 * It is one account of the books, and is never changed: when the bank's details change it is another account.
 */
@Entity
@Table(name = "kept_account")
public class KeptAccount {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "keeper_id")
    private Long keeperId;

    @Column(name = "holder_id")
    private Long holderId;

    private String name;

    @Column(name = "sort_code")
    private String sortCode;

    @Column(name = "account_number")
    private String accountNumber;

    @Column(name = "service_user")
    private String serviceUser;

    protected KeptAccount() {}

    private KeptAccount(long commissionerId, Long keeperId, Long holderId, NamedAccount account) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("KEP");
        this.commissionerId = commissionerId;
        this.keeperId = keeperId;
        this.holderId = holderId;
        this.name = account.name();
        this.sortCode = account.details().sortCode().digits();
        this.accountNumber = account.details().account().digits();
    }

    /** @param serviceUser null when the keeper sends no files to Bacs */
    static KeptAccount ofKeeper(
            long commissionerId, long keeperId, NamedAccount account, ServiceUserNumber serviceUser) {
        KeptAccount kept = new KeptAccount(commissionerId, keeperId, null, account);
        kept.serviceUser = serviceUser == null ? null : serviceUser.digits();
        return kept;
    }

    static KeptAccount ofPerson(long commissionerId, long holderId, NamedAccount account) {
        return new KeptAccount(commissionerId, null, holderId, account);
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public Optional<Long> keeperId() {
        return Optional.ofNullable(keeperId);
    }

    boolean isOfPerson(long personId) {
        return holderId != null && holderId == personId;
    }

    public String name() {
        return name;
    }

    public AccountDetails details() {
        return new AccountDetails(new SortCode(sortCode), new AccountNumber(accountNumber));
    }

    /** By what number Bacs knows whoever keeps money in it; nothing when they send no files there. */
    public Optional<ServiceUserNumber> serviceUser() {
        return Optional.ofNullable(serviceUser).map(ServiceUserNumber::new);
    }
}
