package org.carepurse.web.component;

import java.util.List;

public record Actions(List<Action> items, String classes) {

    static final Actions NONE = new Actions(null, null);

    /** @param own the class name of the place the actions stand in */
    public String classes(String own) {
        return Look.of(classes).classes(own);
    }

    public boolean any() {
        return items != null && !items.isEmpty();
    }
}
