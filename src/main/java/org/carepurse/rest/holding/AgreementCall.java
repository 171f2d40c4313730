package org.carepurse.rest.holding;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.holding.AgreementOffer;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.KeptBy;
import org.carepurse.holding.PaidWhen;
import org.carepurse.holding.PaymentTerms;
import org.carepurse.holding.SurplusRule;
import org.carepurse.holding.WorkingDayRule;
import org.carepurse.rest.frame.Answers;

/**
 * Who is to keep the money of a funding line, and when it is paid in.
 *
 * @param keeper the reference of a bureau or fund holder; absent where an account of the person's or their nominee's is used
 * @param account that account; absent where a keeper is named
 * @param signatories who may sign for the account
 * @param surplusTimes how many times a week's money a fund may have over
 * @param surplusWeeks for how many weeks
 * @param when in advance or in arrears
 * @param leadDays how many days before a period starts its money is due; 0 when absent
 * @param countedFrom a day on which a period starts
 * @param contributionPence what the person pays of it in all; nothing when absent
 */
public record AgreementCall(
        String keeper,
        AccountCall account,
        List<String> signatories,
        Integer surplusTimes,
        Integer surplusWeeks,
        Frequency frequency,
        PaidWhen when,
        Integer leadDays,
        WorkingDayRule ifClosed,
        LocalDate countedFrom,
        Long contributionPence,
        Contribution.Basis basis) {

    AgreementOffer of(String plan, String line, Holding holding) {
        return new AgreementOffer(plan, line, keptBy(holding), terms(), contribution());
    }

    private KeptBy keptBy(Holding holding) {
        return switch (holding) {
            case MANAGED_ACCOUNT -> new KeptBy.ByBureau(Answers.field("keeper", keeper));
            case THIRD_PARTY ->
                new KeptBy.InFund(
                        Answers.field("keeper", keeper),
                        new SurplusRule(
                                Answers.field("surplusTimes", surplusTimes),
                                Answers.field("surplusWeeks", surplusWeeks)));
            default ->
                new KeptBy.InAccount(
                        Answers.field("account", account).account(),
                        Answers.field("signatories", signatories).stream()
                                .map(name -> Answers.field("signatories", name))
                                .toList());
        };
    }

    private PaymentTerms terms() {
        return new PaymentTerms(
                frequency, when, leadDays == null ? 0 : leadDays, ifClosed, Answers.field("countedFrom", countedFrom));
    }

    private Contribution contribution() {
        return contributionPence == null
                ? Contribution.NONE
                : new Contribution(Answers.pence("contributionPence", contributionPence), basis);
    }
}
