package org.carepurse.web.policy;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Objects;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.Stance;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;
import org.joda.money.Money;

/** A new rule as it was typed. */
public class RuleForm {

    @FormParam("stance")
    private String stance;

    @FormParam("limit")
    private String limit;

    @FormParam("days")
    private String days;

    @FormParam("number")
    private String number;

    @FormParam("from-day")
    private String fromDay;

    @FormParam("from-month")
    private String fromMonth;

    @FormParam("from-year")
    private String fromYear;

    @FormParam("to-day")
    private String toDay;

    @FormParam("to-month")
    private String toMonth;

    @FormParam("to-year")
    private String toYear;

    @FormParam("reason")
    private String reason;

    /** The rule that is meant, or null when some of it cannot be; then the reading knows why. */
    NewPolicy rule(Reading reading, long commissionerId, PolicyKind kind, String subject) {
        Stance chosen = reading.read(this::chosenStance);
        boolean applies = chosen == Stance.APPLIES;
        Money amount =
                reading.read(() -> applies && kind.hasLimit() ? Sterling.parse("limit", limit()) : Sterling.NONE);
        Integer wait = reading.read(() -> applies && kind == PolicyKind.WAITING_DAYS ? wholeDays(days()) : 0);
        Integer count = reading.read(() -> applies && kind == PolicyKind.NUMBER ? wholeNumber(number()) : 0);
        LocalDate first = reading.read(() -> from().read("from"));
        LocalDate last = reading.read(() -> to().isEmpty() ? null : to().read("to"));
        return reading.allWell()
                ? reading.read(() -> new NewPolicy(
                        kind, subject, commissionerId, chosen, amount, wait, count, first, last, reason()))
                : null;
    }

    private Stance chosenStance() {
        for (Stance each : Stance.values()) {
            if (each.name().equals(stance)) {
                return each;
            }
        }
        throw new WrongInput("stance", "policy-stance");
    }

    /** Forgiving of commas and spaces between thousands. */
    private static int wholeNumber(String typed) {
        String digits = typed.replaceAll("[,\\s]", "");
        if (!digits.matches("[0-9]{1,9}")) {
            throw new WrongInput("number", "policy-number");
        }
        return Integer.parseInt(digits);
    }

    private static int wholeDays(String typed) {
        if (!typed.strip().matches("[0-9]{1,5}")) {
            throw new WrongInput("days", "policy-waiting-days");
        }
        return Integer.parseInt(typed.strip());
    }

    public String stance() {
        return Objects.toString(stance, "");
    }

    public String limit() {
        return Objects.toString(limit, "");
    }

    public String days() {
        return Objects.toString(days, "");
    }

    public String number() {
        return Objects.toString(number, "");
    }

    public TypedDate from() {
        return new TypedDate(fromDay, fromMonth, fromYear);
    }

    public TypedDate to() {
        return new TypedDate(toDay, toMonth, toYear);
    }

    public String reason() {
        return Objects.toString(reason, "");
    }
}
