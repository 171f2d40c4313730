package org.carepurse.identity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who asks, as known from their sign-in at this moment.
 *
 * @param personId the person, always themselves: a nominee is never taken for the holder
 * @param hats what they are, and where
 * @param actsFor the budget holders who have appointed them, as of today
 */
public record SignedIn(long personId, Set<Hat> hats, Set<Long> actsFor) {

    public SignedIn {
        hats = Set.copyOf(hats);
        actsFor = Set.copyOf(actsFor);
    }

    /** Whether they wear the hat at that organisation; never true where no organisation is named. */
    public boolean wears(Role role, Long organisationId) {
        return organisationId != null && hats.contains(new Hat(role, organisationId));
    }

    /** At whose desk they sit: where they wear the first of these hats that they wear; the oldest of several. */
    public Optional<Long> organisationAs(Role... wanted) {
        return Stream.of(wanted)
                .flatMap(role -> hats.stream()
                        .filter(hat -> hat.role() == role)
                        .map(Hat::organisationId)
                        .sorted())
                .findFirst();
    }

    /** Whether there is anybody's money that they may spend: their own, or that of somebody who appointed them. */
    public boolean looksAfterMoney() {
        return wears(Role.BUDGET_HOLDER) || !actsFor.isEmpty();
    }

    /** Whether it is this money that they may spend. */
    public boolean looksAfterMoneyOf(long holderId) {
        return personId == holderId || actsFor.contains(holderId);
    }

    public boolean wears(Role role) {
        return hats.stream().anyMatch(hat -> hat.role() == role);
    }
}
