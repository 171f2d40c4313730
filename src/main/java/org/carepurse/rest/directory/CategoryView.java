package org.carepurse.rest.directory;

import org.carepurse.directory.Category;

/** A kind of service. */
public record CategoryView(String code, String english, String welsh) {

    static CategoryView of(Category category) {
        return new CategoryView(category.code(), category.inEnglish(), category.inWelsh());
    }
}
