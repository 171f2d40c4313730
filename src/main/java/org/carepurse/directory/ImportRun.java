package org.carepurse.directory;

import org.carepurse.audit.RequestKey;

/**
 * One import under way.
 *
 * @param once the request that it answers; null when it may be asked for again
 */
record ImportRun(long id, String reference, ImportOrder order, Mapping mapping, Once once) {

    /** @param digest of the file's content, and of all else that was asked */
    record Once(RequestKey key, byte[] digest) {}
}
