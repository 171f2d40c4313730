package org.carepurse.rest.spending;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Months;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.Subject;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;

/** What a call asks of spending; when it says nothing, this financial year by month. */
public class SpendingQuery {

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("by")
    private String by;

    @QueryParam("stream")
    private String stream;

    @QueryParam("holding")
    private String holding;

    @QueryParam("within")
    private String within;

    @QueryParam("of")
    private String of;

    SpendingQuestion question(long commissionerId, Clock clock) {
        Grouping grouping = Answers.one("by", Grouping.class, by).orElse(Grouping.MONTH);
        Optional<Subject> subject = Answers.one("within", Subject.class, within);
        if (subject.isPresent() && grouping.isOfSubject() && Grouping.of(subject.get()) != grouping) {
            throw new WrongInput("by", "spending-two-subjects");
        }
        return new SpendingQuestion(
                commissionerId,
                months(from, to, clock),
                grouping,
                stream,
                holding,
                subject.map(each -> new SpendingQuestion.Part(each, Answers.text(of)))
                        .orElse(null));
    }

    /** @throws WrongInput when what is said is no month, or the last one comes before the first */
    static Months months(String from, String to, Clock clock) {
        Months year = Months.of(FinancialYear.of(London.today(clock)));
        return new Months(month("from", from, year.first()), month("to", to, year.last()));
    }

    private static YearMonth month(String field, String said, YearMonth unsaid) {
        try {
            return said == null ? unsaid : YearMonth.parse(said);
        } catch (DateTimeParseException noMonth) {
            throw new WrongInput(field, "month-not-iso");
        }
    }
}
