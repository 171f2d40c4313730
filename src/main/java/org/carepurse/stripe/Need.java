package org.carepurse.stripe;

import java.util.Arrays;
import java.util.Locale;

/**
 * What Stripe can ask of a provider, in the words people know. Stripe names each thing by a path of its own, such as {@code
 * identity.business_details.registered_name}; many of them are one thing to whoever has to find it.
 */
public enum Need {
    TERMS("tos_acceptance", "terms_of_service"),
    BANK_ACCOUNT("bank_account", "external_account", "payout_method", "outbound_destination"),
    OWNERS("owner", "persons_provided", "ownership"),
    DIRECTORS("director", "executive"),
    WHO_SPEAKS("representative"),
    DOCUMENT("document", "verification", "selfie"),
    DATE_OF_BIRTH("date_of_birth", ".dob"),
    NUMBER("id_number", "tax_id", "registration_number", "vat"),
    ADDRESS("address"),
    CONTACT("phone", "email"),
    WHAT_YOU_DO("mcc", "product_description", "business_url", "profile", "annual_revenue", "worker"),
    NAME("name", "structure", "entity_type", "business_type"),
    /** Something that has no name here yet: Stripe's own page says what. */
    OTHER;

    private final String[] parts;

    Need(String... parts) {
        this.parts = parts;
    }

    /** The first that fits, the most telling first. */
    static Need of(String description) {
        String path = description.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(need -> Arrays.stream(need.parts).anyMatch(path::contains))
                .findFirst()
                .orElse(OTHER);
    }
}
