package org.carepurse.report;

import java.util.List;

/**
 * A chart of bars one below the other, each with its name and its figure, so that nobody needs colour or a key to read it. It
 * goes beside the table of the same figures.
 *
 * @param title what is compared
 * @param described what it shows in words, for those who do not see it
 */
public record Bars(String title, String described, List<Bar> bars) {

    /**
     * One bar.
     *
     * @param value how long it is beside the others; one that is not above nothing has no length
     * @param figure the value as people read it
     */
    public record Bar(String name, long value, String figure) {}

    public Bars {
        bars = List.copyOf(bars);
    }

    /** What it shows with every figure: the words in its place. */
    public String inWords() {
        StringBuilder words = new StringBuilder(title).append(". ").append(described);
        bars.forEach(bar -> words.append(' ')
                .append(bar.name())
                .append(": ")
                .append(bar.figure())
                .append('.'));
        return words.toString();
    }

    long longest() {
        return bars.stream().mapToLong(Bar::value).max().orElse(0);
    }
}
