package org.carepurse.rest.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.carepurse.directory.Provider;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.directory.Service;
import org.carepurse.directory.ServiceDesk;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Caller;

/** The provider for which the caller works, and its own services only. */
@RequestScoped
class CallersProvider {

    private ProviderDesk providers;
    private ServiceDesk services;
    private Caller caller;

    protected CallersProvider() {}

    @Inject
    CallersProvider(ProviderDesk providers, ServiceDesk services, Caller caller) {
        this.providers = providers;
        this.services = services;
        this.caller = caller;
    }

    /** @throws NotAllowed for anyone who is no provider's staff */
    Provider entry() {
        return providers.provider(caller.organisation(Permission.OFFER_SERVICE, Role.PROVIDER_STAFF));
    }

    /** @throws NotAllowed when it is another provider's */
    Service service(String reference) {
        long own = entry().id();
        Service service = services.service(reference);
        if (service.providerId() != own) {
            throw new NotAllowed(Permission.OFFER_SERVICE);
        }
        return service;
    }
}
