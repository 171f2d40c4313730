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
import org.carepurse.holding.Registering;
import org.carepurse.holding.Registrations;
import org.carepurse.identity.SignedIn;
import org.carepurse.payment.BankDetailsDesk;
import org.carepurse.payment.ChangeDetails;
import org.carepurse.payment.CheckDetails;
import org.carepurse.payment.OpenAccount;
import org.carepurse.payment.PayingAccounts;

/** The acts by which the demo's money comes to whoever keeps it. */
@ApplicationScoped
class DemoKeeping {

    private final Keepers keepers;
    private final Registrations registrations;
    private final Agreements agreements;
    private final PaymentsIn payments;
    private final Sorting sorting;
    private final DrawDowns drawDowns;
    private final PayingAccounts accounts;
    private final BankDetailsDesk bankDetails;

    @Inject
    DemoKeeping(
            Keepers keepers,
            Registrations registrations,
            Agreements agreements,
            PaymentsIn payments,
            Sorting sorting,
            DrawDowns drawDowns,
            PayingAccounts accounts,
            BankDetailsDesk bankDetails) {
        this.keepers = keepers;
        this.registrations = registrations;
        this.agreements = agreements;
        this.payments = payments;
        this.sorting = sorting;
        this.drawDowns = drawDowns;
        this.accounts = accounts;
        this.bankDetails = bankDetails;
    }

    /** From which the demo's commissioner pays, and pays in. */
    void open(SignedIn finance, OpenAccount account) {
        accounts.open(finance, RequestKey.fresh(), account).value();
    }

    /** The provider says where it is paid, and the commissioner rings it up. */
    void isPaidInto(SignedIn provider, SignedIn finance, ChangeDetails asked, long commissionerId) {
        String details = bankDetails.change(provider, RequestKey.fresh(), asked).value();
        bankDetails
                .check(
                        finance,
                        RequestKey.fresh(),
                        new CheckDetails(commissionerId, details, asked.account(), "Rang the number in the contract"))
                .value();
    }

    /** Answers with the organisation's reference. */
    String approve(SignedIn finance, Keepers.Approval approval) {
        return keepers.approve(finance, RequestKey.fresh(), approval).value();
    }

    /** Somebody asks on the page for all; the commissioner has yet to answer. */
    void asks(Registering organisation) {
        registrations.ask(RequestKey.fresh(), organisation).value();
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
