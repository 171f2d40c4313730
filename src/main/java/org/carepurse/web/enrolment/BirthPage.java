package org.carepurse.web.enrolment;

import org.carepurse.identity.Person;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/**
 * Asking when a budget holder was born.
 *
 * @param bornOn as it was typed
 */
public record BirthPage(Person person, TypedDate bornOn, Problems problems) {

    public String path() {
        return "/accounts/" + person.reference();
    }
}
