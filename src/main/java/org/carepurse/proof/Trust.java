package org.carepurse.proof;

import java.util.List;
import java.util.Set;

/**
 * What the one who checks knows from elsewhere.
 *
 * @param keyIds of the keys that may sign; empty when nothing is known, then every key in the file may
 * @param earlier heads that were given before: each must be in the file as it was
 */
public record Trust(Set<String> keyIds, List<String> earlier) {

    public static final Trust NOTHING_KNOWN = new Trust(Set.of(), List.of());
}
