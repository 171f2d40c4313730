package org.carepurse.web.frame;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** The places where a person can begin something, in the order shown: what their hats make useful to them. */
enum Place {
    PURSE(PlaceGroup.OWN, "/purse", Set.of(Role.BUDGET_HOLDER)),
    FIND_SUPPORT(PlaceGroup.OWN, "/services", Set.of(Role.BUDGET_HOLDER)),
    BASKET(PlaceGroup.OWN, "/basket", Set.of(Role.BUDGET_HOLDER)),
    ORDERS(PlaceGroup.OWN, "/orders", Set.of(Role.BUDGET_HOLDER)),
    CONFIRM(PlaceGroup.OWN, "/deliveries", Set.of(Role.BUDGET_HOLDER)),
    PLANS(PlaceGroup.PEOPLE, "/plans", Set.of(Role.CARE_COORDINATOR)),
    REQUESTS(PlaceGroup.PEOPLE, "/requests", Set.of(Role.CARE_COORDINATOR, Role.COMMISSIONER_FINANCE)),
    CONFIRM_FOR(PlaceGroup.PEOPLE, "/deliveries-to-confirm", Set.of(Role.CARE_COORDINATOR)),
    BOOKINGS(PlaceGroup.SERVICES, "/provider/orders", Set.of(Role.PROVIDER_STAFF)),
    SERVICES(PlaceGroup.SERVICES, "/provider/services", Set.of(Role.PROVIDER_STAFF)),
    INVOICES(PlaceGroup.PAYING, "/provider/invoices", Set.of(Role.PROVIDER_STAFF)),
    MY_PAYMENTS(PlaceGroup.PAYING, "/provider/payments", Set.of(Role.PROVIDER_STAFF)),
    DISPUTES(
            PlaceGroup.PEOPLE,
            "/disputes",
            Set.of(
                    Role.BUDGET_HOLDER,
                    Role.CARE_COORDINATOR,
                    Role.PROVIDER_STAFF,
                    Role.COMMISSIONER_FINANCE,
                    Role.COMMISSIONER_AUDITOR)),
    TO_APPROVE(PlaceGroup.PEOPLE, "/plans-to-approve", Set.of(Role.COMMISSIONER_FINANCE)),
    PAYMENTS_IN(PlaceGroup.FUNDING, "/payments-in", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    ENDINGS(PlaceGroup.FUNDING, "/endings", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    YEARS(PlaceGroup.FUNDING, "/years", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    KEPT_MONEY(PlaceGroup.FUNDING, "/kept-money", Set.of(Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF)),
    FUNDS(PlaceGroup.FUNDING, "/funds", Set.of(Role.FUND_HOLDER_STAFF)),
    HANDOVERS(
            PlaceGroup.FUNDING,
            "/handovers",
            Set.of(Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF, Role.COMMISSIONER_FINANCE)),
    PEOPLE(PlaceGroup.PEOPLE, "/people", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    PRINT_RUNS(PlaceGroup.PEOPLE, "/print-runs", Set.of(Role.COMMISSIONER_FINANCE)),
    QUARTERLY(PlaceGroup.FIGURES, "/quarterly-report", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    SPENDING(PlaceGroup.FIGURES, "/spending", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    WORK(PlaceGroup.FIGURES, "/work", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    OUTCOMES(PlaceGroup.FIGURES, "/outcomes", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    TAKE_UP(PlaceGroup.FIGURES, "/take-up", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    RETURNS(PlaceGroup.FIGURES, "/returns", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    TO_CHECK(PlaceGroup.PAYING, "/invoices/to-check", Set.of(Role.COMMISSIONER_FINANCE)),
    PAY(
            PlaceGroup.PAYING,
            "/payments",
            Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR, Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF)),
    EVIDENCE(
            PlaceGroup.PEOPLE,
            "/evidence",
            Set.of(Role.CARE_COORDINATOR, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    RECONCILE(
            PlaceGroup.PAYING,
            "/reconcile",
            Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR, Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF)),
    PROVIDERS(PlaceGroup.SETTING_UP, "/providers", Set.of(Role.COMMISSIONER_FINANCE)),
    ACCOUNTS(
            PlaceGroup.SETTING_UP,
            "/accounts",
            Set.of(
                    Role.CARE_COORDINATOR,
                    Role.PROVIDER_STAFF,
                    Role.BUREAU_CLERK,
                    Role.FUND_HOLDER_STAFF,
                    Role.COMMISSIONER_FINANCE)),
    POLICIES(PlaceGroup.SETTING_UP, "/policies", Set.of(Role.COMMISSIONER_AUDITOR, Role.COMMISSIONER_FINANCE)),
    SIGNALS(PlaceGroup.RECORDS, "/signals", Set.of(Role.COMMISSIONER_AUDITOR, Role.COMMISSIONER_FINANCE)),
    AUDIT_PLANS(PlaceGroup.RECORDS, "/audit-plans", Set.of(Role.COMMISSIONER_AUDITOR, Role.COMMISSIONER_FINANCE)),
    AUDIT_QUESTIONS(
            PlaceGroup.RECORDS, "/audit-questions", Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)),
    TRAIL(PlaceGroup.RECORDS, "/trail", Set.of(Role.COMMISSIONER_AUDITOR, Role.COMMISSIONER_FINANCE)),
    SEALS(PlaceGroup.RECORDS, "/seals", Set.of(Role.COMMISSIONER_AUDITOR, Role.COMMISSIONER_FINANCE)),
    PRIVACY(PlaceGroup.RECORDS, "/privacy", Set.of(Role.COMMISSIONER_AUDITOR, Role.COMMISSIONER_FINANCE)),
    MESSAGES(PlaceGroup.OWN, "/messages", Set.of(Role.values()));

    /** What the navigation of those has who could go to more places than it can show. */
    private static final Set<Place> EVERY_DAY =
            EnumSet.of(PURSE, PLANS, BOOKINGS, KEPT_MONEY, PEOPLE, TO_CHECK, PAY, RECONCILE, MESSAGES);

    /** More than these nobody takes in by eye or by ear. */
    private static final int MOST_SHOWN = 7;

    private final PlaceGroup group;
    private final String path;
    private final Set<Role> roles;

    Place(PlaceGroup group, String path, Set<Role> roles) {
        this.group = group;
        this.path = path;
        this.roles = roles;
    }

    static List<Place> of(SignedIn who) {
        return Arrays.stream(values()).filter(place -> place.isFor(who)).toList();
    }

    /** Those that the navigation shows: all, or where there are too many those of every day; the contents have the others. */
    static List<Place> shownTo(SignedIn who) {
        List<Place> all = of(who);
        return all.size() <= MOST_SHOWN
                ? all
                : all.stream().filter(EVERY_DAY::contains).toList();
    }

    /** A nominee goes where the holder who appointed them goes. */
    private boolean isFor(SignedIn who) {
        boolean asNominee = roles.contains(Role.BUDGET_HOLDER) && !who.actsFor().isEmpty();
        return asNominee || roles.stream().anyMatch(who::wears);
    }

    PlaceGroup group() {
        return group;
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
