package org.carepurse.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.audit.InstantColumn;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Someone the service knows: a budget holder, someone who helps them, or someone who works for a commissioner or a
 * provider.
 *
 * <p>A person is enrolled under one e-mail address that nobody else has, with a hat at an organisation, or without one to
 * act for others. They choose their password themselves, with a code that is handed to them. A person is never removed,
 * since what they did is on record: their access is ended, and may be given again. Only a budget holder has an NHS number. A person marked as invented is for trying the
 * service out, and their NHS number is one that is never issued.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private long id;

    private String reference;
    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "nhs_number")
    private String nhsNumber;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "commissioner_id")
    private long commissionerId;

    private boolean invented;

    @Convert(converter = InstantColumn.class)
    @Column(name = "access_ended_at")
    private Instant accessEndedAt;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hat", joinColumns = @JoinColumn(name = "person_id"))
    private Set<WornHat> hats = new HashSet<>();

    protected Person() {}

    Person(Enrolment enrolment) {
        NewPerson enrolled = enrolment.person();
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("PER");
        this.name = enrolled.name();
        this.email = enrolled.email().text();
        this.language = enrolled.language();
        this.nhsNumber =
                enrolled.nhsNumber() == null ? null : enrolled.nhsNumber().digits();
        this.bornOn = enrolled.bornOn();
        this.commissionerId = enrolment.commissionerId();
        this.invented = enrolled.invented();
        if (enrolment.hat() != null) {
            this.hats.add(new WornHat(enrolment.hat()));
        }
    }

    /** Whether this person may enrol somebody like them, in all that they are: that is who looks after their account. */
    boolean isLookedAfterBy(SignedIn who, Access access) {
        return hats.isEmpty()
                ? isLookedAfterBy(who, access, null)
                : hats().stream().allMatch(hat -> isLookedAfterBy(who, access, hat));
    }

    private boolean isLookedAfterBy(SignedIn who, Access access, Hat hatOrNone) {
        Capacity capacity = Capacity.of(hatOrNone);
        long organisationId = hatOrNone == null ? commissionerId : hatOrNone.organisationId();
        return access.may(who, capacity.permission(), capacity.whose(commissionerId, organisationId));
    }

    /** They cannot sign in any more; what they are, and what they did, stays on record. */
    void endAccess(Instant now) {
        accessEndedAt = now;
    }

    /** Somebody gave them a new way in. */
    void giveAccess() {
        accessEndedAt = null;
    }

    void speak(Language preferred) {
        this.language = preferred;
    }

    public long id() {
        return id;
    }

    /** How people outside the system name this person: {@code PER-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Language language() {
        return language;
    }

    public Optional<NhsNumber> nhsNumber() {
        return Optional.ofNullable(nhsNumber).map(NhsNumber::new);
    }

    /** Of a budget holder, where it is known. */
    public Optional<LocalDate> bornOn() {
        return Optional.ofNullable(bornOn);
    }

    /** Somebody knows now when they were born, or knows better. */
    void wasBorn(LocalDate day) {
        bornOn = day;
    }

    public boolean invented() {
        return invented;
    }

    public Set<Hat> hats() {
        return hats.stream().map(WornHat::hat).collect(Collectors.toUnmodifiableSet());
    }

    public boolean wears(Role role) {
        return hats().stream().anyMatch(hat -> hat.role() == role);
    }

    /** As what they were enrolled: the first of their roles, if they have several. */
    public Capacity capacity() {
        return hats().stream().map(Capacity::of).sorted().findFirst().orElse(Capacity.NOMINEE);
    }

    /** The commissioner on whose behalf they were enrolled, staff of a provider and nominees too. */
    public long commissionerId() {
        return commissionerId;
    }

    /** For work of theirs that goes on after they have left: as themselves, acting for nobody. */
    public SignedIn absent() {
        return new SignedIn(id, hasAccess() ? hats() : Set.of(), Set.of());
    }

    public boolean hasAccess() {
        return accessEndedAt == null;
    }

    /** Never with a name: this may end in a log. */
    @Override
    public String toString() {
        return reference;
    }
}
