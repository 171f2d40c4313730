package org.carepurse.identity;

import java.util.Objects;
import java.util.function.BiPredicate;

/** How the person who asks stands to a record. */
enum Relation {
    /** It is about their own budget. */
    HOLDER((who, whose) ->
            Objects.equals(who.personId(), whose.holderId()) && who.wears(Role.BUDGET_HOLDER, whose.commissionerId())),
    /** The holder has appointed them. */
    NOMINEE((who, whose) -> whose.holderId() != null && who.actsFor().contains(whose.holderId())),
    /** They are the co-ordinator named on it. */
    COORDINATOR((who, whose) -> Objects.equals(who.personId(), whose.coordinatorId())
            && who.wears(Role.CARE_COORDINATOR, whose.commissionerId())),
    /** They co-ordinate for its commissioner, whether or not this one is theirs. */
    COORDINATION_TEAM((who, whose) -> who.wears(Role.CARE_COORDINATOR, whose.commissionerId())),
    /** They work for the provider it concerns. */
    PROVIDER((who, whose) -> who.wears(Role.PROVIDER_STAFF, whose.providerId())),
    /** They are a clerk of the bureau that keeps the money. */
    BUREAU((who, whose) -> who.wears(Role.BUREAU_CLERK, whose.keeperId())),
    /** They work for the organisation that holds the fund. */
    FUND_HOLDER((who, whose) -> who.wears(Role.FUND_HOLDER_STAFF, whose.keeperId())),
    /** They answer for its commissioner's money. */
    FINANCE((who, whose) -> who.wears(Role.COMMISSIONER_FINANCE, whose.commissionerId())),
    /** They audit its commissioner. */
    AUDITOR((who, whose) -> who.wears(Role.COMMISSIONER_AUDITOR, whose.commissionerId())),
    /** They are signed in; that is enough. */
    ANYONE((who, whose) -> true);

    private final BiPredicate<SignedIn, Whose> holds;

    Relation(BiPredicate<SignedIn, Whose> holds) {
        this.holds = holds;
    }

    boolean holds(SignedIn who, Whose whose) {
        return holds.test(who, whose);
    }
}
