package org.carepurse.disclosure;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/**
 * The way from one sum to another that keeps the fewest people back, over figures that could be one more (along them) or
 * one fewer (against them). Tables have few sums, so the nearest sum is looked for by trying each.
 */
final class CheapestWay {

    private static final long NO_WAY = Long.MAX_VALUE;

    private final List<Figure> figures;
    private final Figure without;
    private final long[] loss;
    private final Figure[] cameBy;
    private final boolean[] settled;

    CheapestWay(int nodes, List<Figure> figures, Figure without) {
        this.figures = figures;
        this.without = without;
        this.loss = new long[nodes];
        this.cameBy = new Figure[nodes];
        this.settled = new boolean[nodes];
        Arrays.fill(loss, NO_WAY);
    }

    Optional<Ring> between(int start, int end) {
        loss[start] = 0;
        for (int nearest = start; nearest >= 0; nearest = nearest()) {
            settled[nearest] = true;
            goOnFrom(nearest);
        }
        return loss[end] == NO_WAY ? Optional.empty() : Optional.of(new Ring(wayTo(end, start), loss[end]));
    }

    private int nearest() {
        int nearest = -1;
        for (int node = 0; node < loss.length; node++) {
            if (!settled[node] && loss[node] != NO_WAY && (nearest < 0 || loss[node] < loss[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    private void goOnFrom(int node) {
        for (Figure figure : figures) {
            if (figure == without || !figure.canBeKeptBack()) {
                continue;
            }
            if (figure.from() == node) {
                reach(figure.to(), node, figure);
            }
            if (figure.to() == node && figure.couldBeFewer()) {
                reach(figure.from(), node, figure);
            }
        }
    }

    private void reach(int node, int from, Figure figure) {
        if (loss[from] + figure.loss() < loss[node]) {
            loss[node] = loss[from] + figure.loss();
            cameBy[node] = figure;
        }
    }

    private List<Figure> wayTo(int end, int start) {
        LinkedList<Figure> way = new LinkedList<>();
        for (int node = end; node != start; ) {
            Figure figure = cameBy[node];
            way.addFirst(figure);
            node = figure.from() == node ? figure.to() : figure.from();
        }
        return way;
    }
}
