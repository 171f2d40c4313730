package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.AgreementOffer;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.Keepers;
import org.carepurse.holding.PaymentsIn;
import org.carepurse.identity.SignedIn;

/** The acts by which the demo's money comes to whoever keeps it. */
@ApplicationScoped
class DemoKeeping {

    private final Keepers keepers;
    private final Agreements agreements;
    private final PaymentsIn payments;

    @Inject
    DemoKeeping(Keepers keepers, Agreements agreements, PaymentsIn payments) {
        this.keepers = keepers;
        this.agreements = agreements;
        this.payments = payments;
    }

    /** Answers with the organisation's reference. */
    String approve(SignedIn finance, Keepers.Approval approval) {
        return keepers.approve(finance, RequestKey.fresh(), approval).value();
    }

    String offer(SignedIn finance, AgreementOffer offer) {
        return agreements.offer(finance, RequestKey.fresh(), offer).value();
    }

    void accept(SignedIn holder, Agreements.Accept accept) {
        agreements.accept(holder, RequestKey.fresh(), accept).value();
    }

    void payIn(SignedIn prepares, SignedIn releases, PaymentsIn.Prepare what) {
        String run = payments.prepare(prepares, RequestKey.fresh(), what).value();
        payments.release(releases, RequestKey.fresh(), new PaymentsIn.Release(run))
                .value();
    }
}
