package org.carepurse.web.enrolment;

import org.carepurse.identity.Capacity;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.Organisation;
import org.carepurse.web.frame.Problems;

/**
 * Enrolling somebody.
 *
 * @param at where they will work or be known
 * @param read as they will be enrolled; null until the form is read
 */
public record EnrolPage(Capacity capacity, Organisation at, EnrolForm form, NewPerson read, Problems problems) {

    public String path() {
        return "/accounts/new/" + capacity;
    }
}
