package org.carepurse.web.directory;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.carepurse.directory.Postcode;
import org.carepurse.directory.Search;
import org.carepurse.directory.SearchOrder;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;

/** A search as it was typed. */
public class SearchForm {

    private static final int LONGEST = 200;

    @QueryParam("words")
    private String words;

    @QueryParam("postcode")
    private String postcode;

    @QueryParam("within")
    private String within;

    @QueryParam("category")
    private String category;

    @QueryParam("price")
    private String price;

    @QueryParam("order")
    private String order;

    @QueryParam("all")
    private String all;

    @QueryParam("page")
    private String page;

    /** @throws WrongInput when the postcode or the price cannot be read */
    Search search(LocalDate day) {
        if (words().length() > LONGEST) {
            throw new WrongInput("words", "search-too-long");
        }
        long mostPence = price().isEmpty() ? 0 : Sterling.inPence(Sterling.parse("price", price()));
        return new Search(
                words(),
                near(),
                number(within(), 3),
                category(),
                mostPence,
                !all().isEmpty(),
                chosenOrder(),
                day,
                number());
    }

    /** @throws WrongInput when it cannot be a postcode; null when none was typed */
    Postcode near() {
        return postcode().isEmpty() ? null : Postcode.parse("postcode", postcode());
    }

    /** The address of another page of the same search. */
    public String page(int number) {
        return at("/services", number);
    }

    /** The address of a service that leads back to this search. */
    public String service(String reference) {
        return at("/services/" + reference, number());
    }

    /** The address of this search, on the page it stands on. */
    public String again() {
        return page(number());
    }

    private String at(String path, int number) {
        return UriBuilder.fromPath(path)
                .queryParam("words", "{a}")
                .queryParam("postcode", "{b}")
                .queryParam("within", "{c}")
                .queryParam("category", "{d}")
                .queryParam("price", "{e}")
                .queryParam("order", "{f}")
                .queryParam("all", "{g}")
                .queryParam("page", "{h}")
                .build(words(), postcode(), within(), category(), price(), order(), all(), number)
                .toString();
    }

    public int number() {
        return Math.max(1, number(Objects.toString(page, "1"), 3));
    }

    /** Nearest first when a place is named and nothing else was asked for. */
    private SearchOrder chosenOrder() {
        return Arrays.stream(SearchOrder.values())
                .filter(each -> each.name().equals(order()))
                .findFirst()
                .orElse(postcode().isEmpty() ? SearchOrder.BEST_MATCH : SearchOrder.NEAREST);
    }

    private static int number(String typed, int digits) {
        return typed.matches("[0-9]{1," + digits + "}") ? Integer.parseInt(typed) : 0;
    }

    public String words() {
        return text(words);
    }

    public String postcode() {
        return text(postcode);
    }

    public String within() {
        return text(within);
    }

    public String category() {
        return text(category);
    }

    public String price() {
        return text(price);
    }

    public String order() {
        return text(order);
    }

    public String all() {
        return text(all);
    }

    private static String text(String typed) {
        return Objects.toString(typed, "").strip();
    }
}
