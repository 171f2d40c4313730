package org.carepurse.savedview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * A dashboard with its filters under a name. It begins when somebody saves it, is theirs alone, may be called otherwise, and is
 * gone when they delete it. It keeps an address and no figures: opened again, it shows what holds then.
 */
@Entity
@Table(name = "saved_view")
public class SavedView {

    @Id
    private long id;

    private String reference;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Dashboard dashboard;

    private String name;
    private String address;

    @Version
    private int version;

    protected SavedView() {}

    SavedView(long personId, ViewName name, ViewAddress address) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("SVW");
        this.personId = personId;
        this.dashboard = address.dashboard();
        this.name = name.text();
        this.address = address.text();
    }

    SavedView rename(ViewName other) {
        name = other.text();
        return this;
    }

    /** As addresses name it: {@code SVW-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    public Dashboard dashboard() {
        return dashboard;
    }

    public String name() {
        return name;
    }

    /** Where it leads: a page of ours with its filters. */
    public String address() {
        return address;
    }
}
