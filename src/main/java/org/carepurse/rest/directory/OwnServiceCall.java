package org.carepurse.rest.directory;

import org.carepurse.directory.OfferedService;
import org.carepurse.directory.Provider;
import org.carepurse.rest.frame.Answers;

/**
 * A service as its provider tells of it.
 *
 * @param category the code of its kind, as {@code GET /services/categories} lists them
 * @param postcode where it is given from; may be absent, as may all that follows the name
 */
public record OwnServiceCall(
        String name, String category, String description, String address, String postcode, String borough) {

    OfferedService of(Provider provider) {
        return new OfferedService(
                provider.reference(),
                Answers.field("category", category),
                name,
                description,
                address,
                postcode,
                borough,
                null);
    }
}
