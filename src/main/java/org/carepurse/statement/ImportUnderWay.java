package org.carepurse.statement;

import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;

/**
 * A file being brought in.
 *
 * @param readAs how its lines are read: the same for every file of that kind with the same columns
 * @param digest of the request that it answers
 */
record ImportUnderWay(
        long id,
        String reference,
        StatementAccount account,
        StatementKind kind,
        String readAs,
        String fileName,
        SignedIn who,
        RequestKey key,
        byte[] digest) {}
