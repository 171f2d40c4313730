package org.carepurse.web.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepurse.holding.AgreementSight;
import org.carepurse.holding.OwnPart;
import org.carepurse.holding.PlanToPay;
import org.carepurse.words.Words;

/** The letter about what is missing of a person's own part: what it is, what it is not, and how it can be paid. */
final class ArrearsLetter {

    private final Words words;

    ArrearsLetter(Words words) {
        this.words = words;
    }

    List<String> about(AgreementSight sight, OwnPart ownPart, Optional<PlanToPay> plan) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.say("holding.arrears.letter.dear", sight.holder()));
        paragraphs.add(words.say(
                "holding.arrears.letter.what",
                words.say("careplan.stream." + sight.stream()),
                ownPart.due(),
                ownPart.paid(),
                ownPart.arrears()));
        paragraphs.add(words.say("holding.arrears.letter.care-goes-on"));
        if (ownPart.paidAhead().isPositive()) {
            paragraphs.add(words.say("holding.arrears.letter.ahead", ownPart.paidAhead()));
        }
        plan.ifPresentOrElse(
                agreed -> paragraphs.addAll(instalments(agreed)),
                () -> paragraphs.add(words.say("holding.arrears.letter.ask")));
        paragraphs.add(
                words.say("holding.arrears.letter.wrong", sight.agreement().reference()));
        return paragraphs;
    }

    private List<String> instalments(PlanToPay agreed) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.say("holding.arrears.letter.plan"));
        agreed.instalments()
                .forEach(instalment -> paragraphs.add(
                        words.say("holding.arrears.letter.instalment", instalment.dueOn(), instalment.amount())));
        return paragraphs;
    }
}
