package org.carepurse.web.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.careplan.FundingStream;
import org.carepurse.ledger.Earmark;
import org.carepurse.order.BasketLine;
import org.carepurse.order.CheckedLine;
import org.carepurse.order.Kinship;
import org.carepurse.web.component.Action;
import org.carepurse.web.component.Card;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.component.SummaryRow;
import org.carepurse.words.Words;

/** Shows each line of a basket as a card: what it is, what it costs, and what would come of it. */
final class LineCards {

    private final OrderWords said;
    private final Words words;

    LineCards(OrderWords said) {
        this.said = said;
        this.words = said.words();
    }

    /** For the basket: with a link to change it. */
    SummaryList toChange(BasketLine line, CheckedLine checked) {
        String service = checked.offer().serviceName();
        return SummaryList.of(facts(checked))
                .card(Card.titled(service)
                        .action(Action.of(words.say("order.change"), "/basket/lines/" + line.reference(), "")));
    }

    /** For the check: with what would happen, and everything that stands against it. */
    SummaryList checked(CheckedLine checked) {
        List<SummaryRow> rows = new ArrayList<>(facts(checked));
        rows.add(SummaryRow.of(words.say("order.check.pays"), pays(checked)));
        rows.add(SummaryRow.of(words.say("order.check.planned"), planned(checked)));
        rows.add(SummaryRow.of(words.say("order.check.happens"), words.say("order.check.way." + checked.way())));
        checked.refusals().forEach(why -> rows.add(SummaryRow.of(words.say("order.check.why-not"), said.why(why))));
        if (checked.way() == CheckedLine.Way.ASKED) {
            checked.causes().forEach(why -> rows.add(SummaryRow.of(words.say("order.check.approval"), said.why(why))));
        }
        return SummaryList.of(rows).card(Card.titled(checked.offer().serviceName()));
    }

    private List<SummaryRow> facts(CheckedLine line) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("provider", line.offer().providerName()));
        rows.add(row("goal", line.goal().title()));
        rows.add(row("when", said.schedule(line.want().schedule())));
        line.offer().price().ifPresent(price -> {
            rows.add(row(
                    "amount",
                    said.amount(line.want().quantity(), line.offer().unit())
                            + (line.occasions() > 1 ? " " + words.say("order.each-time") : "")));
            rows.add(row("price", said.price(price, line.offer().unit())));
            rows.add(row("cost", words.say(line.cost())));
            rows.add(row("missed", said.missed(line.offer().missed())));
            if (line.offer().isPaidInABlock()) {
                rows.add(row("block", words.say("directory.block.text")));
            }
        });
        if (line.want().kinship() != Kinship.NOT_RELATED) {
            rows.add(row("kinship", words.say("order.kinship." + line.want().kinship())));
        }
        if (!line.want().note().isEmpty()) {
            rows.add(row("note", line.want().note()));
        }
        return rows;
    }

    private SummaryRow row(String key, String value) {
        return SummaryRow.of(words.say("order.line." + key), value);
    }

    /** £400.00 from other NHS money, £200.00 from social care money. */
    private String pays(CheckedLine line) {
        if (line.draws().isEmpty()) {
            return words.say("order.check.pays-nothing");
        }
        return line.draws().stream()
                .map(draw -> words.say(
                        "order.check.pays-from", draw.amount(), words.say("careplan.stream." + stream(line, draw))))
                .collect(Collectors.joining(", "));
    }

    private static FundingStream stream(CheckedLine line, Earmark draw) {
        return line.goal().pots().stream()
                .filter(pot -> pot.potId() == draw.potId())
                .findFirst()
                .orElseThrow()
                .stream();
    }

    private String planned(CheckedLine line) {
        boolean inPlan = line.goal().planned().contains(line.offer().category());
        return words.say(inPlan ? "order.check.in-plan" : "order.check.not-in-plan");
    }
}
