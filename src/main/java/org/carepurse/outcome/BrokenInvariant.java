package org.carepurse.outcome;

/**
 * Something that must always hold does not. Never caught to go on: the transaction rolls back, and the text, which
 * gives the numbers, is for the people who mend the software.
 */
public class BrokenInvariant extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenInvariant(String whatDoesNotHold) {
        super(whatDoesNotHold);
    }
}
