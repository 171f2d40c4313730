package org.carepurse.web.directpayment;

import java.util.List;
import org.carepurse.directpayment.EvidenceWaiting.Waiting;
import org.carepurse.web.frame.Paging;

/**
 * Whose payments are still to be shown, the oldest first.
 *
 * @param people how many there are on all pages
 * @param isLater whether this is not the first page
 * @param hasNext whether this is not the last
 */
public record EvidencePage(List<Waiting> rows, long people, boolean isLater, boolean hasNext) {

    private static final String FIRST = "/evidence";

    /** @param oneMore one row more than a page has, when there is one */
    static EvidencePage of(List<Waiting> oneMore, long people, boolean isLater) {
        boolean hasNext = oneMore.size() > Paging.ROWS;
        return new EvidencePage(hasNext ? oneMore.subList(0, Paging.ROWS) : oneMore, people, isLater, hasNext);
    }

    /** Nothing on the first page. */
    public String first() {
        return isLater ? FIRST : null;
    }

    /** Nothing on the last page. By the last row, so that what is shown meanwhile lets nobody be passed over. */
    public String next() {
        return hasNext ? FIRST + "?after=" + rows.get(rows.size() - 1).place().written() : null;
    }
}
