package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.Payer;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.FundingStream;
import org.carepurse.fund.DrawDowns;
import org.carepurse.fund.GivenBy;
import org.carepurse.fund.SupportGiven;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.Keepers;
import org.carepurse.holding.KeptBy;
import org.carepurse.holding.NamedAccount;
import org.carepurse.holding.PaymentsIn;
import org.carepurse.holding.Registering;
import org.carepurse.holding.SurplusRule;
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
 * in a managed account at a bureau, and has bought something with it, one in an individual service fund that
 * she uses. One has been offered such a fund and has yet to answer.
 */
@ApplicationScoped
class DemoHoldings {

    private final DemoPeople people;
    private final DemoHeldPlans plans;
    private final DemoOwnAccounts ownAccounts;
    private final Purses purses;
    private final Organisations organisations;
    private final DemoKeeping keeping;
    private final DemoKeptBuying buying;
    private final DemoSupport support;

    @Inject
    DemoHoldings(
            DemoPeople people,
            DemoHeldPlans plans,
            DemoOwnAccounts ownAccounts,
            Purses purses,
            Organisations organisations,
            DemoKeeping keeping,
            DemoKeptBuying buying,
            DemoSupport support) {
        this.people = people;
        this.plans = plans;
        this.ownAccounts = ownAccounts;
        this.purses = purses;
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
        ownAccounts.load(startsOn);
        managed(bureau, startsOn);
        fund(fundHolder, startsOn);
        fundInUse(fundHolder, startsOn);
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
        buying.load(holder, plan);
    }

    private void fund(String fundHolder, LocalDate startsOn) {
        SignedIn holder = people.as(DemoPeople.FUND_OWNER);
        String plan = plans.approved(
                holder,
                startsOn,
                "Keep up the allotment",
                "BEFRIENDING",
                FundingStream.ADULT_SOCIAL_CARE,
                Holding.THIRD_PARTY);
        keeping.offer(
                people.as(DemoPeople.FINANCE),
                plans.offer(
                        holder,
                        plan,
                        new KeptBy.InFund(fundHolder, new SurplusRule(4, 12)),
                        new Contribution(pounds("1040"), Contribution.Basis.NET),
                        startsOn));
    }

    private void fundInUse(String fundHolder, LocalDate startsOn) {
        SignedIn holder = people.as(DemoPeople.FUND_USER);
        SignedIn staff = people.as(DemoPeople.FUND_STAFF);
        String plan = plans.approved(
                holder,
                startsOn,
                "Go out and meet people",
                "BEFRIENDING",
                FundingStream.ADULT_SOCIAL_CARE,
                Holding.THIRD_PARTY);
        String agreed = keeping.offer(
                people.as(DemoPeople.FINANCE),
                plans.offer(
                        holder,
                        plan,
                        new KeptBy.InFund(fundHolder, new SurplusRule(4, 12)),
                        Contribution.NONE,
                        startsOn));
        keeping.accept(holder, new Agreements.Accept(plan, agreed));
        keeping.payIn(
                people.as(DemoPeople.FINANCE),
                people.as(DemoPeople.SECOND_FINANCE),
                new PaymentsIn.Prepare(people.commissionerId(), startsOn.plusDays(7)));
        Purse purse = purses.open(holder, plan);
        String goal = purse.goals().get(0).reference();
        keeping.sort(
                holder,
                new Sorting.SortMoney(
                        plan,
                        List.of(new Sorting.Share(goal, purse.lines().get(0).reference(), pounds("500")))));
        keeping.draw(
                staff,
                new DrawDowns.Draw(
                        agreed,
                        goal,
                        new SupportGiven(GivenBy.FUND_HOLDER, "", startsOn, "VISIT-1", "Two hours at the lunch club"),
                        pounds("50")));
        keeping.draw(
                staff,
                new DrawDowns.Draw(
                        agreed,
                        goal,
                        new SupportGiven(GivenBy.OTHERS, "Afan Pool (invented)", startsOn, "BILL-204", "A swim"),
                        pounds("4.80")));
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
