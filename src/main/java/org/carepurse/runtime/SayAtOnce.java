package org.carepurse.runtime;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * A question that finds the database away fails at once, so that people are told so at once. Left to itself, the provider
 * asks three times more and sleeps five seconds before each, while the person waits and a thread is kept from others.
 */
public class SayAtOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
