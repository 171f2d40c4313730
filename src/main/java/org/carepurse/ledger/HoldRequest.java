package org.carepurse.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * One act of setting money aside: all of its earmarks are held, or none.
 *
 * @param keptUntil the last day the holds are kept for, or null when they are kept until they are settled or released
 */
public record HoldRequest(Occasion occasion, List<Earmark> earmarks, LocalDate keptUntil) {

    public HoldRequest {
        earmarks = List.copyOf(earmarks);
        if (earmarks.isEmpty()) {
            throw new IllegalArgumentException("A hold sets some money aside");
        }
    }

    public static HoldRequest of(Occasion occasion, long potId, Money amount) {
        return new HoldRequest(occasion, List.of(new Earmark(potId, amount)), null);
    }

    public HoldRequest keptUntil(LocalDate lastDay) {
        return new HoldRequest(occasion, earmarks, lastDay);
    }

    Request request() {
        return Request.of(Reason.HELD, occasion, List.of(earmarks, String.valueOf(keptUntil)));
    }

    /** How much of each pot in all: two earmarks of one pot must fit it together. */
    Map<Long, Money> byPot() {
        Map<Long, Money> totals = new TreeMap<>();
        earmarks.forEach(earmark -> totals.merge(earmark.potId(), earmark.amount(), Money::plus));
        return totals;
    }
}
