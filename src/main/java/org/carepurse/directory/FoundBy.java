package org.carepurse.directory;

/**
 * The words a service is found by, in both languages: those of its name, its provider and its kind count most, those of
 * its description and place less.
 */
record FoundBy(String name, String text) {

    static FoundBy of(ProviderFacts provider, ServiceFacts service, Category kind) {
        String name = String.join(" ", service.name(), provider.name(), kind.inEnglish(), kind.inWelsh());
        String text = String.join(
                " ",
                name,
                provider.runBy(),
                service.description(),
                provider.description(),
                service.place().address(),
                service.place().borough(),
                service.place().postcode());
        return new FoundBy(name, text);
    }
}
