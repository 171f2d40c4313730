package org.carepurse.signal;

/** What can be noted of a person's life. */
public enum FactKind {
    /** In hospital, from a day to a day; without an end while they are there. */
    HOSPITAL,
    /** The day on which they died. */
    DEATH,
    /** Related to a provider: they own it, work there, or live with somebody who does. */
    RELATION
}
