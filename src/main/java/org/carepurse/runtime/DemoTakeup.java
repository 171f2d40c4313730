package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.takeup.Quarter;
import org.carepurse.takeup.Returns;
import org.carepurse.time.London;

/** How many people the demo's commissioner looks after, and the returns of this quarter and the one before. */
@ApplicationScoped
class DemoTakeup {

    private static final int POPULATION = 5_200;
    private static final int TARGET = 12;

    private final Policies policies;
    private final Returns returns;
    private final Clock clock;

    @Inject
    DemoTakeup(Policies policies, Returns returns, Clock clock) {
        this.policies = policies;
        this.returns = returns;
        this.clock = clock;
    }

    void count(SignedIn finance, long commissionerId) {
        LocalDate today = London.today(clock);
        number(finance, commissionerId, "REGISTERED_POPULATION", POPULATION);
        number(finance, commissionerId, "PEOPLE_WITH_A_BUDGET", TARGET);
        Quarter now = Quarter.of(today);
        for (Quarter quarter : List.of(now.before(), now)) {
            returns.prepare(
                            finance,
                            DemoPeople.key("return:" + quarter.lastDay()),
                            new Returns.Prepare(commissionerId, quarter.lastDay()))
                    .value();
        }
    }

    private void number(SignedIn finance, long commissionerId, String subject, int number) {
        policies.set(
                        finance,
                        DemoPeople.key("number:" + subject),
                        NewPolicy.number(
                                subject, commissionerId, number, London.today(clock), null, "Invented for the demo."))
                .value();
    }
}
