package org.carepurse.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A sign-in that holds at this moment, with all a request needs to know of the person behind it.
 *
 * @param reference which of the person's sign-ins this is
 * @param chosenHolderId the holder whose purse a nominee chose to look at, if they may still act for them
 */
public record OpenSignIn(
        SignedIn who, String reference, String name, Language language, Long chosenHolderId, Instant lastSeenAt) {

    /** Whose purse is on show: the chosen holder's, or the person's own; nobody's when they have none and chose none. */
    public Optional<Long> holderOnShow() {
        if (chosenHolderId != null) {
            return Optional.of(chosenHolderId);
        }
        Set<Long> actsFor = who.actsFor();
        if (who.wears(Role.BUDGET_HOLDER)) {
            return Optional.of(who.personId());
        }
        return actsFor.size() == 1 ? Optional.of(actsFor.iterator().next()) : Optional.empty();
    }
}
