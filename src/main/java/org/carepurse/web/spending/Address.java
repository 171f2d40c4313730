package org.carepurse.web.spending;

import java.time.YearMonth;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Measure;
import org.carepurse.spending.Months;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.UnitKind;
import org.carepurse.time.FinancialYear;

/** A question of spending as an address, the way {@link SpendingForm} reads it. */
final class Address {

    private Address() {}

    static String page(SpendingQuestion asked) {
        return "/spending" + query(asked);
    }

    static String file(SpendingQuestion asked, String form) {
        return "/spending/" + form + query(asked);
    }

    /** What a figure is made of: deliveries, or else entries of the journal. */
    static String behind(SpendingQuestion asked, Measure measure) {
        return measure.isOfJournal() ? entries(asked, measure) : deliveries(asked, null);
    }

    /** The same, of one group of the answer. */
    static String behind(SpendingQuestion asked, String group, Measure measure) {
        return behind(asked.narrowedTo(group), measure);
    }

    /** @param kind only of this; null for all */
    static String deliveries(SpendingQuestion asked, UnitKind kind) {
        return "/spending/deliveries" + query(asked) + (kind == null ? "" : "&kind=" + SpendingForm.written(kind));
    }

    static String entries(SpendingQuestion asked, Measure measure) {
        return "/spending/entries" + query(asked) + "&measure=" + measure;
    }

    static String query(SpendingQuestion asked) {
        StringBuilder query = new StringBuilder("?year=")
                .append(FinancialYear.of(asked.months().first().atDay(1)).startsIn());
        String stretch = stretch(asked.months());
        query.append(stretch.isEmpty() ? "" : "&part=" + stretch).append("&by=").append(asked.by());
        if (asked.stream() != null) {
            query.append("&stream=").append(SpendingForm.addressed(asked.stream()));
        }
        if (asked.holding() != null) {
            query.append("&holding=").append(SpendingForm.addressed(asked.holding()));
        }
        if (asked.part() != null) {
            query.append("&within=").append(asked.part().subject());
            query.append("&of=").append(SpendingForm.addressed(asked.part().of()));
        }
        return query.toString();
    }

    /** Empty for a whole year. */
    static String stretch(Months months) {
        YearMonth first = months.first();
        if (months.equals(Months.of(first))) {
            return "M" + first.getMonthValue();
        }
        return months.equals(Months.quarterOf(first)) ? "Q" + first.getMonthValue() : "";
    }

    /** Whether one group of the answer has more to tell than its entries. */
    static boolean opens(SpendingQuestion asked) {
        return asked.by().isOfSubject() || asked.by() == Grouping.STREAM || asked.by() == Grouping.HOLDING;
    }

    static String of(SpendingQuestion asked, String group) {
        return page(asked.narrowedTo(group).by(Grouping.MONTH));
    }
}
