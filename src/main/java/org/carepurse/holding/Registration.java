package org.carepurse.holding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Language;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * A bureau or a fund holder asks to keep the money of a commissioner's people. It is written on a page that is open to all,
 * so nothing in it is known to be true: the commissioner checks it, and approves it or says why not, once. With the approval
 * the organisation is there, with its client account, and its contact can be let in. It never keeps a penny before.
 */
@Entity
@Table(name = "keeper_registration")
public class Registration {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "sort_code")
    private String sortCode;

    @Column(name = "account_number")
    private String accountNumber;

    @Column(name = "service_user")
    private String serviceUser;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private RegistrationState state = RegistrationState.ASKED;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String because = "";

    @Column(name = "keeper_id")
    private Long keeperId;

    @Version
    private int version;

    protected Registration() {}

    Registration(long commissionerId, Registering asked, LocalDate today) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("REG");
        this.commissionerId = commissionerId;
        this.kind = asked.kind();
        this.name = asked.name();
        this.accountName = asked.account().name();
        this.sortCode = asked.account().details().sortCode().digits();
        this.accountNumber = asked.account().details().account().digits();
        this.serviceUser =
                asked.serviceUser() == null ? null : asked.serviceUser().digits();
        this.contactName = asked.contact().name();
        this.contactEmail = asked.contact().email().text();
        this.language = asked.contact().language();
        this.askedOn = today;
    }

    /** Refuses {@code registration-answered}. */
    Outcome<Registration> waiting() {
        return state == RegistrationState.ASKED
                ? Outcome.done(this)
                : Outcome.refused(Refusal.because("registration-answered", "registration", reference));
    }

    /** @param how it was checked that the organisation and its account are what they say */
    void approve(long keeper, long by, LocalDate today, String how) {
        answer(RegistrationState.APPROVED, by, today, how);
        keeperId = keeper;
    }

    void decline(long by, LocalDate today, String why) {
        answer(RegistrationState.DECLINED, by, today, why);
    }

    private void answer(RegistrationState answer, long by, LocalDate today, String words) {
        waiting().value();
        state = answer;
        answeredBy = by;
        answeredOn = today;
        because = words;
    }

    /** What the commissioner approves when it approves this. */
    Keepers.Approval approval(boolean invented) {
        return new Keepers.Approval(
                commissionerId, kind, name, account(), serviceUser().orElse(null), invented);
    }

    public String reference() {
        return reference;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public NamedAccount account() {
        return new NamedAccount(
                accountName, new AccountDetails(new SortCode(sortCode), new AccountNumber(accountNumber)));
    }

    /** By what number Bacs knows it; nothing when it sends no files there. */
    public Optional<ServiceUserNumber> serviceUser() {
        return Optional.ofNullable(serviceUser).map(ServiceUserNumber::new);
    }

    public Registering.Contact contact() {
        return new Registering.Contact(contactName, new EmailAddress(contactEmail), language);
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public RegistrationState state() {
        return state;
    }

    /** The day of the answer; nothing before. */
    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** How it was checked, or why it was declined; empty before the answer. */
    public String because() {
        return because;
    }
}
