package org.carepurse.journey;

import org.carepurse.rest.frame.Program;
import org.carepurse.web.identity.Visitor;

/** The demo's people, one for each way of seeing the service. */
enum Invented {
    HOLDER("marged.holder"),
    NOMINEE("tomos.nominee"),
    HOLDER_WAITING_FOR_APPROVAL("samuel.holder"),
    HOLDER_WITHOUT_MONEY("joan.holder"),
    HOLDER_WITH_A_MANAGED_ACCOUNT("nesta.holder"),
    HOLDER_OFFERED_A_FUND("idris.holder"),
    HOLDER_WITH_AN_ACCOUNT("gwen.holder"),
    COORDINATOR("cerys.coordinator"),
    PROVIDER("priya.provider"),
    OTHER_PROVIDER("bilal.provider"),
    FINANCE("farida.finance"),
    AUDITOR("alan.auditor"),
    BUREAU("beca.clerk"),
    FUND_HOLDER("osian.fund"),
    HOLDER_ELSEWHERE("edith.holder"),
    FINANCE_ELSEWHERE("ruth.finance");

    private final String name;

    Invented(String name) {
        this.name = name;
    }

    String email() {
        return name + "@example.org";
    }

    Program program() {
        return Program.of(name);
    }

    Visitor signedIn() {
        return Visitor.signedInAs(name);
    }

    /** Whether another commissioner is theirs. */
    boolean isElsewhere() {
        return this == HOLDER_ELSEWHERE || this == FINANCE_ELSEWHERE;
    }

    boolean isHolder() {
        return name.endsWith(".holder");
    }
}
