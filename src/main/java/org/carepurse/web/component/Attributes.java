package org.carepurse.web.component;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Map;

/** Further attributes of an element, in the order given: {@code data-…}, {@code lang}, {@code aria-…}. */
public record Attributes(Map<String, String> values) {

    public static final Attributes NONE = new Attributes(Map.of());

    public static Attributes of(String name, String value) {
        return NONE.and(name, value);
    }

    public Attributes and(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Attributes(more);
    }

    /** As they stand in a tag, each with its leading space and its value escaped. */
    public String inTag() {
        StringOutput tag = new StringOutput();
        values.forEach((name, value) -> {
            tag.writeContent(" " + name + "=\"");
            Escape.htmlAttribute(value, tag);
            tag.writeContent("\"");
        });
        return tag.toString();
    }
}
