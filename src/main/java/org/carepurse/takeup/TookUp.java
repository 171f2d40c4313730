package org.carepurse.takeup;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.carepurse.disclosure.ToldList;
import org.carepurse.disclosure.ToldTable;

/**
 * How many people have budgets, as it may be told to many.
 *
 * @param table by how the money is held, and by what was asked
 * @param aYearBefore by how the money was held in the same quarter of the year before; nothing where nobody counted
 * @param smallest the smallest number of people that is told
 */
public record TookUp(
        TakeUpQuestion asked,
        ToldTable table,
        Optional<ToldList> aYearBefore,
        Optional<Integer> population,
        Optional<Integer> target,
        int smallest,
        Instant countedAt) {

    /** Of every thousand people; nothing where the number is not told, or nobody knows how many people there are. */
    public Optional<BigDecimal> rate() {
        return rate(table.total());
    }

    public Optional<BigDecimal> rateAYearBefore() {
        return aYearBefore.flatMap(then -> rate(then.total()));
    }

    public Optional<BigDecimal> rateOfTarget() {
        return target.flatMap(people -> rate(OptionalLong.of(people)));
    }

    private Optional<BigDecimal> rate(OptionalLong people) {
        return people.isEmpty()
                ? Optional.empty()
                : population.map(all -> Rate.perThousand((int) people.getAsLong(), all));
    }
}
