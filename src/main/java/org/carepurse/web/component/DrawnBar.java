package org.carepurse.web.component;

import java.util.List;

/**
 * A bar in its place on a chart.
 *
 * @param lines its name, broken where a small screen needs it
 * @param top where its name begins, in pixels
 * @param length in tenths of a per cent of the chart's width
 * @param thickness in pixels
 */
public record DrawnBar(List<String> lines, String figure, int top, long length, int thickness) {

    private static final int BASELINE = 16;
    private static final int TENTHS = 10;

    public int baseline(int line) {
        return top + line * Chart.LINE + BASELINE;
    }

    public int barTop() {
        return top + lines.size() * Chart.LINE;
    }

    /** Where the figure stands. */
    public int figureBaseline() {
        return barTop() + BASELINE;
    }

    public int bottom() {
        return barTop() + thickness;
    }

    public String width() {
        return length / TENTHS + "." + length % TENTHS + "%";
    }
}
