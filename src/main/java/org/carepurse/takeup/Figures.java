package org.carepurse.takeup;

import java.util.List;

/** All that a count came to, in parts that add up. */
public record Figures(List<Figure> each) {

    public Figures {
        each = List.copyOf(each);
    }

    public int of(Asked asked) {
        return each.stream()
                .filter(figure -> asked.holds(figure.part()))
                .mapToInt(Figure::people)
                .sum();
    }
}
