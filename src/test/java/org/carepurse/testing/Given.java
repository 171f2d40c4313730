package org.carepurse.testing;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hands the application what its container would: connections, transactions, time. */
class Given implements Extension {

    private final Map<Class<?>, Object> beans = new LinkedHashMap<>();

    <T> Given bean(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    void giveAll(@Observes AfterBeanDiscovery discovery) {
        beans.forEach((type, bean) -> discovery
                .addBean()
                .types(type, Object.class)
                .scope(Singleton.class)
                .createWith(context -> bean));
    }
}
