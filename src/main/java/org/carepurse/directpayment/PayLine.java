package org.carepurse.directpayment;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * What one personal assistant earned over some days, as the payroll bureau worked it out. Hours at their rate are the wages
 * before tax; those and what the employer pays on top of them are what the assistant, the tax office and the pension get.
 * Money for holidays is put by beside that, and the bureau's fee is owed beside it.
 *
 * @param hoursHundredths hours, in hundredths
 * @param employer National Insurance and pension that the employer pays on top of the wages
 * @param paidOn when the assistant is paid
 * @param taxDueOn until when tax and pension are to be paid
 */
record PayLine(
        long line,
        String assistant,
        LocalDate from,
        LocalDate to,
        long hoursHundredths,
        Money rate,
        Money gross,
        Money employer,
        Map<WagePartKind, Money> parts,
        LocalDate paidOn,
        LocalDate taxDueOn) {

    private static final int HUNDRED = 100;
    private static final int LONGEST_NAME = 120;

    /** @throws WrongInput {@code pay-assistant}, {@code pay-days}, {@code pay-hours}, {@code pay-gross}, {@code pay-sum} */
    PayLine {
        if (assistant.isBlank() || assistant.length() > LONGEST_NAME) {
            throw new WrongInput("assistant", "pay-assistant");
        }
        if (to.isBefore(from)) {
            throw new WrongInput("to", "pay-days");
        }
        if (hoursHundredths <= 0 || !rate.isPositive()) {
            throw new WrongInput("hours", "pay-hours");
        }
        Money worked = rate.multipliedBy(hoursHundredths).dividedBy(HUNDRED, RoundingMode.HALF_UP);
        if (!worked.equals(gross)) {
            throw new WrongInput(
                    "gross", "pay-gross", Map.of("worked", Sterling.print(worked), "gross", Sterling.print(gross)));
        }
        parts = Map.copyOf(parts);
        Money paid = part(parts, WagePartKind.NET)
                .plus(part(parts, WagePartKind.TAX))
                .plus(part(parts, WagePartKind.PENSION));
        Money cost = gross.plus(employer);
        if (!paid.equals(cost)) {
            throw new WrongInput("net", "pay-sum", Map.of("paid", Sterling.print(paid), "cost", Sterling.print(cost)));
        }
    }

    /** The parts that are of something, in the order of their kinds. */
    Map<WagePartKind, Money> toPutBy() {
        Map<WagePartKind, Money> some = new EnumMap<>(WagePartKind.class);
        parts.forEach((kind, amount) -> {
            if (amount.isPositive()) {
                some.put(kind, amount);
            }
        });
        return some;
    }

    /** Holiday money is due whenever the holiday is taken. */
    LocalDate dueOn(WagePartKind kind) {
        return switch (kind) {
            case NET, FEE -> paidOn;
            case TAX, PENSION -> taxDueOn;
            case HOLIDAY -> null;
        };
    }

    private static Money part(Map<WagePartKind, Money> parts, WagePartKind kind) {
        return parts.getOrDefault(kind, Sterling.NONE);
    }
}
