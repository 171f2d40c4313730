package org.carepurse.payment;

/** What became of words about payments: how many changed something, were known, were flagged for a person, or came again. */
public record TakenNews(int done, int known, int flagged, int again) {

    public static final TakenNews NONE = new TakenNews(0, 0, 0, 0);

    TakenNews plus(TakenNews more) {
        return new TakenNews(done + more.done, known + more.known, flagged + more.flagged, again + more.again);
    }
}
