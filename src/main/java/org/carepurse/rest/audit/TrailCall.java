package org.carepurse.rest.audit;

import jakarta.ws.rs.QueryParam;
import org.carepurse.identity.TrailSearch;
import org.carepurse.rest.frame.Answers;

/** What is looked for in the trail; whatever is not sent is left open. Told to callers where it is used. */
public class TrailCall {

    @QueryParam("who")
    private String who;

    @QueryParam("about")
    private String about;

    @QueryParam("act")
    private String act;

    @QueryParam("words")
    private String words;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("after")
    private String after;

    TrailSearch search() {
        return new TrailSearch(
                who,
                about,
                act,
                words,
                Answers.day("from", from).orElse(null),
                Answers.day("to", to).orElse(null),
                after);
    }
}
