package org.carepurse.invoice;

import java.time.LocalDate;
import java.util.List;

/** Everything that an invoice is judged by, read under the provider's lock. */
record MatchFacts(LocalDate today, List<AgreedLine> agreed, List<Visit> visits, List<EarlierClaim> alike) {

    MatchFacts {
        agreed = List.copyOf(agreed);
        visits = List.copyOf(visits);
        alike = List.copyOf(alike);
    }
}
