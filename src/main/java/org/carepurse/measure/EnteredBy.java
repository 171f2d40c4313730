package org.carepurse.measure;

import org.carepurse.identity.SignedIn;

/** How an answer came in. */
public enum EnteredBy {
    /** The person themselves. */
    PERSON,
    /** Somebody who acts for them, with them. */
    HELPER,
    /** Their co-ordinator, from paper or from what they said. */
    COORDINATOR;

    static EnteredBy of(SignedIn who, long holderId) {
        if (who.personId() == holderId) {
            return PERSON;
        }
        return who.looksAfterMoneyOf(holderId) ? HELPER : COORDINATOR;
    }
}
