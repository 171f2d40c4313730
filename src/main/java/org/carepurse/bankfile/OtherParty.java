package org.carepurse.bankfile;

import java.util.Optional;

/** Whoever paid or was paid; the name is empty when the bank does not give it. */
public record OtherParty(String name, Optional<AccountDetails> account) {

    static final OtherParty UNKNOWN = new OtherParty("", Optional.empty());
}
