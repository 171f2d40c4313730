package org.carepurse.web.report;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.carepurse.report.Period;
import org.carepurse.web.frame.TypedDate;

/** The first and the last day of a statement, as typed. */
public class PeriodForm {

    @QueryParam("from-day")
    private String fromDay;

    @QueryParam("from-month")
    private String fromMonth;

    @QueryParam("from-year")
    private String fromYear;

    @QueryParam("to-day")
    private String toDay;

    @QueryParam("to-month")
    private String toMonth;

    @QueryParam("to-year")
    private String toYear;

    static PeriodForm of(Period period) {
        PeriodForm form = new PeriodForm();
        form.fromDay = String.valueOf(period.from().getDayOfMonth());
        form.fromMonth = String.valueOf(period.from().getMonthValue());
        form.fromYear = String.valueOf(period.from().getYear());
        form.toDay = String.valueOf(period.to().getDayOfMonth());
        form.toMonth = String.valueOf(period.to().getMonthValue());
        form.toYear = String.valueOf(period.to().getYear());
        return form;
    }

    Period read(Period whenNoneIsAskedFor) {
        return from().isEmpty() && to().isEmpty()
                ? whenNoneIsAskedFor
                : new Period(from().read("from"), to().read("to"));
    }

    public TypedDate from() {
        return new TypedDate(fromDay, fromMonth, fromYear);
    }

    public TypedDate to() {
        return new TypedDate(toDay, toMonth, toYear);
    }

    /** The same days in an address. */
    static String query(Period period) {
        return "?" + query("from", period.from()) + "&" + query("to", period.to());
    }

    private static String query(String name, LocalDate day) {
        return "%1$s-day=%2$d&%1$s-month=%3$d&%1$s-year=%4$d"
                .formatted(name, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
