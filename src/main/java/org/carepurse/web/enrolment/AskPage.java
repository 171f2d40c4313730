package org.carepurse.web.enrolment;

import org.carepurse.identity.Person;
import org.carepurse.web.frame.Problems;

/**
 * Asking once more before something is done with somebody's account.
 *
 * @param reason as it was typed
 */
public record AskPage(Person person, String reason, Problems problems) {

    public String path() {
        return "/accounts/" + person.reference();
    }
}
