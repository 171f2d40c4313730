package org.carepurse.directory;

import java.util.List;
import org.carepurse.outcome.WrongInput;

/**
 * A provider about to be listed by a commissioner.
 *
 * @param invented true for one that does not exist and serves to try things out
 */
public record NewProvider(long commissionerId, ProviderFacts facts, List<RegisterNumber> numbers, boolean invented) {

    private static final int LONGEST_NAME = 200;

    public NewProvider {
        numbers = List.copyOf(numbers);
        if (facts.name().isBlank() || facts.name().length() > LONGEST_NAME) {
            throw new WrongInput("name", "provider-name");
        }
    }
}
