package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.RequestKey;
import org.carepurse.dispute.DisputeAct;
import org.carepurse.dispute.Disputes;
import org.carepurse.identity.SignedIn;

/** A visit that was cut short: part of what it cost is disputed, the provider has answered, and it waits for a decision. */
@ApplicationScoped
class DemoDispute {

    private static final int LINE = 1;

    private final Disputes disputes;

    @Inject
    DemoDispute(Disputes disputes) {
        this.disputes = disputes;
    }

    /** @param invoice what the provider sent, of which the rest is owed as ever */
    void about(String invoice, SignedIn holder, SignedIn provider) {
        String dispute = disputes.raise(
                        holder,
                        RequestKey.fresh(),
                        new Disputes.Raise(
                                invoice,
                                LINE,
                                pounds("6"),
                                "She came at eight and left at half past. I paid for 45 minutes."))
                .value();
        disputes.take(
                        provider,
                        RequestKey.fresh(),
                        new Disputes.Step(
                                dispute,
                                DisputeAct.ANSWER,
                                "Our carer writes that she left at twenty to nine, because the bus was early."))
                .value();
    }
}
