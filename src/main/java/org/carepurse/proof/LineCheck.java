package org.carepurse.proof;

/** Takes a file's lines, after the first one and the keys, and before the last. */
interface LineCheck {

    /** @throws RuntimeException when the line is none of this file's */
    void line(String line);

    void end();
}
