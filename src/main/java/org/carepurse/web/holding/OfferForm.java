package org.carepurse.web.holding;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purse;
import org.carepurse.holding.AgreementOffer;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.KeptBy;
import org.carepurse.holding.NamedAccount;
import org.carepurse.holding.PaidWhen;
import org.carepurse.holding.PaymentTerms;
import org.carepurse.holding.SurplusRule;
import org.carepurse.holding.WorkingDayRule;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;
import org.joda.money.Money;

/** An agreement as it was typed, kept so that it can be shown again as it was. */
public record OfferForm(Map<String, String> typed) {

    private static final List<String> FIELDS = List.of(
            "keeper",
            "accountName",
            "sortCode",
            "accountNumber",
            "signatories",
            "frequency",
            "when",
            "leadDays",
            "ifClosed",
            "countedFrom-day",
            "countedFrom-month",
            "countedFrom-year",
            "contribution",
            "basis",
            "surplusTimes",
            "surplusWeeks");
    private static final Map<String, String> WEEKS = Map.of("most", "52");

    /** Asks with what is usual: four-weekly, in advance, from the plan's first day. */
    static OfferForm asking(LocalDate planStartsOn) {
        Map<String, String> usual = new LinkedHashMap<>();
        FIELDS.forEach(field -> usual.put(field, ""));
        usual.put("frequency", Frequency.FOUR_WEEKLY.name());
        usual.put("when", PaidWhen.IN_ADVANCE.name());
        usual.put("leadDays", "0");
        usual.put("ifClosed", WorkingDayRule.NEXT_WORKING_DAY.name());
        usual.put("countedFrom-day", String.valueOf(planStartsOn.getDayOfMonth()));
        usual.put("countedFrom-month", String.valueOf(planStartsOn.getMonthValue()));
        usual.put("countedFrom-year", String.valueOf(planStartsOn.getYear()));
        usual.put("basis", Contribution.Basis.NET.name());
        usual.put("surplusTimes", "4");
        usual.put("surplusWeeks", "12");
        return new OfferForm(usual);
    }

    static OfferForm in(MultivaluedMap<String, String> sent) {
        Typed all = new Typed(sent);
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.forEach(field -> typed.put(field, all.text(field)));
        return new OfferForm(typed);
    }

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    public TypedDate countedFrom() {
        return new TypedDate(at("countedFrom-day"), at("countedFrom-month"), at("countedFrom-year"));
    }

    /** What is offered, or null when anything is wrong; the reading keeps what. */
    AgreementOffer read(Reading reading, String plan, Purse.Line line) {
        KeptBy keptBy = keptBy(reading, line.holding());
        PaymentTerms terms = terms(reading);
        Contribution contribution = reading.read(() -> contribution(line));
        return reading.allWell() ? new AgreementOffer(plan, line.reference(), keptBy, terms, contribution) : null;
    }

    private KeptBy keptBy(Reading reading, Holding holding) {
        return switch (holding) {
            case MANAGED_ACCOUNT -> reading.read(() -> new KeptBy.ByBureau(keeper()));
            case THIRD_PARTY -> inFund(reading);
            default -> inAccount(reading);
        };
    }

    private KeptBy inFund(Reading reading) {
        String chosen = reading.read(this::keeper);
        Integer times = reading.read(() -> number("surplusTimes", "surplus-weeks", WEEKS));
        Integer weeks = reading.read(() -> number("surplusWeeks", "surplus-weeks", WEEKS));
        boolean all = chosen != null && times != null && weeks != null;
        return all ? reading.read(() -> new KeptBy.InFund(chosen, new SurplusRule(times, weeks))) : null;
    }

    /** Everything that is wrong is told at once, so each part is read by itself. */
    private KeptBy inAccount(Reading reading) {
        String name = reading.required("accountName", "account-name", at("accountName"));
        SortCode sortCode = reading.read(() -> SortCode.parse("sortCode", at("sortCode")));
        AccountNumber number = reading.read(() -> AccountNumber.parse("accountNumber", at("accountNumber")));
        String signatories = reading.required("signatories", "signatories", at("signatories"));
        boolean all = name != null && sortCode != null && number != null && signatories != null;
        return all
                ? reading.read(() -> new KeptBy.InAccount(
                        new NamedAccount(name, new AccountDetails(sortCode, number)),
                        signatories.lines().toList()))
                : null;
    }

    private String keeper() {
        if (at("keeper").isEmpty()) {
            throw new WrongInput("keeper", "keeper-missing");
        }
        return at("keeper");
    }

    private PaymentTerms terms(Reading reading) {
        Frequency frequency = reading.read(() -> one(Frequency.values(), "frequency", "payment-frequency-missing"));
        PaidWhen when = reading.read(() -> one(PaidWhen.values(), "when", "payment-when-missing"));
        Integer lead = reading.read(() -> number("leadDays", "payment-lead-days", Map.of()));
        WorkingDayRule ifClosed =
                reading.read(() -> one(WorkingDayRule.values(), "ifClosed", "payment-working-day-missing"));
        LocalDate countedFrom = reading.read(() -> countedFrom().read("countedFrom"));
        boolean all = frequency != null && when != null && lead != null && ifClosed != null && countedFrom != null;
        return all ? reading.read(() -> new PaymentTerms(frequency, when, lead, ifClosed, countedFrom)) : null;
    }

    private Contribution contribution(Purse.Line line) {
        if (at("contribution").isEmpty()) {
            return Contribution.NONE;
        }
        Money inAll = Sterling.parse("contribution", at("contribution"));
        if (inAll.isGreaterThan(line.promised())) {
            throw new WrongInput("contribution", "contribution-too-large");
        }
        return new Contribution(inAll, one(Contribution.Basis.values(), "basis", "contribution-basis-missing"));
    }

    private <E extends Enum<E>> E one(E[] among, String field, String code) {
        for (E each : among) {
            if (each.name().equals(at(field))) {
                return each;
            }
        }
        throw new WrongInput(field, code);
    }

    private int number(String field, String code, Map<String, String> facts) {
        if (!at(field).matches("[0-9]{1,4}")) {
            throw new WrongInput(field, code, facts);
        }
        return Integer.parseInt(at(field));
    }
}
