package org.carepurse.web.budget;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.carepurse.budget.YearEndForecast;
import org.carepurse.budget.YearEnds;
import org.carepurse.money.Sterling;

/**
 * What is typed to close a year, and then sent again with the figures that were shown.
 *
 * @param never {@code yes} when what was not paid in will never be, {@code no} when it is still to be
 */
public record YearForm(String reason, String never, String carried, String recovered, String letGo) {

    static final YearForm EMPTY = new YearForm("", "", "", "", "");

    static YearForm in(MultivaluedMap<String, String> sent) {
        return new YearForm(
                one(sent, "reason"),
                one(sent, "never"),
                one(sent, "carried"),
                one(sent, "recovered"),
                one(sent, "letGo"));
    }

    /** With these figures, for whoever is to see them before they close it. */
    YearEnds.Close asked(String plan, YearEndForecast forecast) {
        return new YearEnds.Close(
                plan,
                forecast.line(),
                forecast.carriedOver(),
                forecast.recovered(),
                isNever() ? forecast.neverPaid() : Sterling.NONE,
                reason);
    }

    /** With the figures that were shown. */
    YearEnds.Close asked(String plan, String line) {
        return new YearEnds.Close(
                plan,
                line,
                Sterling.parse("carried", carried),
                Sterling.parse("recovered", recovered),
                letGo.isEmpty() ? Sterling.NONE : Sterling.parse("letGo", letGo),
                reason);
    }

    boolean isNever() {
        return "yes".equals(never);
    }

    private static String one(MultivaluedMap<String, String> sent, String name) {
        return Objects.toString(sent.getFirst(name), "").strip();
    }
}
