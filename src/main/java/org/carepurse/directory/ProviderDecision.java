package org.carepurse.directory;

import org.carepurse.outcome.WrongInput;

/**
 * What someone decides on a provider.
 *
 * @param provider its reference
 * @param reason in their words, up to 500 characters; required for suspending and closing
 */
public record ProviderDecision(String provider, ProviderAct act, String reason) {

    private static final int LONGEST_REASON = 500;

    public ProviderDecision {
        reason = reason == null ? "" : Wording.tidy(reason);
        boolean adverse = act == ProviderAct.SUSPEND || act == ProviderAct.CLOSE;
        if (adverse && reason.isEmpty()) {
            throw new WrongInput("reason", "reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new WrongInput("reason", "reason-too-long");
        }
    }
}
