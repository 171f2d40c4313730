package org.carepurse.seal;

import java.util.Optional;
import org.carepurse.proof.SigningKey;

/** The key that heads are signed with, from the environment. Another key may be set at any time: heads name theirs. */
public interface SealKeyring {

    /** None when none is set: then nothing is sealed. */
    Optional<SigningKey> key();
}
