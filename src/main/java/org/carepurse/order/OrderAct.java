package org.carepurse.order;

/** What can happen to an order once it is placed. */
public enum OrderAct {
    /** The provider will do it. */
    ACCEPT,
    /** The provider cannot do it, and says why. */
    DECLINE,
    /** The provider has delivered some of it. */
    DELIVER,
    /** The holder, or someone who buys for them, calls off what is not delivered. */
    CANCEL,
    /** The last of what was delivered is paid, and nothing is left to deliver. */
    COMPLETE
}
