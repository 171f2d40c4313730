package org.carepurse.order;

import java.util.List;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;

/** A purchase on somebody's request, waiting to be decided. */
record Asked(SignedIn who, RequestKey key, Purchase purchase) {

    byte[] digest() {
        return Digest.of(purchase, who.personId());
    }

    List<Want> wants() {
        return purchase.lines().stream().map(Wanted::want).toList();
    }

    /** Purchases for one goal draw on the same pots; those are best decided together. */
    long meetsOthersAt() {
        return purchase.lines().get(0).want().goalId();
    }
}
