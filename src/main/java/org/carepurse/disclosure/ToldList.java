package org.carepurse.disclosure;

import java.util.List;
import java.util.OptionalLong;

/**
 * Numbers and their total as they may be told.
 *
 * @param figures in the order in which they were given; empty is kept back
 * @param total empty is kept back
 */
public record ToldList(List<OptionalLong> figures, OptionalLong total) {

    public ToldList {
        figures = List.copyOf(figures);
    }

    public OptionalLong figure(int place) {
        return figures.get(place);
    }
}
