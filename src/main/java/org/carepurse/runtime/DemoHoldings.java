package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.Payer;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.Keepers;
import org.carepurse.holding.KeptBy;
import org.carepurse.holding.NamedAccount;
import org.carepurse.holding.PaymentsIn;
import org.carepurse.holding.Registering;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Language;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.payment.ChangeDetails;
import org.carepurse.payment.OpenAccount;

/**
 * Invented people whose money comes to a holding, made through the use cases as real ones are: some hold it themselves, one has it
 * in a managed account at a bureau, and has bought something with it; {@link DemoFunds} and {@link DemoLastYear} tell of funds.
 */
@ApplicationScoped
class DemoHoldings {

    private final DemoPeople people;
    private final DemoHeldPlans plans;
    private final DemoLastYear lastYear;
    private final DemoOwnAccounts ownAccounts;
    private final DemoFunds funds;
    private final Organisations organisations;
    private final DemoKeeping keeping;
    private final DemoKeptBuying buying;
    private final DemoSupport support;

    @Inject
    DemoHoldings(
            DemoPeople people,
            DemoHeldPlans plans,
            DemoLastYear lastYear,
            DemoOwnAccounts ownAccounts,
            DemoFunds funds,
            Organisations organisations,
            DemoKeeping keeping,
            DemoKeptBuying buying,
            DemoSupport support) {
        this.people = people;
        this.plans = plans;
        this.lastYear = lastYear;
        this.ownAccounts = ownAccounts;
        this.funds = funds;
        this.organisations = organisations;
        this.keeping = keeping;
        this.buying = buying;
        this.support = support;
    }

    void load(LocalDate startsOn) {
        SignedIn finance = people.as(DemoPeople.FINANCE);
        keeping.open(
                finance,
                new OpenAccount(
                        people.commissionerId(),
                        new Payer(
                                "Payments (invented)",
                                new AccountDetails(new SortCode("089999"), new AccountNumber("10203000"))),
                        null,
                        pounds("250000")));
        String bureau =
                keeping.approve(finance, approval(OrganisationKind.BUREAU, "Tawe Accounts (invented)", "10203040"));
        long bureauId = organisations.byReference(bureau).id();
        people.enrolKeeper(DemoPeople.CLERK, Role.BUREAU_CLERK, bureauId);
        people.enrolKeeper(DemoPeople.SECOND_CLERK, Role.BUREAU_CLERK, bureauId);
        String fundHolder =
                keeping.approve(finance, approval(OrganisationKind.FUND_HOLDER, "Cwm Together (invented)", "10203041"));
        people.enrolKeeper(
                DemoPeople.FUND_STAFF,
                Role.FUND_HOLDER_STAFF,
                organisations.byReference(fundHolder).id());
        keeping.asks(new Registering(
                organisations.organisation(people.commissionerId()).reference(),
                OrganisationKind.BUREAU,
                "Dyfi Bookkeeping (invented)",
                new NamedAccount(
                        "Dyfi clients", new AccountDetails(new SortCode("089999"), new AccountNumber("10203077"))),
                new ServiceUserNumber("654321"),
                new Registering.Contact(
                        "Dilys Dyfi", new EmailAddress("dilys.bookkeeper@example.org"), Language.ENGLISH)));
        lastYear.load(fundHolder, startsOn);
        ownAccounts.load(startsOn);
        managed(bureau, startsOn);
        funds.load(fundHolder, startsOn);
    }

    private void managed(String bureau, LocalDate startsOn) {
        SignedIn holder = people.as(DemoPeople.MANAGED_HOLDER);
        String plan = plans.approved(
                holder,
                startsOn,
                "Stay in my own home",
                "PERSONAL_CARE",
                FundingStream.CONTINUING_HEALTHCARE,
                Holding.MANAGED_ACCOUNT);
        String offered = keeping.offer(
                people.as(DemoPeople.FINANCE),
                plans.offer(holder, plan, new KeptBy.ByBureau(bureau), Contribution.NONE, startsOn));
        keeping.accept(holder, new Agreements.Accept(plan, offered));
        keeping.payIn(
                people.as(DemoPeople.FINANCE),
                people.as(DemoPeople.SECOND_FINANCE),
                new PaymentsIn.Prepare(people.commissionerId(), startsOn.plusDays(7)));
        keeping.isPaidInto(
                support.staff(),
                people.as(DemoPeople.FINANCE),
                new ChangeDetails(
                        support.providerId(),
                        "Brook Lane Home Support",
                        new AccountDetails(new SortCode("089999"), new AccountNumber("66374958"))),
                people.commissionerId());
        buying.load(holder, plan, offered, people.as(DemoPeople.CLERK));
    }

    private Keepers.Approval approval(OrganisationKind kind, String name, String account) {
        return new Keepers.Approval(
                people.commissionerId(),
                kind,
                name,
                new NamedAccount(
                        "Client account", new AccountDetails(new SortCode("089999"), new AccountNumber(account))),
                true);
    }
}
