package org.carepurse.identity;

import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;

/**
 * Whom a budget holder asks to act for them, as both have agreed.
 *
 * @param from the first day
 * @param to the last day, or null until it is ended
 * @param bothAgree whether holder and nominee both said yes, as the law asks for a nominee
 */
public record NewAppointment(long holderId, long nomineeId, LocalDate from, LocalDate to, boolean bothAgree) {

    public NewAppointment {
        if (holderId == nomineeId) {
            throw new WrongInput("nominee", "nominee-is-holder");
        }
        if (!bothAgree) {
            throw new WrongInput("agreed", "both-must-agree");
        }
        if (to != null && to.isBefore(from)) {
            throw new WrongInput("to", "appointment-days");
        }
    }
}
