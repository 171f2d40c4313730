package org.carepurse.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.directory.Provider;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.directory.Service;
import org.carepurse.directory.ServiceDesk;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** For which provider its staff act on their pages: the one where they wear that hat, and its own services only. */
@ApplicationScoped
class OwnProvider {

    private final ProviderDesk providers;
    private final ServiceDesk services;

    @Inject
    OwnProvider(ProviderDesk providers, ServiceDesk services) {
        this.providers = providers;
        this.services = services;
    }

    /** @throws NotAllowed for anyone who is no provider's staff */
    Provider of(SignedIn who) {
        return who.organisationAs(Role.PROVIDER_STAFF)
                .map(providers::provider)
                .orElseThrow(() -> new NotAllowed(Permission.OFFER_SERVICE));
    }

    /** @throws NotAllowed when it is another provider's */
    Service service(SignedIn who, String reference) {
        Service service = services.service(reference);
        if (!who.wears(Role.PROVIDER_STAFF, service.providerId())) {
            throw new NotAllowed(Permission.OFFER_SERVICE);
        }
        return service;
    }
}
