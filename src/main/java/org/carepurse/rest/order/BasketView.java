package org.carepurse.rest.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.carepurse.money.Sterling;
import org.carepurse.order.BasketLine;
import org.carepurse.order.CheckedLine;
import org.carepurse.order.Kinship;
import org.carepurse.order.Repeat;
import org.carepurse.order.Schedule;
import org.carepurse.order.Want;
import org.carepurse.words.Words;
import org.joda.money.Money;

/**
 * What lies in a holder's basket, in the order it was put in.
 *
 * @param costPence of all of it together
 */
public record BasketView(List<BasketLineView> lines, long costPence) {

    /** @param check what would become of it if the basket were ordered now */
    public record BasketLineView(
            String reference,
            String quantity,
            Repeat repeat,
            Set<DayOfWeek> days,
            LocalDate from,
            LocalDate until,
            Kinship kinship,
            String note,
            CheckedView check) {

        static BasketLineView of(BasketLine line, CheckedLine checked, Words words) {
            Want want = line.want();
            Schedule schedule = want.schedule();
            return new BasketLineView(
                    line.reference(),
                    want.quantity().toString(),
                    schedule.repeat(),
                    new TreeSet<>(schedule.weekdays()),
                    schedule.from(),
                    schedule.until(),
                    want.kinship(),
                    want.note(),
                    CheckedView.of(checked, words));
        }
    }

    static BasketView of(List<BasketLine> lines, List<CheckedLine> checked, Words words) {
        return new BasketView(
                IntStream.range(0, lines.size())
                        .mapToObj(at -> BasketLineView.of(lines.get(at), checked.get(at), words))
                        .toList(),
                Sterling.inPence(checked.stream().map(CheckedLine::cost).reduce(Sterling.NONE, Money::plus)));
    }
}
