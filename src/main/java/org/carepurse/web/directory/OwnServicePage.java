package org.carepurse.web.directory;

import java.util.List;
import java.util.Optional;
import org.carepurse.directory.Service;
import org.carepurse.directory.ServiceState;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Problems;

/**
 * Entering or changing one service.
 *
 * @param held the service as it is kept; nothing when it is new
 */
public record OwnServicePage(Optional<Service> held, OwnServiceForm form, List<Option> categories, Problems problems) {

    public String action() {
        return held.map(service -> OwnServicesController.HOME + "/" + service.reference())
                .orElse(OwnServicesController.HOME + "/new");
    }

    public boolean isWithdrawn() {
        return held.map(Service::state).filter(ServiceState.WITHDRAWN::equals).isPresent();
    }
}
