package org.carepurse.rest.holding;

import org.carepurse.holding.Keeper;
import org.carepurse.identity.OrganisationKind;

/**
 * An organisation that the commissioner has approved to keep people's money.
 *
 * @param people how many have agreed that it keeps theirs
 */
public record KeeperView(String reference, String name, OrganisationKind kind, String account, long people) {

    static KeeperView of(Keeper keeper) {
        return new KeeperView(keeper.reference(), keeper.name(), keeper.kind(), keeper.account(), keeper.people());
    }
}
