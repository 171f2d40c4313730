package org.carepurse.web.holding;

import java.util.List;
import java.util.Map;
import org.carepurse.identity.Organisation;
import org.carepurse.web.frame.Problems;

/**
 * Asking to keep people's money.
 *
 * @param typed what was typed, by the name of its field
 * @param sent the reference of what was asked just now; empty before
 */
public record RegisterPage(
        List<Organisation> commissioners, Map<String, String> typed, String sent, Problems problems) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
