package org.carepurse.payment;

import org.carepurse.identity.Whose;

/**
 * Whose money pays: a commissioner's own, or what a bureau or a fund holder keeps for that commissioner's people. Each has
 * accounts, runs and news of its own; nothing of one is ever paid by another.
 *
 * @param keeperId null when the commissioner itself pays
 */
public record Cashier(long commissionerId, Long keeperId) {

    /** Nobody's desk. */
    static final Cashier NOBODY = new Cashier(0, null);

    public static Cashier of(long commissionerId) {
        return new Cashier(commissionerId, null);
    }

    /** Who acts here: whoever keeps the money, and nobody else. */
    public Whose acting() {
        return keeperId == null ? Whose.commissioners(commissionerId) : Whose.keepers(keeperId);
    }

    /** Who looks on: the commissioner sees what is paid with its people's money, whoever keeps it. */
    public Whose looking() {
        return Whose.commissioners(commissionerId).keptBy(keeperId);
    }
}
