package org.carepurse.rest.directory;

import java.util.List;
import org.carepurse.directory.Provider;
import org.carepurse.directory.ProviderFacts;
import org.carepurse.directory.ProviderState;
import org.carepurse.directory.Register;
import org.carepurse.directory.RegisterNumber;

/** A provider as the directory knows it, with the numbers under which registers know it. */
public record ProviderView(
        String reference,
        String name,
        ProviderState state,
        String runBy,
        String description,
        String address,
        String postcode,
        String telephone,
        String website,
        List<NumberView> numbers) {

    public record NumberView(Register register, String number) {

        static NumberView of(RegisterNumber number) {
            return new NumberView(number.register(), number.number());
        }
    }

    static ProviderView of(Provider provider) {
        ProviderFacts facts = provider.facts();
        return new ProviderView(
                provider.reference(),
                facts.name(),
                provider.state(),
                facts.runBy(),
                facts.description(),
                facts.address(),
                facts.postcode(),
                facts.telephone(),
                facts.website(),
                provider.numbers().stream().map(NumberView::of).toList());
    }
}
