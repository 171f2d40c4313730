package org.carepurse.rest.directory;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.carepurse.directory.Postcode;
import org.carepurse.directory.Search;
import org.carepurse.directory.SearchOrder;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;

/** What is looked for; whatever is not sent is left open. Told to callers where it is used. */
public class SearchCall {

    private static final int LONGEST = 200;

    @QueryParam("words")
    private String words;

    @QueryParam("postcode")
    private String postcode;

    @QueryParam("withinMiles")
    private String withinMiles;

    @QueryParam("category")
    private String category;

    @QueryParam("mostPence")
    private String mostPence;

    @QueryParam("order")
    private String order;

    @QueryParam("all")
    private String all;

    @QueryParam("after")
    private String after;

    Search of(LocalDate day) {
        String sought = Answers.text(words);
        if (sought.length() > LONGEST) {
            throw new WrongInput("words", "search-too-long");
        }
        Postcode near = Answers.text(postcode).isEmpty() ? null : Postcode.parse("postcode", postcode);
        SearchOrder first = Answers.one("order", SearchOrder.class, order)
                .orElse(near == null ? SearchOrder.BEST_MATCH : SearchOrder.NEAREST);
        return new Search(
                sought,
                near,
                (int) number("withinMiles", withinMiles, 3),
                Answers.text(category),
                number("mostPence", mostPence, 9),
                "true".equals(all),
                first,
                day,
                (int) number("after", after, 3));
    }

    /** 0 when nothing is said. */
    private static long number(String field, String said, int digits) {
        if (said == null) {
            return 0;
        }
        if (!said.matches("[0-9]{1," + digits + "}")) {
            throw new WrongInput(field, "number-out-of-range");
        }
        return Long.parseLong(said);
    }
}
