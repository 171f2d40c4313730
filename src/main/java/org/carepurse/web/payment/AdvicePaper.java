package org.carepurse.web.payment;

import java.util.List;
import org.carepurse.payment.PaidFor;
import org.carepurse.payment.Remittance;
import org.carepurse.report.Paper;
import org.carepurse.report.Table;
import org.carepurse.words.Words;

/** A remittance advice on paper, in the words of its page. */
final class AdvicePaper {

    private final Words words;

    AdvicePaper(Words words) {
        this.words = words;
    }

    Paper of(Remittance payment, List<PaidFor> parts) {
        return new Paper(
                words.say("payment.advice.title", payment.reference()),
                List.of(
                        words.say("payment.advice." + payment.state()),
                        fact("payer", payment.payer()),
                        fact("amount", words.say(payment.amount())),
                        fact("pay-on", words.say(payment.payOn())),
                        fact("payee", payment.payeeName()),
                        fact("into", payment.account())),
                new Table(
                        words.say("payment.parts"),
                        List.of(
                                words.say("payment.invoice"),
                                words.say("payment.person"),
                                words.say("payment.service"),
                                words.say("payment.days"),
                                words.say("payment.amount")),
                        parts.stream().map(this::row).toList()));
    }

    private String fact(String name, String value) {
        return words.say("payment." + name) + ": " + value;
    }

    private List<String> row(PaidFor part) {
        return List.of(
                part.number(),
                part.holder(),
                part.service(),
                part.servedFrom().equals(part.servedTo())
                        ? words.say(part.servedFrom())
                        : words.say("payment.period", part.servedFrom(), part.servedTo()),
                words.say(part.amount()));
    }
}
