package org.carepurse.directory;

/**
 * What is told of a service.
 *
 * @param category the code of its {@link Category}
 * @param name 1 to 200 characters
 * @param description up to 2,000 characters; may be empty
 */
public record ServiceFacts(String category, String name, String description, Place place) {}
