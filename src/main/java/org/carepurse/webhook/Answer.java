package org.carepurse.webhook;

/**
 * What came of trying to hand a message over.
 *
 * @param code what the address answered, by HTTP; 0 when it did not
 * @param words why it did not; empty otherwise
 */
record Answer(int code, String words) {

    private static final int GONE = 410;

    static Answer none(String words) {
        return new Answer(0, words);
    }

    /** Only that is yes: an address that leads on elsewhere is not followed. */
    boolean isYes() {
        return code >= 200 && code < 300;
    }

    boolean isGone() {
        return code == GONE;
    }
}
