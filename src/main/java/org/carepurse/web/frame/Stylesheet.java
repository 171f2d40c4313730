package org.carepurse.web.frame;

/** What we leave out of the files of govuk-frontend: what only GOV.UK itself may use, and what is not there to load. */
final class Stylesheet {

    private Stylesheet() {}

    /**
     * The typeface GDS Transport is licensed for GOV.UK only: without its {@code @font-face} the browser takes the
     * next one named, Arial, and asks for no font. The crest is the Crown's.
     */
    static String withoutFontsAndCrest(String css) {
        return css.replaceAll("@font-face\\{[^}]*}", "")
                .replaceAll("url\\(/assets/images/govuk-crest\\.svg\\)", "none")
                .replaceAll("/\\*[#!].*?\\*/", "");
    }

    static String withoutSourceMap(String script) {
        return script.replaceAll("//# sourceMappingURL=.*", "");
    }
}
