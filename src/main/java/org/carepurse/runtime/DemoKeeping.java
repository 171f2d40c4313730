package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Sorting;
import org.carepurse.fund.DrawDowns;
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
    private final Sorting sorting;
    private final DrawDowns drawDowns;

    @Inject
    DemoKeeping(Keepers keepers, Agreements agreements, PaymentsIn payments, Sorting sorting, DrawDowns drawDowns) {
        this.keepers = keepers;
        this.agreements = agreements;
        this.payments = payments;
        this.sorting = sorting;
        this.drawDowns = drawDowns;
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

    void sort(SignedIn holder, Sorting.SortMoney shares) {
        sorting.sort(holder, RequestKey.fresh(), shares).value();
    }

    void draw(SignedIn staff, DrawDowns.Draw draw) {
        drawDowns.draw(staff, RequestKey.fresh(), draw).value();
    }
}
