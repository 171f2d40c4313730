package org.carepurse.payment;

import org.carepurse.audit.AuditEvent;

/**
 * What an act on a run leaves behind.
 *
 * @param event what the trail is told
 * @param answer what the person is told, and told again when they ask again
 */
record Told(AuditEvent event, String answer) {

    /** The answer is the reference of what it was done to. */
    static Told of(AuditEvent event) {
        return new Told(event, event.subjectReference());
    }
}
