package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.KeptBy;
import org.carepurse.holding.NamedAccount;
import org.carepurse.identity.SignedIn;

/**
 * Two invented people who hold their money themselves: one in an account of her own, one on a card, who is late with
 * the part that he pays himself.
 */
@ApplicationScoped
class DemoOwnAccounts {

    private final DemoPeople people;
    private final DemoHeldPlans plans;
    private final DemoKeeping keeping;

    @Inject
    DemoOwnAccounts(DemoPeople people, DemoHeldPlans plans, DemoKeeping keeping) {
        this.people = people;
        this.plans = plans;
        this.keeping = keeping;
    }

    void load(LocalDate startsOn) {
        SignedIn gwen = people.as(DemoPeople.OWN_ACCOUNT_HOLDER);
        hold(
                gwen,
                plans.approved(
                        gwen,
                        startsOn,
                        "Get about by myself",
                        "PERSONAL_CARE",
                        FundingStream.CONTINUING_HEALTHCARE,
                        Holding.OWN_ACCOUNT),
                account("G Parry support account", "10203042", "Gwen Parry"),
                Contribution.NONE,
                startsOn);
        SignedIn huw = people.as(DemoPeople.CARD_HOLDER);
        hold(
                huw,
                plans.approved(
                        huw,
                        startsOn,
                        "See my friends in town",
                        "BEFRIENDING",
                        FundingStream.ADULT_SOCIAL_CARE,
                        Holding.PREPAID_CARD),
                account("H Prosser support card", "10203043", "Huw Prosser"),
                new Contribution(pounds("520"), Contribution.Basis.NET),
                startsOn);
    }

    private void hold(SignedIn holder, String plan, KeptBy account, Contribution own, LocalDate startsOn) {
        String offered =
                keeping.offer(people.as(DemoPeople.FINANCE), plans.offer(holder, plan, account, own, startsOn));
        keeping.accept(holder, new Agreements.Accept(plan, offered));
    }

    private static KeptBy account(String name, String number, String signatory) {
        return new KeptBy.InAccount(
                new NamedAccount(name, new AccountDetails(new SortCode("089999"), new AccountNumber(number))),
                List.of(signatory));
    }
}
