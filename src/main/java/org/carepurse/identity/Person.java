package org.carepurse.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Someone the service knows: a budget holder, someone who helps them, or someone who works for a commissioner or a
 * provider.
 *
 * <p>A person is enrolled by an organisation, under one e-mail address that nobody else has, and is given hats there;
 * more hats may follow, elsewhere too. A person is never removed, since what they did is on record: without a hat they
 * can sign in and do nothing. Only a budget holder has an NHS number. A person marked as invented is for trying the
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

    private boolean invented;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hat", joinColumns = @JoinColumn(name = "person_id"))
    private Set<WornHat> hats = new HashSet<>();

    protected Person() {}

    Person(NewPerson enrolled) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("PER");
        this.name = enrolled.name();
        this.email = enrolled.email().text();
        this.language = enrolled.language();
        this.nhsNumber =
                enrolled.nhsNumber() == null ? null : enrolled.nhsNumber().digits();
        this.invented = enrolled.invented();
    }

    /** Gives the person a role at an organisation; giving it twice changes nothing. */
    void putOn(Hat hat) {
        hats.add(new WornHat(hat));
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

    public boolean invented() {
        return invented;
    }

    public Set<Hat> hats() {
        return hats.stream().map(WornHat::hat).collect(Collectors.toUnmodifiableSet());
    }

    public boolean wears(Role role) {
        return hats().stream().anyMatch(hat -> hat.role() == role);
    }

    /** The commissioner that knows this person, if one does: staff of a provider and nominees have none. */
    public Optional<Long> commissionerId() {
        return hats().stream()
                .filter(hat -> hat.role().wornAt() == OrganisationKind.COMMISSIONER)
                .map(Hat::organisationId)
                .min(Long::compare);
    }

    /** Never with a name: this may end in a log. */
    @Override
    public String toString() {
        return reference;
    }
}
