package org.carepurse.web.component;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as a browser understands it: neither the order of attributes counts, nor the white space between words. */
final class Shape {

    private Shape() {}

    static String of(String html) {
        return children(Jsoup.parseBodyFragment(html).body(), "");
    }

    private static String children(Element element, String indent) {
        return element.childNodes().stream().map(node -> node(node, indent)).collect(Collectors.joining());
    }

    private static String node(Node node, String indent) {
        if (node instanceof TextNode text) {
            return text.isBlank() ? "" : indent + words(text.text()) + "\n";
        }
        return node instanceof Element element
                ? indent + element.tagName() + attributes(element) + "\n" + children(element, indent + "  ")
                : "";
    }

    private static String attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            sorted.put(attribute.getKey(), words(attribute.getValue()));
        }
        return sorted.isEmpty() ? "" : " " + List.copyOf(sorted.entrySet());
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
