package org.carepurse.web.order;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.carepurse.web.frame.TypedDate;

/** An exception for family as it was typed. */
public final class FamilyForm {

    private final MultivaluedMap<String, String> typed;

    FamilyForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    static FamilyForm empty() {
        return new FamilyForm(new MultivaluedHashMap<>());
    }

    public String of(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public TypedDate date(String field) {
        return TypedDate.in(typed, field);
    }
}
