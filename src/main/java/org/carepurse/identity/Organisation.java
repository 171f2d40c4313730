package org.carepurse.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * A body whose people use the service: a commissioner, which funds plans and answers for the money, a provider, which
 * delivers, or a bureau or fund holder, which keeps money for people. It is registered once and never removed; a
 * commissioner always has its ODS code. What a provider offers, and whether it may be ordered from, is known in the
 * directory under the same record number.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @Column(name = "ods_code")
    private String odsCode;

    @Column(name = "commissioner_id")
    private long commissionerId;

    private boolean invented;

    @Version
    private int version;

    protected Organisation() {}

    Organisation(long id, long commissionerId, NewOrganisation registered) {
        this.id = id;
        this.reference = ReferenceNumber.fresh("ORG");
        this.kind = registered.kind();
        this.name = registered.name();
        this.odsCode =
                registered.odsCode() == null ? null : registered.odsCode().text();
        this.commissionerId = commissionerId;
        this.invented = registered.invented();
    }

    /** A commissioner, which answers for itself. */
    static Organisation founded(NewOrganisation commissioner) {
        long id = Ids.next();
        return new Organisation(id, id, commissioner);
    }

    /** A bureau or a fund holder for the commissioner that approves it, records who did and keeps it. */
    public static Organisation ofKeeper(OrganisationKind kind, String name, long commissionerId, boolean invented) {
        return new Organisation(Ids.next(), commissionerId, new NewOrganisation(kind, name, null, invented));
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Optional<OdsCode> odsCode() {
        return Optional.ofNullable(odsCode).map(OdsCode::new);
    }

    /** The commissioner that let it in, and enrols its first people; of a commissioner, itself. */
    public long commissionerId() {
        return commissionerId;
    }

    public boolean invented() {
        return invented;
    }

    @Override
    public String toString() {
        return reference;
    }
}
