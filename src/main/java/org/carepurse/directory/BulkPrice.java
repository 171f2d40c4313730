package org.carepurse.directory;

import java.util.List;
import org.carepurse.outcome.WrongInput;

/**
 * One price for many services, which are approved with it, and their providers too where they were only listed.
 *
 * @param services their references; at least one and at most 500
 */
public record BulkPrice(long commissionerId, List<String> services, PriceFrom price) {

    public static final int MOST = 500;

    public BulkPrice {
        services = services.stream().distinct().toList();
        if (services.isEmpty()) {
            throw new WrongInput("services", "services-none-chosen");
        }
        if (services.size() > MOST) {
            throw new WrongInput("services", "services-too-many");
        }
    }
}
