package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.directory.ProviderList;
import org.carepurse.web.component.Option;

/** A commissioner's providers, as filtered. */
public record ProvidersPage(String name, String state, List<Option> states, ProviderList.Part part, Links links) {

    /** The address of another page of the same list. */
    @FunctionalInterface
    public interface Links {
        String page(int number);
    }
}
