package org.carepurse.takeup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.budget.HoldingType;
import org.carepurse.careplan.FundingStream;

/**
 * Whom national collections count. Each rule says of one budget whether it brings its person into the count; a person is
 * counted once, however many of their budgets do.
 *
 * <p>The first two are of the collection of personal health budgets (DAPB2184); the others of the adult social care outcomes
 * framework (ASCOF 3D), which divides those with a direct payment, and those who decide on their support themselves, by all
 * who are supported on the day.
 */
public enum CountingRule {
    /** An ongoing health budget on the last day of the quarter; one given once is over when it has been given. */
    LIVE_AT_QUARTER_END {
        @Override
        boolean counts(HeldBudget budget, Quarter quarter) {
            return isHealth(budget) && isOngoingAtTheEnd(budget, quarter);
        }
    },
    /** Any health budget since April: also one that has ended, and one given once, in the year in which it was given. */
    RECEIVING_IN_YEAR_TO_DATE {
        @Override
        boolean counts(HeldBudget budget, Quarter quarter) {
            return isHealth(budget)
                    && (budget.isOneOff()
                            ? isGivenInYear(budget, quarter)
                            : budget.isHeldBetween(quarter.yearBegins(), quarter.lastDay()));
        }
    },
    /** A council pays for ongoing support on the last day of the quarter: below the line of both measures. */
    COUNCIL_SUPPORTED {
        @Override
        boolean counts(HeldBudget budget, Quarter quarter) {
            return isCouncils(budget) && isOngoingAtTheEnd(budget, quarter);
        }
    },
    /** Of these, whoever has it as a personal budget, however it is held (ASCOF 3D 1a). */
    COUNCIL_SELF_DIRECTED {
        @Override
        boolean counts(HeldBudget budget, Quarter quarter) {
            return COUNCIL_SUPPORTED.counts(budget, quarter)
                    && DeliveryMechanism.of(budget.type()) != DeliveryMechanism.COUNCIL_COMMISSIONED_SUPPORT;
        }
    },
    /** Of these, whoever has at least a part of it as a direct payment (ASCOF 3D 2a). */
    COUNCIL_DIRECT_PAYMENT {
        @Override
        boolean counts(HeldBudget budget, Quarter quarter) {
            return COUNCIL_SUPPORTED.counts(budget, quarter) && budget.type() == HoldingType.DIRECT_PAYMENT;
        }
    };

    abstract boolean counts(HeldBudget budget, Quarter quarter);

    /** The person with the budgets for which they are counted; nothing when they are not. */
    Optional<CountedPerson> count(Holder holder, Quarter quarter) {
        List<HeldBudget> because = holder.budgets().stream()
                .filter(budget -> counts(budget, quarter))
                .toList();
        return because.isEmpty()
                ? Optional.empty()
                : Optional.of(new CountedPerson(
                        holder.id(),
                        this,
                        AgeGroup.on(quarter.lastDay(), holder.bornOn()),
                        because,
                        quarter.lastDay()));
    }

    private static boolean isHealth(HeldBudget budget) {
        return switch (budget.stream()) {
            case ADULT_SOCIAL_CARE, EDUCATION, OWN_CONTRIBUTION -> false;
            default -> true;
        };
    }

    private static boolean isCouncils(HeldBudget budget) {
        return budget.stream() == FundingStream.ADULT_SOCIAL_CARE;
    }

    private static boolean isOngoingAtTheEnd(HeldBudget budget, Quarter quarter) {
        return !budget.isOneOff() && budget.isHeldOn(quarter.lastDay());
    }

    private static boolean isGivenInYear(HeldBudget budget, Quarter quarter) {
        LocalDate given = budget.from();
        return !given.isBefore(quarter.yearBegins()) && !given.isAfter(quarter.lastDay());
    }
}
