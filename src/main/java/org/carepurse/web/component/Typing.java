package org.carepurse.web.component;

/** How an answer is typed: which keyboard a phone shows, what the browser may fill in, whether it corrects spelling. */
public record Typing(
        String type, String inputmode, String autocomplete, String autocapitalize, String pattern, String spellcheck) {

    public static final Typing WORDS = new Typing("text", null, null, null, null, null);
    public static final Typing WHOLE_NUMBER = new Typing("text", "numeric", null, null, null, "false");
    public static final Typing MONEY = new Typing("text", "decimal", null, null, null, "false");
    public static final Typing CODE = new Typing("text", null, "off", "characters", null, "false");
    public static final Typing POSTCODE = new Typing("text", null, "postal-code", "characters", null, "false");
    public static final Typing EMAIL = new Typing("email", null, "username", "none", null, "false");
    /** An address that is not the typist's own. */
    public static final Typing OTHERS_EMAIL = new Typing("email", null, "off", "none", null, "false");

    public static final Typing PASSWORD = new Typing("password", null, "current-password", "none", null, "false");

    public static final Typing NEW_PASSWORD = new Typing("password", null, "new-password", "none", null, "false");

    public Typing {
        type = type == null ? "text" : type;
    }
}
