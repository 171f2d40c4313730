package org.carepurse.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A person's hat as a row; equal to another by what it says, as rows of a set must be. */
@Embeddable
class WornHat {

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "organisation_id")
    private long organisationId;

    protected WornHat() {}

    WornHat(Hat hat) {
        this.role = hat.role();
        this.organisationId = hat.organisationId();
    }

    Hat hat() {
        return new Hat(role, organisationId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WornHat worn && hat().equals(worn.hat());
    }

    @Override
    public int hashCode() {
        return hat().hashCode();
    }
}
