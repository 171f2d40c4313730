package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.directory.Offer;
import org.carepurse.directory.Provider;
import org.carepurse.web.frame.Problems;

/**
 * A provider's own services, each as it stands and costs today.
 *
 * @param mayAsk whether the provider can ask to be approved, as it stands
 * @param done the key of the words that say what has just been done; empty when nothing has
 */
public record OwnServicesPage(
        Provider provider, List<Offer> services, boolean mayAsk, String done, Shown shown, Problems problems) {}
