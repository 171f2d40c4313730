package org.carepurse.web.fund;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.carepurse.fund.Fund;
import org.carepurse.fund.FundDesk;
import org.carepurse.web.component.Choice;
import org.carepurse.web.component.Pagination;
import org.carepurse.web.frame.Frame;

/**
 * The people whose funds an organisation holds, or held, a page of them.
 *
 * @param asked whom, by name and by how their fund stands
 * @param found how many people that is
 * @param number of the page, from 1
 */
public record FundsPage(List<Fund> funds, FundDesk.Question asked, long found, int number, int last) {

    public boolean asksForSome() {
        return asked.which() != FundDesk.Which.HELD || !asked.named().isEmpty();
    }

    public List<Choice> choices(Frame frame) {
        return Stream.of(FundDesk.Which.values())
                .map(which -> Choice.of(typed(which), frame.say("fund.list.which." + which)))
                .toList();
    }

    public String chosen() {
        return typed(asked.which());
    }

    public Pagination pages(Frame frame) {
        return frame.pages(number, last, this::address);
    }

    private String address(int other) {
        return "/funds?named=" + URLEncoder.encode(asked.named(), StandardCharsets.UTF_8) + "&which=" + chosen()
                + "&page=" + other;
    }

    private static String typed(FundDesk.Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }
}
