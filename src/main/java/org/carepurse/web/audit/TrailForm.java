package org.carepurse.web.audit;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.carepurse.identity.TrailSearch;
import org.carepurse.web.frame.TypedDate;

/** The search as it was typed. */
public class TrailForm {

    @QueryParam("who")
    private String who;

    @QueryParam("about")
    private String about;

    @QueryParam("act")
    private String act;

    @QueryParam("words")
    private String words;

    @QueryParam("from-day")
    private String fromDay;

    @QueryParam("from-month")
    private String fromMonth;

    @QueryParam("from-year")
    private String fromYear;

    @QueryParam("to-day")
    private String toDay;

    @QueryParam("to-month")
    private String toMonth;

    @QueryParam("to-year")
    private String toYear;

    @QueryParam("after")
    private String after;

    /** What is meant; throws when a date is none. */
    TrailSearch search() {
        return new TrailSearch(who, about, act, words, date(from(), "from"), date(to(), "to"), after);
    }

    /** The address of the part that follows. */
    String next(String place) {
        UriBuilder address = UriBuilder.fromPath("/trail");
        address.queryParam("who", "{a}")
                .queryParam("about", "{b}")
                .queryParam("act", "{c}")
                .queryParam("words", "{d}");
        address.queryParam("from-day", "{e}").queryParam("from-month", "{f}").queryParam("from-year", "{g}");
        address.queryParam("to-day", "{h}").queryParam("to-month", "{i}").queryParam("to-year", "{j}");
        address.queryParam("after", "{k}");
        return address.build(
                        who(),
                        about(),
                        act(),
                        words(),
                        from().day(),
                        from().month(),
                        from().year(),
                        to().day(),
                        to().month(),
                        to().year(),
                        place)
                .toString();
    }

    public String who() {
        return Objects.toString(who, "");
    }

    public String about() {
        return Objects.toString(about, "");
    }

    public String act() {
        return Objects.toString(act, "");
    }

    public String words() {
        return Objects.toString(words, "");
    }

    public TypedDate from() {
        return new TypedDate(fromDay, fromMonth, fromYear);
    }

    public TypedDate to() {
        return new TypedDate(toDay, toMonth, toYear);
    }

    private static LocalDate date(TypedDate typed, String field) {
        return typed.isEmpty() ? null : typed.read(field);
    }
}
