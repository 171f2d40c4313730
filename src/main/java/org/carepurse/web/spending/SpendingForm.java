package org.carepurse.web.spending;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Measure;
import org.carepurse.spending.Months;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.Subject;
import org.carepurse.spending.UnitKind;
import org.carepurse.time.FinancialYear;

/** What is asked of spending, as the address says it; what makes no sense there is passed over. */
public class SpendingForm {

    /** How an address writes what nothing tells. */
    static final String NOT_KNOWN = "-";

    private static final int LONGEST = 60;

    @QueryParam("year")
    private String year;

    @QueryParam("part")
    private String part;

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

    @QueryParam("page")
    private String page;

    @QueryParam("measure")
    private String measure;

    @QueryParam("kind")
    private String kind;

    SpendingQuestion question(long commissionerId, FinancialYear now) {
        return new SpendingQuestion(commissionerId, months(now), by(), only(stream()), only(holding()), part());
    }

    FinancialYear year(FinancialYear now) {
        return year != null && year.matches("20[1-7][0-9]") ? new FinancialYear(Integer.parseInt(year)) : now;
    }

    /** A whole year, or the quarter or the month of it that begins with the month named: {@code Q7} from July, {@code M7} in it. */
    Months months(FinancialYear now) {
        Months whole = Months.of(year(now));
        if (stretch().isEmpty()) {
            return whole;
        }
        int month = Integer.parseInt(stretch().substring(1));
        YearMonth first = YearMonth.of(
                month < Month.APRIL.getValue()
                        ? whole.last().getYear()
                        : whole.first().getYear(),
                month);
        return stretch().startsWith("Q") ? Months.quarterOf(first) : Months.of(first);
    }

    String stretch() {
        return part != null && part.matches("Q(1|4|7|10)|M([1-9]|1[0-2])") ? part : "";
    }

    /** Within one part of a subject only what is not another subject can be told apart. */
    Grouping by() {
        Grouping asked = one(Grouping.values(), by).orElse(Grouping.MONTH);
        boolean isOfAnother = part() != null && asked.isOfSubject();
        return isOfAnother ? Grouping.MONTH : asked;
    }

    String stream() {
        return NOT_KNOWN.equals(stream)
                ? stream
                : one(FundingStream.values(), stream).map(Enum::name).orElse("");
    }

    String holding() {
        return NOT_KNOWN.equals(holding)
                ? holding
                : one(Holding.values(), holding).map(Enum::name).orElse("");
    }

    SpendingQuestion.Part part() {
        Optional<Subject> subject = one(Subject.values(), within);
        boolean isSaid = of != null && !of.isBlank() && of.length() <= LONGEST && of.matches("[ -~]+");
        return subject.isPresent() && isSaid ? new SpendingQuestion.Part(subject.get(), written(of)) : null;
    }

    Measure measure() {
        return one(Measure.values(), measure).filter(Measure::isOfJournal).orElse(Measure.OWED);
    }

    /** One unit of one kind of service, as {@link #written(UnitKind)} writes it. */
    Optional<UnitKind> kind() {
        boolean isSaid = kind != null && kind.matches("[A-Z0-9_]{1,60}[.][A-Z]{1,10}");
        return isSaid
                ? Optional.of(new UnitKind(kind.substring(0, kind.indexOf('.')), kind.substring(kind.indexOf('.') + 1)))
                : Optional.empty();
    }

    static String written(UnitKind kind) {
        return kind.category() + "." + kind.unit();
    }

    int page() {
        return page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    private static String only(String said) {
        return said.isEmpty() ? null : written(said);
    }

    private static String written(String said) {
        return NOT_KNOWN.equals(said) ? "" : said;
    }

    static String addressed(String value) {
        return value.isEmpty() ? NOT_KNOWN : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String named) {
        return Arrays.stream(all).filter(each -> each.name().equals(named)).findFirst();
    }
}
