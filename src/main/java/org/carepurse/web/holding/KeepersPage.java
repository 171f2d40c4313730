package org.carepurse.web.holding;

import java.util.List;
import java.util.Map;
import org.carepurse.holding.Keeper;
import org.carepurse.web.frame.Problems;

/**
 * Who may keep people's money.
 *
 * @param waiting how many more ask to be approved
 * @param typed what was typed, by the name of its field
 */
public record KeepersPage(
        List<Keeper> keepers, long waiting, Map<String, String> typed, boolean done, Problems problems) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
