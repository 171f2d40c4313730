package org.carepurse.audit;

/**
 * One act as it is remembered for ever. It names people by record number only, and records by the reference people use.
 *
 * @param act what was done, in capitals, in the past tense: {@code ORDER_PLACED}
 * @param subjectKind what kind of record it was done to: {@code order}
 * @param subjectReference which one: {@code ORD-7K3M-9QX4}
 * @param actorId the person who did it, or null when the system itself or its operator did
 * @param holderId the budget holder it concerns, if any
 * @param commissionerId the commissioner who may read of it, if any
 * @param reason why, in the actor's words; empty when the act needs none
 * @param detail the facts of it: amounts, dates, from which state to which; never a name or an NHS number
 * @param key the caller's key, or null when this event is not the one that answers the request
 * @param digest what the request asked ({@link Digest}); present exactly when the key is
 * @param answer what the same request is told again; present exactly when the key is
 */
public record AuditEvent(
        String act,
        String subjectKind,
        String subjectReference,
        Long actorId,
        Long holderId,
        Long commissionerId,
        String reason,
        String detail,
        RequestKey key,
        byte[] digest,
        String answer) {

    /** An event with nothing but the act and its subject; the rest is said by the methods below. */
    public static AuditEvent of(String act, String subjectKind, String subjectReference, Long actorId) {
        return new AuditEvent(act, subjectKind, subjectReference, actorId, null, null, "", "", null, null, null);
    }

    public AuditEvent concerning(Long holder, Long commissioner) {
        return new AuditEvent(
                act, subjectKind, subjectReference, actorId, holder, commissioner, reason, detail, key, digest, answer);
    }

    public AuditEvent because(String why) {
        return new AuditEvent(
                act,
                subjectKind,
                subjectReference,
                actorId,
                holderId,
                commissionerId,
                why,
                detail,
                key,
                digest,
                answer);
    }

    public AuditEvent saying(String facts) {
        return new AuditEvent(
                act,
                subjectKind,
                subjectReference,
                actorId,
                holderId,
                commissionerId,
                reason,
                facts,
                key,
                digest,
                answer);
    }

    /** Marks this event as the one that answers the request from now on. */
    public AuditEvent answering(RequestKey request, byte[] asked, String told) {
        return new AuditEvent(
                act,
                subjectKind,
                subjectReference,
                actorId,
                holderId,
                commissionerId,
                reason,
                detail,
                request,
                asked,
                told);
    }
}
