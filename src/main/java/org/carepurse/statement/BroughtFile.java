package org.carepurse.statement;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.carepurse.bankfile.StatementFormat;
import org.carepurse.bankfile.StatementTaker;

/**
 * A statement that somebody brings in.
 *
 * @param lying where it lies while it is read
 * @param name what they call it
 */
public record BroughtFile(Path lying, String name) {

    private static final int LONGEST_NAME = 200;

    public BroughtFile {
        name = name.strip();
        name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    void read(StatementFormat format, StatementTaker taker) {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(lying))) {
            format.read(content, taker);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** SHA-256 of all that is in it. */
    String checksum() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream content = new DigestInputStream(Files.newInputStream(lying), sha)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
