package org.carepurse.web.component;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars one below the other, each with its name above it and its figure at its end, so that nobody needs colour, a grid or a
 * key to read them. It goes beside the table of the same figures and never in place of it: whoever listens hears the title
 * and the description, and then the table.
 *
 * @param description what the chart shows in a sentence or two, for those who do not see it
 */
public record Chart(String id, String title, String description, List<Bar> bars) {

    static final int LINE = 22;

    private static final int BAR = 20;
    private static final int GAP = 14;
    private static final int LONGEST_LINE = 34;

    /** In tenths of a per cent of the chart's width: what is left beside the longest bar is for its figure. */
    private static final long LONGEST_BAR = 600;

    public Chart {
        bars = List.copyOf(bars);
    }

    /** The bars in their places. Heights are in pixels, and only lengths grow with the screen: the letters keep their size. */
    public List<DrawnBar> drawn() {
        List<DrawnBar> drawn = new ArrayList<>();
        int top = 0;
        for (Bar bar : bars) {
            DrawnBar next = new DrawnBar(lines(bar.name()), bar.figure(), top, length(bar), BAR);
            drawn.add(next);
            top = next.bottom() + GAP;
        }
        return drawn;
    }

    public int height() {
        List<DrawnBar> drawn = drawn();
        return drawn.isEmpty() ? 0 : drawn.get(drawn.size() - 1).bottom();
    }

    private long length(Bar bar) {
        long longest = bars.stream().mapToLong(Bar::value).max().orElse(0);
        return bar.value() <= 0 ? 0 : Math.max(1, bar.value() * LONGEST_BAR / longest);
    }

    /** A drawing breaks no lines by itself. */
    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
