package org.carepurse.webhook;

import java.util.Arrays;
import java.util.List;

/** A service with these keys for secrets. */
record Keys(List<byte[]> sealingKeys) implements WebhookSetting {

    private static final int BYTES = 32;

    Keys(byte[]... keys) {
        this(List.of(keys));
    }

    /** One whose bytes are all the same. */
    static byte[] of(int number) {
        byte[] key = new byte[BYTES];
        Arrays.fill(key, (byte) number);
        return key;
    }

    @Override
    public boolean onThisMachine() {
        return true;
    }
}
