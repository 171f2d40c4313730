package org.carepurse.web.reconcile;

import jakarta.ws.rs.FormParam;
import java.util.Objects;

/** What somebody says of a line, as it was typed. */
public class LineForm {

    static final String OTHER = "other";
    static final String DEPOSIT = "deposit";
    static final String CHARGE = "charge";
    static final String EXPLAIN = "explain";

    @FormParam("is")
    private String is = "";

    @FormParam("reference")
    private String reference = "";

    @FormParam("why")
    private String why = "";

    @FormParam("words")
    private String words = "";

    @FormParam("key")
    private String key;

    /** {@link #OTHER}, {@link #DEPOSIT}, {@link #CHARGE}, {@link #EXPLAIN}, or the reference of what was offered. */
    public String is() {
        return Objects.toString(is, "");
    }

    public String reference() {
        return Objects.toString(reference, "");
    }

    public String why() {
        return Objects.toString(why, "");
    }

    public String words() {
        return Objects.toString(words, "");
    }

    String key() {
        return key;
    }
}
