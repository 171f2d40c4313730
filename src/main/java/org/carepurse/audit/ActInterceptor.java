package org.carepurse.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.carepurse.table.Transactions;

/** Runs each {@link Act} in one transaction, and again when it merely crossed another. An act within an act joins it. */
@Act
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ActInterceptor {

    private static final int TRIES = 5;

    private final Transactions transactions;

    @Inject
    ActInterceptor(Transactions transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object runAsOneAct(InvocationContext invocation) throws Exception {
        if (transactions.underWay()) {
            return invocation.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.inOne(invocation::proceed);
            } catch (Exception failure) {
                if (attempt == TRIES || !Crossing.isBehind(failure)) {
                    throw failure;
                }
            }
        }
    }
}
