package org.carepurse.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Goes through all plans and asks for what is due. Safe on any number of servers. */
@ApplicationScoped
public class MeasureRounds {

    private final MeasureReminders reminders;

    @Inject
    MeasureRounds(MeasureReminders reminders) {
        this.reminders = reminders;
    }

    public void goRound() {
        while (reminders.remindOn()) {
            // Each turn is an act of its own, so that other servers get theirs.
        }
    }
}
