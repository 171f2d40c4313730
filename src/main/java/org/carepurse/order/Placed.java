package org.carepurse.order;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carepurse.outcome.Refusal;

/**
 * What became of a purchase, line by line: ordered, asked approval for, or left behind with the reason.
 *
 * @param orders the references of the orders, one for each provider
 * @param requests the references of the requests for approval
 */
public record Placed(List<String> orders, List<String> requests, List<LeftBehind> left) {

    /**
     * A line that was not ordered.
     *
     * @param line its place in the purchase, counted from 0
     */
    public record LeftBehind(int line, Refusal why) {}

    private static final String ORDERED = "ordered";
    private static final String ASKED = "asked";
    private static final String LEFT = "left";

    public Placed {
        orders = List.copyOf(orders);
        requests = List.copyOf(requests);
        left = List.copyOf(left);
    }

    /** As it is kept to answer the same request again. */
    String kept() {
        StringBuilder text = new StringBuilder();
        orders.forEach(order -> text.append(ORDERED).append(' ').append(order).append('\n'));
        requests.forEach(
                request -> text.append(ASKED).append(' ').append(request).append('\n'));
        left.forEach(line -> {
            text.append(LEFT)
                    .append(' ')
                    .append(line.line())
                    .append(' ')
                    .append(line.why().code());
            new TreeMap<>(line.why().facts()).forEach((fact, value) -> text.append(' ')
                    .append(fact)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            text.append('\n');
        });
        return text.toString();
    }

    static Placed read(String kept) {
        List<String> orders = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        List<LeftBehind> left = new ArrayList<>();
        kept.lines().map(line -> line.split(" ")).forEach(words -> {
            switch (words[0]) {
                case ORDERED -> orders.add(words[1]);
                case ASKED -> requests.add(words[1]);
                default -> left.add(leftBehind(words));
            }
        });
        return new Placed(orders, requests, left);
    }

    private static LeftBehind leftBehind(String[] words) {
        Map<String, String> facts = new TreeMap<>();
        for (int i = 3; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            facts.put(
                    words[i].substring(0, equals),
                    URLDecoder.decode(words[i].substring(equals + 1), StandardCharsets.UTF_8));
        }
        return new LeftBehind(Integer.parseInt(words[1]), new Refusal(words[2], facts));
    }
}
