package org.carepurse.web.frame;

import org.carepurse.outcome.BrokenInvariant;

/**
 * The one colour an organisation chooses: of the header, of buttons, of links. White words must be readable on it and
 * it must be readable on white, so it is measured before anything is shown in it.
 *
 * @param hex as in a stylesheet: {@code #0b5563}
 */
record Accent(String hex) {

    /** WCAG 2.2, success criterion 1.4.3: text of ordinary size. */
    private static final double READABLE = 4.5;

    private static final double DARKER = 0.75;

    Accent {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new BrokenInvariant("The accent colour " + hex + " is not written as # and six hexadecimal digits.");
        }
        double contrast = contrastWithWhite(hex);
        if (contrast < READABLE) {
            throw new BrokenInvariant(String.format(
                    "The accent colour %s cannot be read on white: its contrast is "
                            + "%.2f to 1, and %.1f to 1 is the least. Choose a darker one.",
                    hex, contrast, READABLE));
        }
    }

    private static double contrastWithWhite(String hex) {
        double luminance = 0.2126 * light(hex, 1) + 0.7152 * light(hex, 3) + 0.0722 * light(hex, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double light(String hex, int from) {
        double share = part(hex, from) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int part(String hex, int from) {
        return Integer.parseInt(hex.substring(from, from + 2), 16);
    }

    /** The colours our stylesheet uses: the accent, and a darker one for what is pointed at. */
    String css() {
        return ":root{--accent:" + hex + ";--accent-darker:" + darker() + "}\n";
    }

    private String darker() {
        return String.format(
                "#%02x%02x%02x",
                (int) (part(hex, 1) * DARKER), (int) (part(hex, 3) * DARKER), (int) (part(hex, 5) * DARKER));
    }
}
