package org.carepurse.web.enrolment;

import org.carepurse.identity.NewAppointment;
import org.carepurse.identity.Person;
import org.carepurse.web.frame.Problems;

/**
 * Recording that somebody acts for a budget holder.
 *
 * @param isMe whether the holder themselves does it
 * @param nominee who was meant; null until it is read
 * @param read as it will be recorded; null until it is read
 */
public record AppointPage(
        Person holder, boolean isMe, AppointForm form, Person nominee, NewAppointment read, Problems problems) {

    public String back() {
        return isMe ? "/nominees" : "/accounts/" + holder.reference();
    }
}
