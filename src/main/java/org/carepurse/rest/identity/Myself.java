package org.carepurse.rest.identity;

import java.util.List;
import org.carepurse.identity.Role;

/** The person a token belongs to, with what they are and where, and whose purses they may look after. */
public record Myself(String reference, String name, String language, List<RoleAt> roles, List<Holder> actsFor) {

    public record RoleAt(Role role, String organisation) {}

    public record Holder(String reference, String name) {}
}
