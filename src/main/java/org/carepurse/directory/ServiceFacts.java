package org.carepurse.directory;

/**
 * What is told of a service.
 *
 * @param category the code of its {@link Category}
 * @param name 1 to 200 characters
 * @param description up to 2,000 characters; may be empty
 */
public record ServiceFacts(String category, String name, String description, Place place) {

    /** These facts, and where they are blank the others. */
    ServiceFacts or(ServiceFacts others) {
        return new ServiceFacts(
                category, name, description.isEmpty() ? others.description : description, place.or(others.place));
    }
}
