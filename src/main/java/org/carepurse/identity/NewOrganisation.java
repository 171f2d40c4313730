package org.carepurse.identity;

import org.carepurse.outcome.WrongInput;

/**
 * An organisation about to be registered.
 *
 * @param name 1 to 200 characters
 * @param odsCode required for a commissioner; null for a provider that has none
 * @param invented true for organisations that do not exist and serve to try things out
 */
public record NewOrganisation(OrganisationKind kind, String name, OdsCode odsCode, boolean invented) {

    private static final int LONGEST_NAME = 200;

    public NewOrganisation {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new WrongInput("name", "organisation-name");
        }
        if (kind == OrganisationKind.COMMISSIONER && odsCode == null) {
            throw new WrongInput("odsCode", "ods-code");
        }
    }
}
