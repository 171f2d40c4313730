package org.carepurse.holding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.carepurse.budget.Holding;
import org.carepurse.outcome.WrongInput;

/** Who keeps a line's money: each way of holding it has its own. */
public sealed interface KeptBy {

    /** @throws WrongInput when money held like this is kept otherwise */
    void requireFor(Holding holding);

    /** @param keeper the reference of a bureau that the commissioner has approved */
    record ByBureau(String keeper) implements KeptBy {

        @Override
        public void requireFor(Holding holding) {
            require(holding == Holding.MANAGED_ACCOUNT, "keeper");
        }
    }

    /**
     * Kept apart from the organisation's own money and that of its other services, and not pooled with other people's.
     *
     * @param keeper the reference of a fund holder that the commissioner has approved
     */
    record InFund(String keeper, SurplusRule surplus) implements KeptBy {

        @Override
        public void requireFor(Holding holding) {
            require(holding == Holding.THIRD_PARTY, "keeper");
        }
    }

    /**
     * An account for the direct payment only.
     *
     * @param signatories who may sign for it, by name; at least one
     */
    record InAccount(NamedAccount account, List<String> signatories) implements KeptBy {

        private static final int LONGEST_NAME = 120;
        private static final int MOST = 6;

        public InAccount {
            Set<String> names = new LinkedHashSet<>();
            signatories.stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
            boolean readable = names.stream()
                    .allMatch(name ->
                            name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl));
            if (names.isEmpty() || names.size() > MOST || !readable) {
                throw new WrongInput("signatories", "signatories");
            }
            signatories = List.copyOf(names);
        }

        @Override
        public void requireFor(Holding holding) {
            require(
                    holding == Holding.OWN_ACCOUNT
                            || holding == Holding.NOMINEES_ACCOUNT
                            || holding == Holding.PREPAID_CARD,
                    "accountName");
        }
    }

    private static void require(boolean fits, String field) {
        if (!fits) {
            throw new WrongInput(field, "kept-otherwise");
        }
    }
}
