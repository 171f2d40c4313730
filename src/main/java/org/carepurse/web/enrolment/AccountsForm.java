package org.carepurse.web.enrolment;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.carepurse.identity.Capacity;
import org.carepurse.identity.EnrolledPeople;

/** Which people are asked for, as the address says it; what makes no sense there is passed over. */
public class AccountsForm {

    static final int SIZE = 25;
    private static final int LONGEST = 254;

    @QueryParam("named")
    private String named;

    @QueryParam("as")
    private String capacity;

    @QueryParam("page")
    private String page;

    public String named() {
        String text = Objects.toString(named, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Null when people of all kinds are asked for. */
    public Capacity capacity() {
        return Arrays.stream(Capacity.values())
                .filter(one -> one.name().equals(capacity))
                .findFirst()
                .orElse(null);
    }

    public int page() {
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    public boolean asksForAll() {
        return named().isEmpty() && capacity() == null;
    }

    EnrolledPeople.Question question() {
        return new EnrolledPeople.Question(named(), capacity(), (page() - 1) * SIZE, SIZE);
    }

    /** The same question, on another page. */
    public String address(int other) {
        return "/accounts?named=" + URLEncoder.encode(named(), StandardCharsets.UTF_8) + "&as="
                + (capacity() == null ? "" : capacity()) + "&page=" + other;
    }
}
