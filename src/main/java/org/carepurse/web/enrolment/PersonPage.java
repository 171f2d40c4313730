package org.carepurse.web.enrolment;

import java.util.List;
import org.carepurse.identity.EnrolledPerson;
import org.carepurse.identity.NhsNumber;
import org.carepurse.identity.Person;

/**
 * Somebody who can sign in.
 *
 * @param isMe whether it is the account of whoever looks at it
 * @param nominees who acts for them, when they are a budget holder
 * @param holders for whom they act
 * @param mayAppoint whether whoever looks at it may record a nominee for them
 * @param done what has just been done: a key of words, or empty
 */
public record PersonPage(
        Person person,
        EnrolledPerson line,
        boolean isMe,
        List<ActingRow> nominees,
        List<ActingRow> holders,
        boolean mayAppoint,
        String done) {

    public String path() {
        return "/accounts/" + person.reference();
    }

    /** As printed; empty for those who have none. */
    public String nhsNumber() {
        return person.nhsNumber().map(NhsNumber::print).orElse("");
    }
}
