package org.carepurse.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Draws bars onto paper, their letters as outlines of the font that the paper has: a drawing has no text of its own. */
final class BarDrawing extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1L;

    private static final String LETTERS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final Color INK = new Color(0x0b0c0c);
    private static final Color BAR = new Color(0x1d70b8);

    /** What is left beside the longest bar is for its figure. */
    private static final double LONGEST = 0.7;

    private static final double NAME_OF_LINE = 0.38;
    private static final double BAR_FROM = 0.46;
    private static final double BAR_OF_LINE = 0.34;
    private static final double FIGURE_OF_LINE = 0.72;
    private static final double ROOM = 6;

    private final transient Bars bars;
    private final float letters;
    private final Dimension2D size;

    BarDrawing(Bars bars, Print print) {
        this.bars = bars;
        this.letters = print == Print.LARGE ? 16f : 9f;
        int line = print == Print.LARGE ? 50 : 28;
        this.size = new Dimension(
                print == Print.LARGE ? 730 : 483, line * bars.bars().size());
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return size;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D paper, Rectangle2D frame) {
        double line = frame.getHeight() / bars.bars().size();
        Font font = letters().deriveFont(letters);
        double top = frame.getY();
        for (Bars.Bar bar : bars.bars()) {
            paper.setColor(INK);
            write(paper, font, bar.name(), frame.getX(), top + line * NAME_OF_LINE);
            double length = length(bar, frame.getWidth());
            paper.setColor(BAR);
            paper.fill(new Rectangle2D.Double(frame.getX(), top + line * BAR_FROM, length, line * BAR_OF_LINE));
            paper.setColor(INK);
            write(paper, font, bar.figure(), frame.getX() + length + ROOM, top + line * FIGURE_OF_LINE);
            top += line;
        }
    }

    private double length(Bars.Bar bar, double width) {
        return bar.value() <= 0 ? 0 : Math.max(1, width * LONGEST * bar.value() / bars.longest());
    }

    private static void write(Graphics2D paper, Font font, String text, double x, double y) {
        FontRenderContext plain = new FontRenderContext(null, true, true);
        paper.fill(font.createGlyphVector(plain, text).getOutline((float) x, (float) y));
    }

    private static Font letters() {
        try (InputStream read = BarDrawing.class.getResourceAsStream(LETTERS)) {
            return Font.createFont(Font.TRUETYPE_FONT, read);
        } catch (FontFormatException | IOException unreadable) {
            throw new UncheckedIOException(new IOException(LETTERS, unreadable));
        }
    }

    static boolean isWorthDrawing(Bars bars) {
        return bars != null && bars.longest() > 0;
    }
}
