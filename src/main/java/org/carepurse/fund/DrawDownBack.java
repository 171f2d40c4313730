package org.carepurse.fund;

import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;

/** What a fund had paid for is paid by nobody now: bills that waited because of it hear of it within the same act. */
public record DrawDownBack(long holderId, SignedIn by, RequestKey key) {}
