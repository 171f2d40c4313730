package org.carepurse.invoice;

import java.util.Arrays;
import java.util.Optional;

/**
 * The rules that stop a whole line, whatever was delivered. The first that is broken gives the reason, unless the
 * commissioner has set it aside for this line.
 */
enum WholeLineRule {
    ORDER_HAS_BEGUN(MatchReason.BEFORE_THE_ORDER) {
        @Override
        boolean isBroken(Claim claim, AgreedLine agreed, MatchFacts facts) {
            return claim.period().from().isBefore(agreed.period().from());
        }
    },
    ORDER_HAS_NOT_ENDED(MatchReason.AFTER_THE_ORDER) {
        @Override
        boolean isBroken(Claim claim, AgreedLine agreed, MatchFacts facts) {
            return claim.period().to().isAfter(agreed.period().to());
        }
    },
    SERVICE_IS_PAST(MatchReason.NOT_YET_GIVEN) {
        @Override
        boolean isBroken(Claim claim, AgreedLine agreed, MatchFacts facts) {
            return claim.period().to().isAfter(facts.today());
        }
    },
    LOOKS_LIKE_NO_OTHER(MatchReason.POSSIBLE_DUPLICATE) {
        @Override
        boolean isBroken(Claim claim, AgreedLine agreed, MatchFacts facts) {
            return facts.alike().stream().anyMatch(earlier -> earlier.looksLike(claim));
        }
    };

    private final MatchReason reason;

    WholeLineRule(MatchReason reason) {
        this.reason = reason;
    }

    abstract boolean isBroken(Claim claim, AgreedLine agreed, MatchFacts facts);

    static Optional<MatchReason> broken(Claim claim, AgreedLine agreed, MatchFacts facts) {
        return Arrays.stream(values())
                .filter(rule -> !claim.waived().contains(rule.reason))
                .filter(rule -> rule.isBroken(claim, agreed, facts))
                .map(rule -> rule.reason)
                .findFirst();
    }
}
