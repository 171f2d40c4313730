package org.carepurse.web.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** The places a person can go from every page, in the order shown: what their hats make useful to them. */
enum Place {
    PURSE("/purse", Set.of(Role.BUDGET_HOLDER)),
    FIND_SUPPORT("/services", Set.of(Role.BUDGET_HOLDER)),
    BASKET("/basket", Set.of(Role.BUDGET_HOLDER)),
    ORDERS("/orders", Set.of(Role.BUDGET_HOLDER)),
    CONFIRM("/deliveries", Set.of(Role.BUDGET_HOLDER)),
    PLANS("/plans", Set.of(Role.CARE_COORDINATOR)),
    REQUESTS("/requests", Set.of(Role.CARE_COORDINATOR, Role.COMMISSIONER_FINANCE)),
    CONFIRM_FOR("/deliveries-to-confirm", Set.of(Role.CARE_COORDINATOR)),
    BOOKINGS("/provider/orders", Set.of(Role.PROVIDER_STAFF)),
    SERVICES("/provider/services", Set.of(Role.PROVIDER_STAFF)),
    INVOICES("/provider/invoices", Set.of(Role.PROVIDER_STAFF)),
    MY_PAYMENTS("/provider/payments", Set.of(Role.PROVIDER_STAFF)),
    DISPUTES(
            "/disputes",
            Set.of(
                    Role.BUDGET_HOLDER,
                    Role.CARE_COORDINATOR,
                    Role.PROVIDER_STAFF,
                    Role.COMMISSIONER_FINANCE,
                    Role.COMMISSIONER_AUDITOR)),
    TO_APPROVE("/plans-to-approve", Set.of(Role.COMMISSIONER_FINANCE)),
    PAYMENTS_IN("/payments-in", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    ENDINGS("/endings", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    YEARS("/years", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    KEPT_MONEY("/kept-money", Set.of(Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF)),
    FUNDS("/funds", Set.of(Role.FUND_HOLDER_STAFF)),
    HANDOVERS("/handovers", Set.of(Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF, Role.COMMISSIONER_FINANCE)),
    PEOPLE("/people", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    SPENDING("/spending", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    OUTCOMES("/outcomes", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    RETURNS("/returns", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    TO_CHECK("/invoices/to-check", Set.of(Role.COMMISSIONER_FINANCE)),
    PAY(
            "/payments",
            Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR, Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF)),
    EVIDENCE("/evidence", Set.of(Role.CARE_COORDINATOR, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    RECONCILE(
            "/reconcile",
            Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR, Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF)),
    PROVIDERS("/providers", Set.of(Role.COMMISSIONER_FINANCE)),
    ACCOUNTS(
            "/accounts",
            Set.of(
                    Role.CARE_COORDINATOR,
                    Role.PROVIDER_STAFF,
                    Role.BUREAU_CLERK,
                    Role.FUND_HOLDER_STAFF,
                    Role.COMMISSIONER_FINANCE)),
    POLICIES("/policies", Set.of(Role.COMMISSIONER_AUDITOR, Role.COMMISSIONER_FINANCE)),
    TRAIL("/trail", Set.of(Role.COMMISSIONER_AUDITOR, Role.COMMISSIONER_FINANCE)),
    SEALS("/seals", Set.of(Role.COMMISSIONER_AUDITOR, Role.COMMISSIONER_FINANCE)),
    MESSAGES("/messages", Set.of(Role.values()));

    private final String path;
    private final Set<Role> roles;

    Place(String path, Set<Role> roles) {
        this.path = path;
        this.roles = roles;
    }

    static List<Place> of(SignedIn who) {
        return Arrays.stream(values()).filter(place -> place.isFor(who)).toList();
    }

    /** A nominee goes where the holder who appointed them goes. */
    private boolean isFor(SignedIn who) {
        boolean asNominee = roles.contains(Role.BUDGET_HOLDER) && !who.actsFor().isEmpty();
        return asNominee || roles.stream().anyMatch(who::wears);
    }

    String path() {
        return path;
    }

    /** Whether a page belongs here: it is the place itself, lies below it, or shows one of the kind, as /purses/… of /purse. */
    boolean holds(String page) {
        return page.equals(path) || page.startsWith(path + "/") || page.startsWith(path + "s/");
    }

    /** The key of its name in the bundles. */
    String key() {
        return "frame.place." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
