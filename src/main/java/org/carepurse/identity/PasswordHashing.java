package org.carepurse.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes and checks passwords with Argon2id at OWASP's minimum (19 MiB, two passes, one lane). Each hash carries its own
 * parameters, so raising them later leaves older hashes readable. No more run at once than there are processors: a
 * flood of sign-ins waits instead of taking all memory.
 */
@ApplicationScoped
class PasswordHashing {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = hash(Password.typed("there is nobody whose password this is"));

    String hash(Password password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] text = password.text().getBytes(StandardCharsets.UTF_8);
        return inTurn(() -> argon2.hash(text, salt).getResult());
    }

    /**
     * Whether the password is the one that was hashed. Without a hash the answer is no, and takes just as long: how long
     * a refusal takes must not tell who has an account.
     */
    boolean matches(Password password, String hashOrNone) {
        String hash = hashOrNone == null ? nobodys : hashOrNone;
        boolean same = inTurn(() -> Argon2Function.getInstanceFromHash(hash).check(password.text(), hash));
        return same && hashOrNone != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
