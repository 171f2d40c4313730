package org.carepurse.bankfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of a file with everything inside it. Prefixes are left off its names. */
final class XmlElement {

    private final String name;
    private final long line;
    private final Map<String, String> attributes;
    private final List<XmlElement> inside = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, long line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = attributes;
    }

    void add(XmlElement element) {
        inside.add(element);
    }

    void add(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    /** Where in the file it begins, counted from 1. */
    long line() {
        return line;
    }

    /** Empty when there is none of that name. */
    String attribute(String called) {
        return attributes.getOrDefault(called, "").strip();
    }

    String text() {
        return text.toString().strip();
    }

    /** The text of the first element at the end of the path, empty when there is none. */
    String text(String... path) {
        return all(path).map(XmlElement::text).findFirst().orElse("");
    }

    Optional<XmlElement> first(String... path) {
        return all(path).findFirst();
    }

    Stream<XmlElement> all(String... path) {
        Stream<XmlElement> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.inside.stream().filter(child -> child.name.equals(step)));
        }
        return found;
    }

    Stream<XmlElement> inside() {
        return inside.stream();
    }
}
