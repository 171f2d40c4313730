package org.carepurse.journey;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as somebody found it.
 *
 * @param path where, with its query
 */
record Sight(String path, Document page) {

    /** What its forms send, apart from those that every page carries. */
    List<Element> forms() {
        return page.select("main form[method=post]");
    }

    boolean hasReference() {
        return path.matches(".*[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}.*");
    }
}
