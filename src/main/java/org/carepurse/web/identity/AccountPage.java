package org.carepurse.web.identity;

import java.util.List;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;

/**
 * A person's own account.
 *
 * @param nhsNumber as printed, or empty for those who have none
 * @param done what has just been done: a key of words, or empty
 */
public record AccountPage(
        String name,
        String email,
        String nhsNumber,
        Language language,
        List<RoleAt> roles,
        List<Row> signIns,
        boolean actsForOthers,
        String done) {

    /** One of the person's roles, with the organisation where they have it. */
    public record RoleAt(Role role, String organisation) {}

    /**
     * One of the sign-ins that hold.
     *
     * @param device in words, or empty when it did not say
     * @param isThis whether this page was asked for with it
     */
    public record Row(String reference, String device, String started, String lastSeen, boolean isThis) {}
}
