package org.carepurse.identity;

import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;

/**
 * A person about to be enrolled.
 *
 * @param name as they wish to be called, 1 to 120 characters
 * @param nhsNumber of a budget holder; null for everyone else
 * @param bornOn of a budget holder, null where it is not known; null for everyone else
 * @param invented true for people who do not exist and serve to try things out
 */
public record NewPerson(
        String name, EmailAddress email, Language language, NhsNumber nhsNumber, LocalDate bornOn, boolean invented) {

    private static final int LONGEST_NAME = 120;

    public NewPerson {
        name = name("name", name);
        if (nhsNumber != null && nhsNumber.isNeverIssued() != invented) {
            throw new WrongInput("nhsNumber", invented ? "nhs-number-of-someone" : "nhs-number-never-issued");
        }
        if (bornOn != null && nhsNumber == null) {
            throw new WrongInput("bornOn", "born-on-not-needed");
        }
    }

    /** Somebody of whom it is not known when they were born. */
    public NewPerson(String name, EmailAddress email, Language language, NhsNumber nhsNumber, boolean invented) {
        this(name, email, language, nhsNumber, null, invented);
    }

    /** @throws WrongInput {@code person-name} when it is empty, too long or not of one line */
    public static String name(String field, String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new WrongInput(field, "person-name");
        }
        return name;
    }
}
