package org.carepurse.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * One thing that a provider does at one place, such as homecare from Sale.
 *
 * <p>It begins listed; the commissioner approves it for ordering; its provider or the commissioner withdraws it. It is
 * never removed, since orders name it. Its {@link Price} is kept apart, by day.
 */
@Entity
@Table(name = "service")
public class Service {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "provider_id")
    private long providerId;

    private String category;
    private String name;
    private String description;
    private String address;
    private String postcode;
    private String borough;
    private Double latitude;
    private Double longitude;

    @Enumerated(EnumType.STRING)
    private Whereabouts whereabouts;

    private String source;

    @Enumerated(EnumType.STRING)
    private ServiceState state = ServiceState.LISTED;

    @Column(name = "found_by_name")
    private String foundByName;

    @Column(name = "found_by_text")
    private String foundByText;

    @Version
    private int version;

    protected Service() {}

    /** @param source the mapping it was imported by, or empty when a person entered it */
    Service(Provider provider, ServiceFacts facts, Category kind, String source) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("SVC");
        this.commissionerId = provider.commissionerId();
        this.providerId = provider.id();
        this.source = source;
        tell(provider, facts, kind);
    }

    /** Takes over what is told now. The words it is found by follow from it. */
    void tell(Provider provider, ServiceFacts facts, Category kind) {
        this.category = kind.code();
        this.name = facts.name();
        this.description = facts.description();
        standAt(facts.place());
        FoundBy found = FoundBy.of(provider.facts(), facts, kind);
        this.foundByName = found.name();
        this.foundByText = found.text();
    }

    private void standAt(Place place) {
        this.address = place.address();
        this.postcode = place.postcode();
        this.borough = place.borough();
        this.latitude = place.point() == null ? null : place.point().latitude();
        this.longitude = place.point() == null ? null : place.point().longitude();
        this.whereabouts = place.whereabouts();
    }

    /** Refused when the act does not lead anywhere from the service's state. */
    Outcome<ServiceState> undergo(ServiceAct act) {
        Optional<ServiceState> next = ServiceLife.after(state, act);
        if (next.isEmpty()) {
            return Outcome.refused(new Refusal(
                    "service-act-not-now", Map.of("service", name, "state", state.name(), "act", act.name())));
        }
        state = next.get();
        return Outcome.done(state);
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

    public long providerId() {
        return providerId;
    }

    public ServiceFacts facts() {
        return new ServiceFacts(category, name, description, place());
    }

    public String category() {
        return category;
    }

    public String name() {
        return name;
    }

    public Place place() {
        Point point = latitude == null ? null : new Point(latitude, longitude);
        return new Place(address, postcode, borough, point, whereabouts);
    }

    public ServiceState state() {
        return state;
    }

    @Override
    public String toString() {
        return reference;
    }
}
