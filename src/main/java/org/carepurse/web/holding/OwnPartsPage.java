package org.carepurse.web.holding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carepurse.holding.OwnPartList;
import org.carepurse.web.frame.Paging;

/**
 * What people pay themselves, a page of them.
 *
 * @param found one more than the page shows, when others follow
 */
public record OwnPartsPage(List<OwnPartList.Line> found, OwnPartList.Question asked) {

    public List<OwnPartList.Line> lines() {
        return found.subList(0, Math.min(Paging.ROWS, found.size()));
    }

    public boolean asksForSome() {
        return asked.arrearsOnly() || !asked.named().isEmpty();
    }

    public boolean isFirst() {
        return asked.after().isEmpty();
    }

    public boolean hasMore() {
        return found.size() > Paging.ROWS;
    }

    public String first() {
        return "/own-parts?named=" + URLEncoder.encode(asked.named(), StandardCharsets.UTF_8)
                + (asked.arrearsOnly() ? "&arrears=only" : "");
    }

    public String next() {
        return first() + "&after=" + lines().get(Paging.ROWS - 1).agreement();
    }
}
