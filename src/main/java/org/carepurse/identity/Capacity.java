package org.carepurse.identity;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** As what somebody is enrolled: one of the roles, or, without any, to act for budget holders who ask them to. */
public enum Capacity {
    BUDGET_HOLDER(Permission.ENROL_BUDGET_HOLDER, Role.BUDGET_HOLDER),
    NOMINEE(Permission.ENROL_NOMINEE, null),
    CARE_COORDINATOR(Permission.ENROL_COLLEAGUE, Role.CARE_COORDINATOR),
    COMMISSIONER_FINANCE(Permission.ENROL_COLLEAGUE, Role.COMMISSIONER_FINANCE),
    COMMISSIONER_AUDITOR(Permission.ENROL_COLLEAGUE, Role.COMMISSIONER_AUDITOR),
    PROVIDER_STAFF(Permission.ENROL_PROVIDER_STAFF, Role.PROVIDER_STAFF),
    BUREAU_CLERK(Permission.ENROL_KEEPERS_STAFF, Role.BUREAU_CLERK),
    FUND_HOLDER_STAFF(Permission.ENROL_KEEPERS_STAFF, Role.FUND_HOLDER_STAFF);

    private final Permission permission;
    private final Role role;

    Capacity(Permission permission, Role role) {
        this.permission = permission;
        this.role = role;
    }

    static Capacity of(Hat hatOrNone) {
        Role worn = hatOrNone == null ? null : hatOrNone.role();
        return Arrays.stream(values())
                .filter(capacity -> Objects.equals(capacity.role, worn))
                .findFirst()
                .orElseThrow();
    }

    /** What one needs to enrol somebody so, and to look after their account later. */
    Permission permission() {
        return permission;
    }

    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** At which kind of organisation; nominees are known at the commissioner of those they act for. */
    public OrganisationKind at() {
        return role().map(Role::wornAt).orElse(OrganisationKind.COMMISSIONER);
    }

    public boolean isBudgetHolder() {
        return this == BUDGET_HOLDER;
    }

    /**
     * The enrolment of this person.
     *
     * @param commissionerId on whose behalf
     * @param organisationId where they will work or be known
     */
    public Enrolment enrolment(long commissionerId, long organisationId, NewPerson person) {
        return new Enrolment(commissionerId, person, role == null ? null : new Hat(role, organisationId));
    }

    Whose whose(long commissionerId, long organisationId) {
        Whose commissioners = Whose.commissioners(commissionerId);
        return switch (at()) {
            case COMMISSIONER -> commissioners;
            case PROVIDER -> commissioners.providedBy(organisationId);
            case BUREAU, FUND_HOLDER -> commissioners.keptBy(organisationId);
        };
    }
}
