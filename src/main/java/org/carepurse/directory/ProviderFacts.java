package org.carepurse.directory;

/**
 * What is told of a provider; a text is empty when it is not known.
 *
 * @param name 1 to 200 characters
 * @param runBy the body that runs it, when that has another name
 */
public record ProviderFacts(
        String name,
        String runBy,
        String description,
        String address,
        String postcode,
        String telephone,
        String website) {

    /** These facts, and where they are blank the others. */
    ProviderFacts or(ProviderFacts others) {
        return new ProviderFacts(
                first(name, others.name),
                first(runBy, others.runBy),
                first(description, others.description),
                first(address, others.address),
                first(postcode, others.postcode),
                first(telephone, others.telephone),
                first(website, others.website));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
