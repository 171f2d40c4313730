package org.carepurse.rest.directpayment;

import org.carepurse.directpayment.Explaining;
import org.carepurse.directpayment.LineSight;
import org.carepurse.outcome.NotFound;
import org.carepurse.rest.frame.Answers;

/** @param explanation the reference of what was said of the line */
public record UndoingCall(String explanation, String reason) {

    /** @throws NotFound when the line has another explanation */
    Explaining.Undo of(String account, LineSight line) {
        String said = Answers.field("explanation", explanation);
        if (line.said().filter(one -> !one.explanation().equals(said)).isPresent()) {
            throw new NotFound("explanation", said);
        }
        return new Explaining.Undo(account, said, reason);
    }
}
