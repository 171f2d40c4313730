package org.carepurse.order;

/** What can happen to a request for approval. */
public enum RequestAct {
    APPROVE,
    REFUSE,
    WITHDRAW
}
