package org.carepurse.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import org.carepurse.table.Transactions;

/**
 * What the container does for an injected entity manager: within a transaction, the thread's own; outside one, a fresh
 * view for each call, so that nothing stale is read.
 */
final class ThreadEntityManager implements Transactions {

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final ThreadLocal<EntityManager> outside;

    ThreadEntityManager(EntityManagerFactory factory) {
        this.factory = factory;
        this.outside = ThreadLocal.withInitial(factory::createEntityManager);
    }

    EntityManager proxy() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(entityManager(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private EntityManager entityManager() {
        EntityManager inTransaction = current.get();
        if (inTransaction != null) {
            return inTransaction;
        }
        EntityManager fresh = outside.get();
        fresh.clear();
        return fresh;
    }

    @Override
    public boolean underWay() {
        return current.get() != null;
    }

    @Override
    public <T> T inOne(Callable<T> work) throws Exception {
        EntityManager entityManager = factory.createEntityManager();
        current.set(entityManager);
        try {
            entityManager.getTransaction().begin();
            T result = work.call();
            entityManager.getTransaction().commit();
            return result;
        } finally {
            current.remove();
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
        }
    }
}
