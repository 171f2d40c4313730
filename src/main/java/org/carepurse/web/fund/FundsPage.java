package org.carepurse.web.fund;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carepurse.fund.Fund;
import org.carepurse.web.component.Pagination;
import org.carepurse.web.frame.Frame;

/**
 * The people whose funds an organisation holds, a page of them.
 *
 * @param named as typed to find somebody
 * @param number of the page, from 1
 */
public record FundsPage(List<Fund> funds, String named, boolean aboveOnly, int number, int last) {

    public boolean asksForSome() {
        return aboveOnly || !named.isEmpty();
    }

    public Pagination pages(Frame frame) {
        return frame.pages(number, last, this::address);
    }

    private String address(int other) {
        return "/funds?named=" + URLEncoder.encode(named, StandardCharsets.UTF_8) + (aboveOnly ? "&above=only" : "")
                + "&page=" + other;
    }
}
