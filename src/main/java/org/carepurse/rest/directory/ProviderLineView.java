package org.carepurse.rest.directory;

import org.carepurse.directory.ProviderList;
import org.carepurse.directory.ProviderState;

/** A provider as one line of its commissioner's list, with the number of its services. */
public record ProviderLineView(String reference, String name, String postcode, ProviderState state, long services) {

    static ProviderLineView of(ProviderList.Line line) {
        return new ProviderLineView(line.reference(), line.name(), line.postcode(), line.state(), line.services());
    }
}
