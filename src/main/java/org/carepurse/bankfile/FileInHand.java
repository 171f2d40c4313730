package org.carepurse.bankfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file from outside, laid aside for as long as it is worked with, so that it can be read more than once: first whether it
 * can be read to its end, then for what it says. Whoever takes one in hand closes it.
 */
public final class FileInHand implements AutoCloseable {

    private final Path aside;

    private FileInHand(Path aside) {
        this.aside = aside;
    }

    /** @throws org.carepurse.outcome.WrongInput {@code bank-file-too-large} */
    public static FileInHand take(InputStream file) throws IOException {
        FileInHand taken = new FileInHand(Files.createTempFile("carepurse-bank-file", null));
        try {
            Files.copy(new LimitedInput(file), taken.aside, StandardCopyOption.REPLACE_EXISTING);
            return taken;
        } catch (IOException | RuntimeException broken) {
            taken.close();
            throw broken;
        }
    }

    /** From its beginning, as often as is asked for. */
    public InputStream open() throws IOException {
        return Files.newInputStream(aside);
    }

    /** Where it lies until it is closed. */
    public Path lying() {
        return aside;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(aside);
    }
}
