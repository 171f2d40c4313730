package org.carepurse.web.enrolment;

import java.util.List;
import org.carepurse.identity.Capacity;
import org.carepurse.identity.Organisation;

/** The organisations at which somebody can be enrolled, with this in their name. */
public record WherePage(Capacity capacity, String named, List<Organisation> organisations) {

    public String path() {
        return "/accounts/new/" + capacity;
    }

    public String at(Organisation one) {
        return path() + "?at=" + one.reference();
    }
}
