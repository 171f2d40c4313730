package org.carepurse.web.order;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.order.Kinship;
import org.carepurse.order.OrderLine;
import org.carepurse.order.OrderRow;
import org.carepurse.order.OrderView;
import org.carepurse.web.component.Action;
import org.carepurse.web.component.Card;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.component.SummaryRow;
import org.carepurse.words.Words;

/** Shows orders as cards: in lists, and line by line. */
final class OrderCards {

    private final OrderWords said;
    private final Words words;

    OrderCards(OrderWords said) {
        this.said = said;
        this.words = said.words();
    }

    SummaryList forBuyer(OrderRow row) {
        return card(row, "/orders/", words.say("order.line.provider"), row.provider());
    }

    SummaryList forProvider(OrderRow row) {
        return card(row, "/provider/orders/", words.say("order.for"), row.holder());
    }

    private SummaryList card(OrderRow row, String path, String other, String name) {
        String services = row.more() == 0 ? row.services() : words.say("order.and-more", row.services(), row.more());
        return SummaryList.of(
                        SummaryRow.of(words.say("order.state"), said.state(row.state())),
                        SummaryRow.of(other, name),
                        SummaryRow.of(words.say("order.first-day"), words.say(row.firstDay())),
                        SummaryRow.of(words.say("order.line.cost"), words.say(row.cost())),
                        SummaryRow.of(words.say("order.reference"), row.reference()))
                .card(Card.titled(services)
                        .action(Action.of(words.say("order.show"), path + row.reference(), row.reference())));
    }

    /** With what the buyer said of it; the goal is nobody's business but the buyer's. */
    SummaryList line(OrderLine line) {
        List<SummaryRow> rows = new ArrayList<>(List.of(
                row("when", said.schedule(line.want().schedule())),
                row(
                        "amount",
                        said.amount(line.want().quantity(), line.unit())
                                + (line.occasions() > 1 ? " " + words.say("order.each-time") : "")),
                row("price", said.price(line.price(), line.unit())),
                row("cost", words.say(line.cost())),
                row("missed", said.missed(line.missed())),
                row(
                        "delivered",
                        words.say(
                                "order.delivered-of",
                                said.amount(line.delivered(), line.unit()),
                                said.amount(line.total(), line.unit())))));
        if (!line.cancelled().isNone()) {
            rows.add(row("cancelled", said.amount(line.cancelled(), line.unit())));
        }
        if (line.want().kinship() != Kinship.NOT_RELATED) {
            rows.add(row("kinship", words.say("order.kinship." + line.want().kinship())));
        }
        if (!line.want().note().isEmpty()) {
            rows.add(row("note", line.want().note()));
        }
        return SummaryList.of(rows).card(Card.titled(line.serviceName()));
    }

    /** What happened to the order, the oldest first. */
    SummaryList history(OrderView view) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(said.at(view.order().placedAt()), words.say("order.step.PLACE", view.placedBy())));
        view.steps()
                .forEach(step -> rows.add(SummaryRow.of(
                        said.at(step.step().takenAt()),
                        words.say("order.step." + step.step().act(), step.by())
                                + (step.step().reason().isEmpty()
                                        ? ""
                                        : " "
                                                + words.say(
                                                        "order.step.because",
                                                        step.step().reason())))));
        return SummaryList.of(rows);
    }

    private SummaryRow row(String key, String value) {
        return SummaryRow.of(words.say("order.line." + key), value);
    }
}
