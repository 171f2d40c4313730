package org.carepurse.web.holding;

import java.util.List;
import java.util.stream.Stream;
import org.carepurse.holding.RepaymentNotice;
import org.carepurse.words.Words;

/** The letter that says what is to be paid back: how much, why, who does it and by when, and how to have it looked at again. */
final class RepaymentLetter {

    private final Words words;

    RepaymentLetter(Words words) {
        this.words = words;
    }

    List<String> about(RepaymentNotice notice) {
        return Stream.of(
                        words.say("holding.arrears.letter.dear", notice.holder()),
                        words.say(
                                "holding.repayment.what",
                                words.say("careplan.stream." + notice.stream()),
                                notice.plan(),
                                notice.amount()),
                        notice.reason().isEmpty()
                                ? words.say("holding.repayment.came-free")
                                : words.say("holding.repayment.why", notice.reason()),
                        notice.payer().isEmpty()
                                ? words.say("holding.repayment.you-pay", notice.account(), notice.payBy())
                                : words.say("holding.repayment.keeper-pays", notice.payer(), notice.payBy()),
                        words.say("holding.repayment.again", notice.lookAgainBy(), notice.reference()),
                        words.say("holding.repayment.issued", notice.issuedOn()))
                .toList();
    }
}
