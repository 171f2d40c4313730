package org.carepurse.payment;

import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;

/**
 * Something that a person asks to be done to a run.
 *
 * @param permission what they must be allowed to
 * @param what the request itself
 */
record Asked(SignedIn who, RequestKey key, Permission permission, Object what) {

    byte[] digest() {
        return Digest.of(what, who.personId());
    }

    AuditEvent did(String act, String subjectKind, String subject) {
        return AuditEvent.of(act, subjectKind, subject, who.personId());
    }
}
