package org.carepurse.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.carepurse.proof.SigningKey;

/**
 * The folder in which one running CarePurse keeps everything: the database, the server's workplace, the logs. It is
 * ours from {@link #open} until {@link #close}, and nobody else's meanwhile, unless it was somebody else's before.
 */
final class DataFolder implements AutoCloseable {

    private static final int WEBHOOK_KEY_BYTES = 32;

    private final Path path;
    private final FileChannel lockFile;
    private final boolean ours;

    private DataFolder(Path path, FileChannel lockFile, boolean ours) {
        this.path = path;
        this.lockFile = lockFile;
        this.ours = ours;
    }

    static DataFolder open(Path path) {
        try {
            Disk.privateFolder(path);
            FileChannel lockFile =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new DataFolder(path, lockFile, lockFile.tryLock() != null);
        } catch (IOException e) {
            throw new CannotStart(
                    "CarePurse cannot write to its data folder " + path + " (" + Disk.reason(e)
                            + "): name another with --data.",
                    e);
        }
    }

    /** False while another CarePurse runs on it. */
    boolean isOurs() {
        return ours;
    }

    void mustBeOurs() {
        if (!ours) {
            throw new CannotStart("CarePurse is running already with the data folder " + path + ".");
        }
    }

    /** A folder for one command, to be thrown away after it. */
    Path forACommand() {
        try {
            return Files.createTempDirectory(path, "command-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where people's own files lie, such as receipts; whoever wants them elsewhere says so in the environment. */
    Path files() {
        return Optional.ofNullable(System.getenv("CAREPURSE_FILES"))
                .map(Path::of)
                .orElse(path.resolve("files").toAbsolutePath());
    }

    /**
     * What the secrets of providers' systems are sealed with. A demo has a key of its own, made once; whoever runs a real service
     * keeps it elsewhere than the database, and says so in the environment.
     */
    String webhookKeys() {
        return Optional.ofNullable(System.getenv("CAREPURSE_WEBHOOK_KEYS")).orElseGet(this::demosWebhookKey);
    }

    private String demosWebhookKey() {
        Path file = path.resolve("webhook-key");
        try {
            if (Files.notExists(file)) {
                byte[] key = new byte[WEBHOOK_KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Disk.writePrivately(file, List.of(Base64.getEncoder().encodeToString(key)));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What seals are signed with: as the environment says, or a key that is made here once and kept. */
    String sealKey() {
        String said = System.getenv("CAREPURSE_SEAL_KEY");
        if (said != null) {
            return said;
        }
        try {
            Path file = path.resolve("seal-key");
            if (Files.notExists(file)) {
                Disk.writePrivately(file, List.of(SigningKey.fresh()));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("CarePurse cannot keep its key to seal with (" + Disk.reason(e) + ").", e);
        }
    }

    /** Throws away what CarePurse knows; the folder itself, its logs, and whatever else is in it, stay. */
    void reset() {
        EmbeddedDatabase.erase(database());
    }

    /** The demo of the run before is no news. */
    void forgetSignIns() {
        try {
            Files.deleteIfExists(signInsFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path database() {
        return path.resolve("database");
    }

    Path server() {
        return path.resolve("server");
    }

    /** Where the application writes who may sign in to the demo, and how. */
    Path signInsFile() {
        return path.resolve("sign-ins.txt");
    }

    Optional<String> signIns() {
        try {
            return Files.exists(signInsFile()) ? Optional.of(Files.readString(signInsFile())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh log of that name; the one of the run before is kept beside it. */
    Path log(String name) {
        try {
            Path log = Disk.privateFolder(path.resolve("log")).resolve(name + ".log");
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new CannotStart("CarePurse cannot write its log in " + path + " (" + Disk.reason(e) + ").", e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new IllegalStateException("The data folder could not be given back", e);
        }
    }
}
