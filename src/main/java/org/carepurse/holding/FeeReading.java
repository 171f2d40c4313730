package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carepurse.budget.PayingPot;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;

/** What a bureau's fee is, for everyone who may read the agreement. */
@ApplicationScoped
public class FeeReading {

    private final AgreementReading agreements;
    private final FeeFile file;
    private final People people;

    @Inject
    FeeReading(AgreementReading agreements, FeeFile file, People people) {
        this.agreements = agreements;
        this.file = file;
        this.people = people;
    }

    public FeeSight of(SignedIn who, String agreement) {
        AgreementSight sight = agreements.show(who, agreement);
        Optional<KeeperFee> fee = file.last(sight.agreement());
        List<PayingPot> pots = file.pots(sight.agreement());
        return new FeeSight(
                sight,
                fee,
                goal(fee, pots),
                fee.flatMap(KeeperFee::agreedBy)
                        .map(by -> people.person(by).name())
                        .orElse(""),
                pots.stream()
                        .map(pot -> new FeeSight.GoalThatPays(pot.goalReference(), pot.goalTitle(), pot.available()))
                        .toList(),
                file.taken(sight.agreement()));
    }

    private static String goal(Optional<KeeperFee> fee, List<PayingPot> pots) {
        return fee.flatMap(KeeperFee::potId)
                .flatMap(id -> pots.stream().filter(pot -> pot.potId() == id).findFirst())
                .map(PayingPot::goalTitle)
                .orElse("");
    }
}
