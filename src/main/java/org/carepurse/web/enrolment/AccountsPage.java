package org.carepurse.web.enrolment;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.identity.EnrolledPerson;
import org.carepurse.identity.EnrolmentDesk;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;

/**
 * A page of those who can sign in.
 *
 * @param found how many were found in all
 */
public record AccountsPage(EnrolmentDesk desk, AccountsForm form, List<EnrolledPerson> people, long found) {

    public int last() {
        return (int) Math.max(1, (found + AccountsForm.SIZE - 1) / AccountsForm.SIZE);
    }

    public int number() {
        return Math.min(form.page(), last());
    }

    public boolean offersKinds() {
        return desk.capacities().size() > 1;
    }

    public List<Option> kinds(Frame frame) {
        List<Option> kinds = new ArrayList<>(List.of(Option.of("", frame.say("enrolment.anybody"))));
        desk.capacities().forEach(one -> kinds.add(Option.of(one.name(), frame.say("enrolment.as." + one))));
        return kinds;
    }

    public static String state(Frame frame, EnrolledPerson one) {
        String key = "enrolment.state." + one.state();
        return one.day() == null ? frame.say(key) : frame.say(key, one.day());
    }
}
