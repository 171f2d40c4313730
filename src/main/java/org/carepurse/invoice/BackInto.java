package org.carepurse.invoice;

import java.util.Map;

/**
 * Into which bank accounts a provider pays back: what was paid out of money that somebody keeps, into the account that it is
 * kept in, and everything else into one of the commissioner's own.
 *
 * @param own the commissioner's
 * @param kept the account that each pot's money is kept in; pots that are not in it are the commissioner's to pay
 */
public record BackInto(long own, Map<Long, Long> kept) {

    public BackInto {
        kept = Map.copyOf(kept);
    }

    long of(CreditShare share) {
        return kept.getOrDefault(share.potId(), own);
    }
}
