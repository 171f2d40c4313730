package org.carepurse.directory;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.ReferenceNumber;

/**
 * A provider's entry in the directory. Once its people use the service it is an organisation too, under the same record
 * number.
 *
 * <p>It begins listed, from a public register or as someone entered it. The commissioner that keeps the entry approves
 * it once it has been checked; only then can its services be ordered. It can be suspended for a stated reason and
 * reinstated, and in the end it is closed, never removed. What a newer source tells replaces what an older one told; an
 * older one only fills what was left blank.
 */
@Entity
@Table(name = "provider")
public class Provider {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    private String name;

    @Column(name = "run_by")
    private String runBy;

    private String description;
    private String address;
    private String postcode;
    private String telephone;
    private String website;

    @Enumerated(EnumType.STRING)
    private ProviderState state = ProviderState.LISTED;

    @Column(name = "state_because")
    private String stateBecause = "";

    @Column(name = "told_as_at")
    private LocalDate toldAsAt;

    private boolean invented;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "provider_number", joinColumns = @JoinColumn(name = "provider_id"))
    private Set<NumberRow> numbers = new HashSet<>();

    @Version
    private int version;

    protected Provider() {}

    /**
     * @param toldAsAt the day on which the facts were true by their source, or null when a person entered them
     * @param invented true for providers that do not exist and serve to try things out
     */
    Provider(long id, long commissionerId, ProviderFacts facts, LocalDate toldAsAt, boolean invented) {
        this.id = id;
        this.reference = ReferenceNumber.fresh("PRV");
        this.commissionerId = commissionerId;
        this.invented = invented;
        tell(facts, toldAsAt);
    }

    /** Takes over what is told now in place of what was told before. */
    void tell(ProviderFacts facts, LocalDate asAt) {
        this.toldAsAt = asAt;
        this.name = facts.name();
        this.runBy = facts.runBy();
        this.description = facts.description();
        this.address = facts.address();
        this.postcode = facts.postcode();
        this.telephone = facts.telephone();
        this.website = facts.website();
    }

    void isKnownAs(Collection<RegisterNumber> more) {
        more.forEach(number -> numbers.add(new NumberRow(number)));
    }

    /** Whether the act leads anywhere from the provider's state. */
    public boolean mayUndergo(ProviderAct act) {
        return ProviderLife.after(state, act).isPresent();
    }

    /** Refused when the act does not lead anywhere from the provider's state. */
    Outcome<ProviderState> undergo(ProviderAct act, String reason) {
        Optional<ProviderState> next = ProviderLife.after(state, act);
        if (next.isEmpty()) {
            return Outcome.refused(new Refusal(
                    "provider-act-not-now", Map.of("provider", name, "state", state.name(), "act", act.name())));
        }
        state = next.get();
        stateBecause = reason;
        return Outcome.done(state);
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    /** Who keeps this entry and answers for it. */
    public long commissionerId() {
        return commissionerId;
    }

    public String name() {
        return name;
    }

    public ProviderFacts facts() {
        return new ProviderFacts(name, runBy, description, address, postcode, telephone, website);
    }

    public ProviderState state() {
        return state;
    }

    /** Why it is in this state, in the words of whoever decided; often empty. */
    public String stateBecause() {
        return stateBecause;
    }

    public Optional<LocalDate> toldAsAt() {
        return Optional.ofNullable(toldAsAt);
    }

    public boolean invented() {
        return invented;
    }

    public Set<RegisterNumber> numbers() {
        return numbers.stream().map(NumberRow::kept).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return reference;
    }
}
