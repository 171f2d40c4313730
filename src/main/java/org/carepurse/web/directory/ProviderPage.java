package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.directory.Offer;
import org.carepurse.directory.Provider;
import org.carepurse.directory.ProviderAct;
import org.carepurse.web.frame.Problems;

/**
 * One provider, to decide on.
 *
 * @param services what each of its services is and costs today
 * @param acts what can be done to it as it stands
 * @param reason as typed
 */
public record ProviderPage(
        Provider provider,
        List<Offer> services,
        List<ProviderAct> acts,
        String reason,
        boolean decided,
        Shown shown,
        Problems problems) {}
