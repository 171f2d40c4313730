package org.carepurse.stripe;

import com.stripe.model.v2.core.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One thing that Stripe asks of a provider, as Stripe puts it. */
record Requirement(String description, String deadline, boolean isChecked) {

    private static final int LONGEST = 200;

    static List<Requirement> of(Account account) {
        List<Requirement> all = new ArrayList<>();
        if (account.getRequirements() != null && account.getRequirements().getEntries() != null) {
            account.getRequirements().getEntries().forEach(entry -> all.add(of(entry)));
        }
        return all;
    }

    private static Requirement of(Account.Requirements.Entry entry) {
        String said = Objects.toString(entry.getDescription(), "");
        return new Requirement(
                said.length() <= LONGEST ? said : said.substring(0, LONGEST),
                entry.getMinimumDeadline() == null
                        ? ""
                        : Objects.toString(entry.getMinimumDeadline().getStatus(), ""),
                "stripe".equals(entry.getAwaitingActionFrom()));
    }
}
