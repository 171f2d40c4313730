package org.carepurse.invoice;

import java.util.Map;
import org.carepurse.identity.Whose;

/**
 * Into which bank accounts a provider pays back: what was paid out of money that somebody keeps, into the account that it is
 * kept in, and everything else into one of the commissioner's own. Whoever keeps money says of no more than that it is back.
 *
 * @param own the commissioner's; null when whoever keeps money says that it is back
 * @param kept the account that each pot's money is kept in; pots that are not in it are the commissioner's to pay
 * @param keeperId who says so; null when the commissioner does
 */
public record BackInto(Long own, Map<Long, Long> kept, Long keeperId) {

    public BackInto {
        kept = Map.copyOf(kept);
    }

    public static BackInto commissioners(long own, Map<Long, Long> kept) {
        return new BackInto(own, kept, null);
    }

    /** @param kept of the pots whose money this organisation keeps, and of no other */
    public static BackInto keepers(long keeperId, Map<Long, Long> kept) {
        return new BackInto(null, kept, keeperId);
    }

    /** Whether this part of a credit is among what they say is back. */
    boolean takes(CreditShare share) {
        return own != null || kept.containsKey(share.potId());
    }

    long of(CreditShare share) {
        return kept.containsKey(share.potId()) ? kept.get(share.potId()) : own;
    }

    /** Whom what comes back concerns, for this purpose. */
    Whose whose(Whose order) {
        return keeperId == null ? order : Whose.keepers(keeperId);
    }
}
