package org.carepurse.rest.spending;

import java.util.Map;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.carepurse.spending.UnitKind;

/** One unit of one kind of service of which anything was given. */
public record UnitKindView(String category, String unit) {

    /** @throws WrongInput when one of them is missing or no name at all; one that nobody offers is merely of nothing */
    static UnitKind asked(String category, String unit) {
        return new UnitKind(name("category", category), name("unit", unit));
    }

    private static String name(String field, String said) {
        if (!Answers.field(field, said).matches("[A-Z0-9_]{1,60}")) {
            throw new WrongInput(field, "name-not-known", Map.of("known", "A-Z, 0-9, _"));
        }
        return said;
    }

    static UnitKindView of(UnitKind kind) {
        return new UnitKindView(kind.category(), kind.unit());
    }
}
