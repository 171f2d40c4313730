package org.carepurse.spending;

import java.time.YearMonth;
import org.carepurse.time.FinancialYear;

/**
 * What a commissioner asks of its spending.
 *
 * @param stream only of this stream; null for all, empty for what nothing tells the stream of
 * @param holding only what is held so; null for all
 * @param part only of one part of a subject: one provider, one kind of service; null for all
 */
public record SpendingQuestion(
        long commissionerId, Months months, Grouping by, String stream, String holding, Part part) {

    /**
     * One provider, one kind of service, one district, or those who began in one year.
     *
     * @param of empty for what nothing tells
     */
    public record Part(Subject subject, String of) {}

    public SpendingQuestion {
        if (part != null && by.isOfSubject() && by.subject() != part.subject()) {
            throw new IllegalArgumentException("Money is not known by %s within one %s".formatted(by, part.subject()));
        }
    }

    /** Where the answer is looked up: any subject has all the money in it. */
    public Subject subject() {
        return part == null ? by.subject() : part.subject();
    }

    /** The same question of one group of the answer. */
    public SpendingQuestion narrowedTo(String group) {
        return switch (by) {
            case MONTH -> during(Months.of(YearMonth.parse(group)));
            case QUARTER -> during(Months.quarterOf(YearMonth.parse(group)));
            case YEAR ->
                during(Months.of(FinancialYear.of(YearMonth.parse(group).atDay(1))));
            case STREAM -> new SpendingQuestion(commissionerId, months, by, group, holding, part);
            case HOLDING -> new SpendingQuestion(commissionerId, months, by, stream, group, part);
            case CATEGORY, PROVIDER, AREA, COHORT ->
                new SpendingQuestion(commissionerId, months, by, stream, holding, new Part(by.subject(), group));
        };
    }

    public SpendingQuestion by(Grouping other) {
        return new SpendingQuestion(commissionerId, months, other, stream, holding, part);
    }

    SpendingQuestion during(Months others) {
        return new SpendingQuestion(commissionerId, others.within(months), by, stream, holding, part);
    }
}
