package org.carepurse.journey;

import org.carepurse.web.identity.Visitor;
import org.jsoup.nodes.Element;

/** The newest change that somebody made: the same as before when nothing was written. What CarePurse does by itself goes on meanwhile. */
final class NewestAct {

    private NewestAct() {}

    static String seenBy(Visitor auditor) {
        return auditor.page("/trail").select("tbody tr").stream()
                .map(Element::text)
                .filter(row -> !row.contains("CarePurse itself"))
                .findFirst()
                .orElse("");
    }
}
