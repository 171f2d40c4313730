package org.carepurse.outcome;

import java.util.Map;

/**
 * The caller asked for something that cannot be meant: a sum that is not a number, a day that does not exist. Names the
 * field at fault; the words, with the remedy, are kept in the bundles under {@code wrong.<code>}.
 */
public class WrongInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final transient Map<String, String> facts;

    public WrongInput(String field, String code, Map<String, String> facts) {
        super(field + ": " + code);
        this.field = field;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public WrongInput(String field, String code) {
        this(field, code, Map.of());
    }

    /** The input's name as the caller knows it, for example {@code amount}. */
    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    public Map<String, String> facts() {
        return facts;
    }
}
