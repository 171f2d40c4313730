package org.carepurse.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a table and the sums that join them. A reader who takes the figures told from the sums told is left with
 * what was kept back; a figure is safe when the figures kept back could, all together, be others in which it is one more or
 * one fewer. Such another reading is a ring of figures: one more here is one fewer there, round to where it began. The
 * sums of rows and of columns are a network, so what cannot be told apart in this way cannot be told apart at all, and what
 * has no ring is known to the reader exactly.
 */
final class Sums {

    private final int nodes;
    private final List<Figure> figures = new ArrayList<>();

    Sums(int nodes) {
        this.nodes = nodes;
    }

    Figure add(int from, int to, long people) {
        return add(new Figure(from, to, people, false));
    }

    Figure add(Figure figure) {
        figures.add(figure);
        return figure;
    }

    /**
     * Keeps back every figure of some but fewer people than this, and what else it takes that none of them can be worked out.
     *
     * @return whether that can be done without keeping back what is told elsewhere, or a zero
     */
    boolean keepBackUnder(int threshold) {
        figures.stream()
                .filter(figure -> figure.canBeKeptBack() && figure.people() < threshold)
                .forEach(Figure::keepBack);
        for (Figure figure : List.copyOf(figures)) {
            if (figure.isKeptBack() && !hide(figure)) {
                return false;
            }
        }
        return true;
    }

    private boolean hide(Figure figure) {
        Optional<Ring> ring = Ring.cheaper(oneMore(figure), oneFewer(figure));
        ring.ifPresent(found -> found.figures().forEach(Figure::keepBack));
        return ring.isPresent();
    }

    private Optional<Ring> oneMore(Figure figure) {
        return new CheapestWay(nodes, figures, figure).between(figure.to(), figure.from());
    }

    private Optional<Ring> oneFewer(Figure figure) {
        return figure.couldBeFewer()
                ? new CheapestWay(nodes, figures, figure).between(figure.from(), figure.to())
                : Optional.empty();
    }
}
