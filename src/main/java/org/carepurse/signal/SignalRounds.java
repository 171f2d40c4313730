package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Goes through all commissioners by all rules that are due. Safe on any number of servers. */
@ApplicationScoped
public class SignalRounds {

    private final SignalTurn turn;

    @Inject
    SignalRounds(SignalTurn turn) {
        this.turn = turn;
    }

    public void goRound() {
        turn.prepare();
        while (turn.lookOn()) {
            // Each turn is an act of its own, so that other servers get theirs.
        }
    }
}
