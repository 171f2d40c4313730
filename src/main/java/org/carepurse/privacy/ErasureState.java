package org.carepurse.privacy;

/** Where an erasure stands. */
public enum ErasureState {
    /** Somebody asked for it; another is to release it. */
    ASKED,
    /** The person is erased. There is no way back. */
    DONE,
    /** It will not be done. */
    DROPPED
}
