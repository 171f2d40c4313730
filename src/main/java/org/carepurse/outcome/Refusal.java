package org.carepurse.outcome;

import java.util.Map;

/**
 * Which rule refused an act, and the facts it judged by. The words a person reads are kept in the bundles under
 * {@code refusal.<code>}, and what can be done next under {@code refusal.<code>.next}; both may name the facts.
 *
 * @param code the rule's name, in lower case with hyphens: {@code not-enough-left}
 * @param facts what the sentence needs, already printed: {@code available → £12.50}
 */
public record Refusal(String code, Map<String, String> facts) {

    public Refusal {
        facts = Map.copyOf(facts);
    }

    public static Refusal because(String code) {
        return new Refusal(code, Map.of());
    }

    public static Refusal because(String code, String fact, String value) {
        return new Refusal(code, Map.of(fact, value));
    }
}
