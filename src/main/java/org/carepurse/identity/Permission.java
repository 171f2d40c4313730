package org.carepurse.identity;

import static org.carepurse.identity.Relation.AUDITOR;
import static org.carepurse.identity.Relation.BUREAU;
import static org.carepurse.identity.Relation.COORDINATION_TEAM;
import static org.carepurse.identity.Relation.COORDINATOR;
import static org.carepurse.identity.Relation.FINANCE;
import static org.carepurse.identity.Relation.FUND_HOLDER;
import static org.carepurse.identity.Relation.HOLDER;
import static org.carepurse.identity.Relation.NOMINEE;
import static org.carepurse.identity.Relation.PROVIDER;

import java.util.Set;

/** Everything that can be done or seen, and in which relation to the record one must stand for it. */
public enum Permission {

    // People and who acts for them
    ENROL_BUDGET_HOLDER(COORDINATION_TEAM, FINANCE),
    ENROL_NOMINEE(COORDINATION_TEAM, FINANCE),
    ENROL_COLLEAGUE(FINANCE),
    ENROL_PROVIDER_STAFF(FINANCE, PROVIDER),
    ENROL_KEEPERS_STAFF(FINANCE, BUREAU, FUND_HOLDER),
    REGISTER_PROVIDER(FINANCE),
    APPOINT_NOMINEE(HOLDER, COORDINATION_TEAM),
    END_APPOINTMENT(HOLDER, NOMINEE, COORDINATION_TEAM),

    // What was done, and by which rules
    SEE_AUDIT_TRAIL(FINANCE, AUDITOR),
    SET_POLICY(FINANCE),

    // Plans
    BEGIN_PLAN(COORDINATION_TEAM),
    NAME_COORDINATOR(COORDINATION_TEAM, FINANCE),
    SEE_PLAN(HOLDER, NOMINEE, COORDINATOR, COORDINATION_TEAM, FINANCE, AUDITOR),
    WRITE_PLAN(COORDINATOR),
    AGREE_PLAN(HOLDER, NOMINEE),
    SEND_PLAN_BACK(FINANCE),
    APPROVE_PLAN(FINANCE),
    END_PLAN(COORDINATOR, FINANCE),

    // Directory
    LIST_PROVIDER(FINANCE),
    DECIDE_ON_PROVIDER(FINANCE),
    ASK_FOR_APPROVAL(PROVIDER),
    OFFER_SERVICE(PROVIDER, FINANCE),
    APPROVE_SERVICE(FINANCE),
    SET_PRICE(PROVIDER, FINANCE),
    IMPORT_DIRECTORY(FINANCE),

    // Purse
    FUND_PLAN(FINANCE),
    CLOSE_YEAR(FINANCE),
    SORT_MONEY(HOLDER, NOMINEE),
    SEE_PEOPLE_AND_BUDGETS(FINANCE, AUDITOR),
    SEE_PURSE(HOLDER, NOMINEE, COORDINATOR, FINANCE, AUDITOR),

    // Who keeps the money, and how it comes to them
    APPROVE_KEEPER(FINANCE),
    OFFER_AGREEMENT(FINANCE),
    ANSWER_AGREEMENT(HOLDER, NOMINEE),
    SEE_AGREEMENT(HOLDER, NOMINEE, COORDINATOR, FINANCE, AUDITOR, BUREAU, FUND_HOLDER),
    PAY_IN(FINANCE),
    SEE_PAYMENTS_IN(FINANCE, AUDITOR),
    SEE_KEPT_MONEY(BUREAU, FUND_HOLDER),

    // Buying
    BUY(HOLDER, NOMINEE),
    SEE_ORDER(HOLDER, NOMINEE, COORDINATOR, COORDINATION_TEAM, FINANCE, AUDITOR, PROVIDER),
    ANSWER_ORDER(PROVIDER),
    SEE_REQUEST(HOLDER, NOMINEE, COORDINATOR, COORDINATION_TEAM, FINANCE, AUDITOR),
    APPROVE_WHAT_IS_NOT_PLANNED(COORDINATOR, COORDINATION_TEAM),
    APPROVE_ABOVE_THE_LIMIT(FINANCE),
    ALLOW_FAMILY(COORDINATION_TEAM, FINANCE),

    // Delivering and being paid
    LOG_DELIVERY(PROVIDER),
    CONFIRM_DELIVERY(HOLDER, NOMINEE, COORDINATOR),
    SEE_PROVIDERS_WORK(PROVIDER),
    MAKE_INVOICE(PROVIDER),
    GIVE_CREDIT(PROVIDER, FINANCE),
    SEE_INVOICE(HOLDER, NOMINEE, COORDINATOR, FINANCE, AUDITOR, PROVIDER),
    SEE_EXCEPTIONS(COORDINATION_TEAM, FINANCE, AUDITOR),
    RESOLVE_EXCEPTION(FINANCE),
    ;

    private final Set<Relation> allowed;

    Permission(Relation... allowed) {
        this.allowed = Set.of(allowed);
    }

    boolean isFor(SignedIn who, Whose whose) {
        return allowed.stream().anyMatch(relation -> relation.holds(who, whose));
    }
}
