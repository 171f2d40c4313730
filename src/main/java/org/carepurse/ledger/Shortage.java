package org.carepurse.ledger;

import java.util.HashMap;
import java.util.Map;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/** Refuses for want of money, and says how much there is and how much is missing. */
final class Shortage {

    private Shortage() {}

    static Refusal ofPot(long pot, Money available, Money asked) {
        return of("not-enough-left", "available", available, asked, Map.of("pot", String.valueOf(pot)));
    }

    static Refusal ofLine(long line, Money unallocated, Money asked) {
        return of("not-enough-unallocated", "unallocated", unallocated, asked, Map.of("line", String.valueOf(line)));
    }

    static Refusal ofPromise(long line, Money promised, Money asked) {
        return of("not-enough-promised", "promised", promised, asked, Map.of("line", String.valueOf(line)));
    }

    private static Refusal of(String code, String has, Money there, Money asked, Map<String, String> whose) {
        Map<String, String> facts = new HashMap<>(whose);
        facts.put(has, Sterling.print(there));
        facts.put("asked", Sterling.print(asked));
        facts.put("short", Sterling.print(asked.minus(there)));
        return new Refusal(code, facts);
    }
}
