package org.carepurse.payment;

/** What a commissioner found when it asked the provider about its bank details. */
public enum Finding {
    RIGHT,
    WRONG
}
